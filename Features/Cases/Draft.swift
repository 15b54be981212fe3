import Deidentification
import Kernel
import Media
import Threads

/// A question on its way: nobody but its author sees it.
struct Draft: Sendable {
    let id: ThreadID
    let content: DraftContent
    /// Moves the dates of the text and of the images together; nil once the draft is posted.
    let secret: SubjectSecret?
    let attachments: [DraftAttachment]
    let updatedAt: Instant
    /// The case that it has become.
    let postedAs: ThreadID?

    var completeness: Completeness { Completeness(of: content.question, pictures: attachments.count) }
}

/// What is typed, as it stands encrypted in the draft until the case is posted.
struct DraftContent: Codable, Sendable {
    var question = CaseQuestion()
    var groups: [CircleID] = []
    /// Names of the patient and relatives, to be removed everywhere; kept only as long as the draft.
    var names: [String] = []
}

/// One file of a draft: already cleaned; `seq` names it within the draft.
struct DraftAttachment: Sendable {
    let seq: Int64
    let file: DraftFile
    let files: [EntryFile]
}

/// What the author decided about the findings in the text.
struct TextReview: Sendable {
    /// Findings (by key) that the author keeps in the text although they were proposed.
    var kept: Set<String> = []
    var reason = ""
    /// Why a picture is posted although a reader still finds something in it, by the file's `seq`.
    var pictureReasons: [Int64: String] = [:]
    /// The author knows that a picture is small, dark or blurred, and has no better one.
    var acceptsPoorPictures = false
    /// The author knows that a rare disease, a small place and an exact date stand together.
    var acceptsSmallCell = false

    /// The key of a finding on the review page: field, position and rule.
    static func key(field: String, _ finding: TextFinding) -> String {
        "\(field).\(finding.start).\(finding.end).\(finding.rule)"
    }
}
