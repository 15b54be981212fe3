import Kernel
import Storage

/// A row of the queue as it is taken out of it.
struct StoredJob: Sendable {
    let id: JobID
    let kind: KindName
    let key: String
    let subject: CommandID?
    let body: String
    let due: Instant
    let rhythm: Instant?
    let attempts: Int

    /// The job as its kind sees it, with the attempt that begins now.
    var row: JobRow {
        JobRow(
            id: id, room: kind.room, name: kind.name, key: key, subject: subject, body: body, due: due,
            attempt: attempts + 1)
    }
}

/// The statements of the runner.
enum JobStore {
    /// What is due, in the order of its due times; on PostgreSQL locked, and without what another worker holds.
    static func due(
        at now: Instant, without excluded: [KindName], limit: Int, in transaction: Transaction
    ) throws -> [StoredJob] {
        try transaction.rows(
            """
            select id, room, name, key, subject, body, due_at, rhythm_at, attempts from job
            where state = 'waiting' and due_at <= \(now) \(without(excluded))
            order by due_at, id limit \(limit) \(sqlite: "", postgres: "for update skip locked")
            """
        ).map { row in
            StoredJob(
                id: try row.get("id"), kind: KindName(room: try row.get("room"), name: try row.get("name")),
                key: try row.get("key"), subject: try row.get("subject"), body: try row.get("body"),
                due: try row.get("due_at"), rhythm: try row.get("rhythm_at"), attempts: try row.get("attempts"))
        }
    }

    private static func without(_ excluded: [KindName]) -> SQL {
        excluded.isEmpty ? "" : "and room || '/' || name not in \(list: excluded.map(\.path))"
    }

    /// Gives a waiting job to a worker for the time of a lease, and counts the attempt.
    static func lease(_ id: JobID, to worker: String, until: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update job set state = 'running', worker = \(worker), lease_until = \(until), attempts = attempts + 1
            where id = \(id)
            """)
    }

    /// Makes the lease of a running job longer.
    static func renew(_ id: JobID, of worker: String, until: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update job set lease_until = \(until) where id = \(id) and worker = \(worker) and state = 'running'
            """)
    }

    /// Writes down what becomes of a job.
    ///
    /// - Parameter worker: who holds the lease; nil for a job that its own transaction holds.
    /// - Returns: false when the lease is another's by now, who decides instead.
    @discardableResult
    static func settle(
        _ row: JobRow, _ verdict: Verdict, by worker: String?, at now: Instant, in transaction: Transaction
    ) throws -> Bool {
        let mine: SQL =
            worker.map { "id = \(row.id) and worker = \($0) and attempts = \(row.attempt)" }
            ?? "id = \(row.id) and state = 'waiting'"
        switch verdict {
        case .done:
            // What was asked for anew meanwhile waits; everything else is gone.
            if worker != nil {
                let again = try transaction.run(
                    "update job set \(waiting), attempts = 0, last_error = null where \(mine) and again = 1")
                if again > 0 { return true }
            }
            return try transaction.run("delete from job where \(mine)") > 0
        case .next(let due):
            return try transaction.run(
                """
                update job set \(waiting), attempts = 0, last_error = null, due_at = \(due), rhythm_at = \(due),
                    changed_at = \(now)
                where \(mine)
                """) > 0
        case .again(let due, let attempts, let code):
            return try transaction.run(
                """
                update job set \(waiting), attempts = \(attempts), last_error = \(code), due_at = \(due),
                    changed_at = \(now)
                where \(mine)
                """) > 0
        case .dead(let code):
            return try bury("\(mine)", code: code, attempts: row.attempt, in: transaction)
        }
    }

    private static let waiting: SQL = "state = 'waiting', worker = null, lease_until = null, again = 0"

    /// Keeps what will not run again; what was asked for anew while it ran begins anew instead.
    private static func bury(
        _ condition: SQL, code: String, attempts: Int, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update job set state = case when again = 1 then 'waiting' else 'dead' end, worker = null, lease_until = null,
                attempts = case when again = 1 then 0 else \(attempts) end, again = 0, last_error = \(code)
            where \(condition)
            """) > 0
    }

    /// When the next of what waits is due, or the next lease ends.
    static func nextDue(
        without excluded: [KindName], held: [JobID], in transaction: Transaction
    ) throws -> Instant? {
        let due: Instant? = try transaction.value(
            """
            select due_at from job where state = 'waiting' \(without(excluded)) order by due_at limit 1
            """)
        let lease: Instant? = try transaction.value(
            """
            select min(lease_until) from job where state = 'running' \(others(held))
            """)
        return [due, lease].compactMap { $0 }.min()
    }

    private static func others(_ held: [JobID]) -> SQL {
        held.isEmpty ? "" : "and id not in \(list: held)"
    }

    /// What dead workers left running, locked; what this one holds is left out.
    ///
    /// - Parameter all: true when no other worker can be alive, whatever the leases say.
    static func abandoned(
        at now: Instant, all: Bool, held: [JobID], limit: Int, in transaction: Transaction
    ) throws -> [(id: JobID, kind: KindName, attempts: Int, isTimer: Bool)] {
        try transaction.rows(
            """
            select id, room, name, attempts, case when rhythm_at is null then 0 else 1 end as is_timer from job
            where state = 'running' \(all ? "" : "and lease_until <= \(now)" as SQL) \(others(held))
            order by lease_until limit \(limit) \(sqlite: "", postgres: "for update skip locked")
            """
        ).map { row in
            (
                try row.get("id"), KindName(room: try row.get("room"), name: try row.get("name")),
                try row.get("attempts"), try row.get("is_timer")
            )
        }
    }

    /// Puts an abandoned job back into the queue.
    static func takeBack(_ id: JobID, due: Instant, at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "update job set \(waiting), last_error = 'worker-lost', due_at = \(due), changed_at = \(now) where id = \(id)"
        )
    }

    /// Keeps an abandoned job, whose every worker was lost, from another run.
    static func bury(abandoned id: JobID, attempts: Int, in transaction: Transaction) throws {
        _ = try bury("id = \(id)", code: "worker-lost", attempts: attempts, in: transaction)
    }
}
