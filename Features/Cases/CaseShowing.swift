import Circles
import Kernel
import Questions
import Threads

/// A case as a program sees it.
struct CaseJSON: Encodable, Sendable {
    let id: ThreadID
    let state: CaseState
    let urgency: Urgency
    /// Until when somebody should have answered.
    let due: Instant
    let title: String
    let asker: PersonCard
    let groups: [String]
    let clocks: Case.Clocks
    let acceptedAnswer: Int64?
    let answerCount: Int
    let closeOut: CloseOut?
    /// Who is answering, and until when that stands.
    let takenBy: String?
    let takenUntil: Instant?
    /// How many people it was sent to, and how many of them have opened it; not in lists.
    let sentTo: Int?
    let seenBy: Int?
    /// The question and a page of what followed; not in lists.
    let entries: [CaseEntryJSON]?
    /// The number before which earlier entries are asked for; nil when there are none.
    let earlier: Int64?
    let consent: Consent?
    /// How far the case is hidden: `reported` or `withdrawn`; nil while it is shown.
    let hidden: String?
    let reports: [CaseReportJSON]?
    /// What was taken out before it was posted: kinds and how often; not in lists.
    let removed: RemovalReport?

    init(_ found: Case) { self.init(found, opened: nil) }

    init(_ opened: CaseActions.Opened) { self.init(opened.case, opened: opened) }

    private init(_ found: Case, opened: CaseActions.Opened?) {
        let protection = opened?.protection
        consent = protection?.consent
        hidden = protection?.hiding.word
        reports = protection?.reports.map(CaseReportJSON.init)
        removed = protection?.removed
        id = found.id
        state = found.state
        urgency = found.urgency
        due = found.due
        title = found.title
        asker = found.asker
        groups = found.groups
        clocks = found.clocks
        acceptedAnswer = found.acceptedSeq
        answerCount = found.answerCount
        closeOut = found.closeOut
        takenBy = found.take?.name
        takenUntil = found.take?.until
        sentTo = opened?.reach.sentTo
        seenBy = opened?.reach.seenBy
        entries = opened.map { opened in
            ([opened.question, opened.accepted].compactMap(\.self) + opened.entries).map(CaseEntryJSON.init)
        }
        earlier = opened?.earlier
    }
}

/// An entry with its body: exactly one of the members after `files` is there, as `kind` says, or none.
///
/// Bodies are decoded while it is written, so that a page costs nothing of it.
struct CaseEntryJSON: Encodable, Sendable {
    let entry: Entry

    private struct Posted: Encodable {
        let question: CaseQuestion
        let attachments: [Attachment]
    }

    private enum Key: CodingKey {
        case seq, kind, author, createdAt, files, isWithdrawn, replaces, posted, said, assessment, accepted, closed,
            reported, takenBack, raised, correction,
            taken
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(entry.seq, forKey: .seq)
        try container.encode(entry.kind, forKey: .kind)
        // Whoever reported is named to those who decide, with the report, and to nobody else.
        if ![CaseEntry.reported, CaseEntry.reportedAgain].contains(entry.kind) {
            try container.encode(entry.author, forKey: .author)
        }
        try container.encode(entry.createdAt, forKey: .createdAt)
        try container.encode(entry.files, forKey: .files)
        try container.encodeIfPresent(entry.replaces, forKey: .replaces)
        if entry.isWithdrawn { return try container.encode(true, forKey: .isWithdrawn) }
        func body<Body: Codable>(_ type: Body.Type, _ key: Key) throws {
            try container.encodeIfPresent(CaseReadable.body(type, of: entry), forKey: key)
        }
        switch entry.kind {
        case CaseEntry.posted:
            let posted = CaseReadable.body(CaseEntry.Posted.self, of: entry)
            try container.encodeIfPresent(
                posted.map { Posted(question: $0.question, attachments: $0.attachments) }, forKey: .posted)
        case CaseEntry.answer, CaseEntry.request: try body(CaseEntry.Said.self, .said)
        case CaseEntry.note: try body(CaseEntry.Noted.self, .said)
        case CaseEntry.assessment: try body(Assessment.self, .assessment)
        case CaseEntry.accepted: try body(CaseEntry.Accepted.self, .accepted)
        case CaseEntry.closed: try body(CloseOut.self, .closed)
        case CaseEntry.reported, CaseEntry.reportedAgain: try body(CaseEntry.Reported.self, .reported)
        case CaseEntry.takenBack: try body(TakenBack.self, .takenBack)
        case CaseEntry.raised: try body(RaisedUrgency.self, .raised)
        case CaseEntry.correction: try body(CaseCorrection.self, .correction)
        case CaseEntry.taken: try body(TakeEntry.self, .taken)
        // The kind says all.
        default: break
        }
    }
}

/// A report that waits for a decision.
struct CaseReportJSON: Encodable, Sendable {
    let id: CommandID
    /// Absent for those who do not decide.
    let reporter: String?
    let reason: String
    let at: Instant
    /// Who is named to decide, when no moderator is left to do so.
    let decider: PersonCard?

    init(_ report: CaseReport) {
        id = report.id
        reporter = report.reporter?.name
        reason = report.reason
        at = report.at
        decider = report.decider
    }
}

/// A page of cases.
struct CaseListJSON: Encodable, Sendable {
    let cases: [CaseJSON]
    /// What the next page is asked for with, as `before`; nil on the last one.
    let next: String?

    init(_ page: CaseActions.Listed) {
        cases = page.cases.map { CaseJSON($0) }
        next = page.next?.description
    }
}

/// Where an entry is.
struct EntryJSON: Encodable, Sendable {
    let thread: ThreadID
    let seq: Int64
}
