import Circles
import Foundation
import Kernel
import Questions

/// The kinds of the entries of a case's thread, and their bodies, as JSON in `entry.body`.
enum CaseEntry {
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

    /// The question as its groups see it, and what the room's tables keep of it.
    typealias Posted = PostedCase

    struct Said: Codable, Sendable, Equatable { let text: String }

    struct Accepted: Codable, Sendable, Equatable { let answer: Int64 }

    /// A report; its reason stands in a table, because the entry reaches everybody's device.
    struct Reported: Codable, Sendable, Equatable {
        /// Who decides when no member who may read what is hidden is left.
        var decider: PersonID?
    }

    /// An entry that says nothing but its kind.
    struct Empty: Codable, Sendable {}

    static func json(_ body: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(body), as: UTF8.self)
    }
}

extension CaseEntry.Said {
    private enum Key: CodingKey { case text }

    init(from decoder: any Decoder) throws {
        text = try decoder.container(keyedBy: Key.self).value(.text, or: "")
    }
}

extension CaseEntry.Accepted {
    private enum Key: CodingKey { case answer }

    init(from decoder: any Decoder) throws {
        answer = try decoder.container(keyedBy: Key.self).value(.answer, or: 0)
    }
}

/// What a close-out says (B9).
struct CloseOut: Codable, Sendable, Equatable {
    let diagnosisChanged: YesNo
    let planChanged: YesNo
    let referralAvoided: YesNo
    let learned: String
    /// True when the case was closed without any answer; such cases are counted.
    var withoutAnswer: Bool
}

extension CloseOut {
    private enum Key: CodingKey { case diagnosisChanged, planChanged, referralAvoided, learned, withoutAnswer }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        diagnosisChanged = try container.code(.diagnosisChanged, or: .unclear)
        planChanged = try container.code(.planChanged, or: .unclear)
        referralAvoided = try container.code(.referralAvoided, or: .unclear)
        learned = try container.value(.learned, or: "")
        withoutAnswer = try container.value(.withoutAnswer, or: false)
    }
}

enum YesNo: String, Codable, Sendable, CaseIterable {
    case yes = "yes"
    case no = "no"
    case unclear = "unclear"
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

extension Assessment {
    private enum Key: CodingKey { case diagnoses, reasons, checkNext, todo }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        diagnoses = try container.value(.diagnoses, or: [])
        reasons = try container.value(.reasons, or: "")
        checkNext = try container.value(.checkNext, or: "")
        todo = try container.value(.todo, or: "")
    }
}

extension Assessment.Diagnosis {
    private enum Key: CodingKey { case name, confidence }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.value(.name, or: "")
        confidence = try container.value(.confidence, or: 50)
    }
}
