import Circles
import Kernel
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

/// What a close-out says (B9).
struct CloseOut: Codable, Sendable, Equatable {
    let diagnosisChanged: YesNo
    let planChanged: YesNo
    let referralAvoided: YesNo
    let learned: String
    /// True when the case was closed without any answer; such cases are counted.
    let withoutAnswer: Bool
}

enum YesNo: String, Codable, Sendable, CaseIterable {
    case yes, no, unclear
}

/// A structured answer: up to three diagnoses, ranked, and what follows from them.
struct Assessment: Codable, Sendable, Equatable {
    struct Diagnosis: Codable, Sendable, Equatable {
        let name: String
        /// How sure the colleague is, 0 to 100 %.
        let confidence: Int
    }

    static let diagnosisLimit = 3

    let diagnoses: [Diagnosis]
    let reasons: String
    let checkNext: String
    let todo: String
}

/// The bodies of the entries of a case's thread, as JSON in `entry.body`.
enum CaseEntry {
    struct Posted: Codable, Sendable {
        let question: CaseQuestion
        let attachments: [Attachment]
    }
    struct Said: Codable, Sendable { let text: String }
    struct Accepted: Codable, Sendable { let answer: Int64 }

    static let posted = "case"
    static let answer = "answer"
    static let assessment = "assessment"
    static let request = "request"
    static let note = "note"
    static let accepted = "accepted"
    static let closed = "closed"
    static let reported = "reported"
    static let shownAgain = "shown-again"
    static let hidden = "hidden"
    static let consentNarrowed = "consent-narrowed"

    /// The kinds that count as an answer.
    static let answers = [answer, assessment]
}

/// A picture or a DICOM object of a case as the pages show it; its renditions are the entry's files.
struct Attachment: Codable, Sendable, Equatable {
    /// `photo` or `dicom`.
    let kind: String
    let width: Int
    let height: Int
    /// Frames of a DICOM object; 1 for a photo.
    let frames: Int
    /// Names of the window presets of a DICOM object.
    let windows: [String]
    let modality: String?
    /// What was taken out: names of metadata blocks or attributes, with how often; never a value.
    let removed: [Removal]

    struct Removal: Codable, Sendable, Equatable {
        let name: String
        let count: Int
    }
}
