/// What a finding is of.
package enum TextCategory: String, Sendable, Codable, CaseIterable {
    case name, id, phone, card, email, url, device, plate, account, record, bed, address, organisation, date, age
    /// The rest of a text that is longer than what is searched.
    case unsearched
}

/// How sure a rule is: what is certain is removed, the rest is proposed.
package enum TextConfidence: String, Sendable, Codable, Comparable {
    case weak, likely, certain

    private var rank: Int {
        switch self {
        case .weak: 0
        case .likely: 1
        case .certain: 2
        }
    }

    package static func < (one: TextConfidence, other: TextConfidence) -> Bool { one.rank < other.rank }
}

/// A place in a text that may identify a person.
package struct TextFinding: Sendable, Codable, Hashable {
    /// Unicode code points of the original text, from 0.
    package internal(set) var start: Int
    /// One past the last code point.
    package internal(set) var end: Int
    package let category: TextCategory
    /// The identifier of the rule in `text-rules.json`; `name.known` for names that the caller gave.
    package let rule: String
    package internal(set) var confidence: TextConfidence
    /// What stands in its place.
    package internal(set) var replacement: String
}
