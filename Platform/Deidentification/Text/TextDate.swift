/// A date as it is written in a text, which can be moved by days and written again in the same way.
///
/// Understood are 2024-03-05, 2024年3月5日, 二〇二四年三月五日, 民国113年3月5日, 2024年3月, 3月5日, 5 March 2024, Mar 5th, 3/5/2024, 05.03.2024,
/// 3/5/24 and 20240305, each with a time of day behind, which stays.
struct TextDate {
    private(set) var pieces: [DatePiece]
    private var year: Int?
    private(set) var month: Int
    private(set) var day: Int?
    /// Which piece holds which number.
    private(set) var places: (year: Int?, month: Int, day: Int?)
    /// Years of the Republic of China begin in 1912.
    private var epoch = 0

    /// The text with its date moved; nil when it is in another form or no date.
    static func shifted(_ text: String, days: Int) -> String? {
        let parts = TextWeekday(text)
        let isWeekday = parts.date.isEmpty && !text.isEmpty
        guard let moved = isWeekday ? "" : shiftedDate(String(parts.date), days: days) else { return nil }
        return TextWeekday.moved(parts.head, days: days) + moved + TextWeekday.moved(parts.tail, days: days)
    }

    private static func shiftedDate(_ text: String, days: Int) -> String? {
        guard var date = TextDate(text) else { return DateShift.date(text, days: days) }
        guard date.shift(days) else { return nil }
        return date.written()
    }

    /// Whether the text is a date with its day.
    static func namesDay(_ text: String) -> Bool {
        let text = String(TextWeekday(text).date)
        guard let date = TextDate(text) else { return DateShift.date(text, days: 0) != nil }
        return date.day != nil
    }

    init?(_ text: String) {
        pieces = DatePiece.read(text)
        let roles = DateRoles(pieces)
        // What stands before may be another calendar.
        let isUsual =
            (pieces.first.map { $0.kind != .other || $0.text == "民国" } ?? false) && !text.contains(where: Self.lunar)
        guard isUsual, let month = roles.month else { return nil }
        places = (roles.year, month, roles.day)
        self.month = pieces[month].number ?? 0
        day = roles.day.flatMap { pieces[$0].number }
        year = roles.year.flatMap { pieces[$0].number }
        if text.hasPrefix("民国") {
            epoch = 1911
        } else if let place = roles.year, pieces[place].width == 2 {
            // A year that has not come yet is one of the century before.
            epoch = self.year ?? 0 > 40 ? 1900 : 2000
        }
    }

    /// The year of the common era; nil where none is written.
    var commonYear: Int? { year.map { $0 + epoch } }

    private var isShortYear: Bool { epoch == 1900 || epoch == 2000 }

    private static func lunar(_ character: Character) -> Bool { "初正冬腊闰".contains(character) }

    /// Without a year the day moves in a usual year; without a day the middle of the month does.
    private mutating func shift(_ days: Int) -> Bool {
        let year = self.year.map { $0 + epoch } ?? (month == 2 && day == 29 ? 2000 : 2001)
        let written = year * 10_000 + month * 100 + (day ?? 15)
        guard let moved = DateShift.date(String(written), days: days).flatMap({ Int($0) }) else { return false }
        if self.year != nil { self.year = isShortYear ? moved / 10_000 % 100 : moved / 10_000 - epoch }
        month = moved / 100 % 100
        if day != nil { day = moved % 100 }
        return self.year ?? 0 >= 0
    }

    private func written() -> String {
        let isPadded = [places.month, places.day].contains { $0.map { pieces[$0].text.hasPrefix("0") } ?? false }
        let isISO =
            pieces.indices.contains(places.month + 1) && pieces[places.month + 1].text == "-" && places.year == 0
        var texts = pieces.map(\.text)
        if let place = places.year, let year { texts[place] = pieces[place].writing(year, width: pieces[place].width) }
        texts[places.month] = pieces[places.month].writing(month, width: isPadded || isISO ? 2 : 1)
        if let place = places.day, let day {
            texts[place] = pieces[place].writing(day, width: isPadded || isISO ? 2 : 1)
            if texts.indices.contains(place + 1), DatePiece.ordinals.contains(texts[place + 1]) {
                texts[place + 1] = DatePiece.ordinal(day)
            }
        }
        return texts.joined()
    }
}

/// Which piece of a date is its year, its month and its day.
struct DateRoles {
    var year: Int?
    var month: Int?
    var day: Int?

    init(_ pieces: [DatePiece]) {
        let numbers = pieces.indices.filter { pieces[$0].number != nil }
        if let name = numbers.first(where: { pieces[$0].kind == .monthName }) {
            month = name
            day = numbers.first { $0 != name && pieces[$0].width <= 2 }
            year =
                numbers.first { pieces[$0].width == 4 && pieces[$0].kind == .digits }
                ?? numbers.first { isShortYear(pieces, $0) }
        } else if pieces.contains(where: { $0.text.hasPrefix("月") || $0.text.hasPrefix("年") }) {
            for place in numbers where place + 1 < pieces.count {
                switch pieces[place + 1].text.drop(while: \.isWhitespace).first {
                case "年" where year == nil: year = place
                case "月" where month == nil: month = place
                case "日", "号": day = day ?? place
                default: break
                }
            }
        } else {
            separated(pieces, numbers)
        }
    }

