package import Kernel

/// What is done for all streams now and then.
extension Hub {
    /// A stream that nobody has begun to read by then is ended: its client was gone before the answer was written.
    static let unreadSeconds = 30
    /// A stream whose device has taken nothing of what waits for it for so long is ended.
    static let stuckSeconds = 120
    /// Sessions asked about in one reading.
    private static let batch = 400

    /// Keeps the lines open, and ends the streams that nobody reads and those whose session is over.
    ///
    /// When the sessions cannot be read the failure is reported, the streams live, and the next time they are asked again.
    ///
    /// - Parameter standing: which of these sessions still stand.
    package func sweep(
        at now: ContinuousClock.Instant = .now,
        standing: @Sendable (Set<SessionID>) async throws -> Set<SessionID>
    ) async {
        for stream in streams.values {
            let limit = stream.isBegun ? Self.stuckSeconds : Self.unreadSeconds
            if let since = stream.waitingSince, since.duration(to: now) >= .seconds(limit) { close(stream) }
        }
        for stream in streams.values { stream.beat() }
        let sessions = Array(Set(streams.values.map(\.session)))
        var over: Set<SessionID> = []
        for start in stride(from: 0, to: sessions.count, by: Self.batch) {
            let asked = Set(sessions[start..<min(start + Self.batch, sessions.count)])
            do {
                over.formUnion(asked.subtracting(try await standing(asked)))
            } catch {
                failed(error)
            }
        }
        guard !over.isEmpty else { return }
        for stream in streams.values where over.contains(stream.session) { close(stream) }
    }
}
