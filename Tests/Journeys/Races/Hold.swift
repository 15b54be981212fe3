import Foundation
import Storage
import Synchronization

/// Keeps every writer of an installation waiting, until it ends.
///
/// Whoever reads and decides before it has its lock has then decided on a state that another one is about to change.
/// This makes of a fault that shows once in a thousand times one that shows each time.
struct Hold {
    private let database: Database
    private let latch: Latch
    private let task: Task<Void, any Error>

    /// Answers when nobody else can write to these tables any more.
    init(on database: Database, tables: [String]) async throws {
        let latch = Latch()
        let (held, signal) = AsyncStream.makeStream(of: Void.self)
        self.database = database
        self.latch = latch
        task = Task {
            defer { signal.finish() }
            try await database.write { transaction in
                if transaction.engine == .postgres {
                    try transaction.run("lock table \(raw: tables.joined(separator: ", ")) in share mode")
                }
                signal.yield()
                latch.wait()
            }
        }
        for await _ in held { break }
    }

    /// How many writers wait now.
    func waiting() async throws -> Int {
        guard database.engine == .postgres else { return database.waitingWriters }
        return try await database.read { transaction in
            try transaction.value(
                """
                select count(distinct l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where not l.granted and a.application_name = current_setting('application_name')
                """) ?? 0
        }
    }

    /// Lets them go on.
    func end() async throws {
        latch.open()
        try await task.value
    }

    /// Opened once, for the database's thread that stands before it.
    private final class Latch: @unchecked Sendable {
        private let condition = NSCondition()
        // Guarded by `condition`.
        private var isOpen = false

        func wait() {
            condition.lock()
            while !isOpen { condition.wait() }
            condition.unlock()
        }

        func open() {
            condition.lock()
            isOpen = true
            condition.broadcast()
            condition.unlock()
        }
    }
}

/// Lets tasks go on together, when as many have come as were expected.
actor Barrier {
    private let expected: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ expected: Int) { self.expected = expected }

    func arrive() async {
        guard waiting.count + 1 < expected else {
            waiting.forEach { $0.resume() }
            waiting = []
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }
}

/// Random numbers that are the same each time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
