import Kernel

/// What a date in a text is taken to mean, seen from the day of the author's check.
enum DateReading: Hashable {
    /// A day and the time of day that stands with it.
    case day(CivilDay, time: String)
    case month(year: Int, month: Int)
    case year(Int)
    /// A season of a year, in the word that is written.
    case season(String, year: Int)
    /// Two days and what stands between them.
    case days(CivilDay, CivilDay, sign: String)
    /// One of these, which the author has to say.
    case either([DateReading])
    /// A date of which nobody can tell the day, such as one of the lunar calendar.
    case unknown
    /// Something that says no date, such as a day of the week alone.
    case none
}

/// Reads the dates of a case.
struct DateReader {
    let today: CivilDay

    /// So many days ago a day without a year may lie, to be taken for past; one that lay nearly a year ago may as well be
    /// coming.
    private static let sureDays = 270
    private static let plannedDays = 183
    private static let farDays = 732

    func reading(of mention: DateMention) -> DateReading {
        switch mention.rule {
        case "date.en-weekday": return .none
        case "date.relative": return relative(mention.text)
        case "date.season": return season(mention.text)
        case "date.zh-range", "date.en-range": return range(mention)
        case "date.lunar", "date.lunar-bare": return .unknown
        case "date.birth-year": return Self.birthYear(mention.text).map(DateReading.year) ?? .unknown
        default: break
        }
        if let (year, rest) = yearInWords(mention.text) {
            guard let year, let date = WrittenDate(rest, isHan: true), let day = date.day,
                let found = CivilDay(year, date.month, day)
            else { return .unknown }
            return .day(found, time: date.time)
        }
        let isYearFirst = ["date.zh-numbers", "date.birth-short"].contains(mention.rule)
        guard let date = WrittenDate(mention.text, isYearFirst: isYearFirst, isHan: mention.isHan) else {
            return .unknown
        }
        return reading(of: date, mention)
    }

    private func reading(of date: WrittenDate, _ mention: DateMention) -> DateReading {
        guard let day = date.day else {
            guard let year = date.year, (1...12).contains(date.month) else { return .unknown }
            return .month(year: year, month: date.month)
        }
        func one(_ month: Int, _ day: Int) -> DateReading {
            guard let year = date.year else { return yearless(month, day, time: date.time, mention) }
            guard let found = CivilDay(year, month, day) else { return .unknown }
            let reading = DateReading.day(found, time: date.time)
            return found.number - today.number > Self.farDays ? .either([reading]) : reading
        }
        guard date.isEitherWay else { return one(date.month, day) }
        return Self.either([one(date.month, day), one(day, date.month)])
    }

    /// The latest such day that is not to come, unless words say that it is planned.
    private func yearless(_ month: Int, _ day: Int, time: String, _ mention: DateMention) -> DateReading {
        guard !mention.isBirth else { return .unknown }
        let year = today.parts.year
        let candidates = (year - 4...year + 4).compactMap { CivilDay($0, month, day) }
        guard let past = candidates.last(where: { $0 <= today }), let next = candidates.first(where: { $0 > today })
        else { return .unknown }
        func reading(_ day: CivilDay) -> DateReading { .day(day, time: time) }
        if past == today { return reading(past) }
        let isPlan = mention.isPlan
        let (ago, ahead) = (today.number - past.number, next.number - today.number)
        if isPlan ? ahead <= Self.plannedDays : ago <= Self.sureDays { return reading(isPlan ? next : past) }
        return .either(isPlan ? [reading(past), reading(next)] : [reading(next), reading(past)])
    }

    private static func either(_ readings: [DateReading]) -> DateReading {
        var flat: [DateReading] = []
        for reading in readings {
            switch reading {
            case .either(let more): flat += more
            case .unknown: break
            default: flat.append(reading)
            }
        }
        let known = flat.reduce(into: [DateReading]()) { if !$0.contains($1) { $0.append($1) } }
        return known.isEmpty ? .unknown : known.count == 1 && flat.count > 1 ? known[0] : .either(known)
    }

    // MARK: - In words

    private static let wordYear = TextPattern("^(今年|去年|前年|大前年|明年|同年|当年|次年|翌年)的?\\s?([\\s\\S]+)$")
    private static let offsets = ["今年": 0, "去年": -1, "前年": -2, "大前年": -3, "明年": 1]

    /// The year that a word means, nil when another date says which, and what stands behind the word.
    private func yearInWords(_ text: String) -> (year: Int?, rest: String)? {
        Self.wordYear.first(in: text).map { (Self.offsets[$0[1]].map { today.parts.year + $0 }, $0[2]) }
    }

