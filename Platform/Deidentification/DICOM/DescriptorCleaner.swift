import DICOM
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

    /// Names and numbers are collected from all depths of the object.
    init(_ file: DICOMFile, dates: DateRule) throws {
        var names: Set<String> = []
        try Self.collect(file.dataset.elements, file, try file.strings(.specificCharacterSet), &names)
        known = names.sorted { ($1.count, $0) < ($0.count, $1) }
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

    /// Surnames in pinyin that are no word of English or of medicine, with the given name behind them.
    private static let surnames = try? NSRegularExpression(
        pattern:
            "(?<![\\p{L}\\[])(?i:ouyang|zhuge|sima|zh(?:ang|ao|ou|eng|u|ong|uang|ai)|wang|liu|huang|x(?:u|ie|iao|iong)"
            + "|ch(?:en|eng)|yang|guo|luo|gao|liang|tang|deng|feng|cao|peng|zeng|tian|dong|yuan|cai|jiang|jia|wei|ding|yao"
            + "|shen|cui|qin|hou|shao|meng|qian|qiao|hao|gong|kang|fang|duan|qiu)"
            + "(?:[ ,^]{1,2}\\p{Lu}\\p{L}{1,11}(?!\\p{L}))?(?![\\p{L}\\]])")

    private static func withoutSurnames(_ text: String) -> String {
        guard let surnames else { return text }
        let range = NSRange(location: 0, length: text.utf16.count)
        return surnames.stringByReplacingMatches(in: text, range: range, withTemplate: "[name]")
    }

    // MARK: - What the object says

    private static let identifiers: Set<DICOMTag> = [
        .patientID, 0x0008_0050, 0x0010_1000, 0x0010_1040, 0x0010_2154, 0x0038_0010, 0x0008_0080, 0x0008_0081,
        0x0008_1010, 0x0008_1040, 0x0018_1000, 0x0020_0010,
    ]

    private static func collect(
        _ elements: [DICOMElement], _ file: DICOMFile, _ outerSets: [String], _ names: inout Set<String>
    ) throws {
        let own = try file.strings(.specificCharacterSet, in: DICOMItem(elements))
        let sets = own.isEmpty ? outerSets : own
        for element in elements {
            for item in element.items { try collect(item.elements, file, sets, &names) }
            guard element.vr == .PN || identifiers.contains(element.tag),
                let bytes = try file.bytes(of: element, limit: 1_024)
            else { continue }
            for value in DICOMText.values(DICOMText.decode(bytes, characterSets: sets), characterSets: sets) {
                names.formUnion(element.vr == .PN ? parts(ofName: value) : [value].filter { $0.count >= 4 })
            }
        }
    }

    /// `ZHANG^SAN=张^三`: each writing whole, and its components when they are long enough to be told from words.
    private static func parts(ofName name: String) -> [String] {
        name.split(separator: "=").flatMap { writing -> [String] in
            let components = writing.split(separator: "^").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
            let isHan = writing.unicodeScalars.contains { $0.value >= 0x2E80 }
            let whole = components.joined(separator: isHan ? "" : " ")
            return ([whole] + components).filter { $0.count >= (isHan ? 2 : 3) }
        }
    }
}

/// Two that know the same names and treat dates alike clean the same text alike.
extension DescriptorCleaner: Equatable {}
