/// What a piece of work is to whoever waits for it.
package enum WorkKind: Sendable, Hashable, CaseIterable {
    /// Somebody looks at a page that waits for it; it comes before what nobody looks at.
    case interactive
    /// Done in the background.
    case batch
}

/// How much work is in progress and how much waits, of all people together and of each.
package struct WorkBounds: Sendable, Equatable {
    /// Pieces in progress.
    package var running: Int
    /// Pieces of the background in progress, so that a place stays free for what somebody waits for.
    package var runningInBackground: Int
    /// Pieces of one person in progress, of each kind.
    package var runningEach: Int
    /// Pieces of one person that wait, of each kind; the next one is refused.
    package var waitingEach: Int
    /// Pieces that wait.
    package var waiting: Int

    /// A piece that costs more is long, and of those one place always stays free.
    package var long: Int

    /// Long pieces in progress: one less than `running`, so that what is short waits for nothing that is long.
    package var runningLong: Int { max(1, running - 1) }

    /// - Parameters:
    ///   - runningInBackground: one less than `running` when nil.
    ///   - long: in the measure of the queue's costs; nothing is long by itself.
    package init(
        running: Int, runningInBackground: Int? = nil, runningEach: Int = 1, waitingEach: Int = 8, waiting: Int = 200,
        long: Int = .max
    ) {
        self.running = max(1, running)
        self.runningInBackground = max(1, min(runningInBackground ?? running - 1, self.running))
        self.runningEach = max(1, runningEach)
        self.waitingEach = waitingEach
        self.waiting = waiting
        self.long = long
    }
}
