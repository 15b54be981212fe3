package import Circles
package import Kernel
package import Storage

extension Threads {
    /// Counts one more thing that somebody says in a thread, or refuses it: nobody fills a case or a talk alone.
    ///
    /// Call it after `sent`, before the entry is appended.
    ///
    /// - Throws: `RateFailure`.
    package static func pace(
        _ thread: ThreadID, by actor: Actor, on ground: Ground, in transaction: Transaction
    ) throws {
        let rate = Rate(
            "entries-an-hour", limit: ground.entriesPerHour, per: 3600,
            Text(zh: "您一小时内在这里发的内容", en: "What you say here in an hour"))
        try Rates.spend(rate, by: actor.person, on: thread.text, at: ground.clock.now(), in: transaction)
    }
}
