import Kernel
import Storage
import TestSupport
import Testing

/// How many statements are asked, and how many of them an engine has to keep.
@Suite("Statements")
struct StatementTests {
    static let migrations = [
        Migration(
            id: "2026-01-01 test: create",
            sql: ["create table part (id \(SQL.id) primary key, number bigint, words text, owner_id \(SQL.id))"])
    ]

    @Test("statements and transactions are counted", arguments: Engine.allCases)
    func counts(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let before = database.statementCount
            try await database.write { transaction in
                try transaction.run("update part set number = 1")
                try transaction.savepoint { _ = try transaction.run("update part set number = 2") }
            }
            _ = try await database.read { try $0.rows("select id from part") }
            #expect(database.statementCount - before == StatementCount(statements: 3, transactions: 2))
        }
    }

    @Test(
        "PostgreSQL keeps a few statements for empty columns and lists of every length, and never more than its limit")
    func prepared() async throws {
        try await withDatabase(.postgres, migrations: Self.migrations) { database in
            // One transaction is one connection, and the view shows the statements of this one alone.
            try await database.write { transaction in
                let id = { Identifier<Part>.make() }
                for pattern in 0..<32 {
                    let number = pattern & 1 == 0 ? nil : pattern
                    let words = pattern & 2 == 0 ? nil : "words"
                    let owner = pattern & 4 == 0 ? nil : id()
                    try transaction.run(
                        "insert into part (id, number, words, owner_id) values (\(id()), \(number), \(words), \(owner))"
                    )
                }
                for length in 0..<200 {
                    let found = try transaction.rows("select id from part where number in \(list: Array(0..<length))")
                    #expect(found.count == (0..<min(length, 32)).count { $0 & 1 == 1 })
                }
                let inserts: Int? = try transaction.value(
                    "select count(*) from pg_prepared_statements where statement like 'insert into part%'")
                let lists: Int? = try transaction.value(
                    "select count(*) from pg_prepared_statements where statement like 'select id from part%'")
                #expect(inserts ?? 99 <= 4 && lists ?? 99 <= 10)
                let nulls: Int? = try transaction.value(
                    "select count(*) from part where number is null and words is null and owner_id is null")
                #expect(nulls == 4)

                for number in 0..<600 { _ = try transaction.rows("select \(raw: String(number)) as one") }
                let kept: Int? = try transaction.value("select count(*) from pg_prepared_statements")
                #expect(kept ?? 999 <= 501)
            }
        }
    }

    @Test("an action that fails and goes on prepares and releases what it needs")
    func failedAndGone() async throws {
        try await withDatabase(.postgres, migrations: Self.migrations) { database in
            for round in 0..<3 {
                await #expect(throws: StorageFailure.notNullViolation) {
                    try await database.write { transaction in
                        for number in 0..<300 {
                            _ = try transaction.rows("select \(raw: String(round * 300 + number)) as one")
                        }
                        let none: Identifier<Part>? = nil
                        try transaction.run("insert into part (id) values (\(none))")
                    }
                }
            }
            let parts: Int? = try await database.read { try $0.value("select count(*) from part") }
            #expect(parts == 0)
        }
    }
}

/// What the ids of the tests name.
private enum Part {}
