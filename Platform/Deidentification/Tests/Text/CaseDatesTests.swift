import Foundation
import Kernel
import Testing

@testable import Deidentification

@Suite("Dates of a case")
struct CaseDatesTests {
    private let finder = TextDeidentifier()
    /// A Sunday.
    static let today = CivilDay(2026, 11, 29) ?? CivilDay(number: 0)

    private func told(_ texts: [String], onset: CivilDay? = nil) -> [String] {
        let found = finder.findings(inCase: texts, dates: DateAnchor(today: Self.today, onset: onset))
        return zip(found, texts).map { finder.apply($0, to: $1) }
    }

    private func told(_ text: String) -> String { told([text])[0] }

    private func choices(_ text: String) -> [[String]] {
        finder.findings(inCase: [text], dates: DateAnchor(today: Self.today))[0].map(\.choices).filter { !$0.isEmpty }
    }

    @Test(
        "a date becomes its distance from the day of the check",
        arguments: [
            ("11月25日加重", "[4 天前]加重"), ("2026-11-25入院", "[4 天前]入院"), ("２０２６年１１月２５日入院", "[4 天前]入院"),
            ("二〇二六年一月六日入院", "[46 周 5 天前]入院"), ("2026年11月29日就诊", "[今天]就诊"), ("2026年11月28日咳嗽", "[1 天前]咳嗽"),
            ("9月28日起皮疹", "[8 周 6 天前]起皮疹"), ("2026年11月25日（周三）复诊", "[4 天前]复诊"), ("11月25日星期三发热", "[4 天前]发热"),
            ("周三11月25日发热", "[4 天前]发热"), ("2026-11-25 14:30 采血", "[4 天前 14:30] 采血"),
            ("2026年11月25日10时20分抽血", "[4 天前 10时20分]抽血"), ("2026年8月曾就诊", "[约 3 个月前]曾就诊"),
            ("2026年10月确诊", "[上个月]确诊"), ("2026年11月确诊", "[本月]确诊"), ("2024年3月5日体检", "[约 2 年 8 个月前]体检"),
            ("2024年3月确诊", "[约 2 年 8 个月前]确诊"), ("2010年3月5日阑尾炎", "[约 16 年前]阑尾炎"),
            ("去年11月20日住院", "[约 1 年前]住院"), ("今年3月5日住院", "[38 周 3 天前]住院"), ("上月20日出院", "[40 天前]出院"),
            ("上月31日发热", "[29 天前]发热"),
            ("11月20日至25日发热", "[9 天前至 4 天前]发热"), ("11月20-25日发热", "[9 天前至 4 天前]发热"),
            ("2026年11月20日、21日腹泻", "[9 天前、8 天前]腹泻"),
            ("预约12月5日复查", "预约[6 天后]复查"), ("12月5日拟手术", "[6 天后]拟手术"), ("2026-12-06复查", "[7 天后]复查"),
            ("26-11-20查血", "[9 天前]查血"), ("民国115年11月25日就诊", "[4 天前]就诊"), ("11/25手术", "[4 天前]手术"),
            ("末次月经2026年5月30日", "末次月经[26 周 1 天前]"),
        ])
    func chinese(text: String, expected: String) { #expect(told(text) == expected) }

    @Test(
        "an English date becomes its distance",
        arguments: [
            ("Worse since Nov 25, 2026.", "Worse since [4 days ago]."),
            ("Seen on 2026-11-28 for fever", "Seen on [1 day ago] for fever"),
            ("Wednesday, 25 November 2026 at 14:30 fever", "[4 days ago 14:30] fever"),
            ("Admitted on Nov 20-25 with fever", "Admitted on [9 days ago to 4 days ago] with fever"),
            ("Surgery is scheduled for Dec 5.", "Surgery is scheduled for [in 6 days]."),
            ("Diagnosed in March 2024.", "Diagnosed in [about 2 years 8 months ago]."),
            ("Diagnosed October 2026.", "Diagnosed [last month]."),
            ("Seen in spring 2024", "Seen in [spring 2 years ago]"),
            ("Fever since Monday.", "Fever since Monday."),
            ("Seen 25/11/2026 at clinic", "Seen [4 days ago] at clinic"),
            ("fever since 25 November 2026, worse", "fever since [4 days ago], worse"),
            ("fever since 25 Nov. 2026; cough", "fever since [4 days ago]; cough"),
        ])
    func english(text: String, expected: String) { #expect(told(text) == expected) }

    /// A house number and a postcode stand around a street as a day and a year around a month.
    @Test("a date is taken for nothing else, however it is written and whatever stands beside it")
    func nothingElse() {
        let months = ["January", "February", "May", "Jun", "August", "Sept", "October", "Nov"]
        let forms = ["# @ 2026", "@ #, 2026", "@ # 2026", "#. @ 2026", "# @", "@ #", "#-@-2026", "# @, 2026"]
        let places = [
            "fever since %, worse", "Seen on %.", "%: rash", "operated %; fine", "came %\nno change", "on % (chest)",
        ]
        var wrong: [String] = []
        for (month, form, place) in months.flatMap({ month in
            forms.flatMap { form in places.map { (month, form, $0) } }
        }) {
            let date = form.replacingOccurrences(of: "@", with: month).replacingOccurrences(of: "#", with: "25")
            let text = place.replacingOccurrences(of: "%", with: date)
            let found = finder.findings(in: text)
            if found.isEmpty || found.contains(where: { $0.category != .date }) { wrong.append(text) }
        }
        #expect(wrong.isEmpty)
    }

    @Test("with the day on which the illness began, days of the illness are told, in every text of the case")
    func onset() {
        let found = told(["发热几天？", "2026年11月25日起病，27日前后11月27日加重。", "11月28日 WBC 12", "末次体检2026-03-05"])
        #expect(found[1].contains("[4 天前]起病") && found[1].contains("[起病第 3 天]加重"))
        #expect(found[2] == "[起病第 4 天] WBC 12")
        #expect(found[3] == "末次体检[38 周 3 天前]")
        #expect(told(["11月28日 WBC 12"], onset: CivilDay(2026, 11, 25)) == ["[起病第 4 天] WBC 12"])
        #expect(told(["onset on Nov 25, 2026", "Nov 27, 2026: CRP 80"])[1] == "[day 3 of illness]: CRP 80")
        #expect(told(["2026年3月5日起病", "2026年11月25日再次发病", "11月28日入院"])[2] == "[1 天前]入院", "which illness is not told")
    }

    @Test("with the day of an operation, what follows is told from it")
    func surgery() {
        #expect(told(["2026年11月10日行阑尾切除术", "11月24日切口红肿"]) == ["[19 天前]行阑尾切除术", "[术后 2 周]切口红肿"])
        #expect(told(["2026年11月10日行阑尾切除术", "11月20日切口红肿"])[1] == "[术后 10 天]切口红肿")
        #expect(told(["surgery on Nov 10, 2026", "Nov 24, 2026 wound red"])[1] == "[2 weeks after surgery] wound red")
        #expect(told(["12月5日拟行阑尾切除术", "11月24日腹痛"])[1] == "[5 天前]腹痛", "one that is planned is none yet")
    }

    @Test(
        "what cannot be told for certain is asked, and is gone until its author says",
        arguments: [
            ("12月5日发热", ["[6 天后]", "[51 周 2 天前]", "[日期]"]), ("农历三月初八起病", ["[日期]"]), ("2026年2月30日起病", ["[日期]"]),
            ("正月初五发热", ["[日期]"]), ("同年3月5日手术", ["[日期]"]), ("二〇二六年闰六月初三", ["[日期]"]),
            ("12月28日至1月3日在外地", ["[29 天后至 35 天后]", "[48 周前至 47 周 1 天前]", "[日期]"]),
            ("2030-12-06复查", ["[约 4 年后]", "[日期]"]), ("11月25日至11月20日发热", ["[日期]"]),
        ])
    func asked(text: String, expected: [String]) {
        #expect(choices(text) == [expected])
        #expect(told(text).contains("[日期]"))
    }

    @Test("day and month that could change places are asked, unless only one way is a day")
    func eitherWay() {
        #expect(choices("Seen on 3/5/2026 for fever") == [["[38 weeks 3 days ago]", "[30 weeks ago]", "[date]"]])
        #expect(choices("Seen on 11/25/2026 for fever").isEmpty)
        #expect(
            choices("Seen on 05.11.2026 for fever").isEmpty
                && told("Seen on 05.11.2026 now") == "Seen on [24 days ago] now")
    }

    @Test(
        "a birth date becomes an age that a child can be treated by",
        arguments: [
            ("出生日期：2026-11-17", "出生日期：[12 天前]"), ("出生日期：2026-08-01", "出生日期：[3 个月前]"),
            ("出生日期：2025-06-01", "出生日期：[17 个月前]"), ("出生日期：2024-11-30", "出生日期：[23 个月前]"),
            ("出生日期：2024-11-29", "出生日期：[2 年前]"), ("出生日期：1949-12-31", "出生日期：[76 年前]"),
            ("出生日期：1930-12-31", "出生日期：[90 多年前]"), ("1960年出生", "[约 66 年前]出生"), ("生日：3月5日", "生日：[日期]"),
            ("DOB: 06/01/1990", "DOB: [36 years ago]"), ("患儿3个月，咳嗽", "患儿3个月，咳嗽"), ("生后12天，男，18月龄", "生后12天，男，18月龄"),
        ])
    func births(text: String, expected: String) { #expect(told(text) == expected) }

    @Test(
        "hostile dates end, and stay findings",
        arguments: [
            "2026年99999999999999月1日", "99999999年1月1日", "2026-13-45", "2026年0月0日", "\u{202E}2026年11月25日\u{202C}",
            "1月".appending("1日"),
            "０月０日", "二〇二六年十三月四十日", "2026--11--25", "11月25日至至25日", "2026年11月25日 99:99", "一月一日一月一日",
        ])
    func hostile(text: String) {
        for prefix in ["", "起病于", "出生日期：", "on "] {
            let found = finder.findings(inCase: [prefix + text], dates: DateAnchor(today: Self.today))[0]
            let scalars = Array((prefix + text).unicodeScalars)
            for finding in found {
                #expect(finding.start < finding.end && finding.end <= scalars.count && !finding.replacement.isEmpty)
            }
        }
    }

    @Test("pieces of dates in any order never stop the program, and no day that stands there is left half")
    func random() {
        var generator = SplitMix(state: 5)
        let pieces = [
            "2026", "年", "11", "月", "25", "日", "号", "-", "/", ".", "至", "，", " ", "二〇二六", "十一", "农历", "初八", "去年", "上月",
            "Nov",
            "November", "th", ",", "to", "周三", "14:30", "起病", "手术", "\u{200F}", "２５", "31", "0", "民国", "出生日期：", "26",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let found = finder.findings(inCase: [text, text], dates: DateAnchor(today: Self.today))
            #expect(found[0] == found[1])
            for (one, next) in zip(found[0], found[0].dropFirst()) { #expect(one.end <= next.start) }
        }
    }

    @Test("a text of 20,000 characters full of dates and names is searched in bounded time")
    func long() {
        let text = String(repeating: "11月25日患者王桂英起病，2026-11-20手术，电话13800138000。", count: 500)
        let clock = ContinuousClock()
        let took = clock.measure { _ = told([String(text.prefix(20_000)), String(text.prefix(20_000))]) }
        #expect(took < .seconds(20), "\(took)")
    }

    @Test("every pattern of the source can be read")
    func patterns() {
        let patterns = DateMention.patterns + TextSearch.datePatterns + DateReader.patterns + WrittenDate.patterns
        #expect(patterns.count == 17 && patterns.filter { !$0.isReadable }.isEmpty)
    }

    @Test("days are counted as the calendar has them")
    func days() throws {
        for number in stride(from: -800_000, through: 800_000, by: 37) {
            let parts = CivilDay(number: number).parts
            if (1...9999).contains(parts.year) {
                #expect(CivilDay(parts.year, parts.month, parts.day)?.number == number)
            }
        }
        #expect(CivilDay(1970, 1, 1)?.number == 0 && CivilDay(2026, 2, 29) == nil && CivilDay(2024, 2, 29) != nil)
        #expect(CivilDay(0, 1, 1) == nil && CivilDay(10_000, 1, 1) == nil && CivilDay(.max, .max, .min) == nil)
    }
}
