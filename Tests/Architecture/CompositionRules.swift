/// What puts the product together stays small, however many rooms there are.
enum CompositionRules {
    /// The most lines of a file that puts rooms together.
    static let lineLimit = 120

    /// Whether a file of the program speaks of rooms, and so would grow with their number.
    static func isComposition(_ file: SourceFile, rooms: Set<String>) -> Bool {
        file.path.hasPrefix("Apps/Huizhen/")
            && ImportLine.all(in: file).contains { $0.module == "Rooms" || rooms.contains($0.module) }
    }

    static func violations(in file: SourceFile, rooms: Set<String>) -> [Violation] {
        guard isComposition(file, rooms: rooms), lines(of: file) > lineLimit else { return [] }
        let reason = "\(lines(of: file)) lines of composition; at most \(lineLimit)"
        return [Violation(path: file.path, line: nil, reason: reason)]
    }

    static func lines(of file: SourceFile) -> Int { file.lines.last == "" ? file.lines.count - 1 : file.lines.count }
}
