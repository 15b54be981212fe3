import Kernel

/// One step of the schema: never changed once landed.
package struct Migration: Sendable {
    /// Its name: the date and a sentence, such as `2026-11-20 circles: create`.
    ///
    /// Migrations run in the order of their ids, over all rooms.
    package let id: String
    package let sql: [SQL]
    /// Whether a program that does not know this migration can go on with the database.
    ///
    /// Only when all that the older program reads is still there, and all that it writes is still allowed and complete.
    package let olderProgramsLive: Bool

    package init(id: String, sql: [SQL], olderProgramsLive: Bool = false) {
        self.id = id
        self.sql = sql
        self.olderProgramsLive = olderProgramsLive
    }

    /// A sum of the text of both engines, to notice a change of what has landed (FNV-1a, 64 bits).
    var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for statement in sql {
            for engine in Engine.allCases {
                for byte in statement.rendered(for: engine).text.utf8 {
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                }
            }
        }
        return String(hash, radix: 16)
    }
}

/// How a database stands to the migrations of a program.
package struct SchemaState: Sendable, Equatable {
    /// Ids that the program has and the database has not applied, in their order.
    package var pending: [String]
    /// Ids that the database has applied and the program does not know, although it would have to.
    package var unknown: [String]
    /// Ids that the program does not know and need not know.
    package var livable: [String]
    /// Ids whose text is not what the database has applied.
    package var changed: [String]

    package init(
        pending: [String] = [], unknown: [String] = [], livable: [String] = [], changed: [String] = []
    ) {
        self.pending = pending
        self.unknown = unknown
        self.livable = livable
        self.changed = changed
    }

    /// Whether the program and the database fit as they are.
    package var isCurrent: Bool { pending.isEmpty && unknown.isEmpty && changed.isEmpty }
}

/// Compares a database with a program's migrations, and brings it up to date.
enum Migrator {
    /// What the database has applied, against what the program has; changes nothing.
    static func state(_ migrations: [Migration], in transaction: Transaction) throws -> SchemaState {
        let landed = try landed(in: transaction)
        var state = SchemaState()
        for migration in migrations.sorted(by: { $0.id < $1.id }) {
            guard let row = landed[migration.id] else {
                state.pending.append(migration.id)
                continue
            }
            if row.checksum != migration.checksum { state.changed.append(migration.id) }
        }
        let known = Set(migrations.map(\.id))
        for (id, row) in landed.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            if row.olderProgramsLive { state.livable.append(id) } else { state.unknown.append(id) }
        }
        return state
    }

    /// Runs what is pending, inside one transaction that holds the migration lock.
    static func migrate(_ migrations: [Migration], at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            create table if not exists schema_migration (
                id text primary key, checksum text not null, older_programs_live bigint not null,
                applied_at bigint not null)
            """)
        let state = try state(migrations, in: transaction)
        if let id = state.unknown.first { throw StorageFailure.newerSchema(migration: id) }
        if let id = state.changed.first { throw StorageFailure.migrationChanged(id: id) }
        let pending = Set(state.pending)
        for migration in migrations.sorted(by: { $0.id < $1.id }) where pending.contains(migration.id) {
            for statement in migration.sql { try transaction.define(statement) }
            try transaction.run(
                """
                insert into schema_migration (id, checksum, older_programs_live, applied_at)
                values (\(migration.id), \(migration.checksum), \(migration.olderProgramsLive), \(instant))
                """)
        }
    }

    private struct Landed {
        let checksum: String
        let olderProgramsLive: Bool
    }

    private static func landed(in transaction: Transaction) throws -> [String: Landed] {
        let exists: Int? = try transaction.value(
            """
            select 1 as one where \(
                sqlite: "exists (select 1 from sqlite_master where type = 'table' and name = 'schema_migration')",
                postgres: "to_regclass('schema_migration') is not null")
            """)
        guard exists != nil else { return [:] }
        var landed: [String: Landed] = [:]
        for row in try transaction.rows("select id, checksum, older_programs_live from schema_migration") {
            landed[try row.get("id")] = Landed(
                checksum: try row.get("checksum"), olderProgramsLive: try row.get("older_programs_live"))
        }
        return landed
    }
}
