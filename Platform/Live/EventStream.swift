package import Foundation
package import Kernel
import Threads

/// One device's stream of events, as bytes of `text/event-stream` (HTML standard, section 9.2).
package final class EventStream: @unchecked Sendable {
    // Touched by the Hub actor alone, apart from `chunks`, which is safe to read elsewhere.
    package let id = UUID()
    package let person: PersonID
    package let session: SessionID
    let language: Language
    var numbers: [CircleID: Int64] = [:]
    private(set) var isFinished = false

    /// What is to be written to the device; ends when the stream does.
    package let chunks: AsyncStream<[UInt8]>
    private let continuation: AsyncStream<[UInt8]>.Continuation

    /// Events kept for a slow device before it is ended; at about 1 KB each.
    private static let bufferedEvents = 512

    init(person: PersonID, session: SessionID, language: Language, onEnd: @escaping @Sendable (UUID) async -> Void) {
        self.person = person
        self.session = session
        self.language = language
        (chunks, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.bufferedEvents))
        let id = id
        continuation.onTermination = { _ in Task { await onEnd(id) } }
    }

    func send(_ event: StreamEvent) {
        if case .dropped = continuation.yield(event.bytes) { finish() }
    }

    /// A comment line, which keeps the line open.
    package func beat() { continuation.yield(Array(":\n\n".utf8)) }

    func finish() {
        isFinished = true
        continuation.finish()
    }
}
