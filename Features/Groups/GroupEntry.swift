import Foundation
import Kernel

/// The kinds of entries in a group's thread, and the JSON in their `entry.body`.
enum GroupEntry {
    static let created = "created"
    static let message = "message"
    static let joined = "joined"
    static let left = "left"
    static let removed = "removed"
    static let roleChanged = "role-changed"
    static let renamed = "renamed"
    static let settingsChanged = "settings-changed"

    /// One shape for all: a member that a kind does not need stays out of its JSON.
    struct Body: Encodable, Sendable, Equatable {
        /// What was written.
        var text: String?
        /// Whom it is about, when that is not the author.
        var person: PersonID?
        var personName: String?
        var role: GroupRole?
        /// Why a moderator did it.
        var reason: String?
        /// The group's name.
        var name: String?

        func json() throws -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

extension GroupEntry.Body {
    /// What an entry holds: a missing member is nil, and so is one that this program cannot read; an unreadable body
    /// counts as empty, so that one bad entry does not hide a conversation.
    init(reading body: String) {
        // Unreadable altogether: shown as if nothing were in it.
        let raw = (try? JSONDecoder().decode([String: Member].self, from: Data(body.utf8))) ?? [:]
        func text(_ name: String) -> String? { raw[name]?.text }
        self.init(
            text: text("text"), person: text("person").flatMap { PersonID($0) }, personName: text("personName"),
            role: text("role").flatMap(GroupRole.init(rawValue:)), reason: text("reason"), name: text("name"))
    }

    /// One member of the object; only texts count.
    private struct Member: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            // A member of another type was written by a newer program, and is none of ours.
            text = try? decoder.singleValueContainer().decode(String.self)
        }
    }
}
