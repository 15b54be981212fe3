import Foundation

/// What a date in a text says: a day or a month, in a year or in none, and the time of day behind it.
///
/// Nil is whatever is no date for certain, such as one of the lunar calendar.
struct WrittenDate {
    var year: Int?
    var month: Int
    /// Nil where only the month is written.
    var day: Int?
    /// Day and month are numbers that could change places, as in 3/5/2024.
    var isEitherWay = false
    /// As it is written.
    var time = ""

    /// - Parameters:
    ///   - text: normalised.
    ///   - isYearFirst: whether two digits at the beginning are a year, as in 26-11-20.
    ///   - isHan: whether it stands in a Chinese text, where the month comes before the day.
    init?(_ text: String, isYearFirst: Bool = false, isHan: Bool) {
        let parts = TextWeekday(text)
        var written = String(parts.date).trimmingCharacters(in: .whitespaces)
        guard !written.isEmpty, written.unicodeScalars.count <= 40 else { return nil }
        if isYearFirst, let digits = Int(written.prefix(2)) {
            written = (digits > 40 ? "19" : "20") + written
        }
        let behind = Self.time(Self.weekday.removed(from: String(parts.tail)))
        guard let date = TextDate(written) else {
            guard let short = Self.numbers(written, isHan: isHan) else { return nil }
            (year, month, day, isEitherWay) = short
            guard let behind else { return nil }
            time = behind
            return
        }
        (year, month, day) = (date.commonYear, date.month, date.day)
        isEitherWay = Self.isEitherWay(date)
        guard let within = Self.time(Self.rest(of: date)), let behind else { return nil }
        time = within.isEmpty ? behind : within
    }

    private static let weekday = TextPattern("[ (]*(?:星期|周|礼拜)[一二三四五六日天]\\)?")
    private static let timeOfDay = TextPattern(
        "^[0-2]?[0-9](?:[:.h][0-5][0-9](?::[0-5][0-9])?(?: ?[AaPp]\\.?[Mm]\\.?| ?h(?:rs|ours)?)?| ?[AaPp]\\.?[Mm]\\.?"
            + "|[时点](?:[0-5]?[0-9]分)?)$")

    /// The time of day that a text is; nil when it is something else, and empty for nothing.
    private static func time(_ text: String) -> String? {
        var rest = text[...]
        for lead in ["T", ",", " ", "at ", " "] where rest.hasPrefix(lead) { rest = rest.dropFirst(lead.count) }
        let bare = String(rest).trimmingCharacters(in: .whitespaces)
        return bare.isEmpty || timeOfDay.matches(bare) ? bare : nil
    }

    /// What stands behind the last number of the date.
    private static func rest(of date: TextDate) -> String {
        let last = max(date.places.year ?? 0, date.places.month, date.places.day ?? 0)
        var rest = date.pieces[(last + 1)...].map(\.text).joined()[...]
        for unit in ["年", "月", "日", "号"] + DatePiece.ordinals where rest.hasPrefix(unit) {
            rest = rest.dropFirst(unit.count)
            break
        }
        return String(rest)
    }

    /// Whether America would read another day in it than Europe.
    private static func isEitherWay(_ date: TextDate) -> Bool {
        guard let day = date.day, let place = date.places.day, let year = date.places.year,
            year > max(place, date.places.month), date.pieces[date.places.month].kind == .digits, day != date.month,
            max(day, date.month) <= 12
        else { return false }
        let sign = date.pieces[min(place, date.places.month) + 1].text.filter { !$0.isWhitespace }
        return sign == "/" || sign == "-"
    }

    /// 20241105, 11/25, and 25/11 where it cannot be the other way round.
    private static func numbers(_ text: String, isHan: Bool) -> (Int?, Int, Int?, Bool)? {
        if text.utf8.count == 8, DateShift.date(text, days: 0) != nil, let number = Int(text) {
            return (number / 10_000, number / 100 % 100, number % 100, false)
        }
        let bare = text.hasSuffix("日") || text.hasSuffix("号") ? String(text.dropLast()) : text
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            let one = Int(parts[0]), let other = Int(parts[1]), one > 0, other > 0
        else { return nil }
        if one > 12 { return other <= 12 ? (nil, other, one, false) : nil }
        return (nil, one, other, !isHan && other <= 12 && one != other)
    }

    /// Every pattern of this type, for the test that each can be read.
    static var patterns: [TextPattern] { [weekday, timeOfDay] }
}
