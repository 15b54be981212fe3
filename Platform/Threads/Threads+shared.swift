package import Circles
package import Kernel
package import Storage

/// A thread that a circle has, with its place there.
package struct SharedThread: Sendable {
    package let thread: ThreadID
    package let room: String
    /// The change at which it reached the circle.
    package let number: Int64
}

extension Threads {
    /// The whole threads that a circle has, such as the cases of a group, as far as the actor may open them; the newest first.
    ///
    /// - Parameters:
    ///   - before: only those that reached the circle before this change; nil for the newest.
    ///   - limit: at most so many.
    package static func shared(
        with circle: CircleID, before number: Int64? = nil, limit: Int, by person: PersonID,
        in transaction: Transaction
    ) throws -> [SharedThread] {
        try transaction.rows(
            """
            select sc.thread_id, th.room, sc.number from shared sc join thread th on th.id = sc.thread_id
            where sc.circle_id = \(circle) and sc.until is null and th.whole = 1
                and sc.number < \(number ?? Int64.max)
                and \(Access.circle("sc.circle_id", by: person)) and \(Access.thread("sc.thread_id", by: person))
            order by sc.number desc limit \(limit)
            """
        ).map { row in
            SharedThread(
                thread: try row.get("thread_id"), room: try row.get("room"), number: try row.get("number"))
        }
    }
}
