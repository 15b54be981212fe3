import Foundation
import Kernel
import Synchronization

/// Where passwords are hashed: on threads of its own, two at a time, so that 40 MB and two cores are the most it takes.
///
/// Whoever comes from where this account signed in before goes before strangers, however many of them knock. The queue is
/// bounded, and nobody waits in it for longer than a few seconds.
final class PasswordHasher: Sendable {
    /// Who asks.
    enum Lane: Sendable, Hashable {
        /// Somebody with a session, a one-time code, or at a place where this account signed in before.
        case known
        case stranger
    }

    private struct State {
        var running = 0
        var lastNumber = 0
        var waiting: [Lane: [(number: Int, turn: CheckedContinuation<Void, any Error>)]] = [:]
    }

    private static let atOnce = 2

    private let queue: OperationQueue
    private let state = Mutex(State())
    /// So many wait in each lane; the next is turned away.
    private let bound: Int
    private let patience: Duration
    /// Compared with when there is no account, so that an unknown name takes as long as a known one.
    private let dummy: String

    init(bound: Int = 100, patience: Duration = .seconds(5)) {
        self.bound = bound
        self.patience = patience
        queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = Self.atOnce
        // A hash of nothing that anybody could type, with the parameters of today and an invented salt and tag.
        dummy =
            "$argon2id$v=19$m=\(Argon2.memoryKiB),t=\(Argon2.passes),p=\(Argon2.lanes)$"
            + String(repeating: "A", count: 22) + "$" + String(repeating: "A", count: 43)
    }

    /// - Throws: `SignInFailure.busy`.
    func hash(_ password: String, _ lane: Lane = .known) async throws -> String {
        let bytes = Self.bytes(password)
        return try await run(lane) { try Argon2.hash(bytes) }
    }

    /// Whether the password is the one; a missing or unusable hash takes the same time and is never equal.
    ///
    /// - Throws: `SignInFailure.busy`.
    func verify(_ password: String, against encoded: String?, _ lane: Lane = .known) async throws -> Bool {
        let bytes = Self.bytes(password)
        let isReal = encoded?.hasPrefix("$argon2id$") == true
        let target = isReal ? encoded ?? dummy : dummy
        return try await run(lane) { Argon2.verify(bytes, against: target) } && isReal
    }

    /// The same letters typed on different keyboards give the same bytes (Unicode NFC).
    private static func bytes(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCanonicalMapping.utf8)
    }

    /// How many wait in a lane.
    func waiting(_ lane: Lane) -> Int { state.withLock { $0.waiting[lane, default: []].count } }

    /// Runs the body on a thread of passwords when it is its turn.
    func run<Value: Sendable>(_ lane: Lane, _ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await begin(lane)
        defer { end() }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }

    private func begin(_ lane: Lane) async throws {
        let number = state.withLock { state -> Int in
            state.lastNumber += 1
            return state.lastNumber
        }
        let patience = patience
        let timer = Task { [weak self] in
            do {
                try await Task.sleep(for: patience)
                self?.giveUp(number, in: lane)
            } catch {
                // Its turn came in time.
            }
        }
        defer { timer.cancel() }
        try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
            let outcome = state.withLock { state -> Result<Void, any Error>? in
                if state.running < Self.atOnce {
                    state.running += 1
                    return .success(())
                }
                if state.waiting[lane, default: []].count >= bound { return .failure(SignInFailure.busy) }
                state.waiting[lane, default: []].append((number, turn))
                return nil
            }
            if let outcome { turn.resume(with: outcome) }
        }
    }

    private func giveUp(_ number: Int, in lane: Lane) {
        let turn = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let index = state.waiting[lane]?.firstIndex(where: { $0.number == number }) else { return nil }
            return state.waiting[lane]?.remove(at: index).turn
        }
        turn?.resume(throwing: SignInFailure.busy)
    }

    /// Hands the place to the next one: the longest waiting of those who are known, then of the strangers.
    private func end() {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            for lane in [Lane.known, .stranger] where state.waiting[lane]?.isEmpty == false {
                return state.waiting[lane]?.removeFirst().turn
            }
            state.running -= 1
            return nil
        }
        next?.resume()
    }
}
