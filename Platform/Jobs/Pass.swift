import Kernel
import Storage

/// One transaction of the runner: takes what is due, does what is done in transactions, and leases the rest.
struct Pass: Sendable {
    let kinds: [KindName: JobKind]
    let now: Instant
    let worker: String
    let backoff: Backoff
    let leaseMilliseconds: Int64
    /// How many jobs are taken at most.
    var limit: Int
    /// How many more may run outside of transactions.
    let slots: Int
    /// Jobs that this runner holds.
    let held: [JobID]
    /// Whether leases that ended are looked at.
    let sweeps: Bool
    /// Whether what runs in transactions is leased too, one job at a time, so that one with which the program ends is known
    /// by its lease.
    var isCareful = false
    /// Whether such a one runs.
    var isOccupied = false

    /// Other writers wait for so long at most.
    private static let patience = Duration.milliseconds(50)
    private static let abandonedLimit = 100

    /// What the transaction has decided; of use only after its commit.
    struct Outcome: Sendable {
        /// Jobs that ran, well or not.
        var ran = 0
        var leased: [JobRun] = []
        var reports: [Report] = []
        /// A transaction was lost to one of its jobs, and is tried again in smaller steps.
        var isSplit = false

        /// Whether something has happened, so that there may be more to do.
        var hasMoved: Bool { ran + leased.count + reports.count > 0 || isSplit }
    }

    /// What the log says of a job: names and codes.
    struct Report: Sendable {
        let kind: KindName
        let code: String
        let isDead: Bool
    }

    /// - Parameter began: told of each job before it runs, also when the transaction is lost afterwards.
    func run(in transaction: Transaction, began: @Sendable (JobRun) -> Void) throws -> Outcome {
        var outcome = Outcome()
        if sweeps { try takeBack(in: transaction, all: false) }
        let jobs = try JobStore.due(at: now, without: excluded, limit: limit, in: transaction)
        let start = ContinuousClock.now
        var free = slots
        for job in jobs {
            try take(job, free: &free, began: began, into: &outcome, in: transaction)
            if ContinuousClock.now - start > Self.patience { break }
        }
        return outcome
    }

    /// Kinds for which there is no room: those outside of transactions without a slot, and in a careful pass the others
    /// while one of them runs.
    var excluded: [KindName] {
        let (full, occupied) = (slots <= 0, isCareful && isOccupied)
        guard full || occupied else { return [] }
        return kinds.filter { $0.value.isInTransaction ? occupied : full }.map(\.key).sorted { $0.path < $1.path }
    }

    private func take(
        _ job: StoredJob, free: inout Int, began: @Sendable (JobRun) -> Void, into outcome: inout Outcome,
        in transaction: Transaction
    ) throws {
        guard let kind = kinds[job.kind] else {
            return try settle(job.row, .dead(code: JobStore.unknown), job.kind, into: &outcome, in: transaction)
        }
        let run = JobRun(row: job.row, kind: kind, rhythm: job.rhythm)
        if case .inTransaction(let work) = kind.work, !isCareful {
            began(run)
            outcome.ran += 1
            return try perform(run, work, job.kind, into: &outcome, in: transaction)
        }
        if !kind.isInTransaction {
            // Without a free slot it waits for one.
            guard free > 0 else { return }
            free -= 1
        }
        let until = now.adding(milliseconds: leaseMilliseconds)
        try JobStore.lease(job.id, to: worker, until: until, in: transaction)
        outcome.leased.append(run)
    }

    /// The error of a job whose effects were undone, apart from errors that lost the whole transaction.
    private struct Undone: Error { let cause: any Error }

    private func perform(
        _ run: JobRun, _ work: (JobRow, Transaction) throws -> Void, _ name: KindName, into outcome: inout Outcome,
        in transaction: Transaction
    ) throws {
        do {
            try transaction.savepoint {
                // First, so that who asks for the same meanwhile waits for this end and then queues it anew.
                try JobStore.settle(
                    run.row, run.verdict(nil, at: now, backoff: backoff), by: nil, at: now, in: transaction)
                do { try work(run.row, transaction) } catch { throw Undone(cause: error) }
            }
        } catch let undone as Undone {
            let verdict = run.verdict(undone.cause, at: now, backoff: backoff)
            try settle(run.row, verdict, name, into: &outcome, in: transaction)
        }
    }

    private func settle(
        _ row: JobRow, _ verdict: Verdict, _ name: KindName, into outcome: inout Outcome,
        in transaction: Transaction
    ) throws {
        try JobStore.settle(row, verdict, by: nil, at: now, in: transaction)
        if let report = verdict.report(of: name) { outcome.reports.append(report) }
    }

    /// What dead workers left running waits again, at once after the first loss; what lost every worker is dead.
    func takeBack(in transaction: Transaction, all: Bool) throws {
        let abandoned = try JobStore.abandoned(
            at: now, all: all, held: held, limit: Self.abandonedLimit, in: transaction)
        for job in abandoned {
            let attempts = kinds[job.kind]?.attempts ?? 1
            if !job.isTimer && kinds[job.kind] != nil && job.attempts >= attempts {
                try JobStore.bury(abandoned: job.id, attempts: job.attempts, in: transaction)
            } else {
                let wait = job.attempts > 1 ? backoff.milliseconds(after: job.attempts - 1, of: job.id) : 0
                try JobStore.takeBack(job.id, due: now.adding(milliseconds: wait), at: now, in: transaction)
            }
        }
    }
}

extension JobKind {
    var isInTransaction: Bool {
        if case .inTransaction = work { true } else { false }
    }
}

extension Verdict {
    /// What the log says of it; nil for what went well.
    func report(of kind: KindName) -> Pass.Report? {
        switch self {
        case .done, .next, .again(_, _, nil): nil
        case .again(_, _, let code?): Pass.Report(kind: kind, code: code, isDead: false)
        case .dead(let code): Pass.Report(kind: kind, code: code, isDead: true)
        }
    }
}
