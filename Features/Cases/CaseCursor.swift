import Circles
import Kernel
import Threads

/// Where a page of the list of cases ends, so that the next one begins right after it.
///
/// Cases of the same millisecond are told apart by their ids, so that none is skipped and none comes twice.
struct CaseCursor: Sendable, Equatable, CustomStringConvertible {
    let posted: Instant
    /// Nil for any case of an earlier moment.
    let id: ThreadID?

    init(posted: Instant, id: ThreadID?) {
        self.posted = posted
        self.id = id
    }

    init(after found: Case) { self.init(posted: found.clocks.posted, id: found.id) }

    /// `1763600000000` or `1763600000000_` with the case's id; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let milliseconds = Int64(first) else { return nil }
        guard parts.count == 2 else {
            self.init(posted: Instant(milliseconds: milliseconds), id: nil)
            return
        }
        guard let id = ThreadID(String(parts[1])) else { return nil }
        self.init(posted: Instant(milliseconds: milliseconds), id: id)
    }

    var description: String { "\(posted.milliseconds)\(id.map { "_\($0)" } ?? "")" }
}
