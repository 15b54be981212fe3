import Foundation

/// The texts of one case under search together: what is found in one of them is found in all.
struct CaseSearch {
    let finder: TextDeidentifier
    let searches: [TextSearch]
    private let known: [String]
    /// The matches in each text.
    private(set) var places: [[TextSearch.Place]]
    /// Those whose letters come first.
    private(set) var persons: [String]

    init(_ texts: [String], known: [String], finder: TextDeidentifier) {
        self.finder = finder
        self.known = known
        searches = texts.map {
            TextSearch(
                $0.unicodeScalars.prefix(TextDeidentifier.longestText), rules: finder.rules, checks: finder.checks)
        }
        places = searches.map { search in
            search.places(known: known).filter { finder.asksUnknownWords || $0.rule != TextRules.unknownWords }
        }
        persons = TextRoster.of(known, fold: finder.rules.fold, han: finder.rules.names).persons
        shareNames()
        shareValues()
    }

    private static let longestList = 60

    // MARK: - Names

    /// The names that were found, without titles, each with how sure it is.
    private struct FoundNames {
        private(set) var texts: [String] = []
        private(set) var confidences: [String: TextConfidence] = [:]
        /// Of which longer name a word or a given name is a part.
        private(set) var wholes: [String: String] = [:]

        mutating func add(_ name: String, _ confidence: TextConfidence, of whole: String? = nil) {
            if let earlier = confidences[name] {
                confidences[name] = max(earlier, confidence)
            } else if texts.count < CaseSearch.longestList {
                texts.append(name)
                confidences[name] = confidence
            }
            if let whole, wholes[name] == nil { wholes[name] = whole }
        }

        /// A given name that stands alone in one text is that of the one whole name that ends with it.
        mutating func joinGivenNames() {
            for name in texts where name.utf16.count == 2 && name.utf16.allSatisfy(HanNames.isHan) {
                let wholes = texts.filter { $0.utf16.count > 2 && $0.hasSuffix(name) }
                if wholes.count == 1 { self.wholes[name] = wholes[0] }
            }
        }
    }

    private func foundNames() -> FoundNames {
        var names = FoundNames()
        for (search, places) in zip(searches, places) {
            for place in places where place.category == .name && place.person == nil {
                let matched = search.string.substring(with: place.range)
                let name = TextReplacement.withoutTitles(matched, finder.rules.lists.titles)
                guard isTelling(name) else { continue }
                names.add(name, place.confidence)
                guard place.confidence != .weak else { continue }
                for word in finder.checks.english.tellingWords(name) where word != name {
                    names.add(word, .likely, of: name)
                }
            }
        }
        names.joinGivenNames()
        return names
    }

    /// Whether a name alone tells somebody: two Chinese characters, or words of which one is no ordinary word.
    private func isTelling(_ name: String) -> Bool {
        let units = name.utf16
        if units.contains(where: HanNames.isHan) { return units.count >= 2 }
        return units.count > 3
            && EnglishNames.words(name).contains { $0.utf16.count > 3 && !finder.checks.english.isOrdinary($0) }
    }

    private mutating func shareNames() {
        let found = foundNames()
        guard !found.texts.isEmpty else { return }
        let roster = TextRoster(known + found.texts, fold: finder.rules.fold, han: finder.rules.names)
        // One person may be written in several ways, of which the roster knows the first.
        var confidences: [String: TextConfidence] = [:]
        var wholes: [String: String] = [:]
        for (name, confidence) in found.confidences {
            guard let person = roster.person(of: name) else { continue }
            confidences[person] = max(confidences[person] ?? .weak, confidence)
            guard let whole = found.wholes[name].flatMap(roster.person), whole != person else { continue }
            wholes[person] = min(wholes[person] ?? whole, whole)
        }
        persons = roster.persons.filter { wholes[$0] == nil }
        for index in searches.indices { share(roster, confidences, wholes, index) }
    }

