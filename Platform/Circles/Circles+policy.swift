package import Kernel
package import Storage

/// What a circle asks for beyond what its kind allows its roles.
extension Circles {
    /// Lets only those do something who may do this other thing as well; nil for all whose role allows it.
    ///
    /// Invitations of those who may no longer invite end.
    package static func require(
        _ needs: Capability?, for capability: Capability, in circle: CircleID, _ transaction: Transaction
    ) throws {
        let before: String? = try transaction.value(
            "select needs from circle_policy where circle_id = \(circle) and capability = \(capability.word)")
        guard before != needs?.word else { return }
        try transaction.run(
            "delete from circle_policy where circle_id = \(circle) and capability = \(capability.word)")
        if let needs {
            try transaction.run(
                """
                insert into circle_policy (circle_id, capability, needs)
                values (\(circle), \(capability.word), \(needs.word))
                """)
        }
        // What is kept in memory of the members holds what they may do.
        try transaction.run("update circle set members_version = members_version + 1 where id = \(circle)")
        try Invitations.endFallen("i.circle_id = \(circle)", in: transaction)
    }

    /// The circles in which somebody has to be allowed this other thing as well, for the checks of the room that says so.
    package static func requiring(
        _ needs: Capability, for capability: Capability, in transaction: Transaction
    ) throws -> Set<CircleID> {
        Set(
            try transaction.rows(
                """
                select circle_id from circle_policy
                where capability = \(capability.word) and needs = \(needs.word)
                """
            ).map { try $0.get("circle_id") })
    }

    /// For a migration of the room that knew until then: what a selection of ids of circles asks for.
    ///
    /// Part of what has landed; it never changes.
    package static func requiring(
        _ needs: StaticString, for word: StaticString, inCircles selection: SQL
    ) -> SQL {
        "insert into circle_policy (circle_id, capability, needs) select id, '\(raw: "\(word)")', '\(raw: "\(needs)")' from circle where id in (\(selection))"
    }

    /// Ends the membership of somebody whom others want out; true when there was one.
    ///
    /// The way back is a code that is made after this: none that exists now lets this person in again.
    package static func remove(_ circle: CircleID, _ person: PersonID, in transaction: Transaction) throws -> Bool {
        guard try leave(circle, person, in: transaction) else { return false }
        // The version has just grown with the leaving, so that what was made before has a smaller one.
        try transaction.run(
            """
            insert into circle_removal (circle_id, person_id, members_version)
            select id, \(person), members_version from circle where id = \(circle)
            on conflict (circle_id, person_id) do update set members_version = excluded.members_version
            """)
        return true
    }

    /// Whether somebody who is not in the circle was once removed from it; whether the last going was a removal is not kept.
    package static func hasRemoved(
        _ person: PersonID, from circle: CircleID, in transaction: Transaction
    ) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from circle_removal r where r.circle_id = \(circle) and r.person_id = \(person)
                and not exists (select 1 from circle_member m
                    where m.circle_id = r.circle_id and m.person_id = r.person_id)
            """) != nil
    }
}
