import Foundation
import Kernel
import TestSupport

@testable import Huizhen
@testable import Storage

/// A state of an installation with which another one is compared, and to which it can be brought back in milliseconds.
///
/// Each table has a copy beside it. A trigger notes which tables were written to, so that only those are looked at.
struct Snapshot {
    /// A row that is there now and was not, or the other way round.
    struct Change {
        let table: String
        let isNew: Bool
        let values: [(column: String, value: SQLValue)]
    }

    let database: Database
    let folder: FolderState
    /// Columns by table.
    let tables: [String: [String]]
    /// Every identifier in it.
    let ids: Set<[UInt8]>

    /// Takes what is there now; an earlier snapshot of the same installation ends.
    init(of village: Village) async throws {
        let data = village.house.settings.data
        folder = try FolderState(of: data, copiedTo: URL(fileURLWithPath: data + "-kept"))
        database = village.house.database
        let found = try await database.write { transaction in
            let tables = try Self.tables(in: transaction)
            let areWatched = try transaction.first("select 1 as one from \(raw: Self.catalog(transaction)) ") != nil
            if !areWatched { try Self.watch(tables, in: transaction) }
            var ids: Set<[UInt8]> = []
            for (table, columns) in tables {
                if !areWatched {
                    try transaction.define("create table race_kept_\(raw: table) as select * from \(raw: table)")
                }
                try transaction.run("delete from race_kept_\(raw: table)")
                try transaction.run("insert into race_kept_\(raw: table) select * from \(raw: table)")
                for row in try transaction.rows("select \(raw: columns.joined(separator: ", ")) from \(raw: table)") {
                    ids.formUnion(row.values.compactMap(Self.id))
                }
            }
            try transaction.run("delete from race_touched")
            return (tables, ids)
        }
        (tables, ids) = found
    }

    /// What has changed since.
    func changes() async throws -> [Change] {
        try await database.read { [tables] transaction in
            var changes: [Change] = []
            for table in try Self.touched(in: transaction) {
                let columns = tables[table] ?? []
                for isNew in [true, false] {
                    for row in try transaction.rows(Self.difference(table, columns, isNew: isNew)) {
                        changes.append(Change(table: table, isNew: isNew, values: Array(zip(columns, row.values))))
                    }
                }
            }
            return changes
        }
    }

    /// Brings everything back.
    func restore() async throws {
        try folder.restore()
        try await database.write { [tables] transaction in
            // Rows go and come in any order, and the rules of the schema have looked at them once already.
            let rest: SQL = """
                \(sqlite: "pragma defer_foreign_keys = on", postgres: "set local session_replication_role = replica")
                """
            try transaction.run(rest)
            // SQLite's triggers cannot be told to rest: what they write is put right in the next round.
            for _ in 0..<6 {
                let touched = try Self.touched(in: transaction)
                try transaction.run("delete from race_touched")
                var changed = 0
                for table in touched.sorted(by: >) {
                    changed += try Self.reset(table, tables[table] ?? [], transaction)
                }
                if changed == 0 { return }
            }
            throw TestSetupProblem(description: "the state before the commands does not come back")
        }
    }

    // MARK: SQL

    private static func catalog(_ transaction: Transaction) -> String {
        transaction.engine == .sqlite
            ? "sqlite_master where name = 'race_touched'"
            : "information_schema.tables where table_schema = current_schema() and table_name = 'race_touched'"
    }

    private static func tables(in transaction: Transaction) throws -> [String: [String]] {
        let rows = try transaction.rows(
            """
            \(sqlite: """
                select m.name as table_name, p.name as column_name from sqlite_master m, pragma_table_info(m.name) p
                where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\' order by m.name, p.cid
                """,
              postgres: """
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                order by c.table_name, c.ordinal_position
                """)
            """)
        var tables: [String: [String]] = [:]
        for row in rows {
            let table: String = try row.get("table_name")
            if table.hasPrefix("race_") || table == "schema_migration" { continue }
            tables[table, default: []].append(try row.get("column_name"))
        }
        return tables
    }

    /// Notes each statement (PostgreSQL) or row (SQLite) that writes to a table.
    ///
    /// Without a key, so that nobody waits for anybody else's note.
    private static func watch(_ tables: [String: [String]], in transaction: Transaction) throws {
        try transaction.define("create table race_touched (name text not null)")
        if transaction.engine == .postgres {
            try transaction.define(
                """
                create function race_touch() returns trigger language plpgsql as
                'begin insert into race_touched (name) values (tg_table_name); return null; end'
                """)
        }
        for table in tables.keys {
            if transaction.engine == .postgres {
                try transaction.define(
                    """
                    create trigger race_touch after insert or update or delete on \(raw: table)
                    for each statement execute function race_touch()
                    """)
                continue
            }
            for event in ["insert", "update", "delete"] {
                try transaction.define(
                    """
                    create trigger race_\(raw: event)_\(raw: table) after \(raw: event) on \(raw: table)
                    begin insert into race_touched (name) values ('\(raw: table)'); end
                    """)
            }
        }
    }

    private static func touched(in transaction: Transaction) throws -> [String] {
        try transaction.rows("select distinct name from race_touched order by name").map { try $0.get("name") }
    }

    private static func difference(_ table: String, _ columns: [String], isNew: Bool) -> SQL {
        let (names, kept) = (columns.joined(separator: ", "), "race_kept_" + table)
        return """
            select \(raw: names) from \(raw: isNew ? table : kept)
            except select \(raw: names) from \(raw: isNew ? kept : table)
            """
    }

    private static func reset(_ table: String, _ columns: [String], _ transaction: Transaction) throws -> Int {
        let same = columns.map { name -> SQL in
            "d.\(raw: name) \(sqlite: "is", postgres: "is not distinct from") \(raw: table).\(raw: name)"
        }
        let condition = same.dropFirst().reduce(same[0]) { "\($0) and \($1)" }
        let gone = try transaction.run(
            """
            delete from \(raw: table)
            where exists (select 1 from (\(difference(table, columns, isNew: true))) d where \(condition))
            """)
        let names = columns.joined(separator: ", ")
        let back = try transaction.run(
            """
            insert into \(raw: table) (\(raw: names))
            select \(raw: names) from (\(difference(table, columns, isNew: false))) d
            """)
        return gone + back
    }

    private static func id(_ value: SQLValue) -> [UInt8]? {
        switch value {
        case .id(let bytes): bytes
        case .blob(let bytes): bytes.count == 16 ? bytes : nil
        default: nil
        }
    }
}
