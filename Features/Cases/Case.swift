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
    /// Until when somebody should have answered.
    let due: Instant
    /// The question's text, de-identified.
    let title: String
    let groups: [String]
    let clocks: Clocks
    let acceptedSeq: Int64?
    let answerCount: Int
    let closeOut: CloseOut?
    /// Nil while nobody says that they are answering.
    let take: CaseTake?

    /// Moments of the case's life; nil while it has not come to that.
    struct Clocks: Sendable, Codable, Equatable {
        let posted: Instant
        let firstSeen: Instant?
        let firstAnswer: Instant?
        let accepted: Instant?
        let closed: Instant?
    }
}
