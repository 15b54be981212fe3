import Foundation

/// One text under search: what the rules see of it, and where they match.
struct TextSearch {
    /// A match of a rule in the normalised text, in UTF-16 units.
    struct Place {
        var range: NSRange
        let category: TextCategory
        let rule: String
        let check: String
        var confidence: TextConfidence
        /// Whose name it is, when the caller knows it.
        var person: String?
    }

    let normalized: NormalizedText
    let string: NSString
    let units: [UInt16]
    private let rules: TextRules
    let checks: TextChecks
    private let features: Set<String>

    init(_ text: some Sequence<UnicodeScalar>, rules: TextRules, checks: TextChecks) {
        normalized = NormalizedText(text, fold: rules.fold)
        string = normalized.text as NSString
        units = Array(normalized.text.utf16)
        self.rules = rules
        self.checks = checks
        features = Self.features(of: units, normalized.text)
    }

    /// The matches of all rules, of the names that the caller knows, and of names that were found elsewhere in the text.
    func places(known: [String]) -> [Place] {
        var places = rules.rules.flatMap(self.matches)
        let persons = TextRoster.of(known, fold: rules.fold, han: rules.names).places(in: normalized.text)
        places = places.map { Self.owned($0, persons) } + persons.map(place)
        let context = TextContext(string, units: units, rules: rules)
        return (places + again(places)).map { context.asPublic(context.withTitle($0)) }
            .sorted { $0.range.location < $1.range.location }
    }

    /// A name that the caller knows; a part of one that is an ordinary word too is only asked about.
    private func place(_ known: TextRoster.Place) -> Place {
        let isWord = known.isPart && rules.names?.isOrdinary(string.substring(with: known.range)) ?? false
        return Place(
            range: known.range, category: .name, rule: known.isPart ? "name.known-part" : "name.known", check: "",
            confidence: isWord ? .weak : known.isPart ? .likely : .certain, person: known.name)
    }

    /// A name that a rule found is the known person's whose name stands in it.
    static func owned(_ place: Place, _ persons: [TextRoster.Place]) -> Place {
        guard place.category == .name else { return place }
        var place = place
        place.person = persons.first { NSIntersectionRange($0.range, place.range).length == $0.range.length }?.name
        return place
    }

    private func matches(_ compiled: TextRules.Compiled) -> [Place] {
        let rule = compiled.rule
        guard rule.needs.isEmpty || features.contains(rule.needs) else { return [] }
        guard let expression = compiled.expression else {
            return rule.kind == .capitals ? capitals(rule) : hanNames(rule)
        }
        let whole = NSRange(location: 0, length: string.length)
        return expression.matches(in: normalized.text, range: whole).compactMap { match in
            guard rule.group < match.numberOfRanges else { return nil }
            let range = match.range(at: rule.group)
            guard range.location != NSNotFound, range.length > 0, checks.passes(rule.check, range, in: string) else {
                return nil
            }
            return Place(
                range: range, category: rule.category, rule: rule.id, check: rule.check, confidence: rule.confidence)
        }
    }

    private func hanNames(_ rule: TextRule) -> [Place] {
        (rules.names?.places(in: units, least: rule.least) ?? []).map {
            Place(
                range: NSRange(location: $0.start, length: $0.end - $0.start), category: rule.category, rule: rule.id,
                check: rule.check, confidence: $0.score >= rule.sure ? .certain : .likely)
        }
    }

    private func capitals(_ rule: TextRule) -> [Place] {
        CapitalWords(string, checks: checks).ranges().map {
            Place(range: $0, category: rule.category, rule: rule.id, check: "", confidence: rule.confidence)
        }
    }

    /// Names that were found once are found wherever they stand.
    private func again(_ places: [Place]) -> [Place] {
        var names: [String] = []
        var seen: Set<String> = []
        func add(_ name: String) { if seen.insert(name).inserted { names.append(name) } }
        for place in places where place.category == .name && place.confidence != .weak && names.count <= 60 {
            let match = string.substring(with: place.range)
            if match.utf16.contains(where: HanNames.isHan) {
                if (2...4).contains(place.range.length) { add(match) }
            } else if !place.rule.hasPrefix("name.pinyin"), !place.rule.hasSuffix("-alone") {
                add(match)
                checks.english.tellingWords(match).forEach(add)
            }
        }
        let taken = Set(places.map(\.range))
        return names.flatMap(ranges).filter { !taken.contains($0) }.map {
            Place(range: $0, category: .name, rule: "name.again", check: "", confidence: .likely)
        }
    }

    /// Where a name stands as a whole.
    func ranges(of name: String) -> [NSRange] {
        let isWord = !name.utf16.contains(where: HanNames.isHan)
        var found: [NSRange] = []
        var rest = NSRange(location: 0, length: string.length)
        while rest.length > 0 {
            let range = string.range(of: name, options: .literal, range: rest)
            guard range.location != NSNotFound else { break }
            let end = range.location + range.length
            rest = NSRange(location: end, length: string.length - end)
            if isWord, isLetter(range.location - 1) || isLetter(end) || checks.isEponym(behind: range, in: string) {
                continue
            }
            found.append(range)
        }
        return found
    }

    private func isLetter(_ index: Int) -> Bool {
        guard units.indices.contains(index), let scalar = UnicodeScalar(UInt32(units[index])) else { return false }
        return EnglishNames.isLetter(scalar)
    }

    /// The normalised text of a match and a few characters on both sides.
    func around(_ range: NSRange) -> (before: String, matched: String, after: String) {
        let start = max(0, range.location - 4)
        let tail = range.location + range.length
        let end = min(string.length, tail + 4)
        return (
            string.substring(with: NSRange(location: start, length: range.location - start)),
            string.substring(with: range), string.substring(with: NSRange(location: tail, length: end - tail))
        )
    }

    /// What the text holds of that without which a rule cannot match.
    private static func features(of units: [UInt16], _ text: String) -> Set<String> {
        var found: Set<String> = []
        for unit in units {
            switch unit {
            case 0x30...0x39: found.insert("digit")
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: found.insert("letter")
            case 0x40: found.insert("at")
            case 0x2E, 0x3A: found.insert("dot")
            case 0x3007: found.insert("numeral")
            case 0x4E00...0x9FA5:
                found.insert("han")
                if numerals.contains(unit) { found.insert("numeral") }
            default: break
            }
        }
        guard units.count < 2000, found.contains("letter"), !found.contains("han"), !isBareQuestion(text) else {
            return found
        }
        if units.count < 400 { found.insert("brief") }
        if !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .uppercaseLetter }) {
            found.insert("lower")
        }
        return found
    }

    /// A question to a reference book rather than a note about somebody.
    private static func isBareQuestion(_ text: String) -> Bool {
        let words = ["What", "How", "Who", "Is", "Are", "Do", "Does", "Where", "When"]
        guard words.contains(where: text.hasPrefix) else { return false }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.hasPrefix("Do you have "), !trimmed.contains("."), !trimmed.contains("\n"), trimmed.utf16.count < 113 {
            return true
        }
        return trimmed.hasSuffix("?") && !trimmed.contains("\n") && trimmed.utf16.count < 204
    }

    private static let numerals = Set("零一二三四五六七八九幺壹".utf16)
}
