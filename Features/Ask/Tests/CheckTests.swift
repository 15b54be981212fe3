import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Testing

@testable import Ask

@Suite struct CheckTests {
    private let finder = TextDeidentifier()

    private func check(_ history: String, names: [String] = []) -> TextCheck {
        var content = DraftContent(names: names)
        content.question.question = "Shingles?"
        content.question.history = history
        return TextCheck(of: content, secret: nil, with: finder)
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
