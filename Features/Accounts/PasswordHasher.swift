import Foundation
import Kernel

/// Where passwords are hashed: on threads of its own, two at a time, so that 40 MB and two cores are the most it takes.
struct PasswordHasher: Sendable {
    private static let atOnce = 2
    /// More than this waiting, and the next is turned away.
    private static let longestQueue = 200

    private let queue: OperationQueue
    /// Compared with when there is no account, so that an unknown name takes as long as a known one.
    private let dummy: String

    init() {
        queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = Self.atOnce
        // A hash of nothing that anybody could type, with the parameters of today and an invented salt and tag.
        dummy =
            "$argon2id$v=19$m=\(Argon2.memoryKiB),t=\(Argon2.passes),p=\(Argon2.lanes)$"
            + String(repeating: "A", count: 22) + "$" + String(repeating: "A", count: 43)
    }

    func hash(_ password: String) async throws -> String {
        let bytes = Self.bytes(password)
        return try await run { try Argon2.hash(bytes) }
    }

    /// Whether the password is the one; a missing or unusable hash takes the same time and is never equal.
    func verify(_ password: String, against encoded: String?) async throws -> Bool {
        let bytes = Self.bytes(password)
        let isReal = encoded?.hasPrefix("$argon2id$") == true
        let target = isReal ? encoded ?? dummy : dummy
        return try await run { Argon2.verify(bytes, against: target) } && isReal
    }

    /// The same letters typed on different keyboards give the same bytes (Unicode NFC).
    private static func bytes(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCanonicalMapping.utf8)
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        guard queue.operationCount < Self.longestQueue else { throw CommonFailure.unavailable }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}
