import Foundation
import Kernel

/// The dates of a case's texts, told by their distance.
struct CaseDates {
    private let reader: DateReader
    private var telling: DateTelling
    /// Whether each text is told in Chinese; figures and abbreviations alone are, when another text of the case is.
    private let isHan: [Bool]

    /// - Parameter searches: with the matches of each.
    init(_ searches: [(search: TextSearch, places: [TextSearch.Place])], by anchor: DateAnchor) {
        reader = DateReader(today: anchor.today)
        let languages = searches.map(\.search.language)
        isHan = languages.map { $0 == .han || $0 == .neither && languages.contains(.han) }
        var onsets: Set<CivilDay> = []
        var operations: Set<CivilDay> = []
        for (number, (search, places)) in searches.enumerated() {
            for place in places where place.category == .date {
                let mention = search.mention(of: place, isHan: isHan[number])
                let (isOnset, isSurgery) = (mention.isOnset, mention.isSurgery)
                guard isOnset || isSurgery, case .day(let day, _) = reader.reading(of: mention),
                    day <= anchor.today
                else { continue }
                if isOnset { onsets.insert(day) } else { operations.insert(day) }
            }
        }
        telling = DateTelling(
            today: anchor.today, onset: anchor.onset ?? (onsets.count == 1 ? onsets.first : nil),
            surgery: operations.count == 1 ? operations.first : nil)
    }

    /// What stands in the place of a date; nil for one that stays.
    ///
    /// - Parameter number: which text of the case it is.
    func told(_ place: TextSearch.Place, in search: TextSearch, _ number: Int) -> DateTelling.Told? {
        let mention = search.mention(of: place, isHan: isHan[number])
        let reading = reader.reading(of: mention)
        // A birthday without a year says nothing that anybody is treated by.
        if mention.isBirth, reading == .unknown {
            return DateTelling.Told(text: TextReplacement.tag(.date, isHan: mention.isHan))
        }
        return telling.told(reading, birth: mention.isBirth, isHan: mention.isHan)
    }
}

extension TextSearch {
    private static let clauseEnds = Set("。;\n!?,".utf16)
    private static let window = 28

    enum WrittenIn {
        case han, english
        /// Figures, signs and abbreviations.
        case neither
    }

    private static let englishWord = TextPattern(
        "(?i:(?<![A-Z])(?:the|and|with|for|since|on|of|is|was|has|in|at|to|after|before|from|seen)(?![A-Z]))")

    /// What the text is written in.
    var language: WrittenIn {
        TextReplacement.isHan(normalized.text) ? .han : Self.englishWord.matches(normalized.text) ? .english : .neither
    }

    /// A date with what stands around it in its clause.
    func mention(of place: Place, isHan: Bool) -> DateMention {
        let text = string.substring(with: place.range)
        let end = place.range.location + place.range.length
        var first = place.range.location
        while first > 0, place.range.location - first < Self.window, !endsClause(first - 1) { first -= 1 }
        var last = end
        while last < units.count, last - end < Self.window, !endsClause(last) { last += 1 }
        return DateMention(
            text: text, rule: place.rule,
            before: string.substring(with: NSRange(location: first, length: place.range.location - first)),
            after: string.substring(with: NSRange(location: end, length: last - end)),
            isHan: isHan, isBirth: place.check == "birth")
    }

    private func endsClause(_ index: Int) -> Bool {
        // A dot ends a clause where a blank is behind it.
        Self.clauseEnds.contains(units[index])
            || units[index] == 0x2E && index + 1 < units.count && units[index + 1] == 0x20
    }

    private static let weekdayBehind = TextPattern("^\\s?\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?(?![一二三四五六日天])")
    private static let weekdayAhead = TextPattern("(?:星期|周|礼拜)[一二三四五六日天][,\\s]?$")

    /// The place of a date with the day of the week beside it, which a distance makes idle.
    func withWeekday(_ place: Place) -> Place {
        var place = place
        let end = place.range.location + place.range.length
        let tail = string.substring(with: NSRange(location: end, length: min(8, string.length - end)))
        if let match = Self.weekdayBehind.first(in: tail) { place.range.length += match[0].utf16.count }
        let start = max(0, place.range.location - 5)
        let head = string.substring(with: NSRange(location: start, length: place.range.location - start))
        if let match = Self.weekdayAhead.first(in: head) {
            place.range.location -= match[0].utf16.count
            place.range.length += match[0].utf16.count
        }
        return place
    }

    /// Every pattern of the dates of a case, for the test that each can be read.
    static var datePatterns: [TextPattern] { [weekdayBehind, weekdayAhead, englishWord] }
}
