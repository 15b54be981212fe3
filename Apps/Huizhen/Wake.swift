import Synchronization

/// Tells the jobs' runner that something may be due; before there is one, nobody.
final class Wake: Sendable {
    private let runner = Mutex<(@Sendable () -> Void)?>(nil)

    func set(_ wake: @escaping @Sendable () -> Void) { runner.withLock { $0 = wake } }

    func callAsFunction() { runner.withLock { $0 }?() }
}
