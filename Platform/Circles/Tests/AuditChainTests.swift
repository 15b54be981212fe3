import Kernel
import Storage
import TestSupport
import Testing

@testable import Circles

@Suite("The chain of the audit record")
struct AuditChainTests {
    private static let key = AuditKey()

    /// An installation with so many records, sealed ten at a time.
    private func sealed(
        _ count: Int, _ engine: Engine, _ body: (CirclesGround) async throws -> Void
    ) async throws {
        try await CirclesGround.with(engine) { test async throws in
            let actor = try await test.people(1)[0]
            try await test.database.write { transaction in
                for number in 0..<count {
                    try Audit.record(
                        "circle.try", by: number % 3 == 0 ? nil : actor, on: number % 2 == 0 ? nil : "thing \(number)",
                        refused: number % 5 == 0 ? "not-allowed" : nil,
                        at: test.now.adding(seconds: Int64(number)), in: transaction)
                }
            }
            while try await seal(10, test) == 10 {}
            try await body(test)
        }
    }

    private func seal(_ limit: Int, _ test: CirclesGround, days: Int64 = 0) async throws -> Int {
        try await test.database.write {
            try AuditChain.seal(limit: limit, with: Self.key, at: test.now.adding(days: days), in: $0)
        }
    }

    private func verify(_ test: CirclesGround, with key: AuditKey = key) async throws -> AuditReport {
        try await test.database.read { try AuditChain.verify(with: key.verifier, in: $0) }
    }

    @Test("a record that nobody touched verifies, with what is not sealed yet", arguments: Engine.allCases)
    func sound(_ engine: Engine) async throws {
        try await sealed(25, engine) { test async throws in
            try await test.database.write {
                try Audit.record("circle.try", by: nil, on: nil, refused: nil, at: test.now, in: $0)
            }
            let report = try await verify(test)
            #expect(report == AuditReport(records: 25, open: 1, firstPosition: 1, lastPosition: 25, problems: []))
            // The public half as the operator keeps it.
            let copied = try #require(AuditVerifier(base64: Self.key.verifier.text))
            let again = try await test.database.read { try AuditChain.verify(with: copied, in: $0) }
            #expect(again.problems.isEmpty)
            #expect(AuditVerifier(base64: "AAAA") == nil && AuditVerifier(base64: "?") == nil)
        }
    }

    @Test("an empty record verifies", arguments: Engine.allCases)
    func empty(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test async throws in
            #expect(try await seal(10, test) == 0)
            #expect(try await verify(test) == AuditReport())
        }
    }

    /// A forgery, as SQL, and what the verification says of it.
    static let forgeries: [(what: String, sql: SQL, found: String)] = [
        ("another action", "update audit_event set action = 'x.y' where position = 7", "the record 7 was changed"),
        ("another person", "update audit_event set actor_id = null where position = 8", "the record 8 was changed"),
        ("another time", "update audit_event set at = at - 1 where position = 9", "the record 9 was changed"),
        (
            "a refusal made a success", "update audit_event set outcome = 'done', code = null where position = 11",
            "the record 11 was changed"
        ),
        ("another number", "update audit_event set count = 2 where position = 12", "the record 12 was changed"),
        (
            "another subject", "update audit_event set subject = 'thing 2' where position = 4",
            "the record 4 was changed"
        ),
        ("one removed", "delete from audit_event where position = 13", "the records 13 to 13 are gone"),
        ("the first removed", "delete from audit_event where position <= 3", "the records 1 to 3 are gone"),
        ("the end removed", "delete from audit_event where position > 20", "the records 21 to 25, signed"),
        (
            "two changed places",
            "update audit_event set position = case position when 5 then 1006 else 1005 end where position in (5, 6)",
            "the records 5 to 6 are gone"
        ),
        (
            "all of it opened again", "update audit_event set position = null, chain = null",
            "the records 1 to 25, signed"
        ),
        ("another head", "update audit_head set position = 24", "is not signed"),
        ("no head", "delete from audit_head", "under no signed head"),
    ]

    @Test("every forgery in the database is found", arguments: Engine.allCases)
    func forged(_ engine: Engine) async throws {
        for (what, sql, found) in Self.forgeries {
            try await sealed(25, engine) { test async throws in
                try await test.database.write { try $0.run(sql) }
                let problems = try await verify(test).problems
                #expect(problems.contains { $0.contains(found) }, "\(what): \(problems)")
            }
        }
    }

    @Test("a whole chain made anew without the key is found", arguments: Engine.allCases)
    func madeAnew(_ engine: Engine) async throws {
        try await sealed(25, engine) { test async throws in
            try await test.database.write { transaction in
                try transaction.run("delete from audit_event where position = 3")
                try transaction.run("update audit_event set position = null, chain = null")
                try transaction.run("delete from audit_head")
                try transaction.run(
                    "update audit_state set position = 0, chain = \([UInt8](repeating: 0, count: 32)) where id = 1")
                _ = try AuditChain.seal(limit: 100, with: AuditKey(), at: test.now, in: transaction)
            }
            #expect(try await verify(test).problems.contains { $0.contains("is not signed") })
        }
    }

    @Test("what is over its time is removed from the beginning, and the rest verifies", arguments: Engine.allCases)
    func cut(_ engine: Engine) async throws {
        try await sealed(25, engine) { test async throws in
            let limit = test.now.adding(seconds: 12)
            var removed: [Int] = []
            for _ in 0..<3 {
                removed.append(
                    try await test.database.write {
                        try AuditChain.cut(before: limit, limit: 10, with: Self.key, at: test.now, in: $0)
                    })
            }
            #expect(removed == [10, 2, 0])
            #expect(
                try await verify(test)
                    == AuditReport(records: 13, open: 0, firstPosition: 13, lastPosition: 25, problems: []))
            // What goes on is chained to what was there.
            try await test.database.write {
                try Audit.record("circle.try", by: nil, on: nil, refused: nil, at: test.now, in: $0)
            }
            #expect(try await seal(10, test, days: 1) == 1)
            #expect(try await verify(test).problems == [])
            // And somebody else's cut is seen.
            try await test.database.write {
                try $0.run("delete from audit_event where position < 20")
                try $0.run("update audit_cut set position = 19")
            }
            #expect(try await verify(test).problems.contains { $0.contains("kept part begins is not signed") })
        }
    }

    @Test("everything can be over its time", arguments: Engine.allCases)
    func cutAll(_ engine: Engine) async throws {
        try await sealed(5, engine) { test async throws in
            let all = try await test.database.write {
                try AuditChain.cut(
                    before: test.now.adding(days: 1), limit: 10, with: Self.key, at: test.now, in: $0)
            }
            #expect(all == 5)
            #expect(try await verify(test) == AuditReport())
            let head = try await test.database.read { try AuditChain.newestHead(in: $0) }
            #expect(head?.position == 5)
        }
    }

    @Test("two that seal at once make one chain", arguments: Engine.allCases)
    func atOnce(_ engine: Engine) async throws {
        try await sealed(0, engine) { test async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<5 {
                            try await test.database.write {
                                try Audit.record("circle.try", by: nil, on: nil, refused: nil, at: test.now, in: $0)
                            }
                            _ = try await seal(3, test)
                        }
                    }
                }
                try await group.waitForAll()
            }
            while try await seal(10, test) > 0 {}
            let report = try await verify(test)
            #expect(report.records == 40 && report.problems == [])
        }
    }
}
