import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Testing

@testable import Ask

@Suite struct CheckTests {
    /// A Sunday.
    static let today = CivilDay(2026, 11, 29) ?? CivilDay(number: 0)

    private let finder = TextDeidentifier()

    private func check(_ history: String, names: [String] = []) -> TextCheck {
        var content = DraftContent(names: names)
        content.question.question = "Shingles?"
        content.question.history = history
        return TextCheck(of: content, today: CheckTests.today, with: finder)
    }

    private func keys(_ check: TextCheck, certain: Bool) -> [String] {
        check.parts.flatMap { part in
            part.findings.filter { ($0.confidence == .certain) == certain }.map {
                TextCheck.key(field: part.field, $0)
            }
        }
    }

    @Test("what is certain goes, and keeping it is not asked")
    func certain() {
        let check = check("电话13800138000")
        let (question, report) = check.cleaned(DraftReview(kept: Set(keys(check, certain: true)), reason: "needed"))
        #expect(!question.history.contains("13800138000"))
        #expect(report.text.allSatisfy { !$0.kept } && report.keptReason.isEmpty)
        #expect(report.text.map(\.category) == ["phone"] && report.text.map(\.count) == [1])
    }

    @Test("what is proposed goes unless its author keeps it, and the record says so with the reason")
    func proposed() throws {
        let check = check("2024年3月5日起病。")
        let proposed = keys(check, certain: false)
        try #require(!proposed.isEmpty)
        #expect(!check.cleaned(DraftReview()).0.history.contains("3月5日"))
        let (question, report) = check.cleaned(DraftReview(kept: Set(proposed), reason: "电话13800138000"))
        #expect(question.history.contains("3月5日") && report.text.contains(where: \.kept))
        #expect(!report.keptReason.isEmpty && !report.keptReason.contains("13800138000"), "reasons are searched too")
    }

    @Test("names that the author gives are removed in every field")
    func names() {
        let check = check("张示例昨天来过", names: ["张示例"])
        #expect(!check.cleaned(DraftReview()).0.history.contains("张示例"))
    }

    @Test("a name that is found in one field goes from all of them, the question too")
    func everywhere() {
        var content = DraftContent()
        content.question.question = "王桂英咳血怎么办？"
        content.question.history = "患者姓名：王桂英，女，56岁"
        content.question.laboratory = "桂英 WBC 12"
        let check = TextCheck(of: content, today: Self.today, with: finder)
        let question = check.cleaned(DraftReview()).0
        #expect(question.question == "[姓名A]咳血怎么办？" && question.history.contains("[姓名A]"))
        #expect(question.laboratory == "[姓名A] WBC 12")
        #expect(check.plain("王桂英同意") == "[姓名A]同意", "reasons are searched with what the texts tell")
    }

    @Test("a date keeps its meaning in every field, and the record says how it is told")
    func distances() {
        var content = DraftContent()
        content.question.question = "11月25日起病，11月28日加重，怎么处理？"
        content.question.laboratory = "2026-11-28 WBC 12"
        let check = TextCheck(of: content, today: Self.today, with: finder)
        let (question, report) = check.cleaned(DraftReview())
        #expect(question.question == "[4 天前]起病，[起病第 4 天]加重，怎么处理？")
        #expect(question.laboratory == "[起病第 4 天] WBC 12")
        #expect(report.text.allSatisfy { $0.category == "date" && $0.asDistance && !$0.kept } && !report.text.isEmpty)
    }

    @Test("a date that only its author can tell waits until that is said, kept or chosen")
    func undecided() {
        let check = check("12月5日发热，农历三月初八起病")
        let asked = keys(check, certain: false)
        #expect(asked.count == 2 && check.undecided(DraftReview()) == 2)
        #expect(check.cleaned(DraftReview()).1.text.filter(\.asDistance).isEmpty)
        var review = DraftReview(kept: [asked[1]], reason: "needed")
        review.chosen[asked[0]] = 7
        #expect(check.undecided(review) == 1, "there is no such choice")
        review.chosen[asked[0]] = 0
        #expect(check.undecided(review) == 0)
        #expect(check.cleaned(review).0.history == "[6 天后]发热，农历三月初八起病")
    }

