import Kernel

/// What the database holds of a person's second step of signing in; the secret as it is sealed.
struct StoredSecondFactor: Sendable {
    let sealed: [UInt8]
    /// Whether it is on; until its first code is right it is only being set up.
    let isOn: Bool
    /// The step of the last code that was accepted: none up to it counts again.
    let lastStep: Int64
}

/// A person's second step of signing in, as the person sees it.
struct SecondFactor: Sendable {
    let login: String
    let isOn: Bool
    /// Whether the person's role has to have one.
    let isNeeded: Bool
    /// Recovery codes that were not used.
    let codesLeft: Int
    /// The secret that waits for its first code.
    let pending: TimeCode?
}

/// What a typed code turned out to be.
enum CodeMatch: Sendable {
    /// Of the authenticator whose sealed secret this is.
    case time(step: Int64, sealed: [UInt8])
    case recovery(digest: [UInt8])
    case none
}
