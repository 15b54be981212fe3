/// The day of the week that stands ahead of a date or behind it, or alone.
///
/// It moves with the date: left as it was, it would tell by how many days, up to whole weeks, the date was moved.
struct TextWeekday {
    /// What stands ahead of the date, the date itself and what stands behind it; joined they are the text.
    let head: Substring
    let date: Substring
    let tail: Substring

    init(_ text: String) {
        let afterHead = Self.head(of: text)
        let beforeTail = Self.tail(of: text, from: afterHead)
        head = text[..<afterHead]
        date = text[afterHead..<beforeTail]
        tail = text[beforeTail...]
    }

    /// A part with its day of the week moved.
    static func moved(_ part: Substring, days: Int) -> String {
        let letters = part.filter(\.isLetter)
        if let day = english.firstIndex(where: { letters.lowercased().hasPrefix($0.prefix(3).lowercased()) }) {
            let name = english[day]
            guard let word = part.firstRange(of: part.prefix { $0.isLetter }) else { return String(part) }
            let length = part[word].count
            let next = english[((day + days) % 7 + 7) % 7]
            let written = length >= name.count ? next : String(next.prefix(min(length, 3)))
            let isSmall = part.first?.isLowercase ?? false
            return (isSmall ? written.lowercased() : written) + part[word.upperBound...]
        }
        return String(
            part.map { character in
                han.firstIndex(of: character).map { han[((($0 % 7) + days) % 7 + 7) % 7] } ?? character
            })
    }

    private static let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    /// The second name of Sunday is only read.
    private static let han = Array("日一二三四五六天")
    private static let hanMarks = ["星期", "礼拜", "周"]

    private static func isName(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return word.count >= 3 && english.contains { $0.lowercased().hasPrefix(word) }
    }

    private static func head(of text: String) -> String.Index {
        let word = text.prefix { $0.isASCII && $0.isLetter }
        guard isName(word) else { return text.startIndex }
        var rest = text[word.endIndex...].drop { ".,".contains($0) || $0.isWhitespace }
        if rest.hasPrefix("the ") { rest = rest.dropFirst(4) }
        return rest.startIndex
    }

    private static func tail(of text: String, from start: String.Index) -> String.Index {
        guard
            let mark = hanMarks.compactMap({ text[start...].firstRange(of: $0) }).min(by: {
                $0.lowerBound < $1.lowerBound
            })
        else { return text.endIndex }
        var first = mark.lowerBound
        while first > start, " (".contains(text[text.index(before: first)]) { first = text.index(before: first) }
        return first
    }
}
