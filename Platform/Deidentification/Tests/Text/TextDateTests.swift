import Foundation
import Testing

@testable import Deidentification

@Suite struct TextDateTests {
    @Test(
        "a date is moved and written as it was",
        arguments: [
            ("2024-03-05", "2024-02-24"), ("2024年3月5日", "2024年2月24日"), ("2024年03月05日", "2024年02月24日"),
            ("2024/3/15", "2024/3/5"), ("2024.03.15", "2024.03.05"), ("二〇二四年三月十五日", "二〇二四年三月五日"),
            ("二零二四年三月三十日", "二〇二四年三月二十日"), ("民国113年3月15日", "民国113年3月5日"), ("2024年3月", "2024年3月"),
            ("3月5日", "2月23日"), ("十二月二十号", "十二月十号"), ("March 15, 2024", "March 5, 2024"),
            ("Mar 5th, 2024", "Feb 24th, 2024"), ("2nd of January 2024", "23rd of December 2023"),
            ("3/15/2024", "3/5/2024"),
            ("15/03/2024", "05/03/2024"), ("15.03.2024", "05.03.2024"), ("3/15/24", "3/5/24"), ("20240315", "20240305"),
            ("2024-03-15 10:20:30", "2024-03-05 10:20:30"), ("2024年3月15日10时20分", "2024年3月5日10时20分"),
            ("Friday, 15 March 2024 at 14:30", "Tuesday, 5 March 2024 at 14:30"), ("Fri 15 Mar 2024", "Tue 5 Mar 2024"),
            ("tuesday", "saturday"), ("Sunday", "Thursday"), ("2024年3月15日(星期五)", "2024年3月5日(星期二)"),
            ("2024-03-15 周日", "2024-03-05 周四"), ("15-Mar-24", "5-Mar-24"), ("Mar 15, '24", "Mar 5, '24"),
            ("5 Jan 24", "26 Dec 23"), ("5 Jan 10:20", "26 Dec 10:20"), ("15MAR2024", "5MAR2024"),
            ("2024, March 15", "2024, March 5"), ("March 2024", "March 2024"),
        ])
    func moved(text: String, expected: String) { #expect(TextDate.shifted(text, days: -10) == expected) }

    @Test(
        "what is no date is not moved", arguments: ["2024-13-40", "农历三月", "2024", "", "abc", "99999999", "31/31/2024"])
    func refused(text: String) { #expect(TextDate.shifted(text, days: -10) == nil) }

    @Test("with the subject's secret dates move as those of the images do, without it their years stay")
    func secret() throws {
        let secret = try #require(SubjectSecret(bytes: Array(repeating: 7, count: 32)))
        let days = secret.dateShiftDays(patient: Array("P1".utf8))
        let finder = TextDeidentifier()
        func clean(_ text: String, _ secret: SubjectSecret?) -> String {
            finder.apply(finder.findings(in: text, secret: secret, patient: "P1"), to: text)
        }
        let image = try #require(DateShift.date("20240305", days: days))
        let parts = [image.prefix(4), image.dropFirst(4).prefix(2), image.suffix(2)].joined(separator: "-")
        #expect(clean("于2024-03-05入院", secret) == "于\(parts)入院")
        #expect(clean("于2024-03-05入院", nil) == "于2024入院")
        #expect(clean("农历三月初八起病", secret) == "[日期]起病")
        #expect(clean("出生日期：1949-12-31", secret) == "出生日期：[日期]")
    }

    @Test("intervals between the dates of a text hold")
    func intervals() throws {
        let secret = try #require(SubjectSecret(bytes: Array(repeating: 9, count: 32)))
        let finder = TextDeidentifier()
        let text = "2024年2月20日入院，2024-03-05手术，March 12, 2024 出院"
        let found = finder.findings(in: text, secret: secret).filter { $0.category == .date }.map(\.replacement)
        #expect(found.count == 3)
        let days = secret.dateShiftDays(patient: [])
        #expect(found.map { TextDate.shifted($0, days: -days) } == ["2024年2月20日", "2024-03-05", "March 12, 2024"])
    }

    @Test(
        "ages above 89 become one class",
        arguments: [
            ("女，93岁", "女，90岁以上"), ("奶奶今年95了", "奶奶今年90岁以上了"), ("九十三岁老人", "90岁以上老人"),
            ("aged 94.", "aged over 89 years old."),
            ("男，89岁", "男，89岁"), ("aged 94 days", "aged 94 days"),
        ])
    func ages(text: String, expected: String) {
        let finder = TextDeidentifier()
        #expect(finder.apply(finder.findings(in: text), to: text) == expected)
    }
}