    private mutating func share(
        _ roster: TextRoster, _ confidences: [String: TextConfidence], _ wholes: [String: String], _ index: Int
    ) {
        let search = searches[index]
        let all = roster.places(in: search.normalized.text).filter { isName($0, in: search) }
        places[index] = places[index].map { TextSearch.owned($0, all) }
        var taken: [NSRange: Int] = [:]
        for (number, place) in places[index].enumerated() where place.category == .name { taken[place.range] = number }
        for person in all {
            guard let confidence = confidences[person.name] else { continue }
            if let number = taken[person.range] {
                places[index][number].confidence = max(
                    places[index][number].confidence, person.isPart ? .weak : confidence)
            } else if let place = shared(person, confidence, in: search) {
                places[index].append(place)
            }
        }
        for number in places[index].indices {
            guard let whole = places[index][number].person.flatMap({ wholes[$0] }) else { continue }
            places[index][number].person = whole
        }
    }

    private func isName(_ person: TextRoster.Place, in search: TextSearch) -> Bool {
        HanNames.isHan(search.units[person.range.location])
            || !search.checks.isEponym(behind: person.range, in: search.string)
    }

    /// A part of a name is less sure than the whole, and of what is only asked about no part is looked for.
    private func shared(
        _ person: TextRoster.Place, _ confidence: TextConfidence, in search: TextSearch
    ) -> TextSearch.Place? {
        let part = search.string.substring(with: person.range)
        if person.isPart, confidence == .weak || finder.rules.names?.isOrdinary(part) ?? false { return nil }
        return TextSearch.Place(
            range: person.range, category: .name, rule: "name.elsewhere", check: "",
            confidence: person.isPart ? min(confidence, .likely) : confidence, person: person.name)
    }

    // MARK: - Numbers and places

    private mutating func shareValues() {
        var values: [SharedValue] = []
        for (search, places) in zip(searches, places) {
            for place in places where values.count < Self.longestList {
                let matched = search.string.substring(with: place.range)
                if let value = SharedValue(matched, place), !values.contains(where: { $0.text == value.text }) {
                    values.append(value)
                }
            }
        }
        guard !values.isEmpty else { return }
        for index in searches.indices {
            let isFound = covered(index)
            for value in values {
                let ranges = value.ranges(in: searches[index]).filter {
                    !isFound[$0.location..<$0.location + $0.length].allSatisfy(\.self)
                }
                places[index] += ranges.map {
                    TextSearch.Place(
                        range: $0, category: value.category, rule: "\(value.category.rawValue).elsewhere", check: "",
                        confidence: value.confidence)
                }
            }
        }
    }

    /// Whether each unit of a text is within something that was found.
    private func covered(_ index: Int) -> [Bool] {
        var isFound = [Bool](repeating: false, count: searches[index].units.count)
        for place in places[index] {
            for unit in place.range.location..<place.range.location + place.range.length { isFound[unit] = true }
        }
        return isFound
    }
}

/// A number or a place that was found in one text of a case, and is looked for in the others.
private struct SharedValue {
    let text: String
    let category: TextCategory
    let confidence: TextConfidence
    private let expression: NSRegularExpression?

    /// Nil for what would stand for other things as well, such as the number of a bed.
    init?(_ matched: String, _ place: TextSearch.Place) {
        switch place.category {
        case .id, .phone, .card, .account, .record, .device, .plate, .email, .url:
            let bare = matched.filter { $0.isLetter || $0.isNumber }
            guard (5...64).contains(bare.utf16.count), bare.contains(where: \.isNumber) || place.category == .email
            else { return nil }
            text = bare
        case .address, .organisation:
            let bare = matched.filter { $0.isLetter || $0.isNumber }
            let isHan = bare.utf16.contains(where: HanNames.isHan)
            guard (isHan ? 3...64 : 6...64).contains(bare.utf16.count), isHan || place.confidence != .weak else {
                return nil
            }
            text = bare
        default: return nil
        }
        (category, confidence) = (place.category, place.confidence)
        let body = text.map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(
            separator: "[\\s\\-.@_/,]{0,2}")
        // Each character is escaped, so that the pattern is always well-formed.
        expression = try? NSRegularExpression(
            pattern: "(?<![\\p{Latin}0-9])(?:\(body))(?![\\p{Latin}0-9])", options: .caseInsensitive)
    }

    func ranges(in search: TextSearch) -> [NSRange] {
        let whole = NSRange(location: 0, length: search.string.length)
        return (expression?.matches(in: search.normalized.text, range: whole) ?? []).map(\.range)
    }
}
