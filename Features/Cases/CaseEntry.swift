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
    static let reportedAgain = "reported-again"
    static let shownAgain = "shown-again"
    static let hidden = "hidden"
    static let consentNarrowed = "consent-narrowed"
    static let takenBack = "taken-back"
    static let raised = "raised"
    static let correction = "correction"
    static let taken = "taken"

    /// The kinds that count as an answer.
    static let answers = [answer, assessment]

    /// What people say, as often as they like; everything else happens to a case once or a few times.
    static let said = answers + [request, note, correction]

    /// The question as its groups see it, and what the room's tables keep of it.
    typealias Posted = PostedCase

    struct Said: Codable, Sendable, Equatable { let text: String }

    /// What an asker adds; the pictures stand in the order of the entry's files.
    struct Noted: Codable, Sendable, Equatable {
        let text: String
        let attachments: [Attachment]
    }

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

extension CaseEntry.Noted {
    private enum Key: CodingKey { case text, attachments }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        text = try container.value(.text, or: "")
        attachments = try container.value(.attachments, or: [])
    }
}

extension CaseEntry.Accepted {
    private enum Key: CodingKey { case answer }

    init(from decoder: any Decoder) throws {
        answer = try decoder.container(keyedBy: Key.self).value(.answer, or: 0)
    }
}
