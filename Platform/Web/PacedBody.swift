import Hummingbird
import Kernel
import NIOCore

/// The pieces of a body, up to its limit, as long as they come fast enough.
struct PacedBody<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable where Base.Element == ByteBuffer {
    let base: Base
    let limit: Int64

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator(), limit: limit) }

    final class Iterator: AsyncIteratorProtocol {
        private var base: Base.AsyncIterator
        private let limit: Int64
        private var size: Int64 = 0
        private var pace = Pace()

        init(base: Base.AsyncIterator, limit: Int64) {
            self.base = base
            self.limit = limit
        }

        func next() async throws -> [UInt8]? {
            let asked = ContinuousClock.now
            guard let buffer = try await base.next() else { return nil }
            size += Int64(buffer.readableBytes)
            guard size <= limit else { throw CommonFailure.tooLarge(limitBytes: Int(limit)) }
            let waited = (ContinuousClock.now - asked) / .milliseconds(1)
            guard pace.note(bytes: buffer.readableBytes, waitedMilliseconds: Int(waited)) else {
                throw WebFailure.tooSlow
            }
            return Array(buffer.readableBytesView)
        }
    }
}
