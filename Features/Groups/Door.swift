import Kernel

/// What a code leads to, for the person who holds it.
enum Door: Sendable {
    /// The person is in the group already.
    case inside(CircleID)
    case outside(JoinJSON)
}
