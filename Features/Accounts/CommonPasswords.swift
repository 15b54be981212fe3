import PasswordData

/// Passwords that every guesser tries first: those of known leaks, and the habits of Chinese keyboards.
///
/// The list stays as it is embedded, sorted bytes with a line for each; nothing of it is read before the first password
/// is set.
enum CommonPasswords {
    /// - Parameter plain: folded as login names are.
    static func contains(_ plain: String) -> Bool { contains(Array(plain.utf8), in: PasswordData.common) }

    /// Whether a word is a line of a list that is sorted by its bytes.
    static func contains(_ word: [UInt8], in list: [UInt8]) -> Bool {
        list.withUnsafeBufferPointer { list in
            var (low, high) = (0, list.count)
            while low < high {
                var start = (low + high) / 2
                while start > low, list[start - 1] != newline { start -= 1 }
                let end = list[start..<high].firstIndex(of: newline) ?? high
                let line = list[start..<end]
                if line.elementsEqual(word) { return true }
                if line.lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
            }
            return false
        }
    }

    private static let newline = UInt8(ascii: "\n")
}
