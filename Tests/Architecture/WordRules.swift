import Foundation

/// Words that a room writes by hand: what the audit calls its actions, and addresses.
enum WordRules {
    /// The word that the audit records begins with the room's name, or with `platform`.
    ///
    /// A room's Actions may hand it on to each other, so that in these every word of its shape is one.
    static func auditWords(in file: SourceFile) -> [(line: Exceptions.Line, violation: Violation)] {
        guard !file.isTest, let (folder, name) = place(of: file) else { return [] }
        let scan = SwiftScan(file)
        let isActions = file.parts[0] == "Features" && file.stem.split(separator: "+")[0].hasSuffix("Actions")
        let words = scan.literals.filter { isAction($0) || isActions && hasShape($0.text) }
        let named = words.compactMap { literal -> (Exceptions.Line, Violation)? in
            guard !literal.text.hasPrefix(name + ".") else { return nil }
            let first = String(literal.text.prefix { $0 != "." })
            let reason = "the audit word “\(literal.text)” should begin with “\(name).”"
            return (Exceptions.Line(folder, first), Violation(path: file.path, line: literal.line, reason: reason))
        }
        let unnamed = (isActions ? "" : scan.code).matches(of: /[gG]round\.(perform|look)\((?!")/).map { _ in
            let reason = "the audit word should stand where the action is performed"
            return (Exceptions.Line(folder, nil), Violation(path: file.path, line: nil, reason: reason))
        }
        return named + unnamed
    }

    private static func isAction(_ literal: SwiftScan.Literal) -> Bool {
        literal.before.hasSuffix("round.perform(") || literal.before.hasSuffix("round.look(")
    }

    private static func hasShape(_ text: String) -> Bool { text.wholeMatch(of: /[a-z]+\.[a-z]+(-[a-z]+)*/) != nil }

    /// The folder of a target, and the name under which its actions stand.
    private static func place(of file: SourceFile) -> (folder: String, name: String)? {
        let parts = file.parts
        guard file.isSwift, parts.count > 2 else { return nil }
        switch parts[0] {
        case "Features": return ("Features/\(parts[1])", parts[1].lowercased())
        case "Platform", "Apps": return ("\(parts[0])/\(parts[1])", "platform")
        default: return nil
        }
    }

    /// An address stands in the room's Paths, and is printed by it.
    static func paths(in file: SourceFile) -> [(line: Exceptions.Line, violation: Violation)] {
        guard file.isSwift, !file.isTest, file.parts.first == "Features", !file.stem.hasSuffix("Paths") else {
            return []
        }
        return SwiftScan(file).literals.filter { names($0.text) }.map { literal in
            let reason = "an address written by hand; it belongs into the room's Paths"
            return (Exceptions.Line(file.path), Violation(path: file.path, line: literal.line, reason: reason))
        }
    }

    /// `/cases/?` as a whole, or as the value of an attribute.
    private static func names(_ text: String) -> Bool {
        text.prefixMatch(of: /\/[a-z]/) != nil || text.contains(/="\/[a-z]/)
    }
}
