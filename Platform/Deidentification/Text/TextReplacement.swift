import Foundation

/// What stands in the place of a finding, so that the text stays readable.
struct TextReplacement {
    private let provinces: [String]
    private let titles: Set<String>
    /// The letter of each name, the same wherever it stands in one text.
    private var letters: [String: String] = [:]

    /// Days by which dates move; nil when only their years stay.
    private let shift: Int?

    init(_ lists: TextLists, shift: Int? = nil) {
        provinces = lists.provinces
        titles = lists.titles
        self.shift = shift
    }

    /// - Parameters:
    ///   - matched: the normalised text of the finding.
    ///   - before: the normalised text ahead of it, a few characters.
    ///   - person: the name by which the caller knows whom it names.
    mutating func text(
        for category: TextCategory, check: String, matched: String, before: String, after: String,
        person: String? = nil
    ) -> String {
        let isHan = Self.isHan(matched + before.suffix(4) + after.prefix(4))
        switch category {
        case .name: return name(matched, person, isHan: isHan)
        case .age where check == "ageEn": return "over 89 years old"
        case .age where check == "ageZh": return "90岁以上"
        case .date where check == "date": return date(matched) ?? Self.tag(category, isHan: isHan)
        case .address: return Self.province(matched, among: provinces) + Self.tag(category, isHan: isHan)
        default: return Self.tag(category, isHan: isHan)
        }
    }

    private mutating func name(_ matched: String, _ person: String?, isHan: Bool) -> String {
        let bare = split(matched)
        let letter = letter(of: person ?? bare.name)
        return isHan ? "[姓名\(letter)]" : "[\(bare.role) \(letter)]"
    }

    /// The name alone.
    static func withoutTitles(_ matched: String, _ titles: Set<String>) -> String { split(matched, titles).name }

    private func split(_ matched: String) -> (name: String, role: String) { Self.split(matched, titles) }

    /// The name without titles, and in which role it is there: who treats is told from who is treated.
    private static func split(_ matched: String, _ titles: Set<String>) -> (name: String, role: String) {
        var (rest, role) = (matched[...], "name")
        while let end = rest.firstIndex(where: { !$0.isLetter }) {
            let word = rest[..<end].lowercased()
            guard titles.contains(word) else { break }
            if ["dr", "prof", "professor"].contains(word) { role = "doctor" }
            if word == "nurse" { role = word }
            rest = rest[end...].drop { $0 == "." || $0.isWhitespace }
        }
        return (String(rest), role)
    }

    /// Gives the known names their letters first, in the order in which the caller has them.
    mutating func reserve(_ names: [String]) {
        for name in names { _ = letter(of: name) }
    }

    private mutating func letter(of name: String) -> String {
        let key = name.filter { !$0.isWhitespace }.lowercased()
        if let letter = letters[key] { return letter }
        let (round, index) = letters.count.quotientAndRemainder(dividingBy: 26)
        let letter = String(UnicodeScalar(UInt8(65 + index))) + (round == 0 ? "" : String(round))
        letters[key] = letter
        return letter
    }

    private func date(_ text: String) -> String? {
        shift.map { TextDate.shifted(text, days: $0) } ?? Self.year(text)
    }

    /// The year stays, because the course of an illness is told by it; the day does not.
    private static func year(_ text: String) -> String? {
        let numbers: [Substring] = text.split { !$0.isNumber || !$0.isASCII }
        if let year = numbers.first(where: { $0.count == 4 }) { return text.contains("年") ? "\(year)年" : "\(year)" }
        return text.firstIndex(of: "年").map { String(text[...$0]) }
    }

    private static func province(_ text: String, among provinces: [String]) -> String {
        for province in provinces {
            if text.hasPrefix(province) { return province }
            let short =
                province.hasSuffix("省") || province.hasSuffix("市")
                ? String(province.dropLast()) : String(province.prefix(2))
            if text.hasPrefix(short) { return province }
        }
        return ""
    }

    static func isHan(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    }

    static func tag(_ category: TextCategory, isHan: Bool) -> String {
        let (han, english) = words[category] ?? ("略", "left out")
        return "[\(isHan ? han : english)]"
    }

    private static let words: [TextCategory: (String, String)] = [
        .name: ("姓名", "name"), .id: ("证件号", "ID"), .phone: ("电话", "phone"), .card: ("卡号", "card"),
        .email: ("邮箱", "e-mail"), .url: ("网址", "link"), .device: ("设备号", "device"), .plate: ("车牌", "plate"),
        .account: ("账号", "account"), .record: ("编号", "number"), .bed: ("床号", "bed"), .address: ("地址", "address"),
        .organisation: ("单位", "organisation"), .date: ("日期", "date"), .age: ("年龄", "age"),
        .origin: ("民族或国籍", "origin"),
    ]
}
