/// The lines of a table that is part of the program, split at commas; lines that start with `#` are left out.
enum CSVLines {
    /// - Parameter columns: the last one takes the rest of its line, commas included.
    static func rows(_ bytes: [UInt8], columns: Int = .max) -> [[Substring]] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: ",", maxSplits: columns - 1, omittingEmptySubsequences: false) }
    }
}