    @Test("what was found is known again in later texts, without what its author kept")
    func found() {
        let check = check("患者姓名：王桂英，电话13800138000", names: ["李小强"])
        let words = check.found(DraftReview())
        #expect(words.categories(in: "桂英好些", with: finder) == [.name])
        #expect(words.categories(in: "LI Xiaoqiang", with: finder) == [.name])
        #expect(words.categories(in: "138 0013 8000", with: finder) == [.phone])
        let kept = check.found(DraftReview(kept: Set(keys(check, certain: false)), reason: "no name"))
        #expect(kept.categories(in: "桂英好些", with: finder).isEmpty || keys(check, certain: false).isEmpty)
    }

    @Test("the day of the author is that of the author's clock, and China's where it is not known")
    func day() throws {
        let late = Instant(milliseconds: 1_796_000_400_000)
        #expect(DraftContent().today(at: late) == DraftContent(minutesEast: 480).today(at: late))
        let (west, east) = (
            DraftContent(minutesEast: -600).today(at: late), DraftContent(minutesEast: 780).today(at: late)
        )
        #expect(west.number + 1 == east.number)
    }

    @Test("the key of a finding names its field, place and rule")
    func key() {
        let finding = TextFinding(
            start: 3, end: 7, category: .name, rule: "name.known", confidence: .likely, replacement: "A")
        #expect(TextCheck.key(field: "history", finding) == "history.3.7.name.known")
    }

    @Test("a rare disease, a small place and an exact date are a small cell while the author keeps them")
    func smallCell() {
        let check = check("肝豆状核变性，2024年3月5日起病。来自漾濞县。")
        #expect(check.isSmallCell(keeping: nil))
        #expect(check.isSmallCell(keeping: Set(keys(check, certain: false))))
        #expect(!check.isSmallCell(keeping: []))
        #expect(!self.check("2024年3月5日起病。").isSmallCell(keeping: nil))
    }

    private func picture(_ state: PictureState = .read, left: [PixelFinding] = []) throws -> DraftPicture {
        var file = try AskGround.file("picture")
        file.left = left
        return DraftPicture(id: .make(), seq: 4, state: state, file: file)
    }

    private func report(_ picture: DraftPicture, _ reason: String?) throws(AskFailure) -> [PictureRemoval] {
        var review = DraftReview()
        review.pictureReasons[4] = reason
        return try PictureCheck.report([picture], review) { $0.uppercased() }
    }

    @Test("a picture in which something is left, or that could not be read, needs a reason; others need none")
    func reasons() throws {
        for picture in [try picture(left: [AskGround.finding]), try picture(.unreadable)] {
            #expect(throws: AskFailure.picturesLeft(1)) { try self.report(picture, nil) }
            #expect(throws: AskFailure.picturesLeft(1)) { try self.report(picture, "") }
            #expect(try report(picture, "a ruler").map(\.reason) == ["A RULER"])
        }
        #expect(try report(try picture(), "a ruler").map(\.reason) == [""])
    }

    @Test("a picture that is being searched, or waits for its masks, is not posted")
    func unread() throws {
        let reading = try picture(.reading)
        #expect(throws: AskFailure.notRead) { try self.report(reading, "a ruler") }
        var file = reading.file
        file.isProposed = false
        let unproposed = DraftPicture(id: reading.id, seq: 4, state: .read, file: file)
        #expect(throws: AskFailure.notRead) { try self.report(unproposed, "a ruler") }
    }

    @Test("what was typed in any version is readable", arguments: DraftContent.samples)
    func samples(_ body: String) throws {
        _ = try JSONDecoder().decode(DraftContent.self, from: Data(body.utf8))
    }

    @Test("a picture's row of an older version has what it lacks as it was at the start")
    func olderRow() throws {
        let json = try AskActions.json(try AskGround.file("picture"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let base = try JSONSerialization.data(withJSONObject: ["base": try #require(object["base"]), "later": 1])
        let file = try JSONDecoder().decode(DraftFile.self, from: base)
        #expect(file.shown == file.base && file.burned.isEmpty && file.left.isEmpty && !file.isProposed)
    }
}
