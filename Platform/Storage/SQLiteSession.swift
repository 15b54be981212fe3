import Foundation
import GRDB
import GRDBSQLite

/// Runs statements on a GRDB connection.
final class SQLiteSession: Session {
    let engine = Engine.sqlite
    private let database: GRDB.Database

    init(_ database: GRDB.Database) { self.database = database }

    func query(
        _ text: String, _ values: [SQLValue]
    ) throws -> (columns: [String], rows: [[SQLValue]], affected: Int) {
        do {
            let statement = try database.cachedStatement(sql: text)
            let arguments = StatementArguments(try values.map(Self.databaseValue))
            guard statement.columnCount > 0 else {
                try statement.execute(arguments: arguments)
                return ([], [], database.changesCount)
            }
            var rows: [[SQLValue]] = []
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
            let count = statement.columnCount
            while let row = try cursor.next() {
                rows.append((0..<count).map { Self.value(row[$0] as DatabaseValue) })
            }
            return (statement.columnNames, rows, database.changesCount)
        } catch {
            throw Self.failure(for: error, on: database)
        }
    }

    func command(_ text: String) throws {
        do {
            try database.execute(sql: text)
        } catch {
            throw Self.failure(for: error, on: database)
        }
    }

    private static func databaseValue(_ value: SQLValue) throws -> DatabaseValue {
        switch value {
        case .null: return .null
        case .integer(let integer): return integer.databaseValue
        case .real(let real): return real.databaseValue
        case .text(let text):
            // SQLite would take it for the end of the text, and compare another one than the program has.
            if text.utf8.contains(0) { throw StorageFailure.nulCharacter }
            return text.databaseValue
        case .blob(let bytes), .id(let bytes): return Data(bytes).databaseValue
        }
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let integer): .integer(integer)
        case .double(let real): .real(real)
        case .string(let text): .text(text)
        case .blob(let data): .blob(Array(data))
        }
    }

    /// The engine's error without any value; errors of other kinds as they are.
    ///
    /// - Parameter database: the connection that met it, before anything else was asked of it; nil when there is none.
    static func failure(for error: any Error, on database: GRDB.Database? = nil) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let connection = database?.sqliteConnection
        let systemError = connection.map { sqlite3_system_errno($0) } ?? 0
        let path = connection.flatMap { sqlite3_db_filename($0, nil) }.map { String(cString: $0) }
        if let trouble = DiskTrouble.failure(
            error.extendedResultCode, systemError: systemError,
            hasSpace: { path.map(DiskTrouble.hasSpace(beside:)) ?? true })
        {
            return trouble
        }
        let constraint = error.message.flatMap { message in
            message.contains(": ") ? message.components(separatedBy: ": ").last : message
        }
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            return StorageFailure.uniqueViolation(constraint: constraint)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return StorageFailure.foreignKeyViolation
        case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_TRIGGER:
            return StorageFailure.checkViolation(constraint: constraint)
        case .SQLITE_CONSTRAINT_NOTNULL: return StorageFailure.notNullViolation
        default: break
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageFailure.busy
        case .SQLITE_CANTOPEN, .SQLITE_READONLY: return StorageFailure.unavailable
        default: return StorageFailure.unexpected(code: "sqlite-\(error.extendedResultCode.rawValue)")
        }
    }
}
