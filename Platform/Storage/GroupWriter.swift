import Foundation
import GRDB

/// The one writing thread of an SQLite database.
final class GroupWriter: @unchecked Sendable {
    private let pool: DatabasePool
    private let context: DatabaseContext
    private let condition = NSCondition()
    // Guarded by `condition`.
    private var waiting: [WriteJob] = []
    private var isStopping = false
    private var hasStopped = false
    private var onStop: [@Sendable () -> Void] = []

    /// Writers that share one commit at most, and writers that may wait at most.
    private static let groupLimit = 256
    private static let waitingLimit = 20_000

    init(pool: DatabasePool, context: DatabaseContext) {
        self.pool = pool
        self.context = context
        let thread = Thread { [self] in loop() }
        thread.name = "huizhen-writer"
        thread.stackSize = 4 << 20
        thread.start()
    }

    var waitingCount: Int {
        condition.lock()
        defer { condition.unlock() }
        return waiting.count
    }

    func submit(_ job: WriteJob) {
        condition.lock()
        let accepted = !isStopping && waiting.count < Self.waitingLimit
        if accepted {
            waiting.append(job)
            condition.signal()
        }
        condition.unlock()
        if !accepted { job.finish(.failure(StorageFailure.busy)) }
    }

    /// Waits until all that was submitted is written.
    func stop() async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            condition.lock()
            isStopping = true
            let already = hasStopped
            if !already { onStop.append { continuation.resume() } }
            condition.signal()
            condition.unlock()
            if already { continuation.resume() }
        }
    }

    private func loop() {
        while let group = next() { write(group) }
        condition.lock()
        hasStopped = true
        let callbacks = onStop
        condition.unlock()
        callbacks.forEach { $0() }
    }

    private func next() -> [WriteJob]? {
        condition.lock()
        defer { condition.unlock() }
        while waiting.isEmpty && !isStopping { condition.wait() }
        if waiting.isEmpty { return nil }
        let group = Array(waiting.prefix(Self.groupLimit))
        waiting.removeFirst(group.count)
        return group
    }

    private func write(_ group: [WriteJob]) {
        var outcomes: [Result<[@Sendable () -> Void], any Error>] = []
        do {
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "begin immediate")
                do {
                    for job in group { outcomes.append(try run(job, on: database)) }
                    try database.execute(sql: "commit")
                } catch {
                    let failure = SQLiteSession.failure(for: error, on: database)
                    if database.isInsideTransaction { try database.execute(sql: "rollback") }
                    throw failure
                }
            }
        } catch {
            // Nothing of this group is durable.
            let failure = SQLiteSession.failure(for: error)
            group.forEach { $0.finish(.failure(failure)) }
            return
        }
        for (job, outcome) in zip(group, outcomes) {
            if case .success(let hooks) = outcome { hooks.forEach { $0() } }
            job.finish(outcome.map { _ in })
        }
    }

    /// One writer in its own savepoint.
    ///
    /// Throws only when the transaction of the whole group is lost.
    private func run(
        _ job: WriteJob, on database: GRDB.Database
    ) throws -> Result<[@Sendable () -> Void], any Error> {
        let transaction = Transaction(SQLiteSession(database), context: context)
        do {
            try transaction.savepoint { try job.body(transaction) }
            return .success(transaction.hooks)
        } catch {
            guard database.isInsideTransaction else { throw error }
            return .failure(SQLiteSession.failure(for: error, on: database))
        }
    }
}
