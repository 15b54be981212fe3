import Foundation

/// A typed identifier: a UUID in canonical lower-case text, made by the client so that a command sent twice counts once.
///
/// New ones are UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness, so that they sort by time.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 36 characters, lower-case hexadecimal with dashes.
    package let text: String

    /// Nil unless `text` is a UUID in its 36-character form.
    package init?(_ text: String) {
        guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
        self.text = uuid.uuidString.lowercased()
    }

    private init(trusted: String) { text = trusted }

    /// A fresh UUIDv7.
    package static func make(at instant: Instant = .systemNow) -> Self {
        var bytes = [UInt8](repeating: 0, count: 16)
        var generator = SystemRandomNumberGenerator()
        for index in 6..<16 { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
        let milliseconds = UInt64(max(0, instant.milliseconds))
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (8 * UInt64(5 - index))) }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        return Self(bytes: bytes)
    }

    /// The identifier with these 16 bytes; precondition: exactly 16.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == 16, "a UUID has 16 bytes")
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        self.init(trusted: String(decoding: text, as: UTF8.self))
    }

    package var description: String { text }
    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What an identifier is of.
///
/// Uninhabited: they exist for the type checker only.
package enum PersonSubject {}
package enum FacilitySubject {}
package enum CircleSubject {}
package enum ThreadSubject {}
package enum UploadSubject {}
package enum CommandSubject {}
package enum InvitationSubject {}
package enum SessionSubject {}

/// A practitioner.
package typealias PersonID = Identifier<PersonSubject>
/// A place of care.
package typealias FacilityID = Identifier<FacilitySubject>
/// A circle of people.
package typealias CircleID = Identifier<CircleSubject>
/// A conversation, such as a case.
package typealias ThreadID = Identifier<ThreadSubject>
/// A file on its way in.
package typealias UploadID = Identifier<UploadSubject>
/// A command or an entry.
package typealias CommandID = Identifier<CommandSubject>
/// An invitation.
package typealias InvitationID = Identifier<InvitationSubject>
/// A signed-in session.
package typealias SessionID = Identifier<SessionSubject>
