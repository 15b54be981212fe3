import Kernel

/// One signed-in browser or program.
struct AccountSession: Sendable {
    /// A session that is not used for this long ends: a village doctor's phone may be without a line for days.
    static let idleDays: Int64 = 7
    /// A session ends this long after signing in, however often it is used.
    static let longestDays: Int64 = 30
    /// A person has at most so many; the one that was not used for the longest time ends.
    static let most = 20
    /// `last_used_at` is written at most once in this time.
    static let touchSeconds: Int64 = 60

    let id: SessionID
    let createdAt: Instant
    let lastUsedAt: Instant
    let address: String
    /// A coarse name such as `Android · Chrome`; empty when it is none that we know.
    let device: String
}
