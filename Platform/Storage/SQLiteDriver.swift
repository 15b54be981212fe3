import Foundation
import GRDB
import NIOConcurrencyHelpers

/// SQLite through GRDB: WAL, `synchronous = FULL`, and group commit.
///
/// Concurrent writers are drained into one transaction, each in its own savepoint, and resumed after its commit: with a
/// flush of 4 ms sixty-four writers then share one flush instead of waiting for sixty-four.
final class SQLiteDriver: Driver {
    private let pool: DatabasePool
    private let writer: GroupWriter
    private let context: DatabaseContext

    init(path: String, context: DatabaseContext) throws {
        self.context = context
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 5
        configuration.foreignKeysEnabled = true
        // Of SQLite's own 2 MB half the pages of a busy network's first page are read again from the file each time.
        // What is deleted is overwritten with zeros, so that what was erased cannot be read in the file.
        configuration.prepareDatabase {
            try $0.execute(sql: "pragma cache_size = -8000")
            try $0.execute(sql: "pragma secure_delete = on")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB resets this to NORMAL while it opens the pool, which would lose the last commits with the power.
            try pool.writeWithoutTransaction { try $0.execute(sql: "pragma synchronous = full") }
            let level = try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "pragma synchronous") }
            guard level == 2 else { throw StorageFailure.unexpected(code: "synchronous") }
        } catch {
            throw SQLiteSession.failure(for: error)
        }
        writer = GroupWriter(pool: pool, context: context)
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { [context] result in
                continuation.resume(
                    with: Result {
                        do {
                            return try body(Transaction(SQLiteSession(try result.get()), context: context))
                        } catch {
                            throw SQLiteSession.failure(for: error)
                        }
                    })
            }
        }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let box = NIOLockedValueBox<Value?>(nil)
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            writer.submit(
                WriteJob(
                    body: { transaction in
                        let value = try body(transaction)
                        box.withLockedValue { $0 = value }
                    },
                    finish: { continuation.resume(with: $0) }))
        }
        guard let value = box.withLockedValue({ $0 }) else { throw StorageFailure.unavailable }
        return value
    }

    var waitingWriters: Int { writer.waitingCount }

    func integrityProblems() async throws -> [String] {
        try await read { transaction in
            let rows = try transaction.rows("pragma integrity_check")
            let texts: [String] = try rows.map { try $0.get("integrity_check") }
            let orphans = try transaction.rows("pragma foreign_key_check").count
            return texts.filter { $0 != "ok" } + (orphans > 0 ? ["\(orphans) rows refer to rows that are missing"] : [])
        }
    }

    func settle() async throws {
        do {
            try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        } catch {
            throw SQLiteSession.failure(for: error)
        }
    }

    func close() async {
        await writer.stop()
        // The operating system closes what GRDB cannot close yet because a reader still holds it.
        try? pool.close()
    }
}

/// A body waiting for its transaction.
struct WriteJob: Sendable {
    let body: @Sendable (Transaction) throws -> Void
    let finish: @Sendable (Result<Void, any Error>) -> Void
}
