import Foundation
package import Kernel
package import Logging

/// Where the data is.
package enum DatabaseLocation: Sendable, Equatable {
    /// An SQLite file.
    case file(path: String)
    /// A `postgres://` or `postgresql://` URL, several hosts allowed.
    case postgres(url: String)

    /// A PostgreSQL URL, or else the path of an SQLite file.
    package init(parsing text: String) {
        let isURL = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
        self = isURL ? .postgres(url: text) : .file(path: text)
    }
}

/// What a driver offers; every body runs on a database thread, never on Swift's cooperative pool.
protocol Driver: Sendable {
    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func integrityProblems() async throws -> [String]
    func close() async
}

/// The data, on either engine.
package final class Database: Sendable {
    package let engine: Engine
    private let driver: any Driver

    private init(engine: Engine, driver: any Driver) {
        self.engine = engine
        self.driver = driver
    }

    /// Opens the database and brings its schema up to date.
    ///
    /// - Parameter migrations: those of all rooms, in any order.
    /// - Throws: `StorageFailure.newerSchema`, `.migrationChanged`, `.unavailable`, `.diskFull`.
    package static func open(
        _ location: DatabaseLocation, migrations: [Migration], schema: SchemaVersion = .current,
        clock: WallClock = .system, logger: Logger
    ) async throws -> Database {
        let database: Database
        switch location {
        case .file(let path):
            database = Database(engine: .sqlite, driver: try SQLiteDriver(path: path))
        case .postgres(let url):
            database = Database(engine: .postgres, driver: PostgresDriver(url: url, connections: 8, logger: logger))
        }
        let started = clock.now()
        do {
            try await database.write { transaction in
                if transaction.engine == .postgres { try transaction.run("select pg_advisory_xact_lock(7205759403)") }
                try Migrator.migrate(migrations, schema: schema, at: started, in: transaction)
            }
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    /// Reads from one consistent state.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await driver.read(body)
    }

    /// Writes in one transaction; returns when the data is durable.
    ///
    /// The body may run again when the engine asks for it, so that it must have no effect outside the transaction.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await driver.write(body)
    }

    /// What the engine finds wrong with its own files; empty when all is well.
    package func integrityProblems() async throws -> [String] { try await driver.integrityProblems() }

    /// Waits for the work under way, then closes.
    package func close() async { await driver.close() }
}
