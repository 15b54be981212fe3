import Circles
import Kernel
import Questions
import Threads

/// Where a page of a list of cases ends, so that the next one begins right after it.
///
/// Cases of the same millisecond are told apart by their ids, so that none is skipped and none comes twice.
struct CaseCursor: Sendable, Equatable, CustomStringConvertible {
    /// When the case was posted; in the queue, until when it is due.
    let moment: Instant
    /// Nil for any case of an earlier moment.
    let id: ThreadID?
    /// The case's urgency in the queue; nil in lists that go by time alone.
    let urgency: Urgency?

    init(posted: Instant, id: ThreadID?) { (moment, self.id, urgency) = (posted, id, nil) }

    init(after found: Case, isQueue: Bool) {
        (moment, id) = (isQueue ? found.due : found.clocks.posted, found.id)
        urgency = isQueue ? found.urgency : nil
    }

    /// `1763600000000`, or with the case's id and in the queue its urgency: `1763600000000_ID_stat`; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let milliseconds = Int64(parts[0]) else { return nil }
        moment = Instant(milliseconds: milliseconds)
        guard parts.count > 1 else {
            (id, urgency) = (nil, nil)
            return
        }
        guard let id = ThreadID(String(parts[1])) else { return nil }
        self.id = id
        guard parts.count > 2 else {
            urgency = nil
            return
        }
        guard let urgency = Urgency(rawValue: String(parts[2])) else { return nil }
        self.urgency = urgency
    }

    var description: String {
        "\(moment.milliseconds)\(id.map { "_\($0)" } ?? "")\(urgency.map { "_\($0.rawValue)" } ?? "")"
    }
}