    private static let relativeDay = TextPattern("^(上上个?月|上个?月|本月|这个?月|下个?月)([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]$")

    private func relative(_ text: String) -> DateReading {
        guard let groups = Self.relativeDay.first(in: text) else { return .unknown }
        let offset = groups[1].hasPrefix("上上") ? -2 : groups[1].hasPrefix("上") ? -1 : groups[1].hasPrefix("下") ? 1 : 0
        let (year, month, _) = today.parts
        let count = year * 12 + month - 1 + offset
        let date = WrittenDate("\(count % 12 + 1)月\(groups[2])日", isHan: true)
        guard let day = date?.day, let found = CivilDay(count / 12, count % 12 + 1, day) else { return .unknown }
        return .day(found, time: "")
    }

    private static let seasonYear = TextPattern("^([A-Za-z]+)(?: of)? ([0-9]{4})$")

    private func season(_ text: String) -> DateReading {
        guard let groups = Self.seasonYear.first(in: text), let year = Int(groups[2]) else { return .unknown }
        return .season(groups[1].lowercased(), year: year)
    }

    private static func birthYear(_ text: String) -> Int? {
        guard let number = Int(text.prefix { $0.isASCII && $0.isNumber }) else { return nil }
        return number > 99 ? number : number > 40 ? 1900 + number : 2000 + number
    }

    // MARK: - Ranges

    private static let hanRange = TextPattern(
        "^((?:[0-9]{2,4}年\\s?|今年|去年|前年|明年)?)([0-9]{1,2})月\\s?([0-9]{1,2})[日号]?\\s?([至到~、和及-]|—{1,2})\\s?"
            + "(?:([0-9]{1,2})月\\s?)?([0-9]{1,2})[日号]$")
    private static let monthFirst = TextPattern(
        "^([A-Za-z]+)\\.? ([0-9]{1,2})(?:st|nd|rd|th)?\\s?(-|to|until|till|through|~)\\s?([0-9]{1,2})(?:st|nd|rd|th)?(?:,? ([0-9]{4}))?$"
    )
    private static let dayFirst = TextPattern(
        "^([0-9]{1,2})(?:st|nd|rd|th)?\\s?(-|to|until|till|through|~)\\s?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]+)(?:,? ([0-9]{4}))?$"
    )

    private func range(_ mention: DateMention) -> DateReading {
        let text = mention.text
        if let part = Self.hanRange.first(in: text) {
            let sign = ["、", "和", "及"].contains(part[4]) ? part[4] : "至 "
            let end = (part[5].isEmpty ? part[2] : part[5]) + "月\(part[6])日"
            return range(part[1], "\(part[2])月\(part[3])日", end, sign: sign, mention)
        }
        if let part = Self.monthFirst.first(in: text) {
            let year = part[5].isEmpty ? "" : " \(part[5])"
            return range("", "\(part[1]) \(part[2])\(year)", "\(part[1]) \(part[4])\(year)", sign: " to ", mention)
        }
        if let part = Self.dayFirst.first(in: text) {
            let year = part[5].isEmpty ? "" : " \(part[5])"
            return range("", "\(part[1]) \(part[4])\(year)", "\(part[3]) \(part[4])\(year)", sign: " to ", mention)
        }
        return .unknown
    }

    /// - Parameter year: as it stands ahead of the first day.
    private func range(
        _ year: String, _ first: String, _ last: String, sign: String, _ mention: DateMention
    ) -> DateReading {
        var one = mention
        (one.text, one.rule) = (year + first, "date.range-part")
        guard let end = WrittenDate(last, isHan: mention.isHan), let lastDay = end.day else { return .unknown }
        func days(_ reading: DateReading) -> DateReading? {
            guard case .day(let begin, _) = reading else { return nil }
            let start = begin.parts
            let wraps = end.month < start.month
            guard let found = CivilDay(start.year + (wraps ? 1 : 0), end.month, lastDay), found > begin,
                found.number - begin.number < 366
            else { return nil }
            return .days(begin, found, sign: sign)
        }
        switch reading(of: one) {
        case .either(let readings): return Self.either(readings.compactMap(days))
        case let reading: return days(reading) ?? .unknown
        }
    }

    /// Every pattern of this type, for the test that each can be read.
    static var patterns: [TextPattern] { [wordYear, relativeDay, seasonYear, hanRange, monthFirst, dayFirst] }
}
