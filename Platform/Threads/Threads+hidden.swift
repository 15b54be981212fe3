import Circles
package import Kernel
package import Storage

extension Threads {
    /// The threads of a room that are hidden so far and that the actor may open all the same, the oldest first.
    package static func hidden(
        _ hiding: Hiding, room: String, by person: PersonID, limit: Int, in transaction: Transaction
    ) throws -> [ThreadID] {
        // `hidden <> 0` is the condition of the index, in which few threads stand.
        try transaction.rows(
            """
            select thread.id from thread
            where thread.hidden <> 0 and thread.hidden = \(hiding.rawValue) and thread.room = \(room)
                and \(Access.thread("thread.id", by: person))
            order by thread.created_at, thread.id limit \(limit)
            """
        ).map { try $0.get("id") }
    }
}
