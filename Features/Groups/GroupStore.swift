import Circles
import Kernel
import Storage
import Threads

/// The only SQL of groups.
///
/// Every read goes through the access predicate.
enum GroupStore {
    static func insert(
        _ circle: CircleID, _ settings: GroupSettings, by founder: PersonID, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into care_group (circle_id, kind, purpose, invite_policy, created_by, created_at)
            values (\(circle), \(settings.kind.rawValue), \(settings.purpose), \(settings.invitePolicy.rawValue),
                    \(founder), \(instant))
            """)
    }

    static func update(_ circle: CircleID, _ settings: GroupSettings, in transaction: Transaction) throws {
        try transaction.run(
            """
            update care_group set kind = \(settings.kind.rawValue), purpose = \(settings.purpose),
                invite_policy = \(settings.invitePolicy.rawValue)
            where circle_id = \(circle)
            """)
    }

    /// The group, when the person is in it.
    static func readable(_ id: CircleID, by person: PersonID, in transaction: Transaction) throws -> Group? {
        guard let circle = try Circles.readable(id, by: person, in: transaction) else { return nil }
        return try rules("circle_id = \(id)", by: person, in: transaction)[id].map { $0(circle) }
    }

    /// The group, or the failure that absent and forbidden share.
    static func require(_ id: CircleID, by person: PersonID, in transaction: Transaction) throws -> Group {
        guard let group = try readable(id, by: person, in: transaction) else { throw CommonFailure.notFound }
        return group
    }

    /// The person's groups, by name.
    static func list(by person: PersonID, in transaction: Transaction) throws -> [Group] {
        let rules = try rules("1 = 1", by: person, in: transaction)
        return try Circles.list(of: person, kind: GroupsRoom.circleKind, in: transaction).compactMap { circle in
            rules[circle.id].map { $0(circle) }
        }
    }

    private static func rules(
        _ condition: SQL, by person: PersonID, in transaction: Transaction
    ) throws -> [CircleID: (CircleSummary) -> Group] {
        let rows = try transaction.rows(
            """
            select circle_id, kind, purpose, invite_policy from care_group
            where \(condition) and \(Access.circle("care_group.circle_id", by: person))
            """)
        var rules: [CircleID: (CircleSummary) -> Group] = [:]
        for row in rows {
            let kind: String = try row.get("kind")
            let policy: String = try row.get("invite_policy")
            let purpose: String = try row.get("purpose")
            rules[try row.get("circle_id")] = { circle in
                Group(
                    circle: circle, kind: GroupKind(rawValue: kind) ?? .specialty, purpose: purpose,
                    invitePolicy: InvitePolicy(rawValue: policy) ?? .moderators)
            }
        }
        return rules
    }

    /// What somebody who holds an invitation may know of the group before joining.
    static func door(
        of id: CircleID, in transaction: Transaction
    ) throws -> (kind: GroupKind, purpose: String, limit: Int)? {
        let row = try transaction.first(
            """
            select g.kind, g.purpose, c.member_limit from care_group g join circle c on c.id = g.circle_id
            where g.circle_id = \(id)
            """)
        return try row.map { row in
            let kind: String = try row.get("kind")
            return (GroupKind(rawValue: kind) ?? .specialty, try row.get("purpose"), try row.get("member_limit"))
        }
    }

    /// The founder, from whom the invitation tree grows; nil when the person is not in the group.
    static func founder(
        of id: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> (card: PersonCard, at: Instant)? {
        try transaction.first(
            """
            select g.created_at, \(People.columns) from care_group g \(People.joined(on: "g.created_by"))
            where g.circle_id = \(id) and \(Access.circle("g.circle_id", by: person))
            """
        ).map { (try People.card(of: $0), try $0.get("created_at")) }
    }

    /// The observers of a group whom the banner names, when the person is in the group; otherwise nobody.
    static func observers(
        of id: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> [PersonCard] {
        try transaction.rows(
            """
            select \(People.columns) from circle_member m \(People.joined(on: "m.person_id"))
            where m.circle_id = \(id) and m.role = \(GroupRole.observer.rawValue)
                and \(Access.circle("m.circle_id", by: person))
            order by m.joined_at, m.person_id limit 20
            """
        ).map(People.card(of:))
    }

    /// How many moderators the group has.
    ///
    /// Take the thread's lock first when something follows from it.
    static func moderatorCount(of id: CircleID, in transaction: Transaction) throws -> Int {
        try Capabilities.count("may-moderate", in: id, transaction)
    }

    /// One member, when the reader is in the group too.
    static func member(
        _ member: PersonID, of id: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> (card: PersonCard, role: GroupRole)? {
        try transaction.first(
            """
            select m.role, \(People.columns) from circle_member m \(People.joined(on: "m.person_id"))
            where m.circle_id = \(id) and m.person_id = \(member) and \(Access.circle("m.circle_id", by: person))
            """
        ).map { row in
            let role: String = try row.get("role")
            return (try People.card(of: row), GroupRole(rawValue: role) ?? .observer)
        }
    }

    /// The person's own card.
    static func card(of person: PersonID, in transaction: Transaction) throws -> PersonCard {
        guard let card = try People.card(of: person, in: transaction) else { throw CommonFailure.notFound }
        return card
    }
}
