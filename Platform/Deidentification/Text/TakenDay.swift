package import Kernel

/// The day on which an image was taken, told by its distance.
package enum TakenDay {
    /// Days before the check; nil for a day that is none or is still to come.
    ///
    /// - Parameters:
    ///   - date: as it stands in the clean object (DA), moved by the secret.
    ///   - secret: of the one subject whose images and texts are of the case.
    package static func daysAgo(_ date: String, movedBy secret: SubjectSecret, at today: CivilDay) -> Int? {
        guard let taken = DateShift.date(date, days: -secret.dateShiftDays(patient: [])), let number = Int(taken),
            let day = CivilDay(number / 10_000, number / 100 % 100, number % 100), day <= today
        else { return nil }
        return today.number - day.number
    }

    /// How long that is as people read it: "3 days", "about 2 years 2 months".
    package static func span(days: Int) -> Text {
        // Any day will do: months are told roughly.
        let today = CivilDay(number: 20_000)
        let months = today.months(since: today.adding(-days))
        return Text(
            zh: DistanceWords(isHan: true).span(days, months: months),
            en: DistanceWords(isHan: false).span(days, months: months))
    }
}
