package import Kernel
import Synchronization

/// Lets a bounded amount of work go on at once, fairly between people, and refuses what is beyond that.
///
/// ```swift
/// let found = try await queue.run(for: actor.person, .interactive) { search(text) }
/// ```
/// Swift's cooperative pool has one thread for each processor and answers everybody. Work whose size a stranger chooses
/// therefore runs on threads of the queue's own: `run` waits for a turn and then lets the body run there, also after each of its
/// suspensions. What only waits for others, such as a process, takes a `turn` and needs no threads.
package final class WorkQueue: Sendable {
    private struct State {
        var line: WorkLine
        var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]
        var lastNumber = 0
    }

    private let state: Mutex<State>
    private let threads: WorkThreads

    /// - Parameters:
    ///   - name: of the threads.
    ///   - threads: as many as pieces may be in progress when nil; none is started before it is needed.
    package init(_ name: String, _ bounds: WorkBounds, threads: Int? = nil) {
        state = Mutex(State(line: WorkLine(bounds)))
        self.threads = WorkThreads(name: name, width: threads ?? bounds.running)
    }

    /// Runs the body on threads of the queue's own when it is this person's turn.
    ///
    /// - Parameters:
    ///   - person: nil for the program itself, to which the bounds of one person do not apply.
    ///   - cost: how much work it is beside the other pieces of this queue; small ones come first, and pay less of a person's share.
    /// - Throws: `WorkFailure` beyond the bounds, and `CancellationError` when the task is cancelled while it waits; the body
    ///   has not begun then.
    package func run<Value>(
        for person: PersonID?, _ kind: WorkKind, cost: Int = 1, _ body: () async throws -> Value
    ) async throws -> Value {
        try await turn(for: person, kind, cost: cost) { try await onThreads(body) }
    }

    /// The same on whichever thread the caller is on.
    package func turn<Value>(
        for person: PersonID?, _ kind: WorkKind, cost: Int = 1, _ body: () async throws -> Value
    ) async throws -> Value {
        let place = WorkLine.Place(person: person, kind: kind)
        try await begin(place, cost)
        defer { end(place, cost) }
        return try await body()
    }

    /// Runs the body on the queue's threads without a turn, for a part of what has one.
    ///
    /// Not for calls of an actor that others use: its work would then wait for these threads.
    package func onThreads<Value>(_ body: () async throws -> Value) async throws -> Value {
        try await withTaskExecutorPreference(threads) { try await body() }
    }

    /// Whether the caller runs on the queue's threads.
    var isOnThreads: Bool { threads.isCurrent }

    /// How many pieces wait for their turn.
    package var waiting: Int { state.withLock { $0.waiting.count } }

    private func begin(_ place: WorkLine.Place, _ cost: Int) async throws {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(number, place, cost, continuation)
                // The handler finds nothing when the task was cancelled before.
                if Task.isCancelled { withdraw(number, from: place) }
                go()
            }
        } onCancel: {
            withdraw(number, from: place)
        }
    }

    private func enter(
        _ number: Int, _ place: WorkLine.Place, _ cost: Int, _ continuation: CheckedContinuation<Void, any Error>
    ) {
        let refusal = state.withLock { state -> WorkFailure? in
            do throws(WorkFailure) {
                try state.line.enter(number, place, cost: cost)
                state.waiting[number] = continuation
                return nil
            } catch {
                return error
            }
        }
        if let refusal { continuation.resume(throwing: refusal) }
    }

    private func end(_ place: WorkLine.Place, _ cost: Int) {
        state.withLock { $0.line.leave(place, cost: cost) }
        go()
    }

    private func withdraw(_ number: Int, from place: WorkLine.Place) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard state.line.withdraw(number, from: place) else { return nil }
            return state.waiting.removeValue(forKey: number)
        }
        continuation?.resume(throwing: CancellationError())
    }

    /// Begins whatever may begin.
    private func go() {
        while let continuation = next() { continuation.resume() }
    }

    private func next() -> CheckedContinuation<Void, any Error>? {
        state.withLock { state in
            state.line.next().flatMap { state.waiting.removeValue(forKey: $0) }
        }
    }
}
