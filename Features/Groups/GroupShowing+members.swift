import Circles
import Kernel

/// The members of a group, and who could still come in.
struct MembersJSON: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        let person: PersonCard
        let role: GroupRole
        let joinedAt: Instant

        init(_ membership: Membership) {
            person = membership.person
            role = GroupRole(rawValue: membership.role) ?? .observer
            joinedAt = membership.joinedAt
        }
    }

    struct Pending: Encodable, Sendable {
        let id: InvitationID
        let role: String
        let issuedBy: PersonCard
        let expiresAt: Instant
        /// Whether it opens nothing any more, before its time.
        let isEnded: Bool

        init(_ pending: PendingInvitation) {
            id = pending.id
            role = pending.role
            issuedBy = pending.issuedBy
            expiresAt = pending.expiresAt
            isEnded = pending.isEnded
        }
    }

    let group: GroupJSON
    let members: [Item]
    /// Unused invitations: all for moderators, their own for others.
    var pending: [Pending] = []
    /// For moderators only.
    var tree: [InvitationTree.Node]?

    init(_ group: Group, members: [Item]) {
        self.group = GroupJSON(group)
        self.members = members
    }
}

/// One member, for the page on which moderators decide about one.
struct MemberJSON: Encodable, Sendable {
    let group: GroupJSON
    let person: PersonCard
    let role: GroupRole
}

/// Whose place in which group has changed.
struct MemberPlaceJSON: Encodable, Sendable {
    let group: CircleID
    let person: PersonID
}
