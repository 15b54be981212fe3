import Foundation
import Glibc

/// A few threads that run tasks beside Swift's cooperative pool, each a little behind it when processors are short.
final class WorkThreads: TaskExecutor {
    private let lane: Lane

    init(name: String, width: Int) { lane = Lane(name: name, width: width) }

    deinit { lane.close() }

    /// Whether the caller runs on one of these threads.
    var isCurrent: Bool { lane.isCurrent }

    func enqueue(_ job: consuming ExecutorJob) {
        lane.add(UnownedJob(job), asUnownedTaskExecutor())
    }
}

/// What the threads have to do; they hold this alone, so that they end with the last user of the executor.
private final class Lane: @unchecked Sendable {
    /// Guards everything below.
    private let condition = NSCondition()
    private var jobs: [(job: UnownedJob, executor: UnownedTaskExecutor)] = []
    private var threads: Set<pthread_t> = []
    private var started = 0
    private var idle = 0
    private var isClosed = false

    private let name: String
    private let width: Int
    /// Of the scheduler, above that of the threads that answer: whoever only asks for a page does not wait for a file.
    private static let niceness: Int32 = 5

    init(name: String, width: Int) {
        self.name = name
        self.width = width
    }

    func add(_ job: UnownedJob, _ executor: UnownedTaskExecutor) {
        condition.lock()
        defer { condition.unlock() }
        jobs.append((job, executor))
        if idle < jobs.count, started < width {
            started += 1
            start()
        }
        condition.signal()
    }

    var isCurrent: Bool {
        condition.lock()
        defer { condition.unlock() }
        return threads.contains(pthread_self())
    }

    func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        condition.broadcast()
    }

    private func start() {
        let thread = Thread { self.work() }
        thread.name = name
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func work() {
        condition.lock()
        threads.insert(pthread_self())
        condition.unlock()
        // 0 is this thread. Where the system refuses, it goes on as any other.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        while let (job, executor) = take() { job.runSynchronously(on: executor) }
    }

    private func take() -> (job: UnownedJob, executor: UnownedTaskExecutor)? {
        condition.lock()
        defer { condition.unlock() }
        idle += 1
        defer { idle -= 1 }
        while jobs.isEmpty && !isClosed { condition.wait() }
        return jobs.isEmpty ? nil : jobs.removeFirst()
    }
}
