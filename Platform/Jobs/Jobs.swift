package import Kernel
package import Storage

/// The queue as rooms and the operator use it; `JobRunner` does the work.
package enum Jobs {
    /// The key of a timer's one row.
    package static let timer = "timer"

    /// The name under which a runner is woken.
    static let waiter = "jobs"

    /// Rows that one statement inserts at most.
    private static let statementLimit = 100

    /// Queues work in the transaction that asks for it: undone with it, and seen only after its commit.
    ///
    /// One that waits already with the same room, name and key stays as it is. One that runs under a lease runs once more
    /// afterwards, since it may have read what was before. One that is dead begins anew.
    package static func queue(_ jobs: [NewJob], at instant: Instant, in transaction: Transaction) throws {
        var seen: Set<[String]> = []
        let distinct = jobs.filter { seen.insert([$0.room, $0.name, $0.key]).inserted }
        // Sorted, so that what was asked for first with the same due time also runs first.
        let ids = distinct.map { _ in JobID.make(at: instant) }.sorted()
        for start in stride(from: 0, to: distinct.count, by: statementLimit) {
            let end = min(start + statementLimit, distinct.count)
            try insert(Array(zip(ids[start..<end], distinct[start..<end])), at: instant, in: transaction)
        }
        if !jobs.isEmpty { transaction.wake(waiter) }
    }

    private static func insert(
        _ jobs: [(JobID, NewJob)], at instant: Instant, in transaction: Transaction
    ) throws {
        var values: SQL = ""
        for (index, (id, job)) in jobs.enumerated() {
            values = """
                \(values)\(raw: index == 0 ? "" : ", ")(\(id), \(job.room), \(job.name), \(job.key), \(job.subject),
                    \(job.body), \(job.due), \(instant), \(instant))
                """
        }
        try transaction.run(
            """
            insert into job (id, room, name, key, subject, body, due_at, created_at, changed_at) values \(values)
            on conflict (room, name, key) do update set
                again = case when job.state = 'running' then 1 else 0 end,
                subject = excluded.subject, body = excluded.body,
                due_at = excluded.due_at, changed_at = excluded.changed_at,
                attempts = case when job.state = 'running' then job.attempts else 0 end,
                state = case when job.state = 'running' then 'running' else 'waiting' end,
                last_error = case when job.state = 'running' then job.last_error end
            where job.state <> 'waiting'
            """)
    }

    /// Moves what waits to another time; true when there was such a job.
    @discardableResult
    package static func reschedule(
        room: String, name: String, key: String, due: Instant, in transaction: Transaction
    ) throws -> Bool {
        transaction.wake(waiter)
        return try transaction.run(
            """
            update job set due_at = \(due)
            where room = \(room) and name = \(name) and key = \(key) and state = 'waiting'
            """) > 0
    }

    /// Takes what is no longer wanted out of the queue; false when there is no such job, or when it already runs.
    @discardableResult
    package static func cancel(
        room: String, name: String, key: String, in transaction: Transaction
    ) throws -> Bool {
        // What runs goes on, but not once more.
        try transaction.run(
            """
            update job set again = 0
            where room = \(room) and name = \(name) and key = \(key) and state = 'running' and again = 1
            """)
        return try transaction.run(
            """
            delete from job where room = \(room) and name = \(name) and key = \(key) and state <> 'running'
            """) > 0
    }

    /// What failed too often or is known to no room, the oldest first; for the operator.
    package static func dead(limit: Int = 200, in transaction: Transaction) throws -> [DeadJob] {
        try listed("state = 'dead'", limit: limit, in: transaction)
    }

    /// What failed and will be tried again, timers included; for the operator.
    package static func failing(limit: Int = 200, in transaction: Transaction) throws -> [DeadJob] {
        try listed("state <> 'dead' and last_error is not null", limit: limit, in: transaction)
    }

    private static func listed(_ condition: SQL, limit: Int, in transaction: Transaction) throws -> [DeadJob] {
        try transaction.rows(
            """
            select id, room, name, key, subject, attempts, last_error, created_at,
                case when state = 'dead' then null else due_at end as due_at
            from job where \(condition) order by created_at, id limit \(limit)
            """
        ).map { row in
            let code: String? = try row.get("last_error")
            return DeadJob(
                id: try row.get("id"), room: try row.get("room"), name: try row.get("name"), key: try row.get("key"),
                subject: try row.get("subject"), attempts: try row.get("attempts"), code: code ?? "",
                createdAt: try row.get("created_at"), due: try row.get("due_at"))
        }
    }

    /// Lets a dead job begin anew, now; true when there was one.
    @discardableResult
    package static func revive(_ id: JobID, at instant: Instant, in transaction: Transaction) throws -> Bool {
        transaction.wake(waiter)
        return try transaction.run(
            """
            update job set state = 'waiting', attempts = 0, last_error = null, due_at = \(instant),
                changed_at = \(instant)
            where id = \(id) and state = 'dead'
            """) > 0
    }

    /// Forgets a dead job; true when there was one.
    @discardableResult
    package static func discard(_ id: JobID, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from job where id = \(id) and state = 'dead'") > 0
    }

    /// How many jobs there are in each state.
    package static func counts(
        in transaction: Transaction
    ) throws -> (waiting: Int, running: Int, dead: Int) {
        let rows = try transaction.rows("select state, count(*) as n from job group by state")
        let counts: [String: Int] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("state"), try $0.get("n")) })
        return (counts["waiting"] ?? 0, counts["running"] ?? 0, counts["dead"] ?? 0)
    }
}
