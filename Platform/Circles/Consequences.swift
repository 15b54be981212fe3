package import Kernel
package import Storage

/// An entry as it was just appended, in the transaction that appends it.
package struct Appended: Sendable {
    package let thread: ThreadID
    /// The room of the thread.
    package let room: String
    package let seq: Int64
    package let id: CommandID
    package let kind: String
    /// The room's own JSON.
    package let body: String
    package let actor: Actor
    /// The circles that share the thread.
    package let circles: [CircleID]
    package let at: Instant

    package init(
        thread: ThreadID, room: String, seq: Int64, id: CommandID, kind: String, body: String, actor: Actor,
        circles: [CircleID], at: Instant
    ) {
        self.thread = thread
        self.room = room
        self.seq = seq
        self.id = id
        self.kind = kind
        self.body = body
        self.actor = actor
        self.circles = circles
        self.at = at
    }
}

/// What follows from an entry in the same transaction: tables that its room keeps of its entries, and the jobs of those
/// who listen.
///
/// The list of rooms is one.
package protocol Consequences: Sendable {
    /// - Throws: when the entry may not be there; nothing of it is kept then.
    func follow(_ entry: Appended, on ground: Ground, in transaction: Transaction) throws
}
