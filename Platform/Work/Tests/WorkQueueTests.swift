import Kernel
import Synchronization
import Testing

@testable import Work

@Suite struct WorkQueueTests {
    /// Holds work until the test opens it.
    private actor Gate {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []
        private var arrivals = 0
        private var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        func pass() async {
            arrivals += 1
            for watcher in watchers where watcher.count <= arrivals { watcher.continuation.resume() }
            watchers.removeAll { $0.count <= arrivals }
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
        }

        /// Returns when so many have come to the gate.
        func arrived(_ count: Int) async {
            if arrivals < count { await withCheckedContinuation { watchers.append((count, $0)) } }
        }

        func open() {
            isOpen = true
            for one in waiting { one.resume() }
            waiting = []
        }
    }

    /// What ended, in order.
    private final class Ended: Sendable {
        let names = Mutex<[String]>([])
        func note(_ name: String) { names.withLock { $0.append(name) } }
        var list: [String] { names.withLock { $0 } }
    }

    /// Returns when so many wait in the queue.
    private func waits(_ count: Int, in queue: WorkQueue) async {
        while queue.waiting < count { await Task.yield() }
    }

    @Test("work runs on threads of its own, also after it has waited for something")
    func threads() async throws {
        let queue = WorkQueue("own", WorkBounds(running: 2))
        #expect(!queue.isOnThreads)
        let places = try await queue.run(for: .make(), .interactive) {
            let before = queue.isOnThreads
            await Task.yield()
            return [before, queue.isOnThreads]
        }
        #expect(places == [true, true])
        let turn = try await queue.turn(for: .make(), .interactive) { queue.isOnThreads }
        #expect(!turn && !queue.isOnThreads)
    }

    @Test("whoever has many pieces does not hold up another's one")
    func fair() async throws {
        let (queue, gate, ended) = (WorkQueue("fair", WorkBounds(running: 1, waitingEach: 100)), Gate(), Ended())
        let (many, one) = (PersonID.make(), PersonID.make())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await queue.run(for: many, .interactive) {
                        if number == 0 { await gate.pass() }
                        ended.note("many")
                    }
                }
                if number == 0 { await gate.arrived(1) }
            }
            await waits(19, in: queue)
            group.addTask { try await queue.run(for: one, .interactive) { ended.note("one") } }
            await waits(20, in: queue)
            await gate.open()
            try await group.waitForAll()
        }
        #expect(
            ended.list.firstIndex(of: "one") == 1,
            "behind what was in progress, and before all that waits of who has had a piece")
    }

    @Test("beyond the bound a piece is refused at once; what waits is done, and then there is room again")
    func bound() async throws {
        let (queue, gate) = (WorkQueue("bound", WorkBounds(running: 1, waitingEach: 3)), Gate())
        let person = PersonID.make()
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                try await queue.run(for: person, .interactive) {
                    await gate.pass()
                    return 0
                }
            }
            await gate.arrived(1)
            for number in 1...3 { group.addTask { try await queue.run(for: person, .interactive) { number } } }
            await waits(3, in: queue)
            await #expect(throws: WorkFailure.tooMuchOfOne) { try await queue.run(for: person, .interactive) { 4 } }
            await gate.open()
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(done == [0, 1, 2, 3])
        #expect(try await queue.run(for: person, .interactive) { 5 } == 5)
        #expect(WorkFailure.tooMuchOfOne.status == 429 && WorkFailure.tooMuchOfAll.status == 503)
    }

    @Test("what is cancelled while it waits never begins, and holds up nobody")
    func cancelled() async throws {
        let (queue, gate, ended) = (WorkQueue("cancelled", WorkBounds(running: 1)), Gate(), Ended())
        let person = PersonID.make()
        let first = Task { try await queue.run(for: person, .interactive) { await gate.pass() } }
        await gate.arrived(1)
        let second = Task { try await queue.run(for: person, .interactive) { ended.note("cancelled") } }
        await waits(1, in: queue)
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        let third = Task { try await queue.run(for: person, .interactive) { ended.note("third") } }
        await waits(1, in: queue)
        await gate.open()
        try await first.value
        try await third.value
        #expect(ended.list == ["third"])
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await queue.run(for: person, .interactive) { ended.note("late") }
        }
        await #expect(throws: CancellationError.self) { try await late.value }
        #expect(ended.list == ["third"])
    }

    @Test("a piece that fails gives its place to the next")
    func failing() async throws {
        struct Broken: Error {}
        let queue = WorkQueue("failing", WorkBounds(running: 1))
        for _ in 0..<3 {
            await #expect(throws: Broken.self) { try await queue.run(for: .make(), .batch) { throw Broken() } }
        }
        #expect(try await queue.run(for: nil, .batch) { 1 } == 1)
    }
}
