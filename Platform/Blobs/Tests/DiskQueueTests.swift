import Blobs
import Foundation
import Synchronization
import Testing

@Suite("Work that waits for the disk")
struct DiskQueueTests {
    @Test("what waits there keeps no task waiting, and only so much of it runs at once", .timeLimit(.minutes(2)))
    func width() async throws {
        let queue = DiskQueue(name: "test", width: 2)
        let gate = DispatchSemaphore(value: 0)
        let running = Running()
        // Given more waiting work than this machine has threads for tasks.
        let count = ProcessInfo.processInfo.activeProcessorCount * 4
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count {
                group.addTask {
                    try await queue.run {
                        running.begin()
                        gate.wait()
                        running.end()
                    }
                }
            }
            // Then tasks go on, each of them.
            let answered = await withTaskGroup(of: Int.self) { others in
                for _ in 0..<count { others.addTask { 1 } }
                return await others.reduce(0, +)
            }
            #expect(answered == count)
            for _ in 0..<count { gate.signal() }
            try await group.waitForAll()
        }
        #expect(running.most <= 2)
    }

    @Test("what fails there fails for its caller")
    func failure() async throws {
        struct Broken: Error {}
        let queue = DiskQueue(name: "test", width: 1)
        await #expect(throws: Broken.self) { try await queue.run { throw Broken() } }
        #expect(try await queue.run { 7 } == 7)
    }
}

/// How much runs at once, and the most that ever did.
private final class Running: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    var most: Int { counts.withLock { $0.most } }
    func begin() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
    func end() { counts.withLock { $0.now -= 1 } }
}
