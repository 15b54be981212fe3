import Kernel

/// Tells dates of a case by their distance, in words that clinicians read.
struct DateTelling {
    /// What stands in the place of a date, and what the author chooses from where nobody else can tell.
    struct Told: Equatable {
        let text: String
        var choices: [String] = []
    }

    let today: CivilDay
    /// The first day of the illness, where all of the case's texts agree on one.
    var onset: CivilDay?
    /// The day of an operation, likewise.
    var surgery: CivilDay?

    private static let illnessDays = 90
    private static let surgeryDays = 365

    /// - Returns: nil for what stays as it is.
    func told(_ reading: DateReading, birth isBirth: Bool, isHan: Bool) -> Told? {
        let words = DistanceWords(isHan: isHan)
        let removed = TextReplacement.tag(.date, isHan: isHan)
        switch reading {
        case .none: return nil
        case .unknown: return Told(text: removed, choices: [removed])
        case .either(let readings):
            let texts = readings.map { text($0, birth: isBirth, words) }
            let choices = (texts + [removed]).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            // Two ways to read it that come to the same.
            if readings.count > 1, choices.count == 2 { return Told(text: choices[0]) }
            return Told(text: removed, choices: choices)
        default: return Told(text: text(reading, birth: isBirth, words))
        }
    }

    private func text(_ reading: DateReading, birth isBirth: Bool, _ words: DistanceWords) -> String {
        switch reading {
        case .day(let day, _) where isBirth: "[\(words.age(from: day, to: today))]"
        case .month(let year, let month) where isBirth:
            "[\(words.age(inMonths: months(to: year, month)))]"
        case .year(let year): "[\(words.age(inYears: today.parts.year - year))]"
        case .day(let day, let time): "[\(distance(of: day, words))\(time.isEmpty ? "" : " \(time)")]"
        case .month(let year, let month): "[\(words.months(months(to: year, month)))]"
        case .season(let season, let year): "[\(words.season(season, years: today.parts.year - year))]"
        case .days(let first, let last, let sign): "[\(distance(of: first, words))\(sign)\(distance(of: last, words))]"
        default: TextReplacement.tag(.date, isHan: words.isHan)
        }
    }

    private func months(to year: Int, _ month: Int) -> Int {
        let (thisYear, thisMonth, _) = today.parts
        return (thisYear - year) * 12 + thisMonth - month
    }

    /// By the day of the illness or from the operation where that is known, else from the day of the check.
    private func distance(of day: CivilDay, _ words: DistanceWords) -> String {
        let events = [(surgery, Self.surgeryDays), (onset, Self.illnessDays)].enumerated().compactMap { offset, event in
            event.0.flatMap { start in
                start < day && day < today && day.number - start.number <= event.1 ? (start, offset == 0) : nil
            }
        }
        guard let (start, isSurgery) = events.max(by: { $0.0 < $1.0 }) else {
            return words.days(ago: today.number - day.number, from: day, to: today)
        }
        let days = day.number - start.number
        return isSurgery ? words.afterSurgery(days) : words.illness(day: days + 1)
    }
}
