import Kernel

/// What a link that sets a new password is for.
struct ResetJSON: Encodable, Sendable {
    let login: String
    let expiresAt: Instant

    init(_ reset: PasswordReset) {
        login = reset.login
        expiresAt = reset.expiresAt
    }
}

/// A link that was just made: the one answer that shows it.
struct IssuedResetJSON: Encodable, Sendable {
    let person: PersonID
    let link: String
    let expiresAt: Instant

    init(_ issued: IssuedReset, link: String) {
        person = issued.person
        self.link = link
        expiresAt = issued.expiresAt
    }
}
