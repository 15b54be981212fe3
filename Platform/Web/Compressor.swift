import Foundation
import Kernel
import Work

/// Compresses answers: small ones at once, large ones on threads of their own, so that nobody's long page holds up the threads
/// that answer everybody.
struct Compressor: Sendable {
    /// Up to so many bytes it takes less than a millisecond.
    private static let small = 64 * 1024
    private let queue = WorkQueue("gzip", WorkBounds(running: max(2, ProcessInfo.processInfo.activeProcessorCount)))

    /// Nil when the bytes go as they are: also when too much of this person's waits already.
    func compress(_ bytes: [UInt8], for person: PersonID?) async -> [UInt8]? {
        guard bytes.count > Self.small else { return Gzip.compress(bytes) }
        do {
            return try await queue.run(for: person, .interactive) { Gzip.compress(bytes) }
        } catch {
            // Beyond the bounds, or cancelled: larger, and right.
            return nil
        }
    }
}
