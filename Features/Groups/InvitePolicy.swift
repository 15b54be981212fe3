import Circles

/// Who may bring new members in (A2).
enum InvitePolicy: String, Codable, Sendable, CaseIterable {
    case moderators, members

    /// What somebody who invites has to be allowed besides; nil for nothing.
    var needs: Capability? { self == .moderators ? .mayModerate : nil }
}
