import Kernel

/// How far a day is from another, in words.
///
/// Days up to two months, weeks and days up to a year, then years and months: what antivirals, pregnancies and wounds are
/// treated by.
struct DistanceWords {
    let isHan: Bool

    private static let countedDays = 60
    private static let countedWeeks = 366

    private func count(_ number: Int, _ unit: String, _ english: String) -> String {
        isHan ? "\(number) \(unit)" : "\(number) \(english)\(number == 1 ? "" : "s")"
    }

    private func joined(_ parts: [String]) -> String { parts.joined(separator: " ") }

    private func past(_ text: String) -> String { isHan ? "\(text)前" : "\(text) ago" }
    private func coming(_ text: String) -> String { isHan ? "\(text)后" : "in \(text)" }
    private func about(_ text: String) -> String { isHan ? "约 \(text)" : "about \(text)" }

    /// - Parameter ago: negative for a day that is to come.
    func days(ago: Int, from day: CivilDay, to today: CivilDay) -> String {
        if ago == 0 { return isHan ? "今天" : "today" }
        let span = span(abs(ago), months: ago > 0 ? today.months(since: day) : day.months(since: today))
        return ago > 0 ? past(span) : coming(span)
    }

    /// How long it is, without a direction.
    func span(_ days: Int, months: Int) -> String {
        if days <= Self.countedDays { return count(days, "天", "day") }
        if days <= Self.countedWeeks {
            let rest = days % 7
            return joined([count(days / 7, "周", "week")] + (rest == 0 ? [] : [count(rest, "天", "day")]))
        }
        return about(yearsAndMonths(months))
    }

    private func yearsAndMonths(_ months: Int) -> String {
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        if years >= 10 { return count(years, "年", "year") }
        return joined(
            (years == 0 ? [] : [count(years, "年", "year")])
                + (rest == 0 && years > 0 ? [] : [count(rest, "个月", "month")]))
    }

    /// A month of which no day is written.
    ///
    /// - Parameter ago: negative for one that is to come.
    func months(_ ago: Int) -> String {
        switch ago {
        case 0: isHan ? "本月" : "this month"
        case 1: isHan ? "上个月" : "last month"
        case -1: isHan ? "下个月" : "next month"
        case 2...: past(about(ago < 24 ? count(ago, "个月", "month") : yearsAndMonths(ago)))
        default: coming(about(count(-ago, "个月", "month")))
        }
    }

    func season(_ season: String, years: Int) -> String {
        switch years {
        case 0: isHan ? "今年" : "\(season) this year"
        case 1: isHan ? "去年" : "\(season) last year"
        case -1: isHan ? "明年" : "\(season) next year"
        case 2...: isHan ? "\(years) 年前" : "\(season) \(years) years ago"
        default: isHan ? "\(-years) 年后" : "\(season) in \(-years) years"
        }
    }

    /// The day on which the illness began is the first.
    func illness(day: Int) -> String { isHan ? "起病第 \(day) 天" : "day \(day) of illness" }

    func afterSurgery(_ days: Int) -> String {
        let isWeeks = days >= 14 && days % 7 == 0
        let span = isWeeks ? count(days / 7, "周", "week") : count(days, "天", "day")
        return isHan ? "术后 \(span)" : "\(span) after surgery"
    }

    // MARK: - Since a birth

    /// Days and weeks of the newborn, months below two years, then years; those over 89 are one class.
    func age(from birth: CivilDay, to today: CivilDay) -> String {
        let days = today.number - birth.number
        if days < 0 { return self.days(ago: days, from: birth, to: today) }
        if days <= Self.countedDays { return days == 0 ? (isHan ? "今天" : "today") : past(count(days, "天", "day")) }
        let months = today.months(since: birth)
        return months < 24 ? past(count(months, "个月", "month")) : years(months / 12)
    }

    func age(inMonths months: Int) -> String {
        months < 24 ? self.months(months) : years(months / 12, isAbout: true)
    }

    func age(inYears years: Int) -> String {
        switch years {
        case 0: isHan ? "今年" : "this year"
        case 1: isHan ? "去年" : "last year"
        case ..<0: coming(count(-years, "年", "year"))
        default: self.years(years, isAbout: true)
        }
    }

    private func years(_ years: Int, isAbout: Bool = false) -> String {
        if years >= 90 { return isHan ? "90 多年前" : "more than 89 years ago" }
        let span = count(years, "年", "year")
        return past(isAbout ? about(span) : span)
    }
}
