package import Storage

/// A kind of work that a room can do: its name, when, how often at most, and how.
package struct JobKind: Sendable {
    /// How a job of the kind is done.
    package enum Work: Sendable {
        /// Runs in the transaction that takes the job out of the queue: exactly once, as far as the data tell.
        ///
        /// Like every body of a transaction it may run again after a rollback, and has no effect outside of it.
        case inTransaction(@Sendable (JobRow, Transaction) throws -> Void)
        /// Runs outside of any transaction, under a lease that is renewed: at least once.
        ///
        /// A crash after the effect and before the end lets it run again, so that its effect must bear repetition.
        case work(@Sendable (JobRow) async throws -> Void)
    }

    package let name: String
    /// For a timer the time from one run to the next; nil for what runs only when queued.
    package let every: Duration?
    /// After so many failures the job is dead, until the operator revives it; a timer never is.
    package let attempts: Int
    package let work: Work

    package init(_ name: String, every: Duration? = nil, attempts: Int = 8, work: Work) {
        self.name = name
        self.every = every
        self.attempts = attempts
        self.work = work
    }

    /// The time between two runs in milliseconds, at least one second; nil for what is no timer.
    var everyMilliseconds: Int64? {
        every.map { max(1000, $0.components.seconds * 1000 + $0.components.attoseconds / 1_000_000_000_000_000) }
    }
}

/// The room and the name of a kind, as the rows of the queue name it.
struct KindName: Hashable, Sendable {
    let room: String
    let name: String

    /// As the queries compare it.
    var path: String { "\(room)/\(name)" }
}
