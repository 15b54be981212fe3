import Foundation

/// Threads of its own for what waits for the disk or keeps a processor busy, so that no request waits behind it.
///
/// Swift's cooperative pool has one thread for each processor: whoever waits there for an `fsync` stops everybody.
package final class DiskQueue: Sendable {
    private let queue: OperationQueue

    /// - Parameter width: how many closures run at once; the others wait in the order in which they came.
    package init(name: String, width: Int) {
        queue = OperationQueue()
        queue.name = name
        queue.maxConcurrentOperationCount = width
    }

    /// Runs a short piece of blocking work; what is long is cut into pieces, so that others come between.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}
