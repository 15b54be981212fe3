package import Kernel
package import Storage

/// A word for something that a role allows, such as `may-answer`.
///
/// SQL and rules ask for words of capability, never for the name of a role.
package struct Capability: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// Kebab-case, beginning with `may-`.
    package let word: String

    package init(stringLiteral word: String) { self.word = word }

    package var description: String { word }
    package static func < (left: Self, right: Self) -> Bool { left.word < right.word }

    /// Reads what was reported and is hidden from the others until somebody decides.
    package static let mayReadHidden: Capability = "may-read-hidden"
    /// Runs the installation: asked of a person, in no circle.
    package static let mayAdminister: Capability = "may-administer"

    /// Brings somebody into a circle in this role.
    package static func mayInvite(as role: String) -> Capability { Capability(stringLiteral: invite + role) }
    /// What `mayInvite(as:)` puts before a role.
    static let invite = "may-invite-"

    /// Whether the platform itself asks for it.
    package var isOfPlatform: Bool { self == .mayReadHidden || word.hasPrefix(Self.invite) }
}

/// One role in circles of one kind, and what it allows.
package struct CircleRole: Sendable, Hashable {
    /// As it stands in `circle_member.role`.
    package let name: String
    package let allows: Set<Capability>

    package init(_ name: String, allows: Set<Capability>) {
        self.name = name
        self.allows = allows
    }
}

/// A kind of circles, such as gated groups: how large they may be made, and what their roles allow.
package struct CircleKind: Sendable {
    /// As it stands in `circle.kind`.
    package let name: String
    /// What `circle.member_limit` may be; the database refuses anything else.
    package let limits: ClosedRange<Int>
    package let roles: [CircleRole]
    /// The path of the page of one of them; nil when they have none.
    package let path: (@Sendable (CircleID) -> String)?

    package init(
        _ name: String, limits: ClosedRange<Int>, roles: [CircleRole], path: (@Sendable (CircleID) -> String)? = nil
    ) {
        self.name = name
        self.limits = limits
        self.roles = roles
        self.path = path
    }

    /// The circle of one in which a person's drafts stand; it has the person's own id.
    package static let personal = CircleKind("person", limits: 1...1, roles: [CircleRole("owner", allows: [])])
}

/// What the roles of all kinds of circles allow, as the database holds it for the access predicate.
package enum Capabilities {
    /// Replaces what is stored by what the rooms say; called once at the start.
    package static func install(_ kinds: [CircleKind], in transaction: Transaction) throws {
        var wanted: Set<[String]> = []
        for kind in kinds {
            try transaction.run(
                """
                insert into circle_kind (kind, smallest, largest)
                values (\(kind.name), \(kind.limits.lowerBound), \(kind.limits.upperBound))
                on conflict (kind) do update set smallest = excluded.smallest, largest = excluded.largest
                """)
            for role in kind.roles {
                for capability in role.allows { wanted.insert([kind.name, role.name, capability.word]) }
            }
        }
        let rows = try transaction.rows("select circle_kind, role, capability from role_capability")
        let present: Set<[String]> = Set(
            try rows.map { row -> [String] in
                [try row.get("circle_kind"), try row.get("role"), try row.get("capability")]
            })
        for gone in present.subtracting(wanted) {
            try transaction.run(
                """
                delete from role_capability
                where circle_kind = \(gone[0]) and role = \(gone[1]) and capability = \(gone[2])
                """)
        }
        for new in wanted.subtracting(present) {
            try transaction.run(
                """
                insert into role_capability (circle_kind, role, capability) values (\(new[0]), \(new[1]), \(new[2]))
                on conflict (circle_kind, role, capability) do nothing
                """)
        }
        // What is kept in memory of the members holds what they may do.
        let changed = Set(present.symmetricDifference(wanted).map { $0[0] }).sorted()
        if !changed.isEmpty {
            try transaction.run(
                "update circle set members_version = members_version + 1 where kind in \(list: changed)")
        }
        try Invitations.endFallen(in: transaction)
    }

    /// Whether the person's place in the circle allows this; false for somebody who is not in it.
    package static func has(
        _ capability: Capability, in circle: CircleID, _ person: PersonID, _ transaction: Transaction
    ) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from circle_member m
            where m.circle_id = \(circle) and m.person_id = \(person) and \(Access.may(capability, member: "m"))
            """) != nil
    }

    /// Whether the person has a place with this capability in any circle that the thread is shared with.
    package static func has(
        _ capability: Capability, on thread: ThreadID, _ person: PersonID, _ transaction: Transaction
    ) throws -> Bool {
        try held(of: [capability], on: thread, person, transaction).contains(capability)
    }

    /// Which of these the person has in any circle that the thread is shared with.
    package static func held(
        of capabilities: [Capability], on thread: ThreadID, _ person: PersonID, _ transaction: Transaction
    ) throws -> Set<Capability> {
        let rows = try transaction.rows(
            """
            select distinct rc.capability from shared s join circle_member m on m.circle_id = s.circle_id
                join circle c on c.id = m.circle_id
                join role_capability rc on rc.circle_kind = c.kind and rc.role = m.role
            where s.thread_id = \(thread) and s.until is null and m.person_id = \(person)
                and rc.capability in \(list: capabilities.map(\.word)) and not \(Access.withheld("rc", in: "c"))
            """)
        let words: Set<String> = try Set(rows.map { try $0.get("capability") })
        return Set(capabilities.filter { words.contains($0.word) })
    }

    /// How many members of the circle have this capability.
    ///
    /// Take a lock first when something follows from it.
    package static func count(
        _ capability: Capability, in circle: CircleID, _ transaction: Transaction
    ) throws -> Int {
        try transaction.value(
            """
            select count(*) from circle_member m where m.circle_id = \(circle) and \(Access.may(capability, member: "m"))
            """) ?? 0
    }
}