    /// Two digits behind day and month that are no time of day.
    private func isShortYear(_ pieces: [DatePiece], _ place: Int) -> Bool {
        guard let day, let month, place > day, place > month, pieces[place].width == 2,
            pieces[place].kind == .digits
        else { return false }
        let isTime = place + 1 < pieces.count && [":", "h"].contains { pieces[place + 1].text.hasPrefix($0) }
        return !isTime && place <= max(day, month) + 2
    }

    /// Numbers with the same sign between.
    private mutating func separated(_ pieces: [DatePiece], _ numbers: [Int]) {
        guard numbers.count >= 2, numbers[1] == numbers[0] + 2 else { return }
        let sign = pieces[numbers[0] + 1].text.filter { !$0.isWhitespace }
        let hasThird =
            numbers.count > 2 && numbers[2] == numbers[1] + 2
            && pieces[numbers[1] + 1].text.filter { !$0.isWhitespace } == sign
        if pieces[numbers[0]].width == 4 {
            (year, month, day) = (numbers[0], numbers[1], hasThird ? numbers[2] : nil)
        } else if hasThird {
            // With a slash America's order, where that can be; with other signs Europe's.
            let isDayFirst =
                (pieces[numbers[0]].number ?? 0) > 12 || sign != "/" && (pieces[numbers[1]].number ?? 0) <= 12
            (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            year = numbers[2]
        }
    }
}

/// A number, the name of a month, or what stands between them.
struct DatePiece {
    enum Kind { case digits, han, monthName, other }

    let kind: Kind
    let text: String
    let number: Int?

    var width: Int { text.count }

    static let ordinals = ["st", "nd", "rd", "th"]

    static func ordinal(_ day: Int) -> String {
        (11...13).contains(day) ? "th" : ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"][day % 10]
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let numerals = Array("〇一二三四五六七八九")

    static func read(_ text: String) -> [DatePiece] {
        var pieces: [DatePiece] = []
        var rest = text[...]
        while let first = rest.first {
            let kind = self.kind(first)
            let run = String(rest.prefix { self.kind($0) == kind })
            rest = rest.dropFirst(run.count)
            pieces.append(DatePiece(kind, run))
        }
        return pieces
    }

    private enum Sort { case digit, han, letter, other }

    private static func kind(_ character: Character) -> Sort {
        if character.isASCII { return character.isNumber ? .digit : character.isLetter ? .letter : .other }
        return "零十廿".contains(character) || numerals.contains(character) ? .han : .other
    }

    private init(_ sort: Sort, _ run: String) {
        text = run
        switch sort {
        case .digit: (kind, number) = (.digits, run.count <= 4 ? Int(run) : nil)
        case .han: (kind, number) = (.han, Self.value(run))
        case .letter:
            let month =
                run.count >= 3 ? Self.months.firstIndex { $0.lowercased().hasPrefix(run.lowercased().prefix(3)) } : nil
            (kind, number) = month.map { (.monthName, $0 + 1) } ?? (.other, nil)
        case .other: (kind, number) = (.other, nil)
        }
    }

    /// 二〇二四 digit by digit, 二十五 and 廿五 by tens.
    private static func value(_ text: String) -> Int? {
        let plain = text.replacing("零", with: "〇").replacing("廿", with: "二十")
        guard let ten = plain.firstIndex(of: "十") else {
            return plain.reduce(Int?(0)) { sum, numeral in
                numerals.firstIndex(of: numeral).flatMap { digit in sum.map { ($0 * 10 + digit) % 100_000 } }
            }
        }
        let tens = plain[..<ten].first.flatMap(numerals.firstIndex) ?? 1
        return tens * 10 + (plain[ten...].dropFirst().first.flatMap(numerals.firstIndex) ?? 0)
    }

    /// Another number in the way of this piece.
    func writing(_ number: Int, width: Int) -> String {
        switch kind {
        case .monthName:
            let full = Self.months[(number + 11) % 12]
            let isShort = text.count <= 4 && text.lowercased() != "june" && text.lowercased() != "july"
            let name = isShort ? String(full.prefix(3)) : full
            return text == text.uppercased() ? name.uppercased() : text == text.lowercased() ? name.lowercased() : name
        case .han where text.count == 4:
            return String(String(number).compactMap { $0.wholeNumberValue.map { Self.numerals[$0] } })
        case .han:
            let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
            let head = tens == 0 ? "" : tens == 1 ? "十" : "\(Self.numerals[tens])十"
            return head + (ones == 0 && tens > 0 ? "" : String(Self.numerals[ones]))
        default:
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
    }
}
