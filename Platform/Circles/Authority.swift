package import Kernel
package import Storage

/// What somebody is allowed at the moment of asking.
///
/// A code, a link or a token that somebody made holds only as long as its maker could make it again: whoever issues such a
/// thing keeps who issued it and for what, and asks here, with one of these fragments, each time when it is used. What is
/// asked is a word of capability, so that roles, policies and people who are switched off all count at once. Whatever takes
/// something away here (`Circles.leave`, `.remove`, `.setRole`, `.require`, `People.setActive`) ends at once what rested on it.
package enum Authority {
    /// True when the person in a column is active and is in the circle in another column, in a role that allows this
    /// under the circle's present policy.
    ///
    /// - Parameter word: a column or a value; see `Capability`.
    package static func holds(_ word: SQL, circle: String, person: String) -> SQL {
        """
        exists (select 1 from circle_member hm join person hp on hp.id = hm.person_id and hp.active = 1
            where hm.circle_id = \(raw: circle) and hm.person_id = \(raw: person) and \(Access.may(word: word, member: "hm")))
        """
    }

    /// True when the person in a column is active and is allowed this in the whole installation.
    package static func holds(_ capability: Capability, person: String) -> SQL {
        """
        exists (select 1 from person_capability hc join person hp on hp.id = hc.person_id and hp.active = 1
            where hc.person_id = \(raw: person) and hc.capability = \(capability.word))
        """
    }

    /// Allows a person something in the whole installation.
    package static func grant(_ capability: Capability, to person: PersonID, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into person_capability (person_id, capability) values (\(person), \(capability.word))
            on conflict (person_id, capability) do nothing
            """)
        // The installation's own code is for as long as there is nobody who administers it.
        try Invitations.endFallen("i.issued_by is null", in: transaction)
    }

    /// Whom this is allowed in the whole installation, active or not.
    package static func people(_ capability: Capability, in transaction: Transaction) throws -> Set<PersonID> {
        Set(
            try transaction.rows("select person_id from person_capability where capability = \(capability.word)")
                .map { try $0.get("person_id") })
    }

    /// For a migration of the room that knew until then: allows a selection of ids of people something.
    ///
    /// Part of what has landed; it never changes.
    package static func granting(_ word: StaticString, toPeople selection: SQL) -> SQL {
        "insert into person_capability (person_id, capability) select id, '\(raw: "\(word)")' from person where id in (\(selection))"
    }

    /// Takes the person's row, if active, so that nobody is switched off between what is asked and what rests on it.
    static func hold(_ person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update person set active = active where id = \(person)")
    }
}
