import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct WaiterTests {
    private final class Sleeper: Waiter {
        let calls = Atomic<Int>(0)

        var count: Int { calls.load(ordering: .sequentiallyConsistent) }

        func wake() { calls.add(1, ordering: .sequentiallyConsistent) }
    }

    private struct Undone: Error {}

    @Test(
        "who waits is woken by what is committed, under the name alone, and not kept alive", arguments: Engine.allCases)
    func wakes(_ engine: Engine) async throws {
        try await withDatabase(engine, migrations: []) { database in
            let (sleeper, other) = (Sleeper(), Sleeper())
            database.add(sleeper, for: "bread")
            database.add(other, for: "milk")
            try await database.write { $0.wake("bread") }
            #expect(sleeper.count == 1 && other.count == 0)
            await #expect(throws: Undone.self) {
                try await database.write { transaction in
                    transaction.wake("bread")
                    throw Undone()
                }
            }
            try await database.write { transaction in
                #expect(throws: Undone.self) {
                    try transaction.savepoint {
                        transaction.wake("bread")
                        throw Undone()
                    }
                }
            }
            #expect(sleeper.count == 1, "what was undone leaves nothing to wake for")
            for _ in 0..<2000 { try await database.write { $0.wake("bread") } }
            #expect(sleeper.count == 2001)

            weak var gone: Sleeper?
            do {
                let third = Sleeper()
                gone = third
                database.add(third, for: "bread")
            }
            #expect(gone == nil)
            try await database.write { $0.wake("bread") }
            #expect(sleeper.count == 2002)
        }
    }
}
