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
    var allows: Set<Capability> {
        switch self {
        case .moderator: [.mayPost, "may-answer", .mayModerate, .mayReadHidden]
        case .coordinator: [.mayPost, "may-answer", "may-route"]
        case .member, .librarian: [.mayPost, "may-answer"]
        case .observer: []
        }
    }

    var mayPost: Bool { allows.contains(.mayPost) }
    var mayModerate: Bool { allows.contains(.mayModerate) }

    func mayInvite(_ policy: InvitePolicy) -> Bool {
        mayModerate || (policy == .members && self != .observer)
    }
}

extension Capability {
    /// Writes in the group's conversation.
    static let mayPost: Capability = "may-post"
    /// Decides about members, invitations and settings.
    static let mayModerate: Capability = "may-moderate"
}
