import Foundation
import Logging
import NIOConcurrencyHelpers
import NIOPosix

/// PostgreSQL: blocking connections, each on a thread of its own pool.
///
/// A serialization failure or deadlock runs the body again; a lost connection is made again for about five seconds. A
/// connection that is lost during COMMIT leaves the outcome unknown: that is reported, and the client's own id makes its
/// next sending safe.
final class PostgresDriver: Driver {
    private let url: String
    private let threads: NIOThreadPool
    private let idle = NIOLockedValueBox<[PostgresConnection]>([])
    private let logger: Logger

    private static let patience: TimeInterval = 5
    private static let attemptLimit = 12

    private let context: DatabaseContext

    init(url: String, connections: Int, context: DatabaseContext, logger: Logger) {
        self.url = url
        self.context = context
        self.logger = logger
        threads = NIOThreadPool(numberOfThreads: connections)
        threads.start()
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await perform("begin isolation level repeatable read read only", body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await perform("begin", body)
    }

    private func perform<Value: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await threads.runIfActive { try self.attempts(begin, body) }
        } catch is NIOThreadPoolError.ThreadPoolInactive {
            throw StorageFailure.unavailable
        }
    }

    private func attempts<Value>(_ begin: String, _ body: (Transaction) throws -> Value) throws -> Value {
        let deadline = Date().addingTimeInterval(Self.patience)
        var attempt = 0
        while true {
            attempt += 1
            do {
                return try once(begin, body)
            } catch let failure as StorageFailure {
                switch failure {
                case .retry where attempt < Self.attemptLimit: break
                case .retry: throw StorageFailure.busy
                case .unavailable where Date() < deadline:
                    logger.warning("database connection lost, trying again", metadata: ["attempt": "\(attempt)"])
                default: throw failure
                }
                Thread.sleep(
                    forTimeInterval: min(0.5, 0.005 * Double(1 << min(attempt, 7))) * Double.random(in: 0.5...1))
            } catch let unknown as CommitOutcomeUnknown {
                throw unknown.failure
            }
        }
    }

    private func once<Value>(_ begin: String, _ body: (Transaction) throws -> Value) throws -> Value {
        let connection = try idle.withLockedValue { $0.popLast() } ?? PostgresConnection(url: url)
        defer { if connection.isUsable { idle.withLockedValue { $0.append(connection) } } }
        try connection.command(begin)
        let transaction = Transaction(connection, context: context)
        let value: Value
        do {
            value = try body(transaction)
        } catch {
            if connection.isUsable { try connection.command("rollback") }
            throw error
        }
        do {
            try connection.command("commit")
        } catch let failure as StorageFailure {
            if case .retry = failure { throw failure }
            throw CommitOutcomeUnknown(failure: failure)
        }
        transaction.hooks.forEach { $0() }
        return value
    }

    /// Not to be tried again: the commit may have happened.
    private struct CommitOutcomeUnknown: Error { let failure: StorageFailure }

    func integrityProblems() async throws -> [String] {
        try await read { transaction in
            let unready = try transaction.rows(
                "select 1 as one from pg_index where not indisvalid or not indisready")
            let unchecked = try transaction.rows("select 1 as one from pg_constraint where not convalidated")
            return (unready.isEmpty ? [] : ["\(unready.count) indexes are not valid"])
                + (unchecked.isEmpty ? [] : ["\(unchecked.count) constraints are not validated"])
        }
    }

    func close() async {
        try? await threads.shutdownGracefully()
        idle.withLockedValue { $0.removeAll() }
    }
}
