import Kernel

/// A day without a time, `2027-03-31`.
struct CivilDate: Sendable, Hashable, Encodable {
    let text: String

    /// Nil unless the text is a day of the Gregorian calendar in the form year-month-day, from 1900 to 2199.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1900...2199).contains(year), CivilDay(year, month, day) != nil
        else { return nil }
        self.text = text
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
