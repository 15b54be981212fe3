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

    /// - Parameter runningInBackground: one less than `running` when nil.
    package init(
        running: Int, runningInBackground: Int? = nil, runningEach: Int = 1, waitingEach: Int = 8, waiting: Int = 200
    ) {
        self.running = max(1, running)
        self.runningInBackground = max(1, min(runningInBackground ?? running - 1, self.running))
        self.runningEach = max(1, runningEach)
        self.waitingEach = waitingEach
        self.waiting = waiting
    }
}
