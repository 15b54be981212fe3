import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Testing

@testable import Ask
@testable import Web

@Suite("The page on which the author checks")
struct CheckPageTests {
    private func html(
        _ text: String, pictures: [DraftPicture] = [], mayBeSmallCell: Bool = false, _ language: Language = .en
    ) -> String {
        var content = DraftContent()
        content.question.question = text
        let check = TextCheck(of: content, secret: nil, with: TextDeidentifier())
        let page = CheckPage(
            draft: AskPagesTests.draft(content, pictures: pictures), parts: check.parts,
            preview: check.cleaned(DraftReview()).0, mayBeSmallCell: mayBeSmallCell, newCase: .make())
        return page.page(AskPagesTests.view(language)).body.text
    }

    @Test("what is certain is marked and has no choice; what is proposed may be kept for a reason")
    func findings() {
        let certain = html("电话13800138000")
        #expect(certain.contains("<mark>13800138000</mark>") && certain.contains(AskTexts.certain.en))
        #expect(!certain.contains("name=\"keep\"") && !certain.contains("id=\"reason\""))
        let proposed = html("2024年3月5日起病")
        #expect(proposed.contains("name=\"keep\" value=\"question.") && proposed.contains("id=\"reason\""))
        let nothing = html("Shingles?")
        #expect(nothing.contains(AskTexts.checkTextNothing.en) && !nothing.contains("<mark>"))
    }

    @Test("the preview is what colleagues will read, without what is removed")
    func preview() throws {
        let text = html("电话13800138000，皮疹三天")
        let preview = try #require(text.components(separatedBy: "id=\"preview\"").last)
        #expect(!preview.contains("13800138000") && preview.contains("皮疹三天"))
    }

    @Test("marks stand at code points, whatever comes before them, and between them nothing is markup")
    func marks() {
        let text = html("👩‍⚕️<b>é</b> 电话13800138000 <i>")
        #expect(text.contains("<mark>13800138000</mark>") && !text.contains("<b>") && !text.contains("<i>"))
        #expect(text.contains("👩‍⚕️&lt;b&gt;é&lt;/b&gt;"))
    }

    @Test("a small cell is asked about only where there may be one")
    func smallCell() {
        #expect(html("x", mayBeSmallCell: true).contains("name=\"smallCell\""))
        #expect(!html("x").contains("name=\"smallCell\""))
    }

    @Test("consent and confirmation have to be given, and the version that was seen goes along")
    func consent() {
        let text = html("x")
        for kind in Consent.Kind.allCases {
            #expect(text.contains("name=\"consent\" value=\"\(kind.rawValue)\" required"))
        }
        for scope in Consent.Scope.allCases {
            #expect(text.contains("name=\"scope\" value=\"\(scope.rawValue)\">"))
        }
        #expect(text.contains("name=\"confirmed\" value=\"1\" required"))
        #expect(text.contains("name=\"seen\" value=\"7\""))
    }

    @Test(
        "each picture has its boxes with a way back, what is still found with a way to mask it, and its place in words")
    func pictures() throws {
        let picture = try AskPagesTests.picture(left: [AskGround.finding, AskGround.certain], boxes: 2)
        let text = html("x", pictures: [picture])
        #expect(text.contains("name=\"box\" value=\"0\"") && text.contains("name=\"box\" value=\"1\""))
        #expect(!text.contains("name=\"box\" value=\"2\""))
        #expect(text.contains("name=\"finding\" value=\"1\"") && text.contains("name=\"finding\" value=\"all\""))
        #expect(text.contains("<rect x=\"500\" y=\"100\" width=\"50\" height=\"100\"/>"))
        #expect(text.contains(AskTexts.place(AskGround.box(0.5)).en) && text.contains(AskTexts.drawn.en))
        let one = html("x", pictures: [try AskPagesTests.picture(left: [AskGround.finding])])
        #expect(!one.contains("value=\"all\"") && !one.contains("name=\"box\""))
    }

    @Test("a reason is asked for each picture that needs one, under its number, and for no other")
    func reasons() throws {
        let pictures = [
            try AskPagesTests.picture(seq: 3), try AskPagesTests.picture(left: [AskGround.finding], seq: 4),
            try AskPagesTests.picture(.unreadable, seq: 5),
        ]
        let text = html("x", pictures: pictures)
        #expect(
            text.contains("name=\"left[0][seq]\" value=\"4\"") && text.contains("name=\"left[1][seq]\" value=\"5\""))
        #expect(text.contains(AskTexts.reasonFor(2).en) && text.contains(AskTexts.reasonFor(3).en))
        #expect(!text.contains(AskTexts.reasonFor(1).en) && text.contains(AskTexts.unreadable.en))
        #expect(!html("x", pictures: [pictures[0]]).contains("left[0]"))
    }

    @Test("a picture that shows little has to be accepted as it is")
    func poor() throws {
        let text = html("x", pictures: [try AskPagesTests.picture(poor: true)])
        #expect(text.contains("name=\"poor\" value=\"1\" required") && text.contains(CaptureGuide.poorTitle.en))
        #expect(!html("x", pictures: [try AskPagesTests.picture()]).contains("name=\"poor\""))
    }

    @Test("the nine places of a picture have words of their own", arguments: Language.allCases)
    func places(_ language: Language) {
        let places = [0.0, 0.4, 0.8].flatMap { y in
            [0.0, 0.4, 0.8].map { x in
                AskTexts.place(MaskBox(x: x, y: y, width: 0.1, height: 0.1))[language]
            }
        }
        #expect(Set(places).count == 9)
    }
}
