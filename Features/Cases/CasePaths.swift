import Circles
import Kernel
import Threads
import Web

/// The room's addresses.
enum CasePaths {
    static let list = Path("/cases")
    static let show = Path("/cases/:case", ThreadID.self)
    static let answers = Path("/cases/:case/answers", ThreadID.self)
    static let requests = Path("/cases/:case/requests", ThreadID.self)
    static let notes = Path("/cases/:case/notes", ThreadID.self)
    static let assessments = Path("/cases/:case/assessments", ThreadID.self)
    static let accept = Path("/cases/:case/accept", ThreadID.self)
    static let close = Path("/cases/:case/close", ThreadID.self)
    static let take = Path("/cases/:case/take", ThreadID.self)
    static let release = Path("/cases/:case/release", ThreadID.self)
    static let urgency = Path("/cases/:case/urgency", ThreadID.self)
    static let corrections = Path("/cases/:case/corrections", ThreadID.self)
    static let takeBack = Path("/cases/:case/withdrawal", ThreadID.self)
    static let retraction = Path("/cases/:case/entries/:seq/withdrawal", ThreadID.self, Int64.self)
    static let reports = Path("/cases/:case/reports", ThreadID.self)
    static let decision = Path("/cases/:case/decision", ThreadID.self)
    static let withdrawal = Path("/cases/:case/consent/withdrawal", ThreadID.self)

    // MARK: Where this room leads

    static let home = Path("/")

    /// The place of an entry on its case's page.
    static func entry(_ seq: Int64, of id: ThreadID) -> String { "\(show(id))#e-\(seq)" }

    /// The page of a case at its answers: those before a number, or the newest.
    static func conversation(of id: ThreadID, before seq: Int64? = nil) -> String {
        show(id).query(("before", seq.map(String.init))) + "#answers"
    }

    /// A page of the list.
    static func page(_ filter: CaseFilter = CaseFilter(), before cursor: CaseCursor? = nil) -> String {
        list().query(
            ("before", cursor?.description), ("state", filter.state?.rawValue), ("mine", filter.isMine ? "1" : nil))
    }
}
