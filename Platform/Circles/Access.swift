package import Kernel
package import Storage

/// The one door to data: the actor is a member of a circle that this is shared with, since the change from which the
/// circle's history policy lets the member see, and until the change with which the sharing ended; or it is shared with
/// the public circle, which everybody reads.
///
/// Every store puts one of these fragments into its `where`; nothing else authorises. The group's own thread opens entry
/// by entry (a later member sees the later ones); a `whole` thread, such as a case, opens altogether or not at all. A
/// hidden thread is taken from its readers at once: reported (1) it is left to its author, to members who may read what
/// is hidden, and to whom it is shared with by name, in the circle of one; withdrawn (2) to its author alone; of all of
/// it the others then receive only the entry that says so.
/// Where sharing has ended, the entry that ended it is the last one that the circle receives.
package enum Access {
    /// True when the member with this alias has a role that allows something, under the circle's present policy.
    package static func may(_ capability: Capability, member: String) -> SQL {
        may(word: "\(capability.word)", member: member)
    }

    /// True when the member with this alias may do what the word says, which a column may give.
    static func may(word: SQL, member: String) -> SQL {
        """
        exists (select 1 from role_capability rc join circle rk on rk.kind = rc.circle_kind
            where rk.id = \(raw: member).circle_id and rc.role = \(raw: member).role
                and rc.capability = \(word) and not \(withheld("rc", in: "rk")))
        """
    }

    /// True when the policy of a circle asks for more than this row of `role_capability`: its role lacks what is needed
    /// besides.
    static func withheld(_ row: String, in circle: String) -> SQL {
        """
        exists (select 1 from circle_policy rp
            where rp.circle_id = \(raw: circle).id and rp.capability = \(raw: row).capability
                and not exists (select 1 from role_capability rn
                    where rn.circle_kind = \(raw: row).circle_kind and rn.role = \(raw: row).role
                        and rn.capability = rp.needs))
        """
    }

    /// True for a thread that is not hidden from this person.
    private static func open(_ thread: String, _ member: String, _ person: SQL) -> SQL {
        """
        (\(raw: thread).hidden = 0 or \(raw: thread).author_id = \(person)
            or (\(raw: thread).hidden = 1
                and (\(may(.mayReadHidden, member: member)) or \(named(thread, person)))))
        """
    }

    /// True for a thread that is shared with this person by name: with the circle of one that has the person's id.
    private static func named(_ thread: String, _ person: SQL) -> SQL {
        """
        exists (select 1 from shared ns
            where ns.thread_id = \(raw: thread).id and ns.circle_id = \(person) and ns.until is null)
        """
    }

    /// What a member of the alias `m`, who is this person, sees of `change c`: its `shared s` and its `thread t`.
    private static func sight(_ person: SQL) -> SQL {
        """
        join shared s on s.thread_id = c.thread_id and s.circle_id = c.circle_id \(seen(person))
        """
    }

    private static func seen(_ person: SQL) -> SQL {
        """
        join thread t on t.id = c.thread_id
            and (case when t.whole = 1 then s.number else c.number end) > m.from_change
            and (s.until is null or c.number = s.until or (t.whole = 0 and c.number < s.until))
            and (\(open("t", "m", person)) or c.seq = t.hidden_seq)
        """
    }

    /// `from` clause with `m` (the actor's place), `c.number`, `c.seq`, `t.*`: what one person sees of the circles that
    /// the person is in, change by change.
    package static func changes(by person: PersonID) -> SQL {
        """
        circle_member m
        join change c on c.circle_id = m.circle_id and m.person_id = \(person)
        \(sight("m.person_id"))
        """
    }

    /// `from` clause with `c.number`, `c.seq`, `t.*`: what everybody sees of the public circle.
    package static var publicChanges: SQL {
        """
        change c
        join shared s on s.thread_id = c.thread_id and s.circle_id = c.circle_id
            and c.circle_id = \(Circles.everybody)
        join thread t on t.id = c.thread_id
            and (s.until is null or c.number = s.until or (t.whole = 0 and c.number < s.until))
            and (t.hidden = 0 or c.seq = t.hidden_seq)
        """
    }

    /// `from` clause with `c.number`, `c.seq`, `t.*`: what the member `m` of the query around it sees, who is in `c.circle_id`.
    ///
    /// For a few changes of each of many circles: PostgreSQL would otherwise read all that is shared with each circle.
    package static var changesOfMember: SQL {
        let shared: SQL = """
            \(sqlite: "join shared s on s.thread_id = c.thread_id and s.circle_id = c.circle_id",
                postgres: "join lateral (select * from shared where thread_id = c.thread_id and circle_id = c.circle_id limit 1) s on true")
            """
        return "change c \(shared) \(seen("m.person_id"))"
    }

    /// True for a circle with this id column when the actor reads it: as a member, or because it is the public one.
    package static func circle(_ column: String, by person: PersonID) -> SQL {
        """
        (exists (select 1 from circle_member am where am.circle_id = \(raw: column) and am.person_id = \(person))
            or \(raw: column) = \(Circles.everybody))
        """
    }

    /// True for a thread with this id column when the actor may open it; nil is somebody without an account.
    ///
    /// The limits are for PostgreSQL's planner: without them it may read all that the actor opens to answer about a few.
    package static func thread(_ column: String, by person: PersonID?) -> SQL {
        guard let person else { return publicThread(column) }
        return """
            (exists (select 1 from shared s join circle_member m on m.circle_id = s.circle_id
                join thread at on at.id = s.thread_id
                    and (at.whole = 0 or (s.number > m.from_change and s.until is null))
                    and \(open("at", "m", "\(person)"))
                where s.thread_id = \(raw: column) and m.person_id = \(person) limit 1 offset 0)
                or \(publicThread(column)))
            """
    }

    private static func publicThread(_ column: String) -> SQL {
        """
        exists (select 1 from shared ps join thread pt on pt.id = ps.thread_id and pt.hidden = 0
            and (pt.whole = 0 or ps.until is null)
            where ps.thread_id = \(raw: column) and ps.circle_id = \(Circles.everybody) limit 1 offset 0)
        """
    }

    /// True for an entry with these columns when the actor may see it; nil is somebody without an account.
    package static func entry(thread: String, seq: String, by person: PersonID?) -> SQL {
        let everybody: SQL = """
            exists (select 1 from \(publicChanges) where c.thread_id = \(raw: thread) and c.seq = \(raw: seq)
                limit 1 offset 0)
            """
        guard let person else { return everybody }
        return """
            (exists (select 1 from \(changes(by: person)) where c.thread_id = \(raw: thread) and c.seq = \(raw: seq)
                limit 1 offset 0)
                or \(everybody))
            """
    }
}
