import Foundation

/// Takes out of descriptors what may identify: whatever the rules for text find, sure or not, and whatever else the object
/// itself says of persons and numbers.
struct DescriptorCleaner {
    /// What happens to dates in text.
    enum DateRule: Sendable, Equatable {
        case remove, keep
        case shift(days: Int)
    }

    private let known: [String]
    private let dates: DateRule
    private static let finder = TextDeidentifier(asksUnknownWords: false)

    /// - Parameter identity: the names and numbers that an object says of persons and things.
    init(_ identity: ObjectIdentity, dates: DateRule) {
        known = identity.names.union(identity.identifiers).sorted { ($1.count, $0) < ($0.count, $1) }
        self.dates = dates
    }

    /// - Parameter limit: characters that the result may have; a longer one is cut.
    func clean(_ text: String, limit: Int) -> String {
        let findings = Self.finder.findings(in: text, known: known)
        let scalars = Array(text.unicodeScalars)
        let replaced = findings.map { finding in
            guard finding.end <= scalars.count else { return finding }
            var changed = finding
            let original = String(String.UnicodeScalarView(scalars[finding.start..<finding.end]))
            let isHan = original.unicodeScalars.contains { $0.value >= 0x2E80 }
            switch finding.category {
            case .date: changed.replacement = date(original) ?? TextReplacement.tag(.date, isHan: isHan)
            // Without a letter for each person: the letters of two texts would not agree.
            case .name: changed.replacement = TextReplacement.tag(.name, isHan: isHan)
            default: break
            }
            return changed
        }
        let searched = Self.withoutSurnames(Self.finder.apply(replaced, to: text))
        let clean = Self.withoutNumbers(searched, keepingDates: dates != .remove)
        return clean == text ? text : String(clean.prefix(limit))
    }

    // MARK: - Dates and numbers

    private func date(_ text: String) -> String? {
        switch dates {
        case .remove: nil
        case .keep: text
        case .shift(let days): Self.shifted(text, days: days)
        }
    }

    /// The three numbers of a date moved and written where they stood; nil for other forms.
    static func shifted(_ text: String, days: Int) -> String? {
        let parts = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map(String.init)
        if parts.count == 1, parts[0].count == 8, let moved = DateShift.date(parts[0], days: days) {
            return text.replacingOccurrences(of: parts[0], with: moved)
        }
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), month < 100, day < 100,
            let moved = DateShift.date(String(year * 10_000 + month * 100 + day), days: days)
        else { return nil }
        let numbers = [moved.prefix(4), moved.dropFirst(4).prefix(2), moved.suffix(2)].map(String.init)
        var result = ""
        var rest = Substring(text)
        for (part, number) in zip(parts, numbers) {
            guard let range = rest.range(of: part) else { return nil }
            result += rest[..<range.lowerBound] + number
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    /// Six digits in a row are a number of somebody or something, unless they are a date that may stay.
    private static func withoutNumbers(_ text: String, keepingDates: Bool) -> String {
        var result = ""
        var digits = ""
        func flush() {
            let isDate = keepingDates && digits.count == 8 && DateShift.date(digits, days: 0) != nil
            result += digits.count >= 6 && !isDate ? "[]" : digits
            digits = ""
        }
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                flush()
                result.append(character)
            }
        }
        flush()
        return result
    }

    /// Surnames in pinyin that are no word of English or of medicine, with the given name behind them: as a word, as
    /// initials, or in one word with the surname.
    private static let surnames: NSRegularExpression? = {
        let surname =
            "(?i:ouyang|zhuge|sima|zh(?:ang|ao|ou|eng|u|ong|uang|ai)|wang|liu|huang|x(?:u|ie|iao|iong)"
            + "|ch(?:en|eng)|yang|guo|luo|gao|liang|tang|deng|feng|cao|peng|zeng|tian|dong|yuan|cai|jiang|jia|wei|ding|yao"
            + "|shen|cui|qin|hou|shao|meng|qian|qiao|hao|gong|kang|fang|duan|qiu)"
        let final = "(?:i?ang|i?ong|uang|[eiu]ng|ia[on]|ua[in]|ue|[aeu]i|ao|ou|i[aeu]|u[aon]|[aeiu]n|er|[aeiou])"
        let syllable = "(?i:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])\(final)|a(?:i|ng?|o)|e[nr]|ou)"
        let words = "(?!(?i:hous(?:e|ing)|tangle|dongle|caiman)(?!\\p{L}))"
        let given =
            "(?:\(syllable){1,2}|[ ,^]{1,2}\\p{Lu}\\p{L}{1,11}|(?:[ ,^]{1,2}\\p{Lu}\\.?(?![\\p{L}\\p{N}])){1,2})"
        return try? NSRegularExpression(
            pattern: "(?<![\\p{L}\\[])\(words)\(surname)(?:\(given)(?!\\p{L}))?(?![\\p{L}\\]])")
    }()

    private static func withoutSurnames(_ text: String) -> String {
        guard let surnames else { return text }
        let range = NSRange(location: 0, length: text.utf16.count)
        return surnames.stringByReplacingMatches(in: text, range: range, withTemplate: "[name]")
    }
}

/// Two that know the same names and treat dates alike clean the same text alike.
extension DescriptorCleaner: Equatable {}
