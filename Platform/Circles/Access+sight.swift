package import Kernel
package import Storage

/// What decides who sees one change of a circle, read once for everybody who is online.
///
/// The same rule as `Access.changes(by:)`, for readers whose places are in memory; a test compares the two over random
/// circles. Whoever changes the one changes the other.
package struct ChangeSight: Sendable, Hashable {
    let number: Int64
    let seq: Int64
    /// The change at which the thread reached the circle, and the one with which the sharing ended.
    let sharedAt: Int64
    let sharedUntil: Int64?
    let isWhole: Bool
    /// As `Hiding` counts: 0 shown, 1 reported, 2 withdrawn.
    let hidden: Int
    let hiddenSeq: Int64?
    let author: PersonID?
    /// With whom a thread is shared by name; asked for reported threads alone.
    let named: Set<PersonID>

    init(of row: Row, named: Set<PersonID>) throws {
        number = try row.get("c_number")
        seq = try row.get("c_seq")
        sharedAt = try row.get("s_number")
        sharedUntil = try row.get("s_until")
        isWhole = try row.get("t_whole")
        hidden = try row.get("t_hidden")
        hiddenSeq = try row.get("t_hidden_seq")
        author = try row.get("t_author")
        self.named = named
    }

    /// Whether a member with this place sees the change.
    package func admits(_ member: MemberSight) -> Bool {
        guard (isWhole ? sharedAt : number) > member.fromChange, isShared else { return false }
        if hidden == 0 || author == member.person || seq == hiddenSeq { return true }
        return hidden == 1 && (member.mayReadHidden || named.contains(member.person))
    }

    /// Whether everybody sees it, when the circle is the public one.
    package var admitsEverybody: Bool { isShared && (hidden == 0 || seq == hiddenSeq) }

    /// Where sharing has ended, the change that ended it is the last one, and the only one of a whole thread.
    private var isShared: Bool {
        guard let sharedUntil else { return true }
        return number == sharedUntil || (!isWhole && number < sharedUntil)
    }
}

/// What decides what one member of a circle sees of it.
package struct MemberSight: Sendable, Hashable {
    package let person: PersonID
    /// The change after which the member sees.
    let fromChange: Int64
    let mayReadHidden: Bool
}

/// Who is in a circle and what each may see of it, as of one version of the membership.
package struct Roster: Sendable {
    /// Grows with each change of a member's place in the circle.
    package let version: Int64
    package let members: [PersonID: MemberSight]
}

extension Access {
    /// Select list of what `sights` reads, over `changesWithSight`.
    package static let sightColumns: SQL = """
        t.id as t_id, c.number as c_number, c.seq as c_seq, s.number as s_number, s.until as s_until, t.whole as t_whole,
        t.hidden as t_hidden, t.hidden_seq as t_hidden_seq, t.author_id as t_author
        """

    /// `from` clause with `c`, `s` and `t`: the changes of circles, whoever sees them; for fan-out, which asks each
    /// change's `ChangeSight` for each reader.
    package static let changesWithSight: SQL = """
        change c
        join shared s on s.thread_id = c.thread_id and s.circle_id = c.circle_id
        join thread t on t.id = c.thread_id
        """

    /// The sights in rows that hold `sightColumns`.
    package static func sights(in rows: [Row], _ transaction: Transaction) throws -> [ChangeSight] {
        let reported = Set(
            try rows.filter { try $0.get("t_hidden") == 1 }.map { try $0.get("t_id") as ThreadID })
        var named: [ThreadID: Set<PersonID>] = [:]
        if !reported.isEmpty {
            // A circle that has a person's id is the circle of that person alone.
            let shared = try transaction.rows(
                "select thread_id, circle_id from shared where thread_id in \(list: reported.sorted()) and until is null"
            )
            for row in shared { named[try row.get("thread_id"), default: []].insert(try row.get("circle_id")) }
        }
        return try rows.map { row in
            try ChangeSight(of: row, named: reported.isEmpty ? [] : named[try row.get("t_id")] ?? [])
        }
    }

    /// Who is in a circle, for fan-out; nil when nothing has changed since the version that is known.
    package static func roster(
        of circle: CircleID, unless known: Int64?, in transaction: Transaction
    ) throws -> Roster? {
        let version: Int64? = try transaction.value("select members_version from circle where id = \(circle)")
        guard let version, version != known else { return nil }
        let rows = try transaction.rows(
            """
            select m.person_id, m.from_change,
                case when \(may(.mayReadHidden, member: "m")) then 1 else 0 end as may_read_hidden
            from circle_member m where m.circle_id = \(circle)
            """)
        var members: [PersonID: MemberSight] = [:]
        members.reserveCapacity(rows.count)
        for row in rows {
            let person: PersonID = try row.get("person_id")
            members[person] = MemberSight(
                person: person, fromChange: try row.get("from_change"), mayReadHidden: try row.get("may_read_hidden"))
        }
        return Roster(version: version, members: members)
    }
}
