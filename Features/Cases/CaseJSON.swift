import Circles
import Deidentification
import Foundation
import Kernel
import Threads

/// A case as a program sees it.
struct CaseJSON: Encodable, Sendable {
    let id: ThreadID
    let state: CaseState
    let urgency: Urgency
    let title: String
    let asker: PersonCard
    let groups: [String]
    let clocks: Case.Clocks
    let acceptedAnswer: Int64?
    let answerCount: Int
    let closeOut: CloseOut?
    let entries: [EntryBodyJSON]?
    let consent: Consent?
    /// How far the case is hidden: `reported` or `withdrawn`; nil while it is shown.
    let hidden: String?
    let reports: [CaseReport]?
    /// What was taken out before it was posted: kinds and how often; not in lists.
    let removed: RemovalReport?

    init(_ found: Case) { self.init(found, entries: nil, protection: nil) }

    init(_ found: Case, entries: [Entry]?, protection: CaseActions.Protection?) {
        consent = protection?.consent
        hidden = protection.flatMap { $0.hiding == .shown ? nil : "\($0.hiding)" }
        reports = protection?.reports
        removed = protection?.removed
        id = found.id
        state = found.state
        urgency = found.urgency
        title = found.title
        asker = found.asker
        groups = found.groups
        clocks = found.clocks
        acceptedAnswer = found.acceptedSeq
        answerCount = found.answerCount
        closeOut = found.closeOut
        self.entries = entries?.map(EntryBodyJSON.init)
    }
}

/// An entry with its body: exactly one of the members after `files` is there, as `kind` says.
struct EntryBodyJSON: Encodable, Sendable {
    let seq: Int64
    let kind: String
    let author: PersonCard
    let createdAt: Instant
    let files: [EntryFile]
    let posted: CaseEntry.Posted?
    let said: CaseEntry.Said?
    let assessment: Assessment?
    let accepted: CaseEntry.Accepted?
    let closed: CloseOut?

    init(_ entry: Entry) {
        seq = entry.seq
        kind = entry.kind
        author = entry.author
        createdAt = entry.createdAt
        files = entry.files
        func body<Body: Decodable>(_ kinds: String...) -> Body? {
            kinds.contains(entry.kind) ? CaseFragments.decode(Body.self, entry) : nil
        }
        posted = body(CaseEntry.posted)
        said = body(CaseEntry.answer, CaseEntry.request, CaseEntry.note)
        assessment = body(CaseEntry.assessment)
        accepted = body(CaseEntry.accepted)
        closed = body(CaseEntry.closed)
    }
}

struct EntryJSON: Encodable, Sendable {
    let thread: ThreadID
    let seq: Int64
}

struct GroupJSON: Encodable, Sendable {
    let id: CircleID
    let name: String
    let memberCount: Int
    let isOpen: Bool

    init(_ group: CircleSummary) {
        id = group.id
        name = group.name
        memberCount = group.memberCount
        isOpen = group.isOpen
    }
}

struct DraftJSON: Encodable, Sendable {
    struct File: Encodable, Sendable {
        let seq: Int64
        let attachment: Attachment
        /// Whether it was searched and what was certain masked, which `/check` begins; nil when it could not be read.
        let isRead: Bool?
        /// What is wrong with how a photo was taken.
        let poor: PhotoQuality.Verdict?
        let masks: [MaskBox]
        /// What the reader still finds; a reason is needed to post it.
        let found: [PixelFinding]
    }

    let id: ThreadID
    let question: CaseQuestion
    let groups: [CircleID]
    let files: [File]
    let completeness: Completeness
    let updatedAt: Instant
    let postedAs: ThreadID?

    init(_ draft: Draft) {
        id = draft.id
        question = draft.content.question
        groups = draft.content.groups
        files = draft.attachments.map {
            File(
                seq: $0.seq, attachment: $0.file.shown.attachment,
                isRead: $0.file.isUnreadable ? nil : !$0.file.waits(proposing: true), poor: $0.file.poor,
                masks: $0.file.burned.map(\.box),
                found: $0.file.left ?? [])
        }
        completeness = draft.completeness
        updatedAt = draft.updatedAt
        postedAs = draft.postedAs
    }
}

struct CheckJSON: Encodable, Sendable {
    let draft: DraftJSON
    let removed: [TextRemoval]
    /// The findings one by one, with the key by which a proposed one is kept; places in code points of the typed text.
    let findings: [Finding]
    let preview: CaseQuestion
    /// Keeping all that may be kept would leave a rare disease, a small place and an exact date together.
    let mayBeSmallCell: Bool

    struct Finding: Encodable, Sendable {
        let key: String
        let field: String
        let start: Int
        let end: Int
        let category: String
        let rule: String
        let isCertain: Bool
    }

    init(
        _ draft: Draft, _ report: RemovalReport, _ fields: [(field: String, text: String, findings: [TextFinding])],
        _ preview: CaseQuestion, mayBeSmallCell: Bool
    ) {
        self.draft = DraftJSON(draft)
        removed = report.text
        self.preview = preview
        self.mayBeSmallCell = mayBeSmallCell
        findings = fields.flatMap { part in
            part.findings.map { finding in
                Finding(
                    key: TextReview.key(field: part.field, finding), field: part.field, start: finding.start,
                    end: finding.end, category: "\(finding.category)", rule: finding.rule,
                    isCertain: finding.confidence == .certain)
            }
        }
    }
}

struct HomeJSON: Encodable, Sendable {
    struct Unread: Encodable, Sendable {
        let group: GroupJSON
        let count: Int
    }

    let unanswered: [CaseJSON]
    let mine: [CaseJSON]
    let reported: [CaseJSON]
    let unread: [Unread]
    let drafts: [DraftJSON]

    init(_ home: Home, drafts: [Draft]) {
        unanswered = home.unanswered.map { CaseJSON($0) }
        mine = home.mine.map { CaseJSON($0) }
        reported = home.reported.map { CaseJSON($0) }
        unread = home.groups.map { Unread(group: GroupJSON($0.group), count: $0.unread) }
        self.drafts = drafts.map(DraftJSON.init)
    }
}
