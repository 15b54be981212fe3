import Kernel
import Storage

extension JobStore {
    /// A timer has one row from the first start on; a shorter rhythm of a newer program holds at once.
    static func ensureTimer(_ kind: KindName, every: Int64, at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into job (id, room, name, key, body, due_at, rhythm_at, created_at, changed_at)
            values (\(JobID.make(at: now)), \(kind.room), \(kind.name), \(Jobs.timer), '{}', \(now), \(now), \(now),
                \(now))
            on conflict (room, name, key) do nothing
            """)
        let latest = now.adding(milliseconds: every)
        try transaction.run(
            """
            update job set due_at = case when due_at > \(latest) then \(latest) else due_at end,
                rhythm_at = case when rhythm_at > \(latest) then \(latest) when rhythm_at is null then due_at
                    else rhythm_at end
            where room = \(kind.room) and name = \(kind.name) and key = \(Jobs.timer)
                and (due_at > \(latest) or rhythm_at is null or rhythm_at > \(latest))
            """)
    }

    /// What an older program did not know begins anew when this one knows it.
    static func reviveKnown(_ kinds: [KindName], at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update job set state = 'waiting', attempts = 0, last_error = null, due_at = \(now), changed_at = \(now)
            where state = 'dead' and last_error = \(unknown) and room || '/' || name in \(list: kinds.map(\.path))
            """)
    }

    /// The code of a job that no room of this program knows.
    static let unknown = "unknown-job"

    /// Differences between the clocks of several machines that mean nothing.
    private static let tolerance: Int64 = 60_000

    /// After the clock was put back: what was set in a time to come keeps its distance, counted from now.
    static func heal(at now: Instant, lease: Int64, in transaction: Transaction) throws {
        let distance: SQL = "\(now) + case when due_at > changed_at then due_at - changed_at else 0 end"
        try transaction.run(
            """
            update job set due_at = \(distance), changed_at = \(now),
                rhythm_at = case when rhythm_at is null then null else \(distance) end
            where state = 'waiting' and changed_at > \(now.adding(milliseconds: tolerance))
            """)
        let longest = now.adding(milliseconds: lease)
        try transaction.run(
            """
            update job set lease_until = \(longest)
            where state = 'running' and lease_until > \(longest.adding(milliseconds: tolerance))
            """)
    }
}
