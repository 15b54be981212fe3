/// SQL names the tables of the target that it stands in, and no other's.
struct SQLRules {
    /// Tables that every target may point to with `references`, and so may hang its own rows on.
    static let keys: Set<String> = ["person", "circle", "thread", "entry"]
    /// Targets that keep the tables of one thing together: who shares which conversation since which change.
    static let together: Set<String> = ["Circles", "Threads"]

    /// Which target makes a table.
    let owners: [String: String]

    init(_ files: [SourceFile]) {
        var owners: [String: String] = [:]
        for file in files where Self.isProduct(file) {
            guard let target = ImportRules.target(of: file) else { continue }
            for literal in SwiftScan(file).literals {
                for table in SQLWords(literal.text).made { owners[table] = target }
            }
        }
        self.owners = owners
    }

    /// Every use of a table by a target that does not own it; the line of exceptions is the target's folder and the table.
    func violations(in file: SourceFile) -> [(line: Exceptions.Line, violation: Violation)] {
        guard Self.isProduct(file), let target = ImportRules.target(of: file) else { return [] }
        let folder = file.parts.prefix(2).joined(separator: "/")
        return SwiftScan(file).literals.flatMap { literal in
            Set(SQLWords(literal.text).mentions).compactMap { mention -> (Exceptions.Line, Violation)? in
                guard let owner = owners[mention.table], owner != target,
                    !Self.together.isSuperset(of: [owner, target])
                else { return nil }
                if mention.after == "references", Self.keys.contains(mention.table) { return nil }
                let reason = "SQL over the table “\(mention.table)”, which is \(owner)'s"
                return (
                    Exceptions.Line(folder, mention.table),
                    Violation(path: file.path, line: literal.line, reason: reason)
                )
            }
        }
    }

    /// Tests may look into any table.
    private static func isProduct(_ file: SourceFile) -> Bool {
        file.isSwift && !file.isTest && ["Platform", "Features", "Apps"].contains(file.parts.first)
    }
}
