package import Kernel
package import Storage

/// What a member who joins later may see of what was there before.
package enum HistoryPolicy: String, Sendable, Codable, CaseIterable {
    case all
    case fromJoining = "from-joining"
}

/// One person's place in a circle.
package struct Membership: Sendable {
    package let person: PersonCard
    package let role: String
    package let joinedAt: Instant
    package let invitedBy: PersonID?
    /// The change after which the member sees.
    package let fromChange: Int64
}

/// A circle as one of its members sees it.
package struct CircleSummary: Sendable {
    package let id: CircleID
    /// The kind of circles that it is one of.
    package let kind: String
    package let name: String
    package let memberCount: Int
    package let minimum: Int
    package let limit: Int
    package let lastChange: Int64
    package let history: HistoryPolicy
    /// The actor's own role in it.
    package let role: String

    /// Whether it has reached its smallest size, below which nothing can be shared with it.
    package var isOpen: Bool { memberCount >= minimum }
}

/// Circles: sets of people that share a log.
package enum Circles {
    /// Creates a circle without members.
    ///
    /// - Parameters:
    ///   - minimum: below this many members nothing can be shared with the circle.
    ///   - limit: the database refuses one member more, with `StorageFailure.checkViolation("circle_size")`, and a limit
    ///     that the kind does not have, with `("circle_limit")`.
    package static func create(
        _ id: CircleID, kind: String, name: String, minimum: Int = 1, limit: Int, history: HistoryPolicy,
        at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into circle (id, kind, name, member_minimum, member_limit, history, created_at)
            values (\(id), \(kind), \(name), \(minimum), \(limit), \(history.rawValue), \(instant))
            """)
    }

    /// The circle of one that holds a person's drafts and, later, notices; it has the person's own id.
    package static func personal(_ person: PersonID) -> CircleID { CircleID(of: person) }

    /// The public circle: everybody reads what is shared with it, also without an account, and nobody is in it.
    ///
    /// A constant of the access predicate. Its row in `circle` only numbers its changes.
    package static let everybody: CircleID = .constant("00000000-0000-7000-8000-000000000001")

    /// Adds a member who sees what the circle's history policy allows, the change `sinceChange` included.
    package static func join(
        _ circle: CircleID, _ person: PersonID, role: String, invitedBy: PersonID?, sinceChange: Int64? = nil,
        at instant: Instant, in transaction: Transaction
    ) throws {
        let since = sinceChange.map { $0 - 1 }
        // The circle's row is held from here to the commit: no change can slip in between its number and the joining.
        try transaction.run("update circle set last_change = last_change where id = \(circle)")
        try transaction.run(
            """
            insert into circle_member (circle_id, person_id, role, from_change, joined_at, invited_by)
            select id, \(person), \(role), case when history = 'all' then 0 else coalesce(\(since), last_change) end,
                \(instant), \(invitedBy)
            from circle where id = \(circle)
            """)
    }

    /// The actor's circles of a kind, by name.
    package static func list(
        of person: PersonID, kind: String, in transaction: Transaction
    ) throws -> [CircleSummary] {
        try summaries(
            "c.kind = \(kind) and \(Access.circle("c.id", by: person))", of: person, in: transaction)
    }

    /// The actor's circles of several kinds, by name.
    package static func list(
        of person: PersonID, kinds: [String], in transaction: Transaction
    ) throws -> [CircleSummary] {
        try summaries("c.kind in \(list: kinds)", of: person, in: transaction)
    }

    /// The actor's circles in which the actor's role allows something, by name.
    package static func list(
        of person: PersonID, allowing capability: Capability, in transaction: Transaction
    ) throws -> [CircleSummary] {
        try summaries(Access.may(capability, member: "m"), of: person, in: transaction)
    }

    /// One circle, when the actor is in it.
    package static func readable(
        _ circle: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> CircleSummary? {
        try summaries(
            "c.id = \(circle) and \(Access.circle("c.id", by: person))", of: person, in: transaction
        ).first
    }

    private static func summaries(
        _ condition: SQL, of person: PersonID, in transaction: Transaction
    ) throws -> [CircleSummary] {
        try transaction.rows(
            """
            select c.id, c.kind, c.name, c.member_count, c.member_minimum, c.member_limit, c.last_change, c.history, m.role
            from circle c join circle_member m on m.circle_id = c.id and m.person_id = \(person)
            where \(condition) order by c.name, c.id
            """
        ).map { row in
            let history: String = try row.get("history")
            return CircleSummary(
                id: try row.get("id"), kind: try row.get("kind"), name: try row.get("name"),
                memberCount: try row.get("member_count"),
                minimum: try row.get("member_minimum"), limit: try row.get("member_limit"),
                lastChange: try row.get("last_change"), history: HistoryPolicy(rawValue: history) ?? .fromJoining,
                role: try row.get("role"))
        }
    }

    /// Gives a member another role; true when there was such a member.
    ///
    /// The member's invitations that the new role does not allow end.
    @discardableResult
    package static func setRole(
        _ role: String, in circle: CircleID, of person: PersonID, _ transaction: Transaction
    ) throws -> Bool {
        let changed = try transaction.run(
            "update circle_member set role = \(role) where circle_id = \(circle) and person_id = \(person)")
        try Invitations.endFallen("i.circle_id = \(circle) and i.issued_by = \(person)", in: transaction)
        return changed > 0
    }

    /// Renames a circle and sets its limit and what later members see; those who are in keep what they saw.
    ///
    /// - Throws: `StorageFailure.checkViolation("circle_size")` when there are more members than the new limit,
    ///   `("circle_limit")` when its kind does not have circles of that size.
    package static func update(
        _ circle: CircleID, name: String, history: HistoryPolicy, limit: Int, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update circle set name = \(name), history = \(history.rawValue), member_limit = \(limit)
            where id = \(circle)
            """)
    }

    /// Ends a membership, and the member's invitations; true when there was one.
    package static func leave(_ circle: CircleID, _ person: PersonID, in transaction: Transaction) throws -> Bool {
        let changed = try transaction.run(
            "delete from circle_member where circle_id = \(circle) and person_id = \(person)")
        try Invitations.endFallen("i.circle_id = \(circle) and i.issued_by = \(person)", in: transaction)
        return changed > 0
    }

    /// The actor's role in the circle; nil when not in it.
    package static func role(in circle: CircleID, of person: PersonID, _ transaction: Transaction) throws -> String? {
        try transaction.value("select role from circle_member where circle_id = \(circle) and person_id = \(person)")
    }

    /// The members in the order of their joining, when the actor is one of them; otherwise nobody.
    ///
    /// - Parameter capability: only members whose role does not allow this; nil for all.
    package static func members(
        of circle: CircleID, without capability: Capability? = nil, limit: Int = 10_000, by person: PersonID,
        in transaction: Transaction
    ) throws -> [Membership] {
        let lacking = capability.map { "and not \(Access.may($0, member: "m"))" as SQL } ?? ""
        return try memberships("m.circle_id = \(circle) \(lacking)", limit: limit, by: person, in: transaction)
    }

    /// One member, when the actor is in the circle too.
    package static func member(
        _ member: PersonID, of circle: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> Membership? {
        try memberships(
            "m.circle_id = \(circle) and m.person_id = \(member)", limit: 1, by: person, in: transaction
        ).first
    }

    private static func memberships(
        _ condition: SQL, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Membership] {
        try transaction.rows(
            """
            select m.role, m.joined_at, m.invited_by, m.from_change, \(People.columns)
            from circle_member m \(People.joined(on: "m.person_id"))
            where \(condition) and \(Access.circle("m.circle_id", by: person))
            order by m.joined_at, m.person_id limit \(limit)
            """
        ).map { row in
            Membership(
                person: try People.card(of: row), role: try row.get("role"), joinedAt: try row.get("joined_at"),
                invitedBy: try row.get("invited_by"), fromChange: try row.get("from_change"))
        }
    }

    /// The actor's circles with the number of the last change in each, for the first sync.
    package static func vector(of person: PersonID, in transaction: Transaction) throws -> [CircleID: Int64] {
        let rows = try transaction.rows(
            """
            select c.id, c.last_change from circle_member m join circle c on c.id = m.circle_id
            where m.person_id = \(person)
            union all select c.id, c.last_change from circle c where c.id = \(everybody)
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.get("id"), try $0.get("last_change")) })
    }

    /// Takes the next number of each circle, in the order of their ids so that two writers cannot deadlock.
    ///
    /// - Throws: `CommonFailure.notFound` when one of the circles does not exist.
    package static func number(
        _ circles: some Sequence<CircleID>, thread: ThreadID, seq: Int64, in transaction: Transaction
    ) throws -> [CircleID: Int64] {
        let wanted = Set(circles).sorted()
        guard !wanted.isEmpty else { return [:] }
        // PostgreSQL locks the rows in the order in which the inner query gives them; SQLite has one writer.
        let rows = try transaction.rows(
            """
            update circle set last_change = last_change + 1
            where id in \(sqlite: "", postgres: "(select id from circle where id in ")\(list: wanted)
                \(sqlite: "", postgres: "order by id for update)") returning id, last_change
            """)
        let numbers: [CircleID: Int64] = try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("id"), try $0.get("last_change")) })
        guard numbers.count == wanted.count else { throw CommonFailure.notFound }
        try transaction.run(
            """
            insert into change (circle_id, number, thread_id, seq)
            select id, last_change, \(thread), \(seq) from circle where id in \(list: wanted)
            """)
        return numbers
    }

    /// How far the actor has read in a circle; 0 when nothing was read.
    package static func readMark(
        in circle: CircleID, of person: PersonID, _ transaction: Transaction
    ) throws -> Int64 {
        try transaction.value(
            "select number from read_mark where person_id = \(person) and circle_id = \(circle)") ?? 0
    }

    /// Remembers how far the actor has read in a circle; it never goes back.
    package static func markRead(
        _ circle: CircleID, by person: PersonID, upTo number: Int64, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into read_mark (person_id, circle_id, number)
            select \(person), \(circle), \(number) from circle c
                where c.id = \(circle) and \(Access.circle("c.id", by: person))
            on conflict (person_id, circle_id) do update set number = excluded.number
                where excluded.number > read_mark.number
            """)
    }

    /// Marks an entry as read by its author in each circle where the author had read all before it.
    package static func markOwn(
        thread: ThreadID, seq: Int64, by person: PersonID, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into read_mark (person_id, circle_id, number)
            select m.person_id, c.circle_id, c.number
            from change c join circle_member m on m.circle_id = c.circle_id and m.person_id = \(person)
            where c.thread_id = \(thread) and c.seq = \(seq) and c.number - 1 = coalesce(
                (select r.number from read_mark r where r.person_id = m.person_id and r.circle_id = c.circle_id), 0)
            on conflict (person_id, circle_id) do update set number = excluded.number
                where excluded.number > read_mark.number
            """)
    }
}
