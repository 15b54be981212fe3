import Kernel

/// Reads the pictures of drafts in the background: one task for each draft, and only so many at once.
actor ReadingDesk {
    private var tasks: [ThreadID: Task<Void, Never>] = [:]
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    /// A reader keeps one core busy.
    private let limit: Int

    init(limit: Int = 2) { self.limit = limit }

    /// Begins the work for a draft, unless it goes on already.
    @discardableResult
    func begin(_ draft: ThreadID, _ work: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        if let task = tasks[draft] { return task }
        let task = Task {
            await enter()
            await work()
            leave(draft)
        }
        tasks[draft] = task
        return task
    }

    private func enter() async {
        if running < limit {
            running += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave(_ draft: ThreadID) {
        tasks[draft] = nil
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}
