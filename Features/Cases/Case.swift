import Circles
import Kernel
import Questions
import Threads

/// A question about a patient who cannot be recognised, asked of groups, with its clocks (B3).
struct Case: Sendable {
    /// The most code points of a title.
    static let titleLimit = 200

    let id: ThreadID
    let asker: PersonCard
    let state: CaseState
    let urgency: Urgency
    /// The question's text, de-identified.
    let title: String
    let groups: [String]
    let clocks: Clocks
    let acceptedSeq: Int64?
    let answerCount: Int
    let closeOut: CloseOut?

    /// Moments of the case's life; nil while it has not come to that.
    struct Clocks: Sendable, Codable, Equatable {
        let posted: Instant
        let firstSeen: Instant?
        let firstAnswer: Instant?
        let accepted: Instant?
        let closed: Instant?
    }
}

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
