import Foundation

/// What stands in the file about Chinese names; each list is one string with blanks between.
struct HanNameLists: Decodable, Sendable {
    /// Surnames of one character: those that are hardly anything else, those that may be, and ordinary words.
    let surnames: [String]
    let compound: String
    /// Characters that speak much or somewhat for a given name, and those that never stand in one.
    let strong: String
    let fair: String
    let never: String
    /// A surname and the characters that make a word behind it, or before it.
    let words: String
    let wordsBefore: String
    let notNames: String
    let labels: String
    let labelGap: String
    let intros: String
    let relations: String
    let mild: String
    let before: String
    let after: String
    let titles: String
    /// What people do and have, behind a name.
    let acts: String
    let gap: String
    let person: String
    /// Characters behind which 男 belongs to the name.
    let manAsName: String
    let syllable: String
    /// Given names that are words of every text too.
    let ordinaryGiven: String
}

/// Finds Chinese names by how likely surname and given name are, and by what stands around them.
///
/// The pattern is immutable and documented as safe to share.
struct HanNames: @unchecked Sendable {
    struct Place: Equatable {
        let start: Int
        let end: Int
        let score: Int
    }

    private let tiers: [UInt16: Int]
    private let compound: WordSet
    private let strong: Set<UInt16>
    private let fair: Set<UInt16>
    let never: Set<UInt16>
    private let words: WordSet
    let notNames: WordSet
    private let labels: WordSet
    private let labelGap: Set<UInt16>
    private let intros: WordSet
    private let relations: WordSet
    private let mild: WordSet
    private let before: WordSet
    private let after: WordSet
    private let titles: WordSet
    private let acts: WordSet
    private let gap: Set<UInt16>
    private let manAsName: Set<UInt16>
    private let ordinaryGiven: Set<String>
    private let person: NSRegularExpression
    let syllables: NSRegularExpression?

    init(_ lists: HanNameLists, person: NSRegularExpression) {
        var tiers: [UInt16: Int] = [:]
        for (index, tier) in lists.surnames.enumerated() { for unit in tier.utf16 { tiers[unit] = 2 - index } }
        self.tiers = tiers
        compound = WordSet(lists.compound)
        strong = Set(lists.strong.utf16)
        fair = Set(lists.fair.utf16)
        never = Set(lists.never.utf16)
        var words = WordSet("")
        for entry in lists.words.split(separator: " ").map({ Array($0.utf16) }) {
            for unit in entry.dropFirst() { words.insert([entry[0], unit]) }
        }
        for entry in lists.wordsBefore.split(separator: " ").map({ Array($0.utf16) }) {
            for unit in entry.dropFirst() { words.insert([unit, entry[0]]) }
        }
        self.words = words
        notNames = WordSet(lists.notNames)
        labels = WordSet(lists.labels)
        labelGap = Set(lists.labelGap.utf16)
        intros = WordSet(lists.intros)
        relations = WordSet(lists.relations)
        mild = WordSet(lists.mild)
        before = WordSet(lists.before)
        after = WordSet(lists.after)
        titles = WordSet(lists.titles)
        acts = WordSet(lists.acts)
        gap = Set(lists.gap.utf16)
        manAsName = Set(lists.manAsName.utf16)
        ordinaryGiven = Set(lists.ordinaryGiven.split(separator: " ").map(String.init))
        self.person = person
        syllables = try? NSRegularExpression(pattern: "^(?:\(lists.syllable)){1,3}(?![\\s\\S])")
    }

    /// Whether two characters are one surname.
    func isCompound(_ text: String) -> Bool { compound.contains(Array(text.utf16)) }

    /// Whether a given name is an ordinary word as well.
    func isOrdinary(_ given: String) -> Bool { ordinaryGiven.contains(given) }

    static func isHan(_ unit: UInt16) -> Bool { (0x4E00...0x9FA5).contains(unit) }

    private static func isDigit(_ unit: UInt16) -> Bool { (48...57).contains(unit) }

    func places(in units: [UInt16], least: Int) -> [Place] {
        var found: [Place] = []
        var start = 0
        while start + 1 < units.count {
            if let place = name(in: units, at: start), place.score >= least {
                found.append(place)
                start = place.end
            } else {
                start += 1
            }
        }
        return found
    }

    private func name(in units: [UInt16], at start: Int) -> Place? {
        let isCompound = compound.contains(units, start, 2)
        guard let tier = isCompound ? 2 : tiers[units[start]] else { return nil }
        let family = isCompound ? 2 : 1
        let left = leftScore(units, start)
        let blank = left >= 4 && start + family < units.count && units[start + family] == 32 ? 1 : 0
        var best: Place?
        for length in [2, 1] {
            let from = start + family + blank
            let end = from + length
            guard end <= units.count, let given = givenScore(units[from..<end]) else { continue }
            let right = rightScore(units, end)
            var score = tier + given + left + right
            if !isCompound { score -= wordPenalty(units, start, from, length, given, left, right) }
            if length == 2, after.contains(units, end - 1, 1) { score -= 1 }
            if length == 2, units[end - 1] == Self.man, manAsName.contains(units[end - 2]) { score += 5 }
            if isLine(units, start, end) { score += 2 }
            if given == 0 { score -= 2 }
            if tier == 0, !(given > 1 && (left >= 4 || (left == 1 && right >= 4))) { score -= 4 }
            if score > best?.score ?? Int.min { best = Place(start: start, end: end, score: score) }
        }
        return best
    }

