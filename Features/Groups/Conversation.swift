import Circles
import Kernel
import Threads

/// A page of a group's conversation as it was read.
struct Conversation: Sendable {
    let group: Group
    let entries: [Entry]
    let hasEarlier: Bool
    /// Whether this is the end of the conversation, to which new entries are added.
    let isNewest: Bool
    let observers: [PersonCard]
    /// Where each of the reader's circles stood, for the event stream to go on from.
    let vector: [CircleID: Int64]
    let readMark: Int64
    /// The first entry by somebody else that the reader had not read; nil when there is none up to the end of this page.
    var firstUnread: Int64?

    /// Whether something that the reader had not read lies before this page.
    var hasUnreadAbove: Bool {
        guard hasEarlier, let firstUnread, let first = entries.first else { return false }
        return firstUnread < first.seq
    }
}
