import Foundation

/// Finds in free text what may identify a person, and takes it out so that the text stays readable.
///
/// ```swift
/// let finder = TextDeidentifier()
/// let findings = finder.findings(in: "患者示例某，电话13800138000")
/// let clean = finder.apply(findings, to: "患者示例某，电话13800138000")
/// ```
package struct TextDeidentifier: Sendable {
    private let rules: TextRules

    /// Longer texts are refused by every form; the rest of one that comes here anyway is not searched but removed.
    package static let longestText = 200_000

    package init(rules: TextRules = .standard) { self.rules = rules }

    /// What was found, in order, without overlaps: the longest wins, then the surest.
    ///
    /// - Parameter known: names of the patient and others that are removed wherever they stand.
    package func findings(in text: String, known: [String] = []) -> [TextFinding] {
        let normalized = NormalizedText(text)
        let checks = TextChecks(rules: rules)
        var found: [TextFinding] = []
        let whole = NSRange(location: 0, length: normalized.text.utf16.count)
        let string = normalized.text as NSString
        for compiled in rules.rules {
            for match in compiled.expression.matches(in: normalized.text, range: whole) {
                guard let range = Self.range(of: match, group: compiled.rule.group) else { continue }
                let matched = string.substring(with: range)
                guard checks.passes(compiled.rule.check, matched) else { continue }
                let place = normalized.original(range)
                guard !place.isEmpty else { continue }
                found.append(
                    TextFinding(
                        start: place.lowerBound, end: place.upperBound, category: compiled.rule.category,
                        rule: compiled.rule.id, confidence: compiled.rule.confidence,
                        replacement: replacement(compiled.rule, matched)))
            }
        }
        found += roster(known, in: normalized)
        return Self.withoutOverlaps(found)
    }

    /// The text with each finding replaced.
    package func apply(_ findings: [TextFinding], to text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        for finding in findings.sorted(by: { $0.start < $1.start })
        where finding.start >= position && finding.end <= scalars.count {
            result.append(contentsOf: scalars[position..<finding.start])
            result.append(contentsOf: finding.replacement.unicodeScalars)
            position = finding.end
        }
        result.append(contentsOf: scalars[position...])
        return String(result)
    }

    /// The categories that a text certainly holds: for short texts that are not reviewed finding by finding.
    package func certainCategories(in text: String) -> [String] {
        let certain = findings(in: text).filter { $0.confidence == .certain && $0.category != .age }
        return Set(certain.map(\.category.rawValue)).sorted()
    }

    private static func range(of match: NSTextCheckingResult, group: Int) -> NSRange? {
        if group >= 0 {
            guard group < match.numberOfRanges else { return nil }
            let range = match.range(at: group)
            return range.location == NSNotFound ? nil : range
        }
        return (1..<match.numberOfRanges).map { match.range(at: $0) }.first { $0.location != NSNotFound }
    }

    /// Names that are known are removed wherever they stand, whole, and in English reversed too.
    private func roster(_ names: [String], in normalized: NormalizedText) -> [TextFinding] {
        var found: [TextFinding] = []
        let string = normalized.text as NSString
        for name in names where name.unicodeScalars.count >= 2 {
            let folded = NormalizedText(name).text
            let words = folded.split(separator: " ")
            let forms = words.count == 2 ? [folded, "\(words[1]) \(words[0])", "\(words[1]), \(words[0])"] : [folded]
            for form in forms {
                var search = NSRange(location: 0, length: string.length)
                while search.length > 0 {
                    let range = string.range(of: form, options: .caseInsensitive, range: search)
                    guard range.location != NSNotFound else { break }
                    let place = normalized.original(range)
                    found.append(
                        TextFinding(
                            start: place.lowerBound, end: place.upperBound, category: .name, rule: "name.known",
                            confidence: .certain, replacement: Self.tag(.name, isHan: Self.isHan(form))))
                    search = NSRange(location: range.upperBound, length: string.length - range.upperBound)
                }
            }
        }
        return found
    }

    private static func withoutOverlaps(_ findings: [TextFinding]) -> [TextFinding] {
        var kept: [TextFinding] = []
        let ordered = findings.sorted {
            if $0.end - $0.start != $1.end - $1.start { return $0.end - $0.start > $1.end - $1.start }
            if $0.confidence != $1.confidence { return $0.confidence > $1.confidence }
            return ($0.start, $0.rule) < ($1.start, $1.rule)
        }
        for finding in ordered where !kept.contains(where: { $0.start < finding.end && finding.start < $0.end }) {
            kept.append(finding)
        }
        return kept.sorted { $0.start < $1.start }
    }

    // MARK: Replacements

    private func replacement(_ rule: TextRule, _ matched: String) -> String {
        let isHan = Self.isHan(matched) || !matched.contains { $0.isLetter && $0.isASCII }
        switch rule.check {
        case "ageZh": return "90岁以上"
        case "ageEn": return "over 89 years old"
        case "hanDate": return String(matched.prefix { $0 != "年" }) + "年"
        case "date": return String(Self.year(in: matched)) + (matched.contains("年") ? "年" : "")
        case "address": return (rules.provinces.first { matched.hasPrefix($0) } ?? "") + Self.tag(.address, isHan: true)
        case "hospital": return Self.tag(.organisation, isHan: true)
        default: return Self.tag(rule.category, isHan: isHan && !rule.id.contains(".en"))
        }
    }

    private static func year(in text: String) -> Substring {
        for part in text.split(whereSeparator: { !$0.isNumber }) where part.count == 4 { return part }
        return "[date]"
    }

    private static func isHan(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    }

    private static func tag(_ category: TextCategory, isHan: Bool) -> String {
        let words: [TextCategory: (String, String)] = [
            .name: ("[姓名]", "[name]"), .id: ("[证件号]", "[ID]"), .phone: ("[电话]", "[phone]"), .card: ("[卡号]", "[card]"),
            .email: ("[邮箱]", "[e-mail]"), .url: ("[网址]", "[link]"), .device: ("[设备号]", "[device]"),
            .plate: ("[车牌]", "[plate]"), .account: ("[账号]", "[account]"), .record: ("[编号]", "[number]"),
            .bed: ("[床号]", "[bed]"), .address: ("[地址]", "[address]"), .organisation: ("[医疗机构]", "[hospital]"),
            .date: ("[日期]", "[date]"), .age: ("90岁以上", "over 89"),
        ]
        let pair = words[category] ?? ("[…]", "[…]")
        return isHan ? pair.0 : pair.1
    }
}
