import Circles
import Deidentification
import Kernel
import Media
import Questions

/// A question on its way: nobody but its author sees it.
struct Draft: Sendable {
    /// How many of a person go on at once.
    static let openAtOnce = Rate(
        "open-drafts", limit: 20, per: 600, Text(zh: "您未发布的草稿", en: "Drafts of yours that are not posted"))

    /// How long one that was thrown away can be taken back.
    static let undoHours: Int64 = 24
    /// How many of a person that were thrown away are kept for that.
    static let removedAtOnce = 20

    let id: ThreadID
    let state: DraftState
    let content: DraftContent
    /// Moves the dates of the images together; nil once the draft has ended.
    let secret: SubjectSecret?
    let pictures: [DraftPicture]
    /// Raised by every change that its author can see; a command names the one that it has seen.
    let version: Int64
    /// The version at which the text was written last.
    let textVersion: Int64
    let touchedAt: Instant
    /// The case that it has become.
    let postedAs: ThreadID?
    /// What was ticked on the check page so far.
    var choices = DraftChoices()

    var completeness: Completeness { Completeness(of: content.question, pictures: pictures.count) }
    /// What a case shows of a picture, with the day on which it was taken told by its distance.
    func attachment(of picture: DraftPicture, at today: CivilDay) -> Attachment {
        var attachment = picture.file.shown.attachment
        if let taken = picture.file.shown.taken, let secret {
            attachment.takenDaysAgo = TakenDay.daysAgo(taken, movedBy: secret, at: today)
        }
        return attachment
    }

    /// The pictures in which a reader has something to do before they can be checked.
    var unread: [DraftPicture] { pictures.filter { $0.waits(proposing: true) } }
}

/// Where a draft stands; posted and discarded are for good.
enum DraftState: String, Sendable, CaseIterable {
    case open
    /// Thrown away, with everything in it, until it can be taken back no more.
    case removed
    case posted, discarded
}

/// What is typed, as it stands encrypted in the draft until the case is posted.
struct DraftContent: Codable, Sendable, Equatable {
    var question = CaseQuestion()
    var groups: [CircleID] = []
    /// Names of the patient and relatives, to be removed everywhere; kept only as long as the draft.
    var names: [String] = []
    /// Minutes by which the author's clock is ahead of UTC; nil where it is not known.
    var minutesEast: Int?

    init(
        question: CaseQuestion = CaseQuestion(), groups: [CircleID] = [], names: [String] = [], minutesEast: Int? = nil
    ) {
        self.question = question
        self.groups = groups
        self.names = names
        self.minutesEast = minutesEast
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        question = try container.value(.question, or: CaseQuestion())
        groups = try container.value(.groups, or: [])
        names = try container.value(.names, or: [])
        minutesEast = try container.decodeIfPresent(Int.self, forKey: .minutesEast)
    }

    /// What is typed in each version that ever landed.
    static let samples = [
        "{}", #"{"question":{"question":"Rash for three days?","sex":"female"}}"#,
        #"{"groups":["019aa1b2-0000-7000-8000-000000000001"],"names":["Alex Example"],"question":{"question":"Rash?"}}"#,
        #"{"minutesEast":480,"question":{"question":"Rash since 25 November 2026?"}}"#,
    ]

    /// The day that it is where the author is.
    func today(at now: Instant) -> CivilDay { DateAnchor.day(at: now, minutesEast: minutesEast) }
}
