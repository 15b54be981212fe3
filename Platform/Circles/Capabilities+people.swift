package import Kernel
package import Storage

extension Capabilities {
    /// The people with this capability in any circle that the thread is shared with, the longest-standing member first.
    ///
    /// Only people who are active and who could open the thread if it were not hidden.
    package static func people(
        _ capability: Capability, on thread: ThreadID, except: Set<PersonID>, limit: Int, in transaction: Transaction
    ) throws -> [PersonID] {
        try transaction.rows(
            """
            select m.person_id, min(m.joined_at) as since
            from shared s join thread t on t.id = s.thread_id
                join circle_member m on m.circle_id = s.circle_id and (t.whole = 0 or s.number > m.from_change)
                join person p on p.id = m.person_id and p.active = 1
            where s.thread_id = \(thread) and s.until is null and \(Access.may(capability, member: "m"))
                \(except.isEmpty ? "" as SQL : "and m.person_id not in \(list: except.sorted())" as SQL)
            group by m.person_id order by since, m.person_id limit \(limit)
            """
        ).map { try $0.get("person_id") }
    }

    /// How many active people beside one read a thread in circles of several, as a value of a select list.
    package static func audience(of thread: SQL, except person: SQL) -> SQL {
        """
        (select count(distinct am.person_id) from shared a
            join circle ac on ac.id = a.circle_id and ac.kind <> \(CircleKind.personal.name)
            join circle_member am on am.circle_id = a.circle_id and a.number > am.from_change and am.person_id <> \(person)
            join person ap on ap.id = am.person_id and ap.active = 1
            where a.thread_id = \(thread) and a.until is null)
        """
    }

    /// True when somebody is active and has a place in a circle of several that the thread is shared with; both are columns
    /// or values.
    package static func present(_ person: SQL, on thread: SQL) -> SQL {
        """
        exists (select 1 from shared os join circle oc on oc.id = os.circle_id and oc.kind <> \(CircleKind.personal.name)
            join circle_member om on om.circle_id = os.circle_id and om.person_id = \(person)
            join person op on op.id = om.person_id and op.active = 1
            where os.thread_id = \(thread) and os.until is null)
        """
    }
}
