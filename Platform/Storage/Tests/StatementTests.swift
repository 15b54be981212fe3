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
}