    private static let man = UInt16(0x7537)

    /// Whether the name is a line of its own, as under a letter.
    private func isLine(_ units: [UInt16], _ start: Int, _ end: Int) -> Bool {
        start > 0 && units[start - 1] == 10 && (end == units.count || units[end] == 10)
    }

    /// An ordinary word begins or ends with the surname.
    private func wordPenalty(
        _ units: [UInt16], _ start: Int, _ from: Int, _ length: Int, _ given: Int, _ left: Int, _ right: Int
    ) -> Int {
        var penalty = 0
        if notNames.contains(units, start, 2) || notNames.contains(units, start, 3) {
            penalty += left >= 4 ? 5 : 9
        } else if words.contains([units[start], units[from]]) {
            penalty += left >= 6 || right >= 4 ? 1 : length == 2 && given > 2 ? 2 : 4
        }
        if left < 4, words.contains(units, start - 1, 2), !before.endsBefore(units, start, longest: 4, shortest: 2) {
            penalty += 4
        }
        return penalty
    }

    /// How much what stands before the surname speaks for a name.
    private func leftScore(_ units: [UInt16], _ start: Int) -> Int {
        var end = start
        var hasColon = false
        while end > 0, start - end < 4, labelGap.contains(units[end - 1]) {
            hasColon = hasColon || units[end - 1] == 0x3A
            end -= 1
        }
        if labels.endsBefore(units, end, longest: 6) { return hasColon ? 7 : end == start ? 5 : 4 }
        if intros.endsBefore(units, start, longest: 4) { return 6 }
        if relations.endsBefore(units, start, longest: 2) { return 4 }
        if isBed(units, end) { return 4 }
        if mild.endsBefore(units, start, longest: 2) { return 3 }
        if start > 0, Self.isDigit(units[start - 1]) { return -2 }
        if start == 0 || !Self.isHan(units[start - 1]) { return 1 }
        return before.endsBefore(units, start, longest: 4) ? 2 : -3
    }

    /// Whether the number of a bed ends here.
    private func isBed(_ units: [UInt16], _ end: Int) -> Bool {
        guard end > 1, units[end - 1] == Self.bed else { return false }
        return Self.isDigit(units[end - 2]) || end > 2 && units[end - 2] == Self.number && Self.isDigit(units[end - 3])
    }

    private static let bed = UInt16(0x5E8A)
    private static let number = UInt16(0x53F7)

    /// Whether all of these characters are a surname and a given name, and no ordinary word begins them.
    func isName(_ text: String) -> Bool {
        let units = Array(text.utf16)
        let isCompound = units.count > 2 && compound.contains(units, 0, 2)
        let family = isCompound ? 2 : 1
        guard (family + 1...family + 2).contains(units.count), isCompound || tiers[units[0]] != nil,
            let given = givenScore(units[family...])
        else { return false }
        if isCompound { return true }
        if notNames.contains(units, 0, 2) || notNames.contains(units, 0, 3) { return false }
        if words.contains([units[0], units[1]]) { return units.count == 3 && given > 2 }
        return (tiers[units[0]] ?? 0) > 0 || given > 1
    }

    /// How much what stands behind the name speaks for it.
    private func rightScore(_ units: [UInt16], _ end: Int) -> Int {
        if titles.begins(at: units, end, longest: 4) { return 4 }
        if acts.begins(at: units, end, longest: 4) { return 2 }
        var next = end
        while next < units.count, next - end < 3, gap.contains(units[next]) { next += 1 }
        let tail = String(decoding: units[next..<min(units.count, next + 16)], as: UTF16.self)
        if person.firstMatch(in: tail, options: .anchored, range: NSRange(location: 0, length: tail.utf16.count)) != nil
        {
            return next > end || (next < units.count && Self.isDigit(units[next])) ? 5 : 4
        }
        if end >= units.count || !Self.isHan(units[end]) { return 1 }
        return after.begins(at: units, end, longest: 3) ? 1 : -3
    }

    private func givenScore(_ given: ArraySlice<UInt16>) -> Int? {
        var sum = 0
        for unit in given {
            guard Self.isHan(unit), !never.contains(unit) else { return nil }
            sum += strong.contains(unit) ? 2 : fair.contains(unit) ? 1 : 0
        }
        return sum
    }
}
