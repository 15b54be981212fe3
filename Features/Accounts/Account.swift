import Circles
import Kernel

/// Somebody who can sign in.
struct Account: Sendable {
    let person: PersonID
    let login: String
    let isAdministrator: Bool
    let isActive: Bool
    let language: Language?
    /// Where the account waits for an administrator; nil when it does not.
    let admission: ThreadID?
}

/// What signing in needs to know of an account.
struct StoredPassword: Sendable {
    let person: PersonID
    let login: String
    let name: String
    let hash: String
    let isActive: Bool
    /// Whether an administrator has to admit the person first.
    let waits: Bool
    let hasSecondFactor: Bool
}

/// A person as administrators see one: the card, the account and the credential.
struct PersonRecord: Sendable, Encodable {
    let card: PersonCard
    let login: String
    let isAdministrator: Bool
    let isActive: Bool
    /// Whether an administrator has to admit the person first, since the name looks like a colleague's.
    let waits: Bool
    let credential: Credential
}

/// Who makes an account, and with what.
struct NewAccount: Sendable {
    let person: PersonID
    let login: LoginName
    let name: String
    let language: Language?
    let isAdministrator: Bool
}
