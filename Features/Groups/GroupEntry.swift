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
    struct Body: Codable, Sendable, Equatable {
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

        init(
            text: String? = nil, person: PersonID? = nil, personName: String? = nil, role: GroupRole? = nil,
            reason: String? = nil, name: String? = nil
        ) {
            self.text = text
            self.person = person
            self.personName = personName
            self.role = role
            self.reason = reason
            self.name = name
        }

        /// What an entry holds; an unreadable body counts as empty, so that one bad entry does not hide a conversation.
        init(reading body: String) {
            self = (try? JSONDecoder().decode(Body.self, from: Data(body.utf8))) ?? Body()
        }

        func json() throws -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
