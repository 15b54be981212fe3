import Foundation

/// How many files and connections the process may have open.
enum Descriptors {
    static let resource = Int32(RLIMIT_NOFILE.rawValue)

    /// Raises the limit to what the system allows: each page that is open holds a connection for its events.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = min(limit.rlim_max, 1 << 20)
        // What the system refuses leaves the limit as it was.
        _ = setrlimit(resource, &limit)
    }
}
