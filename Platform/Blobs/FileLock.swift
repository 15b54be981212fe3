package import Foundation

/// A lock that this process holds on a file until it is released, or the process ends in whatever way.
///
/// Programs that are started meanwhile do not inherit it.
package final class FileLock: Sendable {
    private let descriptor: Int32

    /// - Parameter waits: whether to wait for who holds it now.
    /// - Returns: nil when somebody else holds it.
    package init?(_ url: URL, waits: Bool) throws {
        descriptor = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Disk.failure(errno) }
        while flock(descriptor, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
            let number = errno
            if number == EINTR { continue }
            close(descriptor)
            if number == EWOULDBLOCK { return nil }
            throw Disk.failure(number)
        }
    }

    /// Lets others have it, before the lock itself goes.
    package func release() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}
