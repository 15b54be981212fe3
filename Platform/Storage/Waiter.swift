import Synchronization

/// Somebody in this process who waits for what transactions leave behind, such as the runner of jobs.
package protocol Waiter: AnyObject, Sendable {
    /// Called after a commit, on any thread; returns at once.
    func wake()
}

/// Who waits at one database, by the name of what they wait for.
final class Waiters: Sendable {
    private struct Place {
        weak var waiter: (any Waiter)?
    }

    private let places = Mutex<[String: [Place]]>([:])

    func add(_ waiter: any Waiter, for name: String) {
        places.withLock { places in
            places[name] = (places[name] ?? []).filter { $0.waiter != nil } + [Place(waiter: waiter)]
        }
    }

    func wake(_ name: String) {
        let found = places.withLock { places in (places[name] ?? []).compactMap(\.waiter) }
        for waiter in found { waiter.wake() }
    }
}

/// What all connections of one database share.
struct DatabaseContext: Sendable {
    let counter = StatementCounter()
    let waiters = Waiters()
}
