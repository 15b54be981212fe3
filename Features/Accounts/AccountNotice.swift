import Kernel

/// Something about the own account that its owner is told, in case it was somebody else.
struct AccountNotice: Sendable {
    /// What has happened; the words stand in the database.
    enum Kind: String, Sendable, CaseIterable {
        /// From a device or an address not known before.
        case signIn = "sign-in"
        case passwordChanged = "password-changed"
        case passwordReset = "password-reset"
        /// An administrator has made a link that sets a new password.
        case resetIssued = "reset-issued"
        case secondFactorSet = "second-factor-set"
        case secondFactorRemoved = "second-factor-removed"
        /// By an administrator.
        case secondFactorTaken = "second-factor-taken"
        case recoveryCodeUsed = "recovery-code-used"
        case recoveryCodesMade = "recovery-codes-made"
        /// By an administrator.
        case sessionsEnded = "sessions-ended"
    }

    /// So many of a person are kept.
    static let kept = 50

    let kind: Kind
    let at: Instant
    let address: String
    /// A coarse name such as `Android · Chrome`; empty when it is none that we know.
    let device: String
    /// The administrator who did it; nil when it was done as the person.
    let byName: String?
    let isSeen: Bool
}
