import Jobs
import Kernel
import Storage
import Synchronization
import TestSupport

/// A queue with a clock that stands until it is moved, and a table of effects.
final class JobsGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    let database: Database
    private let time = Mutex(start)

    init(database: Database) { self.database = database }

    static let migrations =
        JobsMigrations.all + [
            Migration(
                id: "2026-11-30 test: effects",
                sql: ["create table effect (key text not null, at bigint not null, attempt integer not null)"])
        ]

    static func with(_ engine: Engine, _ body: (JobsGround) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: migrations) { try await body(JobsGround(database: $0)) }
    }

    var clock: WallClock { WallClock { self.now } }
    var now: Instant { time.withLock { $0 } }
    func move(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }

    func runner(_ kinds: JobKind..., workers: Int = 4) -> JobRunner {
        JobRunner(database: database, clock: clock, kinds: ["test": kinds], logger: quiet, workers: workers, seed: 7)
    }

    func queue(
        _ keys: String..., name: String = "work", subject: CommandID? = nil, body: String = "{}", after: Int64 = 0
    ) async throws {
        let jobs = keys.map {
            NewJob(
                room: "test", name: name, key: $0, subject: subject, body: body, due: now.adding(seconds: after))
        }
        try await queue(jobs)
    }

    func queue(_ jobs: [NewJob]) async throws {
        let now = now
        try await database.write { try Jobs.queue(jobs, at: now, in: $0) }
    }

    /// Notes its key in the transaction that it is given.
    func noting(_ name: String = "work", attempts: Int = 8, every: Duration? = nil) -> JobKind {
        JobKind(
            name, every: every, attempts: attempts,
            work: .inTransaction { [clock] job, transaction in
                try Self.note(job, at: clock.now(), in: transaction)
            })
    }

    static func note(_ job: JobRow, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "insert into effect (key, at, attempt) values (\(job.key), \(instant), \(job.attempt))")
    }

    func effects() async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows("select key from effect order by at, key").map { try $0.get("key") }
        }
    }

    /// Waiting, running, dead.
    func counts() async throws -> [Int] {
        try await database.read { transaction in
            let counts = try Jobs.counts(in: transaction)
            return [counts.waiting, counts.running, counts.dead]
        }
    }

    func dead() async throws -> [DeadJob] { try await database.read { try Jobs.dead(in: $0) } }
    func failing() async throws -> [DeadJob] { try await database.read { try Jobs.failing(in: $0) } }
}

/// A place where work waits until it is let go.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var reached = 0
        var watchers: [(Int, CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// Waits here until the gate is open.
    func pass() async {
        await withCheckedContinuation { continuation in
            let (isOpen, watchers) = state.withLock { state in
                state.reached += 1
                let ready = state.watchers.filter { $0.0 <= state.reached }
                state.watchers.removeAll { $0.0 <= state.reached }
                if !state.isOpen { state.waiting.append(continuation) }
                return (state.isOpen, ready)
            }
            watchers.forEach { $0.1.resume() }
            if isOpen { continuation.resume() }
        }
    }

    /// Waits until so many have come to the gate.
    func reached(by count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.reached < count { state.watchers.append((count, continuation)) }
                return state.reached >= count
            }
            if isThere { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting.forEach { $0.resume() }
    }
}
