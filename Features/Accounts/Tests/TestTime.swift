import Kernel
import Synchronization

/// A clock that stands still until the test moves it.
final class TestTime: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_790_000_000_000))
    var now: Instant { instant.withLock { $0 } }
    func pass(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
    func pass(days: Int64) { pass(seconds: days * 86_400) }
}
