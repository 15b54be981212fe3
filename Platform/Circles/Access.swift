package import Kernel
package import Storage

/// The one door to data: the actor is a member of a circle that this is shared with, since the change from which the
/// circle's history policy lets the member see.
///
/// Every store puts one of these fragments into its `where`; nothing else authorises. The group's own thread opens entry
/// by entry (a later member sees the later ones); a `whole` thread, such as a case, opens altogether or not at all. A
/// hidden thread is taken from its readers at once: reported (1) it is left to its author and to moderators, withdrawn (2)
/// to its author alone; of all of it they then receive only the entry that says so.
package enum Access {
    /// The members who may see entry `e.seq` of thread `t` through change `c`: the join that all of these share.
    private static let visible: SQL = """
        change c
        join shared s on s.thread_id = c.thread_id and s.circle_id = c.circle_id
        join circle_member m on m.circle_id = c.circle_id
        join thread t on t.id = c.thread_id
            and (case when t.whole = 1 then s.number else c.number end) > m.from_change
            and (\(open("t", "m")) or c.seq = t.hidden_seq)
        """

    /// True for a thread that is not hidden from this member.
    private static func open(_ thread: String, _ member: String) -> SQL {
        """
        (\(raw: thread).hidden = 0 or (\(raw: thread).hidden = 1 and \(raw: member).role = 'moderator')
            or \(raw: thread).author_id = \(raw: member).person_id)
        """
    }

    /// `from` clause with `m.person_id`, `c.number`, `c.seq`, `t.*`: what a circle's members may see, change by change.
    package static var changes: SQL { visible }

    /// True for a circle with this id column when the actor is in it.
    package static func circle(_ column: String, by person: PersonID) -> SQL {
        """
        exists (select 1 from circle_member am where am.circle_id = \(raw: column) and am.person_id = \(person))
        """
    }

    /// True for a thread with this id column when the actor may open it.
    package static func thread(_ column: String, by person: PersonID) -> SQL {
        """
        exists (select 1 from shared s join circle_member m on m.circle_id = s.circle_id
            join thread at on at.id = s.thread_id and (at.whole = 0 or s.number > m.from_change)
                and \(open("at", "m"))
            where s.thread_id = \(raw: column) and m.person_id = \(person))
        """
    }

    /// True for an entry with these columns when the actor may see it.
    package static func entry(thread: String, seq: String, by person: PersonID) -> SQL {
        """
        exists (select 1 from \(visible)
            where c.thread_id = \(raw: thread) and c.seq = \(raw: seq) and m.person_id = \(person))
        """
    }
}
