/// What a finding is of.
public enum TextCategory: String, Sendable, Codable, CaseIterable {
    case name, id, phone, card, email, url, device, plate, account, record, bed, address, organisation, date, age
    /// Nationality, descent or religion of a person.
    case origin
    /// The rest of a text that is longer than what is searched.
    case unsearched
}

/// How sure a rule is: what is certain is removed, the rest is proposed.
public enum TextConfidence: String, Sendable, Codable, Comparable {
    case weak, likely, certain

    private var rank: Int {
        switch self {
        case .weak: 0
        case .likely: 1
        case .certain: 2
        }
    }

    /// From weak to certain.
    public static func < (one: TextConfidence, other: TextConfidence) -> Bool { one.rank < other.rank }
}

/// A place in a text that may identify a person.
public struct TextFinding: Sendable, Codable, Hashable {
    /// Unicode code points of the original text, from 0.
    public internal(set) var start: Int
    /// One past the last code point.
    public internal(set) var end: Int
    /// What it is of.
    public let category: TextCategory
    /// The identifier of the rule in `text-rules.json`; `name.known` for names that the caller gave.
    public let rule: String
    /// How sure the rule is.
    public internal(set) var confidence: TextConfidence
    /// What stands in its place.
    public internal(set) var replacement: String
    /// What its author has to choose from, because nobody else can tell what a date means; empty where nothing is asked.
    package internal(set) var choices: [String] = []

    /// The same with something else in its place, such as what its author has chosen.
    package func replaced(by text: String) -> TextFinding {
        var finding = self
        finding.replacement = text
        return finding
    }

    /// Whether a date is told by its distance, so that its meaning stays.
    package var isDistance: Bool {
        category == .date && !["[日期]", "[date]"].contains(replacement) && replacement.hasPrefix("[")
    }

    /// Whether it would tell somebody in another text too; of what is only asked about, whole names alone.
    package var tellsAlone: Bool { confidence != .weak || rule == "name.kin-given" || rule == "name.elsewhere" }

    private enum CodingKeys: String, CodingKey { case start, end, category, rule, confidence, replacement }

    /// A finding that somebody else made, such as a reviewer, to be applied with the others.
    public init(
        start: Int, end: Int, category: TextCategory, rule: String, confidence: TextConfidence, replacement: String
    ) {
        self.start = start
        self.end = end
        self.category = category
        self.rule = rule
        self.confidence = confidence
        self.replacement = replacement
    }
}
