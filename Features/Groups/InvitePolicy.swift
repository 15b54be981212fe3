/// Who may bring new members in (A2).
enum InvitePolicy: String, Codable, Sendable, CaseIterable {
    case moderators, members
}
