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

    /// The distance as people read it.
    package static func label(daysAgo days: Int) -> Text {
        // Any day will do: months are told roughly.
        let today = CivilDay(number: 20_000)
        func words(_ isHan: Bool) -> String {
            DistanceWords(isHan: isHan).days(ago: days, from: today.adding(-days), to: today)
        }
        return Text(zh: words(true), en: words(false))
    }
}
