import Circles

/// A member's part in the group (A10).
enum GroupRole: String, Codable, Sendable, CaseIterable {
    case member, moderator
    /// Routes questions to the people who can answer them.
    case coordinator
    /// Keeps the group's collected knowledge.
    case librarian
    /// Reads and does not write; everybody in the group is told that one is there.
    case observer

    /// Words of capability, as the database and other rooms ask for them.
    ///
    /// A member brings in members, where the group's policy leaves that to members; other roles are the moderators' to give.
    var allows: Set<Capability> {
        switch self {
        case .moderator: Self.invitations.union([.mayPost, "may-answer", .mayModerate, .mayReadHidden])
        case .coordinator: [.mayPost, "may-answer", "may-route", .mayInvite]
        case .member, .librarian: [.mayPost, "may-answer", .mayInvite]
        case .observer: []
        }
    }

    var mayPost: Bool { allows.contains(.mayPost) }
    var mayModerate: Bool { allows.contains(.mayModerate) }

    func mayInvite(_ policy: InvitePolicy) -> Bool {
        allows.contains(.mayInvite) && (policy.needs.map(allows.contains) ?? true)
    }

    private static var invitations: Set<Capability> { Set(allCases.map { .mayInvite(as: $0.rawValue) }) }
}

extension Capability {
    /// Writes in the group's conversation.
    static let mayPost: Capability = "may-post"
    /// Decides about members, invitations and settings.
    static let mayModerate: Capability = "may-moderate"
    /// Brings in somebody who becomes a member.
    static let mayInvite: Capability = .mayInvite(as: GroupRole.member.rawValue)
}
