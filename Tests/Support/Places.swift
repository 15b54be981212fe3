/// So many tests have something at once of which there is not enough for all of them.
package actor Places {
    /// A PostgreSQL schema: each opens several connections, of which the cluster has a limited number.
    static let postgres = Places(12)
    /// A server that is asked over HTTP, whose client gives up after a while: a small machine has two cores for all.
    package static let servers = Places(6)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    /// Runs the body when there is a place.
    package nonisolated func taking<Value>(_ body: () async throws -> Value) async throws -> Value {
        await take()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body())
        } catch {
            outcome = .failure(error)
        }
        await give()
        return try outcome.get()
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
