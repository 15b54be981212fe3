import Glibc

/// A line between a job and the thread that looks after it, kept up to a bound; used by one thread only.
final class SandboxPipe {
    private let ours: Int32
    /// The job's end, for as long as it has not been handed over.
    private(set) var theirs: Int32
    private(set) var bytes: [UInt8] = []
    private(set) var isOpen = true

    init() throws(SandboxFailure) {
        // A pair of sockets, because a pipe is not born closed-on-exec without GNU extensions, and another job that
        // starts in between would then hold this one's end open.
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .cannotStart(errno: errno) }
        ours = ends[0]
        theirs = ends[1]
    }

    deinit {
        handedOver()
        close(ours)
    }

    /// Closes the end that only the job needs.
    func handedOver() {
        if theirs >= 0 { close(theirs) }
        theirs = -1
    }

    /// Says something short to the job, and no more after that.
    func say(_ bytes: [UInt8]) throws(SandboxFailure) {
        let count = bytes.withUnsafeBytes { send(ours, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard count == bytes.count else { throw .cannotStart(errno: errno) }
        shutdown(ours, Int32(SHUT_WR))
    }

    /// Waits until a pipe has something or the time is up, and takes what is there.
    static func waitAndRead(_ pipes: [SandboxPipe], milliseconds: Int32, keep: Int) {
        let open = pipes.filter(\.isOpen)
        var waits = open.map { pollfd(fd: $0.ours, events: Int16(POLLIN), revents: 0) }
        guard poll(&waits, nfds_t(waits.count), milliseconds) > 0 else { return }
        for (pipe, wait) in zip(open, waits) where wait.revents != 0 { pipe.read(keep: keep) }
    }

    private func read(keep: Int) {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        let count = Glibc.read(ours, &buffer, buffer.count)
        if count > 0 {
            bytes += buffer[..<count].prefix(max(0, keep - bytes.count))
        } else if count == 0 || errno != EINTR {
            isOpen = false
        }
    }
}
