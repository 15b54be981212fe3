/// Words of at most eight UTF-16 units, each packed into one number, so that looking one up copies nothing.
struct WordSet: Sendable {
    private var keys: Set<UInt128> = []

    /// - Parameter words: with blanks between; longer ones are left out.
    init(_ words: String) {
        for word in words.split(separator: " ") { insert(Array(word.utf16)) }
    }

    mutating func insert(_ word: [UInt16]) {
        if (1...8).contains(word.count) { keys.insert(Self.key(word[...])) }
    }

    private static func key(_ word: ArraySlice<UInt16>) -> UInt128 { word.reduce(0) { $0 << 16 | UInt128($1) } }

    func contains(_ word: [UInt16]) -> Bool { keys.contains(Self.key(word[...])) }

    func contains(_ units: [UInt16], _ start: Int, _ count: Int) -> Bool {
        start >= 0 && start + count <= units.count && keys.contains(Self.key(units[start..<start + count]))
    }

    /// Whether a word ends just before `end`.
    func endsBefore(_ units: [UInt16], _ end: Int, longest: Int, shortest: Int = 1) -> Bool {
        for count in shortest...longest where contains(units, end - count, count) { return true }
        return false
    }

    /// Whether a word begins at `start`.
    func begins(at units: [UInt16], _ start: Int, longest: Int) -> Bool {
        for count in 1...longest where contains(units, start, count) { return true }
        return false
    }
}
