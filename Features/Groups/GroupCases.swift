import Circles
import Kernel
import Rooms

/// A page of what was asked in a group.
struct GroupCases: Sendable {
    let group: Group
    let lines: [NeedLine]
    /// Where the next page begins; nil at the end.
    let earlier: Int64?
    let vector: [CircleID: Int64]
    /// The moment that waiting times are counted to.
    let now: Instant
}
