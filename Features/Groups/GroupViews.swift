import Circles
import Kernel
import Threads

/// A group as pages and programs get it.
struct GroupInfo: Encodable, Sendable {
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
        kind = group.kind
        purpose = group.purpose
        invitePolicy = group.invitePolicy
        history = group.circle.history
        memberCount = group.circle.memberCount
        limit = group.circle.limit
        needed = group.needed
        lastChange = group.circle.lastChange
        role = group.role
        mayPost = group.role.mayPost && group.needed == 0
        mayInvite = group.role.mayInvite(group.invitePolicy)
        mayModerate = group.role.mayModerate
    }
}

/// A line of the list of my groups.
struct GroupItem: Encodable, Sendable {
    let group: GroupInfo
    let unread: Int

    init(_ group: Group, unread: Int) {
        self.group = GroupInfo(group)
        self.unread = unread
    }
}

struct GroupList: Encodable, Sendable {
    let groups: [GroupItem]
}

/// A page of a group's conversation as it was read.
struct Conversation: Sendable {
    let group: Group
    let entries: [Entry]
    let hasEarlier: Bool
    /// Whether this is the end of the conversation, to which new entries are added.
    let isNewest: Bool
    let observers: [PersonCard]
    /// Where each of the reader's circles stood, for the event stream to go on from.
    let vector: [CircleID: Int64]
    let readMark: Int64
}

/// The conversation for programs.
struct ConversationView: Encodable, Sendable {
    let group: GroupInfo
    let entries: [EntryView]
    /// Ask with `before` this for the entries before; absent at the beginning.
    let earlier: Int64?
    let observers: [PersonCard]

    init(_ conversation: Conversation) {
        group = GroupInfo(conversation.group)
        entries = conversation.entries.map(EntryView.init)
        earlier = conversation.hasEarlier ? conversation.entries.first?.seq : nil
        observers = conversation.observers
    }
}

/// One entry for programs.
struct EntryView: Encodable, Sendable {
    let thread: ThreadID
    let seq: Int64
    let id: CommandID
    let kind: String
    let author: PersonCard
    let createdAt: Instant
    let replaces: Int64?
    let isWithdrawn: Bool
    let body: GroupEntry.Body
    let attachments: [AttachmentView]

    init(_ entry: Entry) {
        thread = entry.thread
        seq = entry.seq
        id = entry.id
        kind = entry.kind
        author = entry.author
        createdAt = entry.createdAt
        replaces = entry.replaces
        isWithdrawn = entry.isWithdrawn
        body = GroupEntry.Body(reading: entry.body)
        attachments = AttachmentView.list(of: entry)
    }
}

/// An attachment with what it can be fetched as.
struct AttachmentView: Encodable, Sendable {
    struct Rendition: Encodable, Sendable {
        let name: String
        let type: String
        let bytes: Int64
        let url: String
    }

    let position: Int
    let renditions: [Rendition]

    static func list(of entry: Entry) -> [AttachmentView] {
        let files = Dictionary(grouping: entry.files, by: \.position)
        return files.keys.sorted().map { position in
            AttachmentView(
                position: position,
                renditions: (files[position] ?? []).map { file in
                    Rendition(
                        name: file.rendition, type: file.type, bytes: file.bytes,
                        url: "/files/\(entry.thread)/\(entry.seq)/\(position)/\(file.rendition)")
                })
        }
    }
}

/// The answer to "everything after n": the same fragments that pages and the event stream carry.
struct ChangesView: Encodable, Sendable {
    struct Change: Encodable, Sendable {
        let number: Int64
        let thread: ThreadID
        let seq: Int64
        let entryHTML: String
    }

    let circle: CircleID
    let changes: [Change]
    /// The number to ask after next; ask again until `changes` is empty.
    let last: Int64
}

struct MemberItem: Encodable, Sendable {
    let person: PersonCard
    let role: GroupRole
    let joinedAt: Instant

    init(_ membership: Membership) {
        person = membership.person
        role = GroupRole(rawValue: membership.role) ?? .observer
        joinedAt = membership.joinedAt
    }
}

struct PendingItem: Encodable, Sendable {
    let id: InvitationID
    let role: String
    let issuedBy: PersonCard
    let expiresAt: Instant

    init(_ pending: PendingInvitation) {
        id = pending.id
        role = pending.role
        issuedBy = pending.issuedBy
        expiresAt = pending.expiresAt
    }
}

struct MembersView: Encodable, Sendable {
    let group: GroupInfo
    let members: [MemberItem]
    /// Unused invitations: all for moderators, their own for others.
    var pending: [PendingItem] = []
    /// For moderators only.
    var tree: [InvitationTree.Node]?

    init(_ group: Group, members: [MemberItem]) {
        self.group = GroupInfo(group)
        self.members = members
    }
}

struct MemberView: Encodable, Sendable {
    let group: GroupInfo
    let person: PersonCard
    let role: GroupRole
}

struct LeaveView: Encodable, Sendable {
    let group: GroupInfo
    /// Who could take over as moderator; empty when nobody has to.
    let successors: [PersonCard]
}

/// A new invitation, with the code that only this answer shows.
struct NewInvitation: Encodable, Sendable {
    let id: InvitationID
    let group: CircleID
    let groupName: String
    let code: String
    let expiresAt: Instant
}

/// What a code leads to, for the person who holds it.
enum Door: Sendable {
    /// The person is in the group already.
    case inside(CircleID)
    case outside(JoinView)
}

struct JoinView: Encodable, Sendable {
    let group: CircleID
    let name: String
    let kind: GroupKind
    let purpose: String
    let inviter: PersonCard?
    let expiresAt: Instant
    let signedIn: Bool
}
