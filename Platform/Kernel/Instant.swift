import Foundation

/// A moment in UTC, counted in milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// What the machine's clock says; for composition roots and identifiers.
    ///
    /// Rooms ask their `WallClock`.
    package static var systemNow: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment so many seconds later.
    package func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }
    /// The moment so many days of 24 hours later.
    package func adding(days: Int64) -> Instant { adding(seconds: days * 86_400) }

    /// Whole seconds from `earlier` to this, negative when this is before it.
    package func seconds(since earlier: Instant) -> Int64 { (milliseconds - earlier.milliseconds) / 1000 }

    /// `2026-11-20T08:30:00.123Z` (RFC 3339, UTC, milliseconds).
    package var iso8601: String {
        let (days, rest) = Self.floorDivide(milliseconds, 86_400_000)
        let (year, month, day) = CivilDay(number: Int(days)).parts
        var text = "\(year)"
        // A page has hundreds of these.
        func append(_ mark: Unicode.Scalar, _ value: Int64, digits: Int) {
            text.unicodeScalars.append(mark)
            var unit: Int64 = digits == 3 ? 100 : 10
            while unit > 0 {
                text.unicodeScalars.append(Unicode.Scalar(48 + UInt8(value / unit % 10)))
                unit /= 10
            }
        }
        append("-", Int64(month), digits: 2)
        append("-", Int64(day), digits: 2)
        append("T", rest / 3_600_000, digits: 2)
        append(":", rest / 60_000 % 60, digits: 2)
        append(":", rest / 1000 % 60, digits: 2)
        append(".", rest % 1000, digits: 3)
        return text + "Z"
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> (Int64, Int64) {
        let remainder = ((value % divisor) + divisor) % divisor
        return ((value - remainder) / divisor, remainder)
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        guard let date = formatter.date(from: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an RFC 3339 time")
        }
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }
}

/// Where a room gets the time from, so that a test can hold it still.
package struct WallClock: Sendable {
    package let now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) { self.now = now }

    package static let system = WallClock { .systemNow }
}
