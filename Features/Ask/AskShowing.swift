import Circles
import Deidentification
import Kernel
import Questions

/// A group that can be asked, as a program sees it.
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

/// A draft as its author's program sees it.
struct DraftJSON: Encodable, Sendable {
    struct File: Encodable, Sendable {
        let id: PictureID
        /// Names the picture in commands; another one after every change of what is shown.
        let seq: Int64
        let attachment: Attachment
        /// Whether it was searched and what was certain masked, which `/check` begins; nil when it could not be read.
        let isRead: Bool?
        /// What is wrong with how a photo was taken.
        let poor: PhotoQuality.Verdict?
        let masks: [MaskBox]
        /// What the reader still finds; a reason is needed to post it.
        let found: [PixelFinding]

        init(_ picture: DraftPicture) {
            id = picture.id
            seq = picture.seq
            attachment = picture.file.shown.attachment
            isRead = picture.state == .unreadable ? nil : !picture.waits(proposing: true)
            poor = picture.file.poor
            masks = picture.file.burned.map(\.box)
            found = picture.file.left
        }
    }

    let id: ThreadID
    let question: CaseQuestion
    let groups: [CircleID]
    let files: [File]
    let completeness: Completeness
    /// What a command names as `seen`.
    let version: Int64
    let updatedAt: Instant
    let postedAs: ThreadID?

    init(_ draft: Draft) {
        id = draft.id
        question = draft.content.question
        groups = draft.content.groups
        files = draft.pictures.map(File.init)
        completeness = draft.completeness
        version = draft.version
        updatedAt = draft.touchedAt
        postedAs = draft.postedAs
    }
}

/// What the author looks at before posting.
struct CheckJSON: Encodable, Sendable {
    struct Finding: Encodable, Sendable {
        let key: String
        let field: String
        let start: Int
        let end: Int
        let category: String
        let rule: String
        let isCertain: Bool
        /// What stands in its place.
        let becomes: String
        /// What the author has to choose from, because nobody else can tell what a date means; empty where nothing is asked.
        let choices: [String]

        init(_ finding: TextFinding, field: String) {
            key = TextCheck.key(field: field, finding)
            self.field = field
            start = finding.start
            end = finding.end
            category = finding.category.rawValue
            rule = finding.rule
            isCertain = finding.confidence == .certain
            becomes = finding.replacement
            choices = finding.choices
        }
    }

    let draft: DraftJSON
    /// What the confirmation names: any change after it asks for another look.
    let seen: Int64
    /// The day from which the distances of dates are counted, in days since 1970-01-01; the confirmation names it as well.
    let day: Int
    let removed: [TextRemoval]
    /// The findings one by one, with the key by which a proposed one is kept; places in code points of the typed text.
    let findings: [Finding]
    let preview: CaseQuestion
    /// Keeping all that may be kept would leave a rare disease, a small place and an exact date together.
    let mayBeSmallCell: Bool

    init(_ draft: Draft, _ check: TextCheck) {
        self.draft = DraftJSON(draft)
        seen = draft.version
        day = check.today.number
        preview = check.preview
        removed = check.removed
        mayBeSmallCell = check.mayBeSmallCell
        findings = check.parts.flatMap { part in part.findings.map { Finding($0, field: part.field) } }
    }
}

/// Where a draft is, and the version that whoever wrote it has seen by now.
struct DraftPlaceJSON: Encodable, Sendable {
    let draft: ThreadID
    var version: Int64?
}

/// A draft that was thrown away and can still be taken back.
struct RemovedDraftJSON: Encodable, Sendable {
    let draft: ThreadID
    let until: Instant
}
