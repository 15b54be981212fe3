import Circles
import Kernel

/// Somebody who can sign in.
struct Account: Sendable {
    let person: PersonID
    let login: String
    let isAdministrator: Bool
    let isActive: Bool
    let language: Language?
}

/// What signing in needs to know of an account.
struct StoredPassword: Sendable {
    let person: PersonID
    let name: String
    let hash: String
    let isActive: Bool
}

/// A person as administrators see one: the card, the account and the credential.
struct PersonRecord: Sendable, Encodable {
    let card: PersonCard
    let login: String
    let isAdministrator: Bool
    let isActive: Bool
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
