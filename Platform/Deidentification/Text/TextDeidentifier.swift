import Foundation

/// Finds in free text what may identify a person, and takes it out so that the text stays readable.
///
/// ```swift
/// let finder = TextDeidentifier()
/// let findings = finder.findings(in: "患者张示例，电话13800138000", known: ["张示例"])
/// let clean = finder.apply(findings, to: "患者张示例，电话13800138000")  // 患者A，电话[电话]
/// ```
package struct TextDeidentifier: Sendable {
    /// Code points that are searched; what comes after them in a longer text is one finding.
    package static let longestText = 200_000

    private let rules: TextRules
    private let checks: TextChecks

    package init(rules: TextRules = .standard) {
        self.rules = rules
        checks = TextChecks(rules.lists)
    }

    /// What was found, in order, without overlaps; the longest wins.
    ///
    /// - Parameter known: names of the patient and others that are removed wherever they stand.
    package func findings(in text: String, known: [String] = []) -> [TextFinding] {
        let count = text.unicodeScalars.count
        guard rules.isUsable else { return count == 0 ? [] : [Self.unsearched(0, count)] }
        let normalized = NormalizedText(text.unicodeScalars.prefix(Self.longestText))
        let string = normalized.text as NSString
        var replacement = TextReplacement(rules.lists)
        replacement.reserve(known)
        var places = rules.rules.flatMap { self.places($0, in: string, normalized.text) }
        places += TextRoster(known).ranges(in: normalized.text).map {
            Place(range: $0, category: .name, rule: "name.known", check: "", confidence: .certain)
        }
        var found: [TextFinding] = []
        for place in places.sorted(by: { $0.range.location < $1.range.location }) {
            guard let original = normalized.original(place.range) else { continue }
            let around = Self.around(place.range, in: string)
            found.append(
                TextFinding(
                    start: original.lowerBound, end: original.upperBound, category: place.category, rule: place.rule,
                    confidence: place.confidence,
                    replacement: replacement.text(
                        for: place.category, check: place.check, matched: string.substring(with: place.range),
                        before: around.before, after: around.after)))
        }
        if count > Self.longestText { found.append(Self.unsearched(Self.longestText, count)) }
        return TextOverlaps.resolve(found)
    }

    /// The text with each finding replaced.
    ///
    /// - Parameter findings: of this very text; those that overlap an earlier one or lie outside are passed over.
    package func apply(_ findings: [TextFinding], to text: String) -> String {
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

    /// A match of a rule in the normalised text, in UTF-16 units.
    private struct Place {
        let range: NSRange
        let category: TextCategory
        let rule: String
        let check: String
        let confidence: TextConfidence
    }

    private func places(_ compiled: TextRules.Compiled, in string: NSString, _ text: String) -> [Place] {
        let rule = compiled.rule
        let whole = NSRange(location: 0, length: string.length)
        return compiled.expression.matches(in: text, range: whole).compactMap { match in
            guard rule.group < match.numberOfRanges else { return nil }
            let range = match.range(at: rule.group)
            guard range.location != NSNotFound, checks.passes(rule.check, string.substring(with: range)) else {
                return nil
            }
            return Place(
                range: range, category: rule.category, rule: rule.id, check: rule.check, confidence: rule.confidence)
        }
    }

    private static func around(_ range: NSRange, in string: NSString) -> (before: String, after: String) {
        let start = max(0, range.location - 4)
        let end = min(string.length, range.location + range.length + 4)
        let tail = range.location + range.length
        return (
            string.substring(with: NSRange(location: start, length: range.location - start)),
            string.substring(with: NSRange(location: tail, length: end - tail))
        )
    }

    private static func unsearched(_ start: Int, _ end: Int) -> TextFinding {
        TextFinding(
            start: start, end: end, category: .unsearched, rule: "text.unsearched", confidence: .certain,
            replacement: "[…]")
    }
}
