import Foundation
import Kernel
import Rooms
import TestSupport

@testable import Huizhen
@testable import Storage

extension LandedDump {
    /// Puts the rows into a schema of PostgreSQL that the migrations have made, and lets `pg_dump` write it down.
    func postgres(_ rows: Rows) async throws {
        try await withLocation(.postgres) { location in
            guard case .postgres(let url) = location else { return }
            let migrations = try RoomList(Rooms.all).migrations
            let database = try await Database.open(location, migrations: migrations, logger: quiet)
            let schema = try await database.write { transaction -> String in
                // Each row is right already: what the triggers would do has been done.
                try transaction.run("set local session_replication_role = replica")
                for (name, table) in rows.tables { try Self.fill(name, table, in: transaction) }
                return try transaction.value("select current_schema()") ?? ""
            }
            await database.close()
            let text = try Self.run(
                "pg_dump",
                [
                    "--schema=\(schema)", "--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges",
                    String(url.prefix { $0 != "?" }),
                ])
            try Data(Self.unqualified(text, schema).utf8).write(to: folder.appendingPathComponent("postgres.sql"))
        }
    }

    private static func fill(_ name: String, _ table: Rows.Table, in transaction: Transaction) throws {
        let types = try transaction.rows(
            """
            select column_name, data_type from information_schema.columns
            where table_schema = current_schema() and table_name = \(name)
            """)
        let ids = Set(
            try types.filter { try $0.get("data_type") == "uuid" }.map { try $0.get("column_name", as: String.self) })
        try transaction.run("delete from \(raw: name)")
        for row in table.rows {
            var values: SQL = ""
            for (number, (column, value)) in zip(table.columns, row).enumerated() {
                values = "\(values)\(raw: number == 0 ? "" : ", ")\(Stored(value, isID: ids.contains(column)))"
            }
            try transaction.run(
                "insert into \(raw: name) (\(raw: table.columns.joined(separator: ", "))) values (\(values))")
        }
    }

    /// A value of a row, as it goes into another engine.
    private struct Stored: SQLBindable {
        let sqlValue: SQLValue

        init(_ value: SQLValue, isID: Bool) {
            if isID, case .blob(let bytes) = value { sqlValue = .id(bytes) } else { sqlValue = value }
        }
    }

    /// The dump without its schema, so that it goes into whichever one is there.
    private static func unqualified(_ text: String, _ schema: String) -> String {
        let left = ["--", "SET ", "SELECT pg_catalog.set_config(", "CREATE SCHEMA ", "\\"]
        let lines = text.split(separator: "\n").filter { line in !left.contains { line.hasPrefix($0) } }
        return lines.joined(separator: "\n").replacing("\(schema).", with: "") + "\n"
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw TestSetupProblem(description: "\(program) ended with \(process.terminationStatus)")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
