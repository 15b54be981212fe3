package import Kernel
package import Logging
package import Storage
import Synchronization

/// Does what is queued: one for each process, and on SQLite one for the database.
///
/// On PostgreSQL several share the queue, each with `skip locked`.
package actor JobRunner: Waiter {
    let database: Database
    let clock: WallClock
    let kinds: [KindName: JobKind]
    let logger: Logger
    let worker: String
    let backoff: Backoff
    /// Jobs that run outside of transactions at the same time, at most.
    let workers: Int
    nonisolated let bell = Bell()

    /// Jobs that run under a lease of this runner.
    var held: Set<JobID> = []
    /// The one of them that runs in a transaction.
    var occupant: JobID?
    private var isPrepared = false
    /// The latest time seen, to notice that the clock was put back.
    private var latest: Instant?
    /// Passes in a row that the engine could not do.
    private var troubles = 0
    /// So many jobs are taken one by one, to find the one with which a transaction cannot commit.
    private var alone = 0
    /// So many jobs after a start are leased, also those that run in transactions.
    ///
    /// A job that ends the whole program leaves no trace when its transaction is lost with it, and would do so at every
    /// start. Its lease stays, and what was lost too often is dead.
    private var careful: Int

    static let leaseMilliseconds: Int64 = 300_000
    /// SQLite shares one flush between the jobs of a transaction; on PostgreSQL few locks are held together.
    private static let batch: [Engine: Int] = [.sqlite: 100, .postgres: 8]

    /// - Parameters:
    ///   - kinds: by room; names are distinct within a room.
    ///   - workers: jobs that run outside of transactions at the same time, at most.
    ///   - seed: of the jitter.
    package init(
        database: Database, clock: WallClock = .system, kinds: [String: [JobKind]], logger: Logger, workers: Int = 4,
        seed: UInt64 = .random(in: 0...UInt64.max)
    ) {
        self.database = database
        self.clock = clock
        self.kinds = Dictionary(
            kinds.flatMap { room, kinds in kinds.map { (KindName(room: room, name: $0.name), $0) } },
            uniquingKeysWith: { first, _ in first })
        self.logger = logger
        self.workers = max(1, workers)
        worker = JobID.make().text
        backoff = Backoff(seed: seed)
        careful = Self.batch[database.engine] ?? 1
        database.add(self, for: Jobs.waiter)
    }

    /// Tells that something was queued; the queue does it after each commit that left something in it.
    package nonisolated func wake() { bell.ring() }

    /// Does everything that is due until nothing is, and waits for its end; answers how many jobs ran.
    @discardableResult
    package func runDue() async -> Int {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            var sweeps = true
            while !Task.isCancelled {
                let outcome = await pass(sweeps: sweeps)
                sweeps = false
                count += outcome.ran + outcome.leased.count
                for run in outcome.leased { group.addTask { await self.perform(run) } }
                if outcome.hasMoved { continue }
                if await group.next() == nil { break }
            }
            return count
        }
    }

    /// Does what is due as it becomes due, until the task is cancelled; what then still runs is handed back.
    package func run() async {
        await withDiscardingTaskGroup { group in
            var sweeps = true
            while !Task.isCancelled {
                let outcome = await pass(sweeps: sweeps)
                for run in outcome.leased { group.addTask { await self.perform(run) } }
                sweeps = !outcome.hasMoved
                if sweeps { await bell.wait(atMost: await pause()) }
            }
            group.cancelAll()
        }
    }

    /// One transaction; an empty outcome when nothing is due or the engine cannot.
    private func pass(sweeps: Bool) async -> Pass.Outcome {
        let now = clock.now()
        let began = Mutex<JobRun?>(nil)
        do {
            try await prepare(at: now)
            let pass = plan(at: now, sweeps: sweeps)
            let outcome = try await database.write { transaction in
                try pass.run(in: transaction) { run in began.withLock { $0 = run } }
            }
            troubles = 0
            alone = max(0, alone - 1)
            occupant = outcome.leased.first { $0.kind.isInTransaction }?.row.id ?? occupant
            if pass.isCareful {
                let isAllDone = !outcome.hasMoved && !pass.isOccupied
                careful = isAllDone ? 0 : careful - (outcome.hasMoved ? 1 : 0)
            }
            held.formUnion(outcome.leased.map(\.row.id))
            outcome.reports.forEach(tell)
            return outcome
        } catch {
            return await lost(error, began: began.withLock { $0 }, at: now)
        }
    }

    private func plan(at now: Instant, sweeps: Bool) -> Pass {
        var pass = Pass(
            kinds: kinds, now: now, worker: worker, backoff: backoff, leaseMilliseconds: Self.leaseMilliseconds,
            limit: alone > 0 ? 1 : Self.batch[database.engine] ?? 1,
            slots: workers - held.count + (occupant == nil ? 0 : 1),
            held: Array(held), sweeps: sweeps)
        if careful > 0 {
            pass.isCareful = true
            pass.isOccupied = occupant != nil
            pass.limit = 1
        }
        return pass
    }

    /// A transaction that did not commit: trouble of the engine waits; for anything else jobs are taken one by one, and
    /// the one that cannot commit alone has failed.
    private func lost(_ error: any Error, began run: JobRun?, at now: Instant) async -> Pass.Outcome {
        let code = JobRun.code(of: error)
        logger.error("jobs: a transaction did not commit", metadata: ["code": "\(code)"])
        guard let run, !JobRun.isTrouble(error) else {
            troubles += 1
            return Pass.Outcome()
        }
        let batch = Self.batch[database.engine] ?? 1
        if alone == 0 {
            alone = batch
            return Pass.Outcome(isSplit: true)
        }
        let verdict = run.verdict(error, at: now, backoff: backoff)
        await settle(run, verdict, by: nil)
        return Pass.Outcome(ran: 1)
    }

    /// Before the first pass, and whenever the clock was put back.
    private func prepare(at now: Instant) async throws {
        let wasPutBack = latest.map { now.milliseconds < $0.milliseconds - 1000 } ?? false
        latest = now
        guard !isPrepared || wasPutBack else { return }
        let pass = plan(at: now, sweeps: true)
        let isFirst = !isPrepared
        let timers = kinds.compactMap { name, kind in kind.everyMilliseconds.map { (name, $0) } }
            .sorted { $0.0.path < $1.0.path }
        let names = kinds.keys.sorted { $0.path < $1.path }
        try await database.write { transaction in
            try JobStore.heal(at: now, lease: pass.leaseMilliseconds, in: transaction)
            guard isFirst else { return }
            if transaction.engine == .sqlite { try pass.takeBack(in: transaction, all: true) }
            try JobStore.reviveKnown(names, at: now, in: transaction)
            for (name, every) in timers {
                try JobStore.ensureTimer(name, every: every, at: now, in: transaction)
            }
        }
        isPrepared = true
    }

    /// How long nothing is to do.
    private func pause() async -> Duration {
        if troubles > 0 { return .seconds(min(60, 1 << min(troubles - 1, 6))) }
        let longest = Duration.seconds(database.engine == .sqlite ? 60 : 2)
        let pass = plan(at: clock.now(), sweeps: false)
        do {
            let next = try await database.read { transaction in
                try JobStore.nextDue(without: pass.excluded, held: pass.held, in: transaction)
            }
            guard let next else { return longest }
            let wait = Duration.milliseconds(next.milliseconds - pass.now.milliseconds)
            // What is due and yet was not taken is in another's hands for the moment.
            return wait > .zero ? min(wait, longest) : .seconds(1)
        } catch {
            logger.error("jobs: the queue cannot be read", metadata: ["code": "\(JobRun.code(of: error))"])
            return longest
        }
    }

    func tell(_ report: Pass.Report) {
        logger.log(
            level: report.isDead ? .error : .warning, report.isDead ? "job is dead" : "job failed, will be tried again",
            metadata: [
                "room": "\(report.kind.room)", "job": "\(report.kind.name)", "code": "\(report.code)",
            ])
    }
}
