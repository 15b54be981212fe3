import Foundation

/// Facts that tell nobody's name each, and together may mean one person only.
package enum SmallCellPart: String, Sendable, Codable, CaseIterable {
    case rareDisease, smallPlace, exactDate
}

/// Sees whether the texts of a case hold a rare disease, a small place and an exact date together.
///
/// ```swift
/// let isWarned = SmallCell().isPresent(in: [title, history, question])
/// ```
package struct SmallCell: Sendable {
    private let rules: TextRules
    private let finder: TextDeidentifier

    package init(rules: TextRules = .standard) {
        self.rules = rules
        finder = TextDeidentifier(rules: rules)
    }

    /// Whether all parts stand in the texts, in whichever of them.
    ///
    /// - Parameters:
    ///   - texts: as others will read them, with what identifies already replaced.
    ///   - datesAreShifted: whether the dates were moved, so that none of them is exact.
    package func isPresent(in texts: [String], datesAreShifted: Bool = false) -> Bool {
        parts(in: texts, datesAreShifted: datesAreShifted).count == SmallCellPart.allCases.count
    }

    /// Which of the parts stand in the texts, in the order of the type; never what they are.
    package func parts(in texts: [String], datesAreShifted: Bool = false) -> [SmallCellPart] {
        var found: Set<SmallCellPart> = []
        for text in texts where found.count < SmallCellPart.allCases.count {
            let scalars = Array(text.unicodeScalars.prefix(TextDeidentifier.longestText))
            let normalized = NormalizedText(scalars, fold: rules.fold).text
            if hasRareDisease(normalized) { found.insert(.rareDisease) }
            if rules.hasSmallPlace(normalized) { found.insert(.smallPlace) }
            for finding in finder.findings(in: String(String.UnicodeScalarView(scalars))) {
                switch finding.category {
                case .address: found.insert(.smallPlace)
                case .date where !datesAreShifted && isExact(finding, scalars): found.insert(.exactDate)
                default: break
                }
            }
        }
        return SmallCellPart.allCases.filter(found.contains)
    }

    private func isExact(_ finding: TextFinding, _ scalars: [UnicodeScalar]) -> Bool {
        let original = NormalizedText(scalars[finding.start..<finding.end], fold: rules.fold).text
        return TextDate.namesDay(original)
    }

    private func hasRareDisease(_ text: String) -> Bool {
        let lower = text.lowercased()
        return rules.lists.rareDiseases.contains { disease in
            guard let range = lower.range(of: disease) else { return false }
            // A word of Latin letters begins where it is found; Chinese has no such borders.
            let before = range.lowerBound > lower.startIndex ? lower[lower.index(before: range.lowerBound)] : " "
            return !(disease.utf8.first ?? 0 < 128 && before.isASCII && before.isLetter)
        }
    }
}
