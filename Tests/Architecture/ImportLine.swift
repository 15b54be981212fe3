/// One module that a line imports.
struct ImportLine: Equatable {
    /// Counted from 1.
    let number: Int
    /// The module, without a submodule: `NIOCore`.
    let module: String

    private static let access: Set<String> = ["package", "public", "internal", "fileprivate", "private"]
    private static let kinds: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "var", "let", "actor", "macro",
    ]

    /// Every import of a file, also several in one line, with any attribute and access level.
    static func all(in file: SourceFile) -> [ImportLine] {
        file.lines.enumerated().flatMap { index, line in
            // After the first statement that is no import there is code, and text in it may look like anything.
            line.split(separator: ";").map { module(in: String($0)) }.prefix { $0 != nil }
                .compactMap { $0 }.map { ImportLine(number: index + 1, module: $0) }
        }
    }

    /// The module that the statement imports, or nil when it is no import.
    private static func module(in statement: String) -> String? {
        let code = statement.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        var words = code.split { $0 == " " || $0 == "\t" }.map(String.init)
        while let first = words.first, first.hasPrefix("@") || access.contains(first) { words.removeFirst() }
        guard words.first == "import", words.count > 1 else { return nil }
        words.removeFirst()
        if let first = words.first, kinds.contains(first), words.count > 1 { words.removeFirst() }
        guard words.count == 1, let path = words.first else { return nil }
        return String(path.prefix { $0 != "." })
    }
}
