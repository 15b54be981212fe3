import Foundation
import Glibc

/// The threads of a job and the memory that its processes have in use, counted from its first process down.
///
/// The kernel's own bounds are for each process alone, and do not count those of root.
struct SandboxCrowd {
    private(set) var threads = 0
    /// What several processes share counts for each.
    private(set) var bytes = 0
    private(set) var isOver = false

    /// `bwrap` inside, and `prlimit` for as long as it takes.
    static let own = 2
    private static let page = sysconf(Int32(_SC_PAGESIZE))

    /// - Parameter most: threads after which no more are looked for.
    init(from first: pid_t, atMost most: Int) {
        var waiting = [first]
        while let process = waiting.popLast() {
            // What has ended since it was named has no threads.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
            threads += names.count
            isOver = threads > most
            if isOver { return }
            bytes += Self.resident(process)
            for name in names {
                let children = Self.text("/proc/\(process)/task/\(name)/children")
                waiting += children.split(separator: " ").compactMap { pid_t($0) }
            }
        }
    }

    private static func resident(_ process: pid_t) -> Int {
        let words = text("/proc/\(process)/statm").split(separator: " ")
        return words.count > 1 ? (Int(words[1]) ?? 0) * page : 0
    }

    private static func text(_ path: String) -> String {
        // Of a process that has ended meanwhile there is nothing to tell.
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}
