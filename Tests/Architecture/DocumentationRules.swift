/// Symbols that other targets see carry a `///` comment; the formatter's own rule looks at `public` ones only.
enum DocumentationRules {
    private static let access: Set<String> = ["package", "public", "open"]
    private static let declarations: Set<String> = [
        "struct", "class", "enum", "protocol", "actor", "typealias", "func", "var", "let", "init", "subscript", "macro",
    ]
    /// Members that a protocol of the language or of the Kernel explains once for all who conform.
    private static let explained: Set<String> = [
        "description", "debugDescription", "errorDescription", "hash", "encode", "rawValue", "allCases", "==", "<",
        "code", "status", "message", "field", "id", "sqlValue", "read", "next", "makeAsyncIterator", "run",
        "appendLiteral", "appendInterpolation", "StringInterpolation", "Element", "AsyncIterator", "Body", "Failure",
    ]

    static func violations(in file: SourceFile) -> [Violation] {
        file.lines.indices.compactMap { index in
            guard let name = undocumented(at: index, in: file.lines) else { return nil }
            return Violation(path: file.path, line: index + 1, reason: "\(name) has no /// comment")
        }
    }

    /// The name of the declaration in the line, when it is seen from outside and nothing explains it.
    private static func undocumented(at index: Int, in lines: [String]) -> String? {
        let words = lines[index].split { " \t(:<{=".contains($0) }.map(String.init)
        guard let at = words.firstIndex(where: { !$0.hasPrefix("@") }), access.contains(words[at]),
            let kind = words[at...].firstIndex(where: { declarations.contains($0.prefix { $0 != "?" }.description) })
        else { return nil }
        let keyword = String(words[kind].prefix { $0 != "?" })
        let isNameless = keyword == "init" || keyword == "subscript"
        let name = isNameless ? keyword : words[(kind + 1)...].first ?? keyword
        // A stored value and an initialiser that fills stored values say in their signature what they are.
        let isStored = keyword == "let" || (keyword == "var" && !lines[index].contains("{"))
        let isOperator = lines[index].contains("func <") || lines[index].contains("func ==")
        if keyword == "init" || isStored || isOperator || explained.contains(name) { return nil }
        return isDocumented(index, keyword, lines) ? nil : name
    }

    /// Whether a `///` line stands above, with nothing but attributes and one-line siblings of the same kind between.
    private static func isDocumented(_ index: Int, _ keyword: String, _ lines: [String]) -> Bool {
        for above in lines[..<index].reversed() {
            let line = above.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("///") { return true }
            let isSibling = line.hasPrefix("package ") && line.contains(" \(keyword) ")
            let isWhole = line.hasSuffix("}") || keyword == "typealias"
            guard line.hasPrefix("@") || (isSibling && isWhole) else { return false }
        }
        return false
    }
}
