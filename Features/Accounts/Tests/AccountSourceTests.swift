import Foundation
import Testing

@Suite("What stands in the room's own files") struct AccountSourceTests {
    /// The room's files with their names.
    private static func files(_ kinds: String...) throws -> [(name: String, text: String)] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            name.hasSuffix(".swift") && (kinds.isEmpty || kinds.contains { name.hasPrefix("Account" + $0) })
        }
        #expect(!names.isEmpty)
        return try names.sorted().map { name in
            (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        }
    }

    /// The first group of every place where the pattern stands.
    private static func found(_ pattern: String, in text: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern)
        let range = NSRange(text.startIndex..., in: text)
        return expression.matches(in: text, range: range).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    @Test("its SQL names the tables of its own migrations alone")
    func tables() throws {
        let own = Set(
            try Self.files("Migrations").flatMap { try Self.found("create table (\\w+)", in: $0.text) })
        #expect(own.count >= 6)
        var named: Set<String> = []
        for file in try Self.files("Store") {
            let code = file.text.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
            let tables = try Self.found("\\b(?:from|join|insert into|update|delete from) ([a-z_]+)", in: code)
            named.formUnion(tables)
        }
        #expect(named.subtracting(["set"]).subtracting(own) == [], "tables of others")
        #expect(named.isSuperset(of: ["account", "facility", "facility_word", "credential", "account_session"]))
    }

    @Test("its pages and routes write no address by hand")
    func links() throws {
        for file in try Self.files("Pages", "Fragments", "Routes", "Reading", "Trial") {
            let links = try Self.found("(?:href|action|see:|src)(?:=\\\\\"|=\"| \"|\")(/[^\"\\\\]*)", in: file.text)
            #expect(links == [], "\(file.name)")
        }
    }

    @Test("every word of its audit record begins with its name")
    func words() throws {
        var words: [String] = []
        for file in try Self.files("Actions") {
            words += try Self.found("(?:perform|look|visit|administer)\\(\\s*\"([^\"]+)\"", in: file.text)
            words += try Self.found("action\\)? = [^\\n]*?\"([a-z.-]+)\"", in: file.text)
        }
        #expect(words.count >= 15 && words.allSatisfy { $0.hasPrefix("accounts.") }, "\(words)")
    }
}
