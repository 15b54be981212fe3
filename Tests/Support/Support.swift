import Foundation
package import Kernel
package import Logging
package import Storage

/// What is missing for a test to run at all, with the way out.
package struct TestSetupProblem: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// A fresh, migrated database on one engine, gone afterwards.
///
/// PostgreSQL is the cluster that `HUIZHEN_TEST_POSTGRES` names; each test gets a schema of its own in it. Without the
/// cluster the test fails: what runs on one engine alone has not been tested.
package func withDatabase<Value>(
    _ engine: Engine, migrations: [Migration], _ body: (Database) async throws -> Value
) async throws -> Value {
    switch engine {
    case .sqlite: try await withSQLite(migrations, body)
    case .postgres: try await withPostgres(migrations, body)
    }
}

/// Where a fresh database would be, for tests that open it themselves, perhaps several times.
package func withLocation<Value>(
    _ engine: Engine, _ body: (DatabaseLocation) async throws -> Value
) async throws -> Value {
    switch engine {
    case .sqlite:
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // The folder is temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(.file(path: folder.appendingPathComponent("test.sqlite").path))
    case .postgres:
        guard let base = ProcessInfo.processInfo.environment["HUIZHEN_TEST_POSTGRES"] else {
            throw TestSetupProblem(
                description:
                    "HUIZHEN_TEST_POSTGRES is not set: run `make test`, or Tools/postgres-for-tests.sh start DIR")
        }
        return try await Places.postgres.taking { try await withSchema(base, body) }
    }
}

/// A schema of its own in the cluster, gone afterwards.
private func withSchema<Value>(
    _ base: String, _ body: (DatabaseLocation) async throws -> Value
) async throws -> Value {
    let schema = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
    let admin = try await Database.open(.postgres(url: base), migrations: [], mode: .asIs, logger: quiet)
    try await admin.write { transaction in _ = try transaction.run("create schema \(raw: schema)") }
    let outcome: Result<Value, any Error>
    do {
        outcome = .success(
            try await body(.postgres(url: base + "?application_name=\(schema)&options=-csearch_path%3D\(schema)")))
    } catch {
        outcome = .failure(error)
    }
    try await admin.write { transaction in _ = try transaction.run("drop schema \(raw: schema) cascade") }
    await admin.close()
    return try outcome.get()
}

/// A logger that says nothing.
package let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

private func withSQLite<Value>(
    _ migrations: [Migration], _ body: (Database) async throws -> Value
) async throws -> Value {
    try await withLocation(.sqlite) { try await withOpen($0, migrations, body) }
}

private func withPostgres<Value>(
    _ migrations: [Migration], _ body: (Database) async throws -> Value
) async throws -> Value {
    try await withLocation(.postgres) { try await withOpen($0, migrations, body) }
}

private func withOpen<Value>(
    _ location: DatabaseLocation, _ migrations: [Migration], _ body: (Database) async throws -> Value
) async throws -> Value {
    let database = try await Database.open(location, migrations: migrations, logger: quiet)
    do {
        let value = try await body(database)
        await database.close()
        return value
    } catch {
        await database.close()
        throw error
    }
}
