import Circles
import Kernel

/// A group as pages and programs get it.
struct GroupJSON: Encodable, Sendable {
    let id: CircleID
    let name: String
    let kind: GroupKind
    let purpose: String
    let invitePolicy: InvitePolicy
    let history: HistoryPolicy
    let memberCount: Int
    let limit: Int
    /// Members missing before anything can be posted; 0 when the group is open.
    let needed: Int
    let lastChange: Int64
    /// The reader's own role, and what it allows.
    let role: GroupRole
    let mayPost: Bool
    let mayInvite: Bool
    let mayModerate: Bool

    init(_ group: Group) {
        id = group.id
        name = group.circle.name
        kind = group.rules.kind
        purpose = group.rules.purpose
        invitePolicy = group.rules.invitePolicy
        history = group.circle.history
        memberCount = group.circle.memberCount
        limit = group.circle.limit
        needed = group.needed
        lastChange = group.circle.lastChange
        role = group.role
        mayPost = group.role.mayPost && group.needed == 0
        mayInvite = group.role.mayInvite(group.rules.invitePolicy)
        mayModerate = group.role.mayModerate
    }
}

/// The actor's groups.
struct GroupListJSON: Encodable, Sendable {
    /// A line of the list.
    struct Item: Encodable, Sendable {
        let group: GroupJSON
        let unread: Int

        init(_ group: Group, unread: Int) {
            self.group = GroupJSON(group)
            self.unread = unread
        }
    }

    let groups: [Item]
}

/// Which group or command an answer is about.
struct DoneJSON: Encodable, Sendable {
    let id: String
}

/// What the page for leaving shows.
struct LeavingJSON: Encodable, Sendable {
    let group: GroupJSON
    /// Who could take over as moderator; empty when nobody has to.
    let successors: [PersonCard]
}
