/// A day of the Gregorian calendar, counted from 1970-01-01.
package struct CivilDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Nil when there is no such day, or the year is not one of 1 to 9999.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(year, month)).contains(day) else {
            return nil
        }
        number = Self.count(year, month, day)
    }

    /// The day that it is at a moment, so many minutes east of Greenwich.
    package init(at instant: Instant, minutesEast: Int) {
        let minutes = Double(instant.milliseconds) / 60_000 + Double(minutesEast)
        number = Int((minutes / 1440).rounded(.down))
    }

    package static func < (one: Self, other: Self) -> Bool { one.number < other.number }

    /// The day so many days later.
    package func adding(_ days: Int) -> CivilDay { CivilDay(number: number + days) }

    /// The same day of another month; nil when that month is too short.
    package func adding(months: Int) -> CivilDay? {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        return CivilDay(count / 12, count % 12 + 1, day)
    }

    /// Year, month and day, by counting in eras of 400 years that begin on 1 March.
    package var parts: (year: Int, month: Int, day: Int) {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Whole months from an earlier day to this one, as ages are counted.
    package func months(since earlier: CivilDay) -> Int {
        let (one, other) = (earlier.parts, parts)
        return (other.year - one.year) * 12 + other.month - one.month - (other.day < one.day ? 1 : 0)
    }

    private static func length(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Counts in eras of 400 years that begin on 1 March.
    private static func count(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
