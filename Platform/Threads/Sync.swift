import Circles
package import Kernel
package import Storage

/// One change of a circle, with the people among `people` who may see it.
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
        of circle: CircleID, after number: Int64, by person: PersonID, limit: Int = 200, in transaction: Transaction
    ) throws -> [CircleChange] {
        try read(
            """
            select c.number as change_number, \(Threads.columns)
            from \(circle == Circles.everybody ? Access.publicChanges : Access.changes(by: person))
            join entry e on e.thread_id = c.thread_id and e.seq = c.seq
            join thread th on th.id = e.thread_id \(People.joined(on: "e.author_id"))
            where c.circle_id = \(circle) and c.number > \(number)
            order by c.number limit \(limit)
            """, of: circle, in: transaction)
    }

    /// The changes of a circle in a range, for fan-out; `audience` says who may see each.
    package static func changes(
        of circle: CircleID, after number: Int64, upTo last: Int64, in transaction: Transaction
    ) throws -> [CircleChange] {
        try read(
            """
            select c.number as change_number, \(Threads.columns)
            from change c join entry e on e.thread_id = c.thread_id and e.seq = c.seq
            join thread th on th.id = e.thread_id \(People.joined(on: "e.author_id"))
            where c.circle_id = \(circle) and c.number > \(number) and c.number <= \(last)
            order by c.number
            """, of: circle, in: transaction)
    }

    private static func read(
        _ query: SQL, of circle: CircleID, in transaction: Transaction
    ) throws -> [CircleChange] {
        let rows = try transaction.rows(query)
        let entries = try Threads.entries(from: rows, in: transaction)
        return try zip(rows, entries).map { row, entry in
            CircleChange(circle: circle, number: try row.get("change_number"), entry: entry)
        }
    }

    /// For each change of a circle in a range, who may see it; for fan-out to those who are online.
    package static func audience(
        of circle: CircleID, after number: Int64, upTo last: Int64, in transaction: Transaction
    ) throws -> [Int64: Set<PersonID>] {
        let rows = try transaction.rows(
            """
            select c.number as change_number, m.person_id as member from \(Access.changesOfMembers)
            where c.circle_id = \(circle) and c.number > \(number) and c.number <= \(last)
            """)
        var audience: [Int64: Set<PersonID>] = [:]
        for row in rows { audience[try row.get("change_number"), default: []].insert(try row.get("member")) }
        return audience
    }

    /// The changes of the public circle in a range that everybody may see.
    package static func publicNumbers(
        after number: Int64, upTo last: Int64, in transaction: Transaction
    ) throws -> [Int64] {
        try transaction.rows(
            """
            select c.number from \(Access.publicChanges) where c.number > \(number) and c.number <= \(last)
            """
        ).map { try $0.get("number") }
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
                    join entry e on e.thread_id = c.thread_id and e.seq = c.seq
                    where c.circle_id = m.circle_id and c.number > coalesce(r.number, 0)
                        and e.author_id <> m.person_id limit \(unreadLimit)) unread) as n
            from circle_member m
            join circle k on k.id = m.circle_id and k.kind <> \(CircleKind.personal.name)
            left join read_mark r on r.person_id = m.person_id and r.circle_id = m.circle_id
            where m.person_id = \(person)
            """)
        let counts: [CircleID: Int] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("circle"), try $0.get("n")) })
        return counts.filter { $0.value > 0 }
    }
}
