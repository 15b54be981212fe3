import Foundation

/// How many files and connections the process may have open.
enum Descriptors {
    static let resource = Int32(RLIMIT_NOFILE.rawValue)

    /// How many of them connections may take, so that files and the database always find one.
    static var forConnections: Int {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 512 }
        let all = Int(min(limit.rlim_cur, 1 << 20))
        return max(64, all - max(128, all / 4))
    }

    /// Raises the limit to what the system allows: each page that is open holds a connection for its events.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = min(limit.rlim_max, 1 << 20)
        // What the system refuses leaves the limit as it was.
        _ = setrlimit(resource, &limit)
    }
}
