import Testing

@testable import Storage

/// Which statement of a connection fits a call.
@Suite("Prepared statements")
struct PreparedStatementsTests {
    private let integer: UInt32 = 20
    private let text: UInt32 = 25

    @Test("a null fits what is prepared, and patterns of nulls make no statement each")
    func nulls() {
        var prepared = PreparedStatements(limit: 100)
        var made = 0
        // Every pattern of three columns that may be empty, twice.
        for pattern in (0..<8).flatMap({ [$0, 7 - $0] }) {
            let types: [UInt32?] = (0..<3).map { pattern & (1 << $0) == 0 ? nil : $0 == 2 ? text : integer }
            guard prepared.find("insert", types) == nil else { continue }
            made += 1
            _ = prepared.add(prepared.newName(), "insert", types: prepared.typesToPrepare("insert", types))
        }
        #expect(made == 2)
        #expect(prepared.typesToPrepare("insert", [nil, nil, nil]) == [integer, integer, text])
        #expect(prepared.typesToPrepare("other", [nil]) == [0])
        #expect(prepared.find("insert", [text, nil, nil]) == nil)
    }

    @Test("the least lately used one goes, and no name comes again")
    func leastUsed() {
        var prepared = PreparedStatements(limit: 3)
        var names: Set<String> = []
        for text in ["a", "b", "c"] {
            let name = prepared.newName()
            names.insert(name)
            #expect(prepared.add(name, text, types: []).isEmpty)
        }
        let b = prepared.find("b", [])
        #expect(prepared.find("a", []) != nil && b != nil)
        let name = prepared.newName()
        #expect(names.insert(name).inserted)
        #expect(prepared.add(name, "d", types: []).count == 1)
        #expect(prepared.find("c", []) == nil)
        #expect(prepared.find("b", []) == b && prepared.count == 3)
    }

    @Test("a list has one text for many lengths, and the last value again in the places that are left")
    func lists() {
        let texts = { (engine: Engine) in
            Set((1...1000).map { ("id in \(list: Array(0..<$0))" as SQL).rendered(for: engine).text })
        }
        #expect(texts(.sqlite).count == 11 && texts(.postgres).count == 11)
        let rendered = ("id in \(list: [4, 5, 6])" as SQL).rendered(for: .postgres)
        #expect(rendered.text == "id in ($1, $2, $3, $4)")
        #expect(rendered.values == [.integer(4), .integer(5), .integer(6), .integer(6)])
        #expect(("id in \(list: [Int]())" as SQL).rendered(for: .sqlite).text == "id in (null)")
        // SQLite takes 32,766 values, so no list that fits is made one that does not.
        #expect(("id in \(list: Array(0..<16_000))" as SQL).rendered(for: .sqlite).values.count == 16_384)
        #expect(("id in \(list: Array(0..<32_760))" as SQL).rendered(for: .sqlite).values.count == 32_760)
    }
}
