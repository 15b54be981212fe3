import Circles
package import Kernel
package import Storage

/// What waits for whom, over all rooms: the action that changes the state writes it in its own transaction.
package enum Needs {
    /// Says that something waits, or that it waits until another time or more urgently; since when is kept.
    package static func put(_ need: Need, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into need (circle_id, thread_id, room, reason, since, due_at, except_person, urgent)
            values (\(need.circle), \(need.thread), \(need.room), \(need.reason), \(need.since), \(need.due),
                \(need.except), \(need.urgent))
            on conflict (circle_id, thread_id, reason) do update set
                room = excluded.room, due_at = excluded.due_at, except_person = excluded.except_person,
                urgent = excluded.urgent
            """)
    }

    /// Says that nothing waits any more.
    ///
    /// - Parameters:
    ///   - reason: nil for every reason.
    ///   - circle: nil for every circle.
    package static func clear(
        thread: ThreadID, reason: String?, circle: CircleID? = nil, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            delete from need where thread_id = \(thread) \(reason.map { "and reason = \($0)" as SQL } ?? "")
                \(circle.map { "and circle_id = \($0)" as SQL } ?? "")
            """)
    }

    /// What waits for a person, over all the person's circles: the most urgent first, then what is due first.
    ///
    /// What waits for the same reason in several of the circles stands here once.
    ///
    /// - Parameters:
    ///   - perReason: at most so many of one reason of a room, so that a crowd of one leaves the others their place;
    ///     nil for as many as there are.
    ///   - newestFirst: reasons of rooms of which the newest stand first, however urgent they are.
    package static func list(
        for person: PersonID, limit: Int = 200, perReason: Int? = nil,
        newestFirst: [(room: String, reason: String)] = [], in transaction: Transaction
    ) throws -> [Need] {
        let (most, order) = (perReason ?? limit, order(newestFirst))
        if let found = try first(for: person, limit: limit, perReason: most, order: order, in: transaction) {
            return found
        }
        return try transaction.rows(query(for: person, limit: limit, perReason: most, order: order)).map(need)
    }

    /// The same as `query` by a shorter way; nil when it does not lead there.
    ///
    /// Only twice as many of each reason as are wanted are looked at for whether the person may read them, and for what
    /// stands in several circles; that these are too few is rare.
    static func first(
        for person: PersonID, limit: Int, perReason: Int, order: SQL = order([]), in transaction: Transaction
    ) throws -> [Need]? {
        let candidates = 2 * perReason
        let rows = try transaction.rows(
            """
            select circle_id, thread_id, room, reason, since, due_at, except_person, urgent,
                case when \(Access.thread("ranked.thread_id", by: person)) then 1 else 0 end as is_open
            from (select n.*, row_number() over (partition by n.room, n.reason order by \(order), n.circle_id) as rank
                from \(around(person))) ranked
            where rank <= \(candidates) order by \(order), reason, circle_id
            """)
        var found: [Need] = []
        var seen: Set<Place> = []
        var counts: [Kind: (looked: Int, kept: Int)] = [:]
        for row in rows {
            let need = try need(row)
            let kind = Kind(room: need.room, reason: need.reason)
            var count = counts[kind] ?? (0, 0)
            count.looked += 1
            if try row.get("is_open") == 1, count.kept < perReason,
                seen.insert(Place(thread: need.thread, reason: need.reason)).inserted
            {
                count.kept += 1
                found.append(need)
            }
            counts[kind] = count
        }
        guard counts.values.allSatisfy({ $0.kept == perReason || $0.looked < candidates }) else { return nil }
        return Array(found.prefix(limit))
    }

    private struct Kind: Hashable {
        let room: String
        let reason: String
    }

    private struct Place: Hashable {
        let thread: ThreadID
        let reason: String
    }

    private static func need(_ row: Row) throws -> Need {
        Need(
            circle: try row.get("circle_id"), thread: try row.get("thread_id"), room: try row.get("room"),
            reason: try row.get("reason"), since: try row.get("since"), due: try row.get("due_at"),
            except: try row.get("except_person"), urgent: try row.get("urgent"))
    }

    /// The order of what waits; what has no time until which it is due counts as due since it waits.
    static func order(_ newestFirst: [(room: String, reason: String)]) -> SQL {
        guard let first = newestFirst.first else { return "urgent desc, coalesce(due_at, since), thread_id" }
        let isNewest: SQL = newestFirst.dropFirst().reduce(
            "(room = \(first.room) and reason = \(first.reason))"
        ) { "\($0) or (room = \($1.room) and reason = \($1.reason))" }
        return """
            case when \(isNewest) then 0 else urgent end desc,
            case when \(isNewest) then -since else coalesce(due_at, since) end, thread_id
            """
    }

    static func query(for person: PersonID, limit: Int, perReason: Int, order: SQL = order([])) -> SQL {
        """
        select circle_id, thread_id, room, reason, since, due_at, except_person, urgent
        from (select once.*, row_number() over (partition by room, reason order by \(order)) as rank
            from (select n.*, row_number() over (partition by n.thread_id, n.reason
                    order by \(order), n.circle_id) as place
                from \(waiting(for: person))) once
            where place = 1) ranked
        where rank <= \(perReason) order by \(order), reason limit \(limit)
        """
    }

    /// How much waits for a person: as many as `list` without a limit has.
    package static func count(for person: PersonID, in transaction: Transaction) throws -> Int {
        try transaction.value(
            """
            select count(*) from (select distinct n.thread_id, n.reason from \(waiting(for: person))) waiting
            """) ?? 0
    }

    /// `from` clause with `need n`: from the person's few circles to what waits in them, and only what may be read.
    private static func waiting(for person: PersonID) -> SQL {
        """
        \(around(person)) and \(Access.thread("n.thread_id", by: person))
        """
    }

    /// `from` clause with `need n`: what waits in the person's circles, whether the person may read it or not.
    private static func around(_ person: PersonID) -> SQL {
        """
        circle_member m join need n on n.circle_id = m.circle_id
        where m.person_id = \(person) and (n.except_person is null or n.except_person <> \(person))
        """
    }
}
