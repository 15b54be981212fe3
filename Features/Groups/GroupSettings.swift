import Circles
import Kernel

/// What a founder or a moderator decides about a group.
struct GroupSettings: Sendable {
    let name: String
    let rules: GroupRules
    let history: HistoryPolicy
    let limit: Int

    /// - Throws: `CommonFailure.invalid` naming the field.
    init(
        name: String, kind: GroupKind, purpose: String, invitePolicy: InvitePolicy, history: HistoryPolicy,
        limit: Int = Group.sizes.upperBound
    ) throws(CommonFailure) {
        self.name = try PlainText.clean(name, field: "name", limit: 60)
        rules = GroupRules(
            kind: kind,
            purpose: try PlainText.clean(purpose, field: "purpose", limit: 500, lines: true, required: false),
            invitePolicy: invitePolicy)
        guard Group.sizes.contains(limit) else { throw .invalid(field: "limit", reason: GroupTexts.limitRange) }
        self.history = history
        self.limit = limit
    }
}
