import Foundation
import Kernel
import Storage
import TestSupport
import Testing

/// Which program may work with which database, on both engines.
@Suite("Migrations")
struct MigrationTests {
    static let first = Migration(id: "2026-01-01 test: create", sql: ["create table one (id bigint primary key)"])
    static let second = Migration(id: "2026-01-02 test: more", sql: ["create table two (id bigint primary key)"])
    static let livable = Migration(
        id: "2026-01-03 test: index", sql: ["create index one_again on one (id)"], olderProgramsLive: true)

    @Test("two that open at once migrate once", arguments: Engine.allCases)
    func migrationLock(engine: Engine) async throws {
        try await withLocation(engine) { location in
            let migrations = [
                Migration(id: Self.first.id, sql: Self.first.sql + ["insert into one (id) values (1)"])
            ]
            async let first = Database.open(location, migrations: migrations, logger: quiet)
            async let second = Database.open(location, migrations: migrations, logger: quiet)
            let (one, other) = try await (first, second)
            let rows: Int? = try await other.read { try $0.value("select count(*) from one") }
            #expect(rows == 1)
            await one.close()
            await other.close()
        }
    }

    @Test("an older program refuses what a newer one has migrated, by name", arguments: Engine.allCases)
    func olderProgramRefuses(engine: Engine) async throws {
        try await withLocation(engine) { location in
            // Given a database that a newer program has migrated.
            try await apply([Self.first, Self.second], to: location)

            // When an older program opens it, then it names what it does not know, and nothing has changed.
            let failure = await #expect(throws: StorageFailure.newerSchema(migration: Self.second.id)) {
                _ = try await Database.open(location, migrations: [Self.first], logger: quiet)
            }
            #expect(failure?.message.en.contains(Self.second.id) == true)
            #expect(failure?.message.zh.contains(Self.second.id) == true)
            try await apply([Self.first, Self.second], to: location)
        }
    }

    @Test("an older program goes on beside a migration that said it may", arguments: Engine.allCases)
    func olderProgramLives(engine: Engine) async throws {
        try await withLocation(engine) { location in
            try await apply([Self.first, Self.livable], to: location)
            try await apply([Self.first], to: location)

            // One that said so does not excuse another that did not.
            try await apply([Self.first, Self.second, Self.livable], to: location)
            await #expect(throws: StorageFailure.newerSchema(migration: Self.second.id)) {
                _ = try await Database.open(location, migrations: [Self.first], logger: quiet)
            }
        }
    }

    @Test("a migration that is not what was applied is noticed", arguments: Engine.allCases)
    func changed(engine: Engine) async throws {
        try await withLocation(engine) { location in
            try await apply([Self.first], to: location)
            let changed = [Migration(id: Self.first.id, sql: ["select 1"])]
            await #expect(throws: StorageFailure.migrationChanged(id: Self.first.id)) {
                _ = try await Database.open(location, migrations: changed, logger: quiet)
            }
        }
    }

    @Test(
        "opened as it is, a database tells what is pending, unknown and changed, and stays", arguments: Engine.allCases)
    func asIs(engine: Engine) async throws {
        try await withLocation(engine) { location in
            try await apply([Self.first, Self.second, Self.livable], to: location)
            let changed = Migration(id: Self.first.id, sql: ["select 1"])
            let pending = Migration(id: "2026-01-04 test: pending", sql: ["create table three (id bigint)"])

            let database = try await Database.open(
                location, migrations: [changed, pending], mode: .asIs, logger: quiet)
            let before = try await applied(database)
            let state = try await database.schemaState([changed, pending])
            #expect(
                state
                    == SchemaState(
                        pending: [pending.id], unknown: [Self.second.id], livable: [Self.livable.id],
                        changed: [changed.id]))
            #expect(!state.isCurrent)
            #expect(try await database.schemaState([Self.first, Self.second]).isCurrent)
            #expect(try await applied(database) == before)
            await database.close()
        }
    }

    @Test("opened as it is, an empty database is all pending and stays empty", arguments: Engine.allCases)
    func asIsEmpty(engine: Engine) async throws {
        try await withLocation(engine) { location in
            if case .file(let path) = location {
                await #expect(throws: StorageFailure.unavailable) {
                    _ = try await Database.open(location, migrations: [Self.first], mode: .asIs, logger: quiet)
                }
                #expect(!FileManager.default.fileExists(atPath: path))
                #expect(FileManager.default.createFile(atPath: path, contents: nil))
            }
            let database = try await Database.open(location, migrations: [Self.first], mode: .asIs, logger: quiet)
            for _ in 0..<2 {
                #expect(try await database.schemaState([Self.first]) == SchemaState(pending: [Self.first.id]))
            }
            await database.close()
        }
    }

    private func apply(_ migrations: [Migration], to location: DatabaseLocation) async throws {
        await (try Database.open(location, migrations: migrations, logger: quiet)).close()
    }

    private func applied(_ database: Database) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows("select id, checksum from schema_migration order by id").map {
                "\(try $0.get("id", as: String.self)) \(try $0.get("checksum", as: String.self))"
            }
        }
    }
}
