package import Kernel
package import Storage

/// What rooms ask of circles of their own kinds, so that no room's SQL names a table of the platform.
extension Circles {
    /// A select of the ids of the person's circles of a kind, for the `in (…)` of a room's own table.
    package static func ids(of person: PersonID, kind: String) -> SQL {
        """
        select km.circle_id from circle_member km join circle kc on kc.id = km.circle_id
        where km.person_id = \(person) and kc.kind = \(kind)
        """
    }

    /// The ids of all circles of a kind, for the checks of the room that makes them.
    package static func all(ofKind kind: String, in transaction: Transaction) throws -> Set<CircleID> {
        Set(try transaction.rows("select id from circle where kind = \(kind)").map { try $0.get("id") })
    }

    /// The circles of a kind that have members, none of whom may do this.
    package static func all(
        ofKind kind: String, whereNobody capability: Capability, in transaction: Transaction
    ) throws -> [CircleID] {
        try transaction.rows(
            """
            select c.id from circle c
            where c.kind = \(kind) and c.member_count > 0 and not exists
                (select 1 from circle_member m where m.circle_id = c.id and \(Access.may(capability, member: "m")))
            order by c.id
            """
        ).map { try $0.get("id") }
    }

    /// The most members that a circle takes, for somebody who holds an invitation to it; nil when there is none.
    package static func limit(of circle: CircleID, in transaction: Transaction) throws -> Int? {
        try transaction.value("select member_limit from circle where id = \(circle)")
    }
}
