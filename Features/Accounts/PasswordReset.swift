import Kernel

/// A link with which somebody sets a new password, as it stands behind its secret.
struct PasswordReset: Sendable {
    static let hours: Int64 = 24

    let person: PersonID
    let login: String
    let name: String
    let expiresAt: Instant
}

/// A link with its secret, which this answer alone shows.
struct IssuedReset: Sendable {
    let person: PersonID
    let name: String
    let token: SessionToken
    let expiresAt: Instant
}
