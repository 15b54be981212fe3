/// What is asked of a new invitation.
struct InvitationOrder: Sendable, Equatable {
    /// How long an invitation may be good for, in days.
    static let days = 1...30
    static let usualDays = 7

    let role: GroupRole
    let days: Int

    init(role: GroupRole = .member, days: Int = usualDays) {
        self.role = role
        self.days = days
    }
}
