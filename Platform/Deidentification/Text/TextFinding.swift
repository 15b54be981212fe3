/// What a finding is of.
package enum TextCategory: String, Sendable, Codable, CaseIterable {
    case name, id, phone, card, email, url, device, plate, account, record, bed, address, organisation, date, age
}

/// How sure a rule is: what is certain is removed, the rest is proposed.
package enum TextConfidence: String, Sendable, Codable, Comparable {
    case weak, likely, certain

    private var rank: Int { self == .certain ? 2 : self == .likely ? 1 : 0 }
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A place in a text that may identify a person.
package struct TextFinding: Sendable, Codable, Hashable {
    /// Unicode code points of the original text, from 0.
    package let start: Int
    /// One past the last code point.
    package let end: Int
    package let category: TextCategory
    package let rule: String
    package let confidence: TextConfidence
    /// What stands in its place.
    package let replacement: String
}
