import FuzzSupport

@testable import Deidentification

/// The text rules on any text, with and without names that are known.
@main enum FuzzTextRules: FuzzTarget {
    private static let finder = TextDeidentifier()
    private static let clinical = """
        患者张示例，男，93岁，身份证号１１０１０１１９９００１０１１２３７，电话 138 0013 8000，住北京市海淀区中关村大街1号3栋201室，
        2024年2月29日就诊于示例市第一人民医院，主治医师李示例，住院号：00123456，床号12。我叫王示例，邮箱 a.b@example.org。
        """
    private static let english = """
        Mr. John Q. Example (DOB 03/04/1931, MRN 1234567), aged 93, lives at 12 Example Street, Springfield, IL 62704.
        Call +1 (415) 555-0123 or jq@example.org; card 4111 1111 1111 1111, https://example.org/p?id=7, IP 192.0.2.1.
        """

    /// The first byte says how the rest is used.
    static func seeds() -> [[UInt8]] {
        ["\0" + clinical, "\u{5}张示例,John Example\n" + clinical, "\u{5}John Q Example\n" + english, "\u{7}13800138000 "]
            .map { Array($0.utf8) } + [[0] + english.utf8, [7] + Array("张三李四".utf8)]
    }

    static var words: [String] {
        [
            "患者", "姓名：", "我叫", "医生", "身份证", "住院号", "电话", "岁", "年", "月", "日", "省", "市", "区", "路", "号",
            "医院", "先生", "Mr. ", "Dr. ", "DOB", "MRN", "years old", "Street", "@", "://", "13800138000", "\u{200B}", "１",
            "一", "11月25日", "2026-11-25", "二〇二六年", "至", "农历", "去年", "起病", "术后", "Nov ", "上月", "预约",
        ]
    }

    static func feed(_ bytes: [UInt8]) {
        guard let (choice, rest) = choose(bytes, among: 8) else { return }
        let text = String(decoding: rest, as: UTF8.self)
        switch choice {
        case 5, 6:
            let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            search(parts.last ?? "", known: parts[0].split(separator: ",").map(String.init))
        case 7:
            // A rule whose time grows with the square of the length, or worse, shows only in a long text.
            search(String(repeating: text, count: 5_000 / max(1, text.unicodeScalars.count)), known: [])
        default: search(text, known: [])
        }
    }

    /// A Sunday in November 2026.
    private static let anchor = DateAnchor(today: CivilDay(number: 20_786))

    private static func search(_ text: String, known: [String]) {
        check(finder.findings(in: text, known: known), of: text)
        let half = String(text.prefix(text.count / 2))
        for (found, text) in zip(finder.findings(inCase: [text, half], known: known, dates: anchor), [text, half]) {
            check(found, of: text)
        }
        let words = FoundWords(known.map { ($0, .name) } + [(half, .address), (half, .phone)], with: finder)
        _ = words.categories(in: text, with: finder)
        require(FoundWords(bytes: words.bytes) == words, "what is kept does not come back as it was")
    }

    private static func check(_ findings: [TextFinding], of text: String) {
        let count = text.unicodeScalars.count
        var end = 0
        for finding in findings {
            require(finding.start >= end && finding.start < finding.end, "findings overlap, or are empty")
            end = finding.end
        }
        require(end <= count, "a finding ends outside of the text")
        let removed = findings.reduce(0) { $0 + $1.end - $1.start - $1.replacement.unicodeScalars.count }
        require(finder.apply(findings, to: text).unicodeScalars.count == count - removed, "not all was replaced")
    }
}
