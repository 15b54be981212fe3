import Kernel
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Circles

@Suite("The book of what was refused and read")
struct AuditBookTests {
    private func refusal(
        _ number: Int = 0, by person: PersonID? = nil, from address: String = "192.0.2.1", code: String = "not-found"
    ) -> AuditLine {
        AuditLine(
            person: person, address: address, action: "GET /cases/:case", subject: "case-\(number)", refused: code)
    }

    private func rows(_ test: CirclesGround) async throws -> [AuditEntry] {
        try await test.database.read {
            try Audit.page(
                from: Instant(milliseconds: 0), to: CirclesGround.start.adding(days: 1000), after: nil, limit: 100_000,
                in: $0)
        }
    }

    @Test("refusals that are alike are one record with their number", arguments: Engine.allCases)
    func aggregated(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test async throws in
            let person = try await test.people(1)[0].person
            for _ in 0..<300 { test.ground.book.note(refusal(by: person)) }
            test.ground.book.note(refusal(by: person, code: "not-allowed"))
            await test.ground.book.write()
            await test.ground.book.write()
            let rows = try await rows(test)
            #expect(rows.map(\.count).sorted() == [1, 300])
            #expect(rows.allSatisfy { $0.outcome == "refused" && $0.actor == person && $0.subject == "case-0" })
        }
    }

    @Test("somebody who is refused thousands of things fills a few rows, and nothing is lost of their number")
    func flood() async throws {
        try await CirclesGround.with(.sqlite) { test async throws in
            let person = try await test.people(1)[0].person
            for number in 0..<5000 { test.ground.book.note(refusal(number, by: person)) }
            await test.ground.book.write()
            let rows = try await rows(test)
            #expect(rows.count == AuditBook.linesOfOne + 1)
            #expect(rows.reduce(0) { $0 + $1.count } == 5000)
            #expect(rows.filter { $0.code == AuditBook.several }.map(\.actor) == [person])
        }
    }

    @Test("strangers at thousands of addresses fill a bounded number of rows")
    func manyAddresses() async throws {
        try await CirclesGround.with(.sqlite) { test async throws in
            for number in 0..<3000 { test.ground.book.note(refusal(from: "2001:db8::\(number)")) }
            await test.ground.book.write()
            let rows = try await rows(test)
            #expect(rows.count == AuditBook.lines + 1)
            #expect(rows.reduce(0) { $0 + $1.count } == 3000)
        }
    }

    @Test("the rows of a day are bounded, and the next day begins anew")
    func ofADay() async throws {
        let time = Mutex(CirclesGround.start)
        try await withDatabase(.sqlite, migrations: CirclesMigrations.all) { database in
            let book = AuditBook(database: database, clock: WallClock { time.withLock { $0 } })
            for window in 0..<80 {
                for number in 0..<AuditBook.linesOfOne { book.note(refusal(window * 100 + number)) }
                await book.write()
            }
            let count: Int? = try await database.read { try $0.value("select count(*) from audit_event") }
            // A thousand of its own, then one in each window.
            #expect(count == AuditBook.rowsOfOne + 80 - AuditBook.rowsOfOne / AuditBook.linesOfOne)
            time.withLock { $0 = $0.adding(days: 1) }
            for number in 0..<AuditBook.linesOfOne { book.note(refusal(number)) }
            await book.write()
            let next: Int? = try await database.read { try $0.value("select count(*) from audit_event") }
            #expect(next == (count ?? 0) + AuditBook.linesOfOne)
        }
    }

    @Test("what cannot be written is kept for the next time")
    func kept() async throws {
        try await CirclesGround.with(.sqlite) { test async throws in
            try await test.database.write { _ = try $0.run("alter table audit_event rename to away") }
            test.ground.book.note(refusal())
            await test.ground.book.write()
            test.ground.book.note(refusal())
            try await test.database.write { _ = try $0.run("alter table away rename to audit_event") }
            await test.ground.book.write()
            let counts = try await rows(test).map(\.count)
            #expect(counts == [2])
        }
    }
}
