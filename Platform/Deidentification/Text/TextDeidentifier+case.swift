import Foundation

extension TextDeidentifier {
    /// What was found in the texts of one case, searched together, in the order of the texts.
    ///
    /// A name, a number or a place that was found in one of them is found in all; the same name has the same letter in all.
    /// - Parameters:
    ///   - known: names of the patient and others that are removed wherever they stand.
    ///   - anchor: the days by which dates are told, so that their meaning stays; nil keeps their years only.
    package func findings(
        inCase texts: [String], known: [String] = [], dates anchor: DateAnchor? = nil
    ) -> [[TextFinding]] {
        guard rules.isUsable else { return texts.map { findings(in: $0) } }
        let found = CaseSearch(texts, known: known, finder: self)
        let pairs = Array(zip(found.searches, found.places)).map { (search: $0, places: $1) }
        let dates = anchor.map { CaseDates(pairs, by: $0) }
        var replacement = TextReplacement(rules.lists)
        replacement.reserve(found.persons)
        return zip(texts, pairs).enumerated().map { number, item in
            let (text, pair) = item
            let sorted = pair.places.sorted { $0.range.location < $1.range.location }
            var findings = sorted.compactMap { Self.finding($0, in: pair.search, number, dates, &replacement) }
            let count = text.unicodeScalars.count
            if count > Self.longestText { findings.append(Self.unsearched(Self.longestText, count)) }
            return TextOverlaps.resolve(findings)
        }
    }

    private static func finding(
        _ place: TextSearch.Place, in search: TextSearch, _ number: Int, _ dates: CaseDates?,
        _ replacement: inout TextReplacement
    ) -> TextFinding? {
        var whole = place
        var told: DateTelling.Told?
        if let dates, place.category == .date {
            guard let distance = dates.told(place, in: search, number) else { return nil }
            told = distance
            whole = search.withWeekday(place)
        }
        guard let original = search.normalized.original(whole.range) else { return nil }
        let around = search.around(place.range)
        var finding = TextFinding(
            start: original.lowerBound, end: original.upperBound, category: place.category, rule: place.rule,
            confidence: place.confidence,
            replacement: told?.text
                ?? replacement.text(
                    for: place.category, check: place.check, matched: around.matched, before: around.before,
                    after: around.after, person: place.person))
        finding.choices = told?.choices ?? []
        return finding
    }
}
