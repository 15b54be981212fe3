import Circles
import Kernel
import Storage

/// The only SQL of groups; every read goes through the access predicate.
enum GroupStore {
    static func insert(
        _ circle: CircleID, _ rules: GroupRules, by founder: PersonID, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into care_group (circle_id, kind, purpose, invite_policy, created_by, created_at)
            values (\(circle), \(rules.kind.rawValue), \(rules.purpose), \(rules.invitePolicy.rawValue),
                    \(founder), \(instant))
            """)
        try Circles.require(rules.invitePolicy.needs, for: .mayInvite, in: circle, transaction)
    }

    /// Sets the rules; invitations of those who may no longer invite end.
    static func update(_ circle: CircleID, _ rules: GroupRules, in transaction: Transaction) throws {
        try transaction.run(
            """
            update care_group set kind = \(rules.kind.rawValue), purpose = \(rules.purpose),
                invite_policy = \(rules.invitePolicy.rawValue)
            where circle_id = \(circle)
            """)
        try Circles.require(rules.invitePolicy.needs, for: .mayInvite, in: circle, transaction)
    }

    /// The group, when the person is in it.
    static func readable(_ id: CircleID, by person: PersonID, in transaction: Transaction) throws -> Group? {
        guard let circle = try Circles.readable(id, by: person, in: transaction),
            let rules = try rules("circle_id = \(id)", in: transaction)[id]
        else { return nil }
        return Group(circle: circle, rules: rules)
    }

    /// The group, or the failure that absent and forbidden share.
    static func require(_ id: CircleID, by person: PersonID, in transaction: Transaction) throws -> Group {
        guard let group = try readable(id, by: person, in: transaction) else { throw CommonFailure.notFound }
        return group
    }

    /// The person's groups, by name.
    static func list(by person: PersonID, in transaction: Transaction) throws -> [Group] {
        let mine = Circles.ids(of: person, kind: GroupsRoom.circleKind)
        let rules = try rules("circle_id in (\(mine))", in: transaction)
        return try Circles.list(of: person, kind: GroupsRoom.circleKind, in: transaction).compactMap { circle in
            rules[circle.id].map { Group(circle: circle, rules: $0) }
        }
    }

    /// What somebody who holds an invitation may know of the group before joining; nil when the circle is no group.
    static func door(of id: CircleID, in transaction: Transaction) throws -> GroupRules? {
        try rules("circle_id = \(id)", in: transaction)[id]
    }

    private static func rules(_ condition: SQL, in transaction: Transaction) throws -> [CircleID: GroupRules] {
        let rows = try transaction.rows(
            "select circle_id, kind, purpose, invite_policy from care_group where \(condition)")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let kind: String = try row.get("kind")
                let policy: String = try row.get("invite_policy")
                let rules = GroupRules(
                    kind: GroupKind(rawValue: kind) ?? .specialty, purpose: try row.get("purpose"),
                    invitePolicy: InvitePolicy(rawValue: policy) ?? .moderators)
                return (try row.get("circle_id"), rules)
            })
    }

    /// The founder, from whom the invitation tree grows.
    ///
    /// - Precondition: the action has established that the actor is in the group.
    static func founder(of id: CircleID, in transaction: Transaction) throws -> (card: PersonCard, at: Instant)? {
        let row = try transaction.first("select created_by, created_at from care_group where circle_id = \(id)")
        guard let row, let card = try People.card(of: try row.get("created_by"), in: transaction) else { return nil }
        return (card, try row.get("created_at"))
    }
}
