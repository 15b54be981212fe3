import Circles
import Kernel

/// A new invitation, with the code that only this answer shows.
struct NewInvitation: Encodable, Sendable {
    let id: InvitationID
    let group: CircleID
    let groupName: String
    let code: String
    let expiresAt: Instant
}

/// A new invitation with the link that leads in.
struct InvitationMadeJSON: Encodable, Sendable {
    let invitation: NewInvitation
    let link: String
}

/// An invitation that has ended.
struct RevokedJSON: Encodable, Sendable {
    let invitation: InvitationID
}

/// What the holder of a code sees before joining.
struct JoinJSON: Encodable, Sendable {
    let group: CircleID
    let name: String
    let kind: GroupKind
    let purpose: String
    let inviter: PersonCard?
    let expiresAt: Instant
    let signedIn: Bool
}

/// The group that a code led into.
struct JoinedJSON: Encodable, Sendable {
    let group: CircleID
}

/// A code as it counts.
struct CodeJSON: Encodable, Sendable {
    let code: String
}
