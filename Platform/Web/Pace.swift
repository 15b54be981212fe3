/// How fast a body comes: over the last half minute that the server has waited for it, and altogether.
///
/// Only the time counts in which the server waited: a slow disk is not the client's fault. What came fast at first buys
/// nobody time later on.
struct Pace: Sendable {
    /// Slower than this over a whole window, a body is ended (slow-loris).
    static let slowestBytesPerSecond = 200
    static let windowMilliseconds = 30_000
    /// A request that takes longer is ended; an upload goes on with the next one.
    static let longestMilliseconds = 3_600_000
    /// Waiting is added up by the second, so that many small pieces are few numbers.
    private static let stepMilliseconds = 1000

    private struct Step {
        var milliseconds = 0
        var bytes = 0
    }

    private var steps: [Step] = []
    private var current = Step()
    private var total = 0

    /// Notes a piece; false when the body is too slow to go on with.
    mutating func note(bytes: Int, waitedMilliseconds: Int) -> Bool {
        total += waitedMilliseconds
        current.milliseconds += waitedMilliseconds
        current.bytes += bytes
        if current.milliseconds >= Self.stepMilliseconds {
            steps.append(current)
            current = Step()
        }
        var window = steps.reduce(0) { $0 + $1.milliseconds }
        while let first = steps.first, window - first.milliseconds >= Self.windowMilliseconds {
            window -= first.milliseconds
            steps.removeFirst()
        }
        guard total <= Self.longestMilliseconds else { return false }
        let seen = steps.reduce(current.bytes) { $0 + $1.bytes }
        let waited = window + current.milliseconds
        return waited < Self.windowMilliseconds || seen * 1000 >= waited * Self.slowestBytesPerSecond
    }
}
