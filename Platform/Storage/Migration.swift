import Kernel

/// One step of the schema: never changed once landed.
package struct Migration: Sendable {
    /// Its name: the date and a sentence, such as `2026-11-20 circles: create`.
    ///
    /// Migrations run in the order of their ids, over all rooms.
    package let id: String
    package let sql: [SQL]

    package init(id: String, sql: [SQL]) {
        self.id = id
        self.sql = sql
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

/// What a program writes, and the oldest program that can still work with it.
package struct SchemaVersion: Sendable, Equatable {
    package let version: Int
    package let compatibleVersion: Int

    package init(version: Int, compatibleVersion: Int) {
        self.version = version
        self.compatibleVersion = compatibleVersion
    }

    /// Raise `version` with every landed migration, and `compatibleVersion` when an older program could no longer work.
    package static let current = SchemaVersion(version: 1, compatibleVersion: 1)
}

/// Brings a database up to date, inside one transaction that holds the migration lock.
enum Migrator {
    static func migrate(
        _ migrations: [Migration], schema: SchemaVersion, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            "create table if not exists schema_migration (id text primary key, checksum text not null, applied_at bigint not null)"
        )
        try transaction.run(
            "create table if not exists schema_state (one integer primary key check (one = 1), version bigint not null, compatible_version bigint not null)"
        )
        let state = try transaction.first("select version, compatible_version from schema_state")
        if let state {
            let compatible: Int = try state.get("compatible_version")
            if schema.version < compatible {
                throw StorageFailure.newerSchema(database: try state.get("version"), binary: schema.version)
            }
        }
        let rows = try transaction.rows("select id, checksum from schema_migration")
        let landed: [String: String] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("id"), try $0.get("checksum")) })
        for migration in migrations.sorted(by: { $0.id < $1.id }) {
            if let checksum = landed[migration.id] {
                guard checksum == migration.checksum else { throw StorageFailure.migrationChanged(id: migration.id) }
                continue
            }
            for statement in migration.sql { try transaction.run(statement) }
            try transaction.run(
                "insert into schema_migration (id, checksum, applied_at) values (\(migration.id), \(migration.checksum), \(instant))"
            )
        }
        try transaction.run(
            """
            insert into schema_state (one, version, compatible_version)
            values (1, \(schema.version), \(schema.compatibleVersion))
            on conflict (one) do update set version = excluded.version, compatible_version = excluded.compatible_version
                where excluded.version > schema_state.version
            """)
    }
}
