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
            line.split(separator: ";").compactMap { statement in
                module(in: String(statement)).map { ImportLine(number: index + 1, module: $0) }
            }
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
        return words.first.map { String($0.prefix { $0 != "." }) }
    }
}
