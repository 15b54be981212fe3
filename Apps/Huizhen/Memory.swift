import CMalloc
import Foundation

/// What the process does with memory that it does not need any more: it gives it back.
///
/// Left to itself the C library keeps what a large request took (a piece of an upload, a picture), in case another comes,
/// and a server that was busy for a minute stays large for a month.
enum Memory {
    /// How often what is free is given back, in seconds; a pass takes a few milliseconds.
    static let seconds = 60

    /// Takes large pieces from the system and gives them back at once, always: the C library would otherwise learn from
    /// the largest that was ever freed to keep pieces of that size (mallopt(3), M_MMAP_THRESHOLD).
    static func bound() {
        _ = mallopt(M_MMAP_THRESHOLD, 256 << 10)
        _ = mallopt(M_TRIM_THRESHOLD, 256 << 10)
    }

    /// Gives back what is free in pieces between what is used, again and again until the task is cancelled.
    ///
    /// A server that nobody uses neither takes nor frees anything, and then does nothing.
    static func trim() async {
        var last = 0
        while !Task.isCancelled {
            // Cancelled when the server ends.
            do { try await Task.sleep(for: .seconds(seconds)) } catch { return }
            guard held() != last else { continue }
            _ = malloc_trim(0)
            last = held()
        }
    }

    /// Bytes in memory that no file stands for; 0 where the system does not tell.
    static func held() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        let pages = text.split(separator: " ").compactMap { Int($0) }
        return pages.count > 2 ? (pages[1] - pages[2]) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
    }
}
