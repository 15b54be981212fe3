import Foundation

/// Finds in free text what may identify a person, and takes it out so that the text stays readable.
///
/// ```swift
/// let finder = TextDeidentifier()
/// let findings = finder.findings(in: "患者张示例，电话13800138000", known: ["张示例"])
/// let clean = finder.apply(findings, to: "患者张示例，电话13800138000")  // 患者[姓名A]，电话[电话]
/// ```
public struct TextDeidentifier: Sendable {
    /// Code points that are searched; what comes after them in a longer text is one finding.
    public static let longestText = 200_000

    let rules: TextRules
    let checks: TextChecks

    let asksUnknownWords: Bool

    /// A finder with the rules that the library carries.
    /// - Parameter asksUnknownWords: whether brief texts are prose, in which words with a capital letter that no dictionary
    ///   has are proposed; false for headings, where every word has one.
    public init(asksUnknownWords: Bool = true) { self.init(rules: .standard, asksUnknownWords: asksUnknownWords) }

    /// A finder with rules of the caller's.
    package init(rules: TextRules, asksUnknownWords: Bool = true) {
        self.rules = rules
        self.asksUnknownWords = asksUnknownWords
        checks = TextChecks(rules.lists, names: rules.names)
    }

    /// What was found, in order, without overlaps; the longest wins.
    ///
    /// - Parameters:
    ///   - known: names of the patient and others that are removed wherever they stand.
    ///   - secret: moves dates by as many days as those of the subject's images; without it only their years stay.
    ///   - patient: the identifier that the images have (0010,0020), in UTF-8.
    public func findings(
        in text: String, known: [String] = [], secret: SubjectSecret? = nil, patient: String = ""
    ) -> [TextFinding] {
        let count = text.unicodeScalars.count
        guard rules.isUsable else { return count == 0 ? [] : [Self.unsearched(0, count)] }
        let search = TextSearch(text.unicodeScalars.prefix(Self.longestText), rules: rules, checks: checks)
        var replacement = TextReplacement(rules.lists, shift: secret?.dateShiftDays(patient: Array(patient.utf8)))
        replacement.reserve(TextRoster.of(known, fold: rules.fold, han: rules.names).persons)
        var found: [TextFinding] = []
        for place in search.places(known: known)
        where asksUnknownWords || place.rule != TextRules.unknownWords {
            guard let original = search.normalized.original(place.range) else { continue }
            let around = search.around(place.range)
            found.append(
                TextFinding(
                    start: original.lowerBound, end: original.upperBound, category: place.category, rule: place.rule,
                    confidence: place.confidence,
                    replacement: replacement.text(
                        for: place.category, check: place.check, matched: around.matched, before: around.before,
                        after: around.after, person: place.person)))
        }
        if count > Self.longestText { found.append(Self.unsearched(Self.longestText, count)) }
        return TextOverlaps.resolve(found)
    }

    /// The text with each finding replaced.
    ///
    /// - Parameter findings: of this very text; those that overlap an earlier one or lie outside are passed over.
    public func apply(_ findings: [TextFinding], to text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        for finding in findings.sorted(by: { $0.start < $1.start })
        where finding.start >= position && finding.end >= finding.start && finding.end <= scalars.count {
            result.append(contentsOf: scalars[position..<finding.start])
            result.append(contentsOf: finding.replacement.unicodeScalars)
            position = finding.end
        }
        result.append(contentsOf: scalars[position...])
        return String(result)
    }

    /// The categories that a text certainly holds: for short texts that are not reviewed finding by finding.
    package func certainCategories(in text: String) -> [String] {
        let certain = findings(in: text).filter { $0.confidence == .certain && $0.category != .age }
        return Set(certain.map(\.category.rawValue)).sorted()
    }

    static func unsearched(_ start: Int, _ end: Int) -> TextFinding {
        TextFinding(
            start: start, end: end, category: .unsearched, rule: "text.unsearched", confidence: .certain,
            replacement: "[…]")
    }
}
