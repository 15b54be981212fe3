package import Circles
package import Kernel
package import Storage

/// One change of a circle: its number there, and the entry.
package struct CircleChange: Sendable {
    package let circle: CircleID
    package let number: Int64
    package let entry: Entry
}

/// "Everything after n": the first load, the return after a week and the reconnect after a second use the same query.
package enum Sync {
    /// What the actor may see in a circle after change `after`, in order.
    ///
    /// - Parameter limit: at most this many; ask again from the last number until fewer come.
    package static func changes(
        of circle: CircleID, after number: Int64, by person: PersonID?, limit: Int = 200, in transaction: Transaction
    ) throws -> [CircleChange] {
        try read(
            """
            select c.circle_id, c.number as change_number, \(Threads.columns)
            from \(source(circle, person)) \(entry)
            where c.circle_id = \(circle) and c.number > \(number)
            order by c.number limit \(limit)
            """, in: transaction)
    }

    /// The number of a circle's newest change, for somebody who reads the circle; nil for anybody else.
    ///
    /// - Parameter person: nil is somebody without an account, who reads the public circle.
    package static func last(
        of circle: CircleID, by person: PersonID?, in transaction: Transaction
    ) throws -> Int64? {
        guard person != nil || circle == Circles.everybody else { return nil }
        let mayRead: SQL = person.map { Access.circle("c.id", by: $0) } ?? "1 = 1"
        return try transaction.value("select c.last_change from circle c where c.id = \(circle) and \(mayRead)")
    }

    /// So far unread changes are counted in each circle: what has piled up for a year costs no more than a busy day.
    package static let unreadLimit = 100

    /// How many changes by others the actor has not read yet, in each circle that has any, as far as `unreadLimit`.
    ///
    /// Circles of one are left out: what comes there is not read as a conversation.
    package static func unread(of person: PersonID, in transaction: Transaction) throws -> [CircleID: Int] {
        let rows = try transaction.rows(
            """
            select m.circle_id as circle, (select count(*) from (
                    select 1 as one from \(Access.changesOfMember)
                    where c.circle_id = m.circle_id and c.number > coalesce(r.number, 0)
                        and (select e.author_id from entry e where e.thread_id = c.thread_id and e.seq = c.seq)
                            <> m.person_id
                    limit \(unreadLimit)) unread) as n
            from circle_member m
            join circle k on k.id = m.circle_id and k.kind <> \(CircleKind.personal.name)
            left join read_mark r on r.person_id = m.person_id and r.circle_id = m.circle_id
            where m.person_id = \(person)
            """)
        let counts: [CircleID: Int] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("circle"), try $0.get("n")) })
        return counts.filter { $0.value > 0 }
    }

    /// Where what this person sees of a circle comes from.
    private static func source(_ circle: CircleID, _ person: PersonID?) -> SQL {
        guard let person, circle != Circles.everybody else { return Access.publicChanges }
        return Access.changes(by: person)
    }

    /// The entries of `change c`, with `Threads.columns`.
    static let entry: SQL = """
        join entry e on e.thread_id = c.thread_id and e.seq = c.seq
        join thread th on th.id = e.thread_id \(People.joined(on: "e.author_id"))
        """

    static func read(_ query: SQL, in transaction: Transaction) throws -> [CircleChange] {
        try changes(from: transaction.rows(query), in: transaction)
    }

    static func changes(from rows: [Row], in transaction: Transaction) throws -> [CircleChange] {
        let entries = try Threads.entries(from: rows, in: transaction)
        return try zip(rows, entries).map { row, entry in
            CircleChange(circle: try row.get("circle_id"), number: try row.get("change_number"), entry: entry)
        }
    }
}

extension Sync {
    /// The first entry of a thread by somebody else that reached the circle after change `mark`; nil when there is none.
    package static func firstUnread(
        of thread: ThreadID, in circle: CircleID, after mark: Int64, by person: PersonID, in transaction: Transaction
    ) throws -> Int64? {
        try transaction.value(
            """
            select c.seq from \(Access.changes(by: person)) join entry e on e.thread_id = c.thread_id and e.seq = c.seq
            where c.circle_id = \(circle) and c.thread_id = \(thread) and c.number > \(mark)
                and e.author_id <> \(person)
            order by c.number limit 1
            """)
    }
}
