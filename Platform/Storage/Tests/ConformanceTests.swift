import Foundation
import Kernel
import Storage
import TestSupport
import Testing

/// What both engines owe, tested on both.
@Suite("Storage conforms on each engine")
struct ConformanceTests {
    static let migrations = [
        Migration(
            id: "2026-01-01 test: create",
            sql: [
                "create table parent (id text primary key)",
                """
                create table child (
                    id text primary key, parent_id text not null references parent (id), amount bigint not null,
                    constraint child_amount check (amount >= 0))
                """,
                """
                create table kept (
                    id bigint primary key, whole bigint, part \(sqlite: "real", postgres: "double precision"), words text,
                    bytes \(sqlite: "blob", postgres: "bytea"))
                """,
                "insert into parent (id) values ('p')",
                "insert into child (id, parent_id, amount) values ('c', 'p', 0)",
            ])
    ]

    @Test("a text that one engine would cut is refused by both, wherever it stands", arguments: Engine.allCases)
    func nul(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            for text in ["p\u{0}", "\u{0}", "p\u{0}q"] {
                await #expect(throws: StorageFailure.nulCharacter) {
                    try await database.read { try $0.rows("select id from parent where id = \(text)").count }
                }
                await #expect(throws: StorageFailure.nulCharacter) {
                    try await database.write { try $0.run("insert into parent (id) values (\(text))") }
                }
            }
            let kept = try await database.read { try $0.rows("select id from parent").count }
            #expect(kept == 1)
        }
    }

    @Test("values come back as they were", arguments: Engine.allCases)
    func values(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let bytes: [UInt8] = [0, 1, 127, 128, 255]
            let words = "村医 🩺 'quoted' \\ %s \u{7f}"
            try await database.write { transaction in
                _ = try transaction.run(
                    "insert into kept (id, whole, part, words, bytes) values (1, \(Int64.min), \(0.1), \(words), \(bytes))"
                )
                _ = try transaction.run(
                    "insert into kept (id, whole, part, words, bytes) values (2, \(nil as Int64?), \(nil as Double?), \(nil as String?), \(nil as [UInt8]?))"
                )
            }
            try await database.read { transaction in
                let rows = try transaction.rows("select whole, part, words, bytes from kept order by id")
                #expect(try rows[0].get("whole") == Int64.min)
                #expect(try rows[0].get("part") == 0.1)
                #expect(try rows[0].get("words") == words)
                #expect(try rows[0].get("bytes") == bytes)
                #expect(try rows[1].get("words") == String?.none)
                #expect(try rows[1].get("bytes") == [UInt8]?.none)
                #expect(throws: StorageFailure.wrongType(column: "words")) { try rows[1].get("words", as: String.self) }
                #expect(throws: StorageFailure.missingColumn("none")) { try rows[1].get("none", as: String.self) }
            }
        }
    }

    @Test("a broken rule is told by its kind and name", arguments: Engine.allCases)
    func violations(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            await #expect(throws: StorageFailure.foreignKeyViolation) {
                try await database.write {
                    _ = try $0.run("insert into child (id, parent_id, amount) values ('x', 'nobody', 1)")
                }
            }
            await #expect(throws: StorageFailure.checkViolation(constraint: "child_amount")) {
                try await database.write { _ = try $0.run("update child set amount = -1") }
            }
            await #expect(throws: StorageFailure.notNullViolation) {
                try await database.write { _ = try $0.run("update child set amount = \(nil as Int?)") }
            }
            let failure = await #expect(throws: StorageFailure.self) {
                try await database.write { _ = try $0.run("insert into parent (id) values ('p')") }
            }
            guard case .uniqueViolation? = failure else {
                Issue.record("expected a unique violation")
                return
            }
        }
    }

    @Test("a savepoint undoes its own effects alone, and its hooks", arguments: Engine.allCases)
    func savepoints(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let calls = Calls()
            try await database.write { transaction in
                try transaction.run("insert into parent (id) values ('kept')")
                transaction.afterCommit { calls.add("outer") }
                do {
                    try transaction.savepoint {
                        try transaction.run("insert into parent (id) values ('gone')")
                        transaction.afterCommit { calls.add("inner") }
                        try transaction.run("insert into parent (id) values ('kept')")
                    }
                    Issue.record("the savepoint should have thrown")
                } catch StorageFailure.uniqueViolation {}
                try transaction.run("insert into parent (id) values ('later')")
                #expect(calls.all.isEmpty)
            }
            let ids = try await database.read { transaction in
                try transaction.rows("select id from parent order by id").map { try $0.get("id", as: String.self) }
            }
            #expect(ids == ["kept", "later", "p"])
            #expect(calls.all == ["outer"])
        }
    }

    @Test("one writer of many fails alone, and nothing is lost", arguments: Engine.allCases)
    func groups(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let calls = Calls()
            let refused = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<64 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                try transaction.run("update child set amount = amount + 1")
                                transaction.afterCommit { calls.add("\(number)") }
                                if number == 31 { throw Refusal() }
                            }
                            return false
                        } catch { return true }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let amount: Int? = try await database.read { try $0.value("select amount from child") }
            #expect(refused == 1)
            #expect(amount == 63)
            #expect(calls.all.count == 63 && !calls.all.contains("31"))
        }
    }

    @Test("SQLite flushes at every commit")
    func synchronous() async throws {
        try await withDatabase(.sqlite, migrations: []) { database in
            let level: Int? = try await database.write { try $0.value("pragma synchronous") }
            #expect(level == 2)
            let mode: String? = try await database.read { try $0.value("pragma journal_mode") }
            #expect(mode == "wal")
        }
    }

    @Test("PostgreSQL's connections are made again when they are cut")
    func reconnects() async throws {
        try await withDatabase(.postgres, migrations: Self.migrations) { database in
            for _ in 0..<3 {
                try await database.write { try $0.run("update child set amount = amount + 1") }
                _ = try? await database.read { transaction in
                    try transaction.rows(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where pid <> pg_backend_pid() and application_name = current_setting('application_name')
                        """)
                }
            }
            try await database.write { try $0.run("update child set amount = amount + 1") }
            let amount: Int? = try await database.read { try $0.value("select amount from child") }
            #expect(amount == 4)
        }
    }

    @Test("a value is never part of the text", arguments: Engine.allCases)
    func binding(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let hostile = "p'; drop table child; --"
            let found = try await database.read {
                try $0.rows("select id from parent where id in \(list: [hostile, "p"])")
            }
            #expect(found.count == 1)
            let none = try await database.read { try $0.rows("select id from parent where id in \(list: [String]())") }
            #expect(none.isEmpty)
        }
    }
}

/// Thrown by a body on purpose.
private struct Refusal: Error {}

/// Notes what was called, from any thread.
private final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private var names: [String] = []

    var all: [String] { lock.withLock { names } }
    func add(_ name: String) { lock.withLock { names.append(name) } }
}
