import Foundation
package import Kernel
package import NIOCore
import Synchronization

/// One device's stream of events, as bytes of `text/event-stream` (HTML standard, section 9.2).
///
/// What is sent waits here until the device takes it, all at once. A device that takes too little is ended; it comes back
/// and goes on from its numbers.
package final class EventStream: Sendable {
    package let person: PersonID
    package let session: SessionID
    package let language: Language
    private let openedAt: ContinuousClock.Instant
    /// The hub's count of arrivals when this one opened.
    let arrival: UInt64
    private let onEnd: @Sendable (EventStream) -> Void
    private let state = Mutex(State())

    /// Bytes kept for a slow device before it is ended.
    static let limit = 512 * 1024
    /// Bytes kept for a device, above which what it missed is not read on.
    static let comfort = 64 * 1024

    fileprivate struct State: ~Copyable {
        var waiting: [ByteBuffer] = []
        var bytes = 0
        var isEnded = false
        var isBegun = false
        var takenAt: ContinuousClock.Instant?
        var reader: CheckedContinuation<[ByteBuffer]?, Never>?
        var writer: CheckedContinuation<Void, Never>?
    }

    /// - Parameter onEnd: told once that the stream is over.
    init(
        person: PersonID, session: SessionID, language: Language, at instant: ContinuousClock.Instant,
        arrival: UInt64 = 0, onEnd: @escaping @Sendable (EventStream) -> Void = { _ in }
    ) {
        self.person = person
        self.session = session
        self.language = language
        openedAt = instant
        self.arrival = arrival
        self.onEnd = onEnd
    }

    /// Whether nothing more will be taken.
    package var isEnded: Bool { state.withLock { $0.isEnded } }
    /// Whether anybody has begun to read; a client may be gone before its answer was written.
    var isBegun: Bool { state.withLock { $0.isBegun } }
    /// Since when the device has taken nothing, although something waits or nothing was ever taken; nil when it keeps up.
    var waitingSince: ContinuousClock.Instant? {
        state.withLock { !$0.isBegun || $0.bytes > 0 ? $0.takenAt ?? openedAt : nil }
    }
    /// Bytes that the device has not taken yet.
    var backlog: Int { state.withLock { $0.bytes } }

    /// Everything that waits for the device, as soon as there is something; nil when the stream is over or the reading
    /// task is cancelled.
    ///
    /// - Precondition: one task reads.
    package func next() async -> [ByteBuffer]? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: (now: [ByteBuffer]?, writer: CheckedContinuation<Void, Never>?)? = state.withLock { state in
                    state.isBegun = true
                    if !state.waiting.isEmpty { return (state.take(), state.takeWriter()) }
                    if state.isEnded || Task.isCancelled { return (nil, nil) }
                    state.reader = continuation
                    return nil
                }
                guard let answer else { return }
                answer.writer?.resume()
                continuation.resume(returning: answer.now)
            }
        } onCancel: {
            state.withLock { $0.takeReader() }?.resume(returning: nil)
        }
    }

    /// Puts ready bytes into the stream; ends it when the device has taken too little of what came before.
    func send(_ bytes: ByteBuffer) {
        let (reader, isTooSlow) = state.withLock { state -> (CheckedContinuation<[ByteBuffer]?, Never>?, Bool) in
            guard !state.isEnded else { return (nil, false) }
            if let reader = state.takeReader() { return (reader, false) }
            guard state.bytes + bytes.readableBytes <= Self.limit else { return (nil, true) }
            state.waiting.append(bytes)
            state.bytes += bytes.readableBytes
            return (nil, false)
        }
        reader?.resume(returning: [bytes])
        if isTooSlow { end() }
    }

    /// A comment line, which keeps the line open; left out while anything else waits.
    package func beat() {
        if backlog == 0 { send(Self.comment) }
    }

    /// Waits until the device has taken most of what waits for it, or the stream is over.
    func room() async {
        await withCheckedContinuation { continuation in
            let isNow = state.withLock { state in
                if state.isEnded || state.bytes <= Self.comfort { return true }
                state.writer = continuation
                return false
            }
            if isNow { continuation.resume() }
        }
    }

    /// Ends the stream; what waits is still taken.
    package func end() {
        let ended = state.withLock {
            state -> (CheckedContinuation<[ByteBuffer]?, Never>?, CheckedContinuation<Void, Never>?)? in
            guard !state.isEnded else { return nil }
            state.isEnded = true
            return (state.takeReader(), state.takeWriter())
        }
        guard let ended else { return }
        ended.0?.resume(returning: nil)
        ended.1?.resume()
        onEnd(self)
    }

    private static let comment = ByteBuffer(string: ":\n\n")
}

extension EventStream.State {
    fileprivate mutating func take() -> [ByteBuffer] {
        defer {
            waiting = []
            bytes = 0
            takenAt = .now
        }
        return waiting
    }

    fileprivate mutating func takeReader() -> CheckedContinuation<[ByteBuffer]?, Never>? {
        defer { reader = nil }
        return reader
    }

    fileprivate mutating func takeWriter() -> CheckedContinuation<Void, Never>? {
        defer { writer = nil }
        return writer
    }
}
