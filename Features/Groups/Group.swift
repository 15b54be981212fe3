import Circles
import Kernel

/// What a group is for (A6).
enum GroupKind: String, Codable, Sendable, CaseIterable {
    case specialty, alumni
    case affiliatedHospitals = "affiliated-hospitals"
    case reading, research, training, surveillance
}

/// Who may bring new members in (A2).
enum InvitePolicy: String, Codable, Sendable, CaseIterable {
    case moderators, members
}

/// A member's part in the group (A10).
enum GroupRole: String, Codable, Sendable, CaseIterable {
    case member, moderator
    /// Routes questions to the people who can answer them.
    case coordinator
    /// Keeps the group's collected knowledge.
    case librarian
    /// Reads and does not write; everybody in the group is told that one is there.
    case observer

    var mayPost: Bool { self != .observer }
    var mayModerate: Bool { self == .moderator }

    /// Words of capability, as the database and other rooms ask for them.
    var allows: Set<Capability> {
        switch self {
        case .moderator: ["may-post", "may-answer", "may-moderate", .mayReadHidden]
        case .coordinator: ["may-post", "may-answer", "may-route"]
        case .member, .librarian: ["may-post", "may-answer"]
        case .observer: []
        }
    }

    func mayInvite(_ policy: InvitePolicy) -> Bool {
        mayModerate || (policy == .members && self != .observer)
    }
}

/// A group as one of its members sees it.
struct Group: Sendable {
    /// The fewest members with whom a group begins to work.
    static let minimum = 3
    /// The most members that a group may be given.
    static let limit = 500

    let circle: CircleSummary
    let kind: GroupKind
    let purpose: String
    let invitePolicy: InvitePolicy

    var id: CircleID { circle.id }
    var role: GroupRole { GroupRole(rawValue: circle.role) ?? .observer }
    /// How many members are missing before anything can be posted; 0 when it is open.
    var needed: Int { max(0, circle.minimum - circle.memberCount) }

    /// The group's thread has the group's own id.
    static func thread(of circle: CircleID) -> ThreadID { ThreadID(of: circle) }
}

/// What a founder or a moderator decides about a group.
struct GroupSettings: Sendable {
    let name: String
    let kind: GroupKind
    let purpose: String
    let invitePolicy: InvitePolicy
    let history: HistoryPolicy
    let limit: Int

    /// - Throws: `CommonFailure.invalid` naming the field.
    init(
        name: String, kind: GroupKind, purpose: String, invitePolicy: InvitePolicy, history: HistoryPolicy, limit: Int
    ) throws(CommonFailure) {
        self.name = try PlainText.clean(name, field: "name", limit: 60)
        self.purpose = try PlainText.clean(purpose, field: "purpose", limit: 500, lines: true, required: false)
        guard (Group.minimum...Group.limit).contains(limit) else {
            throw .invalid(field: "limit", reason: GroupTexts.limitRange)
        }
        self.kind = kind
        self.invitePolicy = invitePolicy
        self.history = history
        self.limit = limit
    }
}
