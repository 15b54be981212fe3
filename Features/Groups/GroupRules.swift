/// What a group has besides being a circle: what it is for, and who brings new members in.
struct GroupRules: Sendable, Equatable {
    let kind: GroupKind
    let purpose: String
    let invitePolicy: InvitePolicy
}
