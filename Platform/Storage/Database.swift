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

/// What opening does to the schema.
package enum SchemaMode: Sendable {
    /// Brings it up to date, or refuses.
    case migrate
    /// Opens what is there, whatever its schema: nothing is created and nothing is migrated.
    case asIs
}

/// What a driver offers; every body runs on a database thread, never on Swift's cooperative pool.
protocol Driver: Sendable {
    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value
    func integrityProblems() async throws -> [String]
    /// Writers that wait for the ones before them in this process.
    var waitingWriters: Int { get }
    /// See `Database.settle`.
    func settle() async throws
    func close() async
}

extension Driver {
    var waitingWriters: Int { 0 }
    func settle() async throws {}
}

/// The data, on either engine.
package final class Database: Sendable {
    package let engine: Engine
    private let driver: any Driver
    private let context: DatabaseContext

    private init(engine: Engine, driver: any Driver, context: DatabaseContext) {
        self.engine = engine
        self.driver = driver
        self.context = context
    }

    /// What was asked of this database since it was opened: the difference of two is what something cost.
    package var statementCount: StatementCount { context.counter.count }

    /// Lets somebody be woken after commits that leave something under this name; it is not kept alive by that.
    package func add(_ waiter: any Waiter, for name: String) { context.waiters.add(waiter, for: name) }

    /// Writers that wait for their turn in this process.
    ///
    /// Always zero on PostgreSQL, where the server makes them wait.
    package var waitingWriters: Int { driver.waitingWriters }

    /// Opens the database and, unless told otherwise, brings its schema up to date.
    ///
    /// - Parameter migrations: those of all rooms, in any order; not looked at when it is opened as it is.
    /// - Throws: `StorageFailure.newerSchema`, `.migrationChanged`, `.unavailable` (also when there is nothing to open as
    ///   it is), `.diskFull`.
    package static func open(
        _ location: DatabaseLocation, migrations: [Migration], mode: SchemaMode = .migrate,
        clock: WallClock = .system, logger: Logger
    ) async throws -> Database {
        let database: Database
        let context = DatabaseContext()
        switch location {
        case .file(let path):
            if mode == .asIs && !FileManager.default.fileExists(atPath: path) { throw StorageFailure.unavailable }
            database = Database(
                engine: .sqlite, driver: try SQLiteDriver(path: path, context: context), context: context)
        case .postgres(let url):
            let driver = PostgresDriver(url: url, connections: 8, context: context, logger: logger)
            database = Database(engine: .postgres, driver: driver, context: context)
        }
        if mode == .asIs { return database }
        let started = clock.now()
        do {
            try await database.write { transaction in
                if transaction.engine == .postgres { try transaction.run("select pg_advisory_xact_lock(7205759403)") }
                try Migrator.migrate(migrations, at: started, in: transaction)
            }
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    /// How the schema stands to these migrations; changes nothing.
    package func schemaState(_ migrations: [Migration]) async throws -> SchemaState {
        try await read { try Migrator.state(migrations, in: $0) }
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

    /// Takes what was erased out of the engine's own journal, where it is ours.
    ///
    /// SQLite overwrites what is deleted in its file, and its journal goes on holding it until it is begun anew; when a reader
    /// stands in the way, the next time has to do. PostgreSQL looks after its log itself.
    package func settle() async throws { try await driver.settle() }

    /// Waits for the work under way, then closes.
    package func close() async { await driver.close() }
}
