/// A typed identifier: the 16 bytes of a UUID, made by the client so that a command sent twice counts once.
///
/// New ones are UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness, so that they sort by time.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The bytes in network order, as two numbers.
    private let high: UInt64
    private let low: UInt64

    /// Nil unless `text` is a UUID in its 36-character form.
    package init?(_ text: String) {
        var numbers: (UInt64, UInt64) = (0, 0)
        var position = 0
        var digits = 0
        for byte in text.utf8 {
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let value = Self.value(ofDigit: byte), digits < 32 else { return nil }
                numbers = (numbers.0 << 4 | numbers.1 >> 60, numbers.1 << 4 | UInt64(value))
                digits += 1
            }
            position += 1
        }
        guard position == 36, digits == 32 else { return nil }
        (high, low) = numbers
    }

    /// The identifier with these 16 bytes; nil for any other number of bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The same bytes as an identifier of something else, such as a person's own circle.
    package init<Other>(of other: Identifier<Other>) {
        high = other.high
        low = other.low
    }

    /// A fresh UUIDv7.
    package static func make(at instant: Instant = .systemNow) -> Self {
        var generator = SystemRandomNumberGenerator()
        let milliseconds = UInt64(max(0, instant.milliseconds))
        return Self(
            high: milliseconds << 16 | 0x7000 | (generator.next() & 0x0FFF),
            low: 0x8000_0000_0000_0000 | generator.next() >> 2)
    }

    /// An identifier that is part of the program; precondition: it is a UUID in its 36-character form.
    package static func constant(_ text: StaticString) -> Self {
        guard let id = Self("\(text)") else { preconditionFailure("not a UUID: \(text)") }
        return id
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// 16 bytes in network order, as both engines store them.
    package var bytes: [UInt8] {
        [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) } }
    }

    /// 36 characters, lower-case hexadecimal with dashes.
    package var text: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var at = 0
            for nibble in 0..<32 {
                if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
                    buffer[at] = UInt8(ascii: "-")
                    at += 1
                }
                let word = nibble < 16 ? high : low
                let value = UInt8(truncatingIfNeeded: word >> (60 - 4 * UInt64(nibble % 16))) & 15
                buffer[at] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
                at += 1
            }
            return at
        }
    }

    private static func value(ofDigit byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }
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
package enum JobSubject {}

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
/// A queued piece of work.
package typealias JobID = Identifier<JobSubject>
