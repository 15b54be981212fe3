import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Testing

@testable import Ask
@testable import Circles
@testable import Web

@Suite("The page on which the author checks and posts")
struct CheckPageTests {
    private func html(
        _ text: String, pictures: [DraftPicture] = [], groups: [CircleSummary] = [],
        choices: DraftChoices = DraftChoices(),
        problem: (any Failure)? = nil, _ language: Language = .en
    ) -> String {
        var content = DraftContent()
        content.question.question = text
        let check = TextCheck(of: content, today: CheckTests.today, with: TextDeidentifier())
        let page = CheckPage(
            draft: AskPagesTests.draft(content, pictures: pictures), check: check, groups: groups, choices: choices,
            problem: problem, newCase: .make())
        return page.page(AskPagesTests.view(language)).body.text
    }

    /// The words of markup, without what is hidden until it is ticked.
    private func shown(_ html: String) -> String {
        html.replacing(/<label class="keep">.*?<mark>(.*?)<\/mark><span>.*?<\/span><\/label>/) { "\($0.1)" }
            .replacing(/<[^>]*>/, with: "")
    }

    @Test("what is certain is gone and has no choice; what is proposed may be kept by a tap, for a reason")
    func findings() {
        let certain = html("电话13800138000")
        #expect(certain.contains("<mark>13800138000</mark>") && certain.contains(AskTexts.certain.en))
        #expect(!certain.contains("name=\"keep\"") && !certain.contains("id=\"reason\""))
        let proposed = html("2024年3月5日起病")
        #expect(proposed.contains("name=\"keep\" value=\"question.") && proposed.contains("id=\"reason\""))
        let nothing = html("Shingles?")
        #expect(nothing.contains(AskTexts.checkTextNothing.en) && !nothing.contains("<mark>"))
    }

    @Test("the text with its marks reads as what colleagues get, as long as nothing is kept")
    func inPlace() throws {
        let typed = "电话13800138000，2024年3月5日起皮疹三天，身份证号11010519491231002X。"
        var content = DraftContent()
        content.question.question = typed
        let check = TextCheck(of: content, today: CheckTests.today, with: TextDeidentifier())
        let text = AskFragments.inPlace(check, kept: [], .make(), AskPagesTests.view()).text
        let question = try #require(text.components(separatedBy: "</p>").first)
        #expect(shown(question) == check.cleaned(DraftReview()).0.question)
        #expect(!shown(question).contains("13800138000") && shown(question).contains("皮疹三天"))
    }

    @Test("each change stands beside what was typed, and names have labels, never a bare letter")
    func changes() {
        let text = html("患者王桂英，11月25日起病", .zh)
        #expect(text.contains("<del>王桂英</del> → <span class=\"badge\">[姓名A]</span>"))
        #expect(text.contains("<del>11月25日</del> → <span class=\"badge\">[4 天前]</span>"))
        #expect(
            text.contains(AskTexts.asDistance.zh) && text.contains("name=\"day\" value=\"\(CheckTests.today.number)\""))
        #expect(text.contains(AskTexts.countedFrom(2026, 11, 29).zh))
        #expect(!html("Shingles?").contains(AskTexts.countedFrom(2026, 11, 29).en))
    }

    @Test("a date that only its author can tell is asked, with what it may mean")
    func asked() {
        let text = html("12月5日发热", .zh)
        #expect(text.contains("name=\"decided[0][key]\" value=\"question.0.5.date.month-day\""))
        for choice in ["[6 天后]", "[51 周 2 天前]", AskTexts.dateRemoved.zh] { #expect(text.contains("> \(choice)")) }
        #expect(text.contains("name=\"decided[0][choice]\" value=\"2\""))
    }

    @Test("marks stand at code points, whatever comes before them, and between them nothing is markup")
    func marks() {
        let text = html("👩‍⚕️<b>é</b> 电话13800138000 <i>")
        #expect(text.contains("<mark>13800138000</mark>") && !text.contains("<b>") && !text.contains("<i>"))
        #expect(text.contains("👩‍⚕️&lt;b&gt;é&lt;/b&gt;"))
    }

    @Test("a small cell is asked about only where there may be one")
    func smallCell() {
        #expect(html("肝豆状核变性，2024年3月5日起病。来自漾濞县。").contains("name=\"smallCell\""))
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

    @Test("on top it says to whom and how soon; of several groups the author chooses, one alone is chosen")
    func sheet() throws {
        let (skin, lung) = (AskPagesTests.group("Skin", members: 7), AskPagesTests.group("Lung", members: 2))
        let one = html("x", groups: [skin, lung])
        #expect(one.contains("value=\"\(skin.id)\" data-name=\"Skin (7 people)\" data-others=\"6\" checked"))
        #expect(one.contains("Skin (7 people)</strong>") && !one.contains("Lung"))
        let both = html("x", groups: [skin, AskPagesTests.group("Heart")])
        #expect(!both.contains("data-others=\"6\" checked") && both.contains(">\(AskTexts.nobodyYet.en)</strong>"))
        var choices = DraftChoices()
        choices.groups = [skin.id]
        choices.urgency = .stat
        let chosen = html("x", groups: [skin, AskPagesTests.group("Heart")], choices: choices)
        #expect(chosen.contains("data-others=\"6\" checked") && chosen.contains(">\(Urgency.stat.label.en)</strong>"))
        let top = try #require(chosen.range(of: "class=\"to\""))
        #expect(top.lowerBound < (try #require(chosen.range(of: "id=\"h-text\""))).lowerBound)
        choices.groups = []
        #expect(
            !html("x", groups: [skin], choices: choices).contains("data-others=\"6\" checked"), "nobody was unticked")
        #expect(html("x").contains(AskTexts.noGroupToAsk.en))
    }

    @Test("what is wrong stands where it is mended, once, and everything that was ticked is ticked still")
    func problems() throws {
        let groups = [AskPagesTests.group("Skin"), AskPagesTests.group("Lung")]
        var choices = DraftChoices()
        choices.consent = .signed
        choices.scopes = [.teaching]
        choices.isConfirmed = true
        choices.urgency = .urgent
        let text = html("x", groups: groups, choices: choices, problem: AskFailure.noGroup)
        let field = try #require(
            text.components(separatedBy: "id=\"group\"").last?.components(separatedBy: "</fieldset>").first)
        #expect(field.contains("id=\"problem\"") && field.contains(AskFailure.noGroup.message.en))
        #expect(text.components(separatedBy: "id=\"problem\"").count == 2)
        for kept in ["value=\"signed\" required checked", "value=\"teaching\" checked", "value=\"urgent\""] {
            #expect(text.contains(kept))
        }
        #expect(text.contains("data-need=\"\(AskTexts.Need.confirmation.en)\" checked"))
        let gone = html("x", groups: groups, problem: AskFailure.groupGone)
        #expect(gone.contains(AskTexts.groupGone.en))
        let top = html("x", problem: AskFailure.changedMeanwhile)
        #expect(top.contains("role=\"alert\" id=\"problem\""))
    }

    @Test("every failure of posting has a place on the page")
    func places() throws {
        let failures: [AskFailure] = [
            .noQuestion, .noGroup, .groupForming, .observer, .notConfirmed, .changedMeanwhile, .notRead, .masked,
            .picturesLeft(1), .picturePoor(1),
        ]
        let picture = try AskPagesTests.picture(left: [AskGround.finding])
        for failure in failures {
            let text = html("x", pictures: [picture], groups: [AskPagesTests.group()], problem: failure)
            #expect(text.components(separatedBy: "id=\"problem\"").count == 2, "\(failure.code)")
        }
    }

    @Test("a picture has what is hidden with a way back, what is found by number with a way to hide it, and its place")
    func pictures() throws {
        let picture = try AskPagesTests.picture(left: [AskGround.finding, AskGround.certain], boxes: 2)
        let text = html("x", pictures: [picture])
        #expect(text.contains("name=\"box\" value=\"0\"") && text.contains("name=\"box\" value=\"1\""))
        #expect(!text.contains("name=\"box\" value=\"2\""))
        #expect(text.contains("name=\"finding\" value=\"1\"") && text.contains("name=\"finding\" value=\"all\""))
        #expect(text.contains("<span class=\"number\">2</span>"))
        #expect(text.contains("<rect x=\"500\" y=\"100\" width=\"50\" height=\"100\"/>"))
        #expect(text.contains(AskTexts.place(AskGround.box(0.5)).en) && text.contains(AskTexts.drawn.en))
        let one = html("x", pictures: [try AskPagesTests.picture(left: [AskGround.finding])])
        #expect(!one.contains("value=\"all\"") && !one.contains("name=\"box\""))
        let clean = html("x", pictures: [try AskPagesTests.picture()])
        #expect(clean.contains(AskTexts.nothingLeft.en) && !clean.contains("name=\"finding\""))
    }

    @Test("only the small form of a picture is loaded, and the form of the page is the only one with pictures' buttons")
    func light() throws {
        let text = html("x", pictures: [try AskPagesTests.picture(left: [AskGround.finding], boxes: 1)])
        let sources = text.matches(of: /src="([^"]+)"/).map(\.1)
        #expect(!sources.isEmpty && sources.allSatisfy { $0.hasSuffix("/0/thumb") })
        #expect(text.matches(of: /<form/).count == 2, "the page's, and the one that throws away")
    }

    @Test("while a picture is read the page is there, says how far it is, and the picture is said to be read")
    func reading() throws {
        let pictures = [try AskPagesTests.picture(), try AskPagesTests.picture(.reading, seq: 5)]
        let text = html("x", pictures: pictures)
        #expect(
            text.contains("1 of 2 done") && text.contains("data-reading=\"1\"") && text.contains(AskTexts.beingRead.en))
        #expect(text.contains("name=\"confirmed\""))
    }

    @Test("of an object of many frames frames from its beginning to its end are shown")
    func frames() throws {
        var picture = try AskPagesTests.picture()
        picture.file = try AskGround.file("scan", frames: 140)
        let text = html("x", pictures: [picture])
        #expect(text.contains("/frame-0-") && text.contains("/frame-139-") && text.contains("data-frames=\"140\""))
        #expect(text.matches(of: /\/0\/frame-/).count == 8)
    }

    @Test("a reason is asked for each picture that needs one, under its number, and for no other")
    func reasons() throws {
        let pictures = [
            try AskPagesTests.picture(seq: 3), try AskPagesTests.picture(left: [AskGround.finding], seq: 4),
            try AskPagesTests.picture(.unreadable, seq: 5),
        ]
        var choices = DraftChoices()
        choices.review.pictureReasons = [4: "a ruler"]
        let text = html("x", pictures: pictures, choices: choices)
        #expect(
            text.contains("name=\"left[1][seq]\" value=\"4\"") && text.contains("name=\"left[2][seq]\" value=\"5\""))
        #expect(text.contains("value=\"a ruler\""))
        #expect(text.contains(AskTexts.reasonFor(2).en) && text.contains(AskTexts.reasonFor(3).en))
        #expect(!text.contains(AskTexts.reasonFor(1).en) && text.contains(AskTexts.unreadable.en))
        #expect(!html("x", pictures: [pictures[0]]).contains("left["))
    }

    @Test("a picture that shows little has to be accepted as it is")
    func poor() throws {
        let text = html("x", pictures: [try AskPagesTests.picture(poor: true)])
        #expect(text.contains("name=\"poor\" value=\"1\" required") && text.contains(CaptureGuide.poorTitle.en))
        #expect(!html("x", pictures: [try AskPagesTests.picture()]).contains("name=\"poor\""))
    }

    @Test("the nine places of a picture have words of their own", arguments: Language.allCases)
    func nine(_ language: Language) {
        let places = [0.0, 0.4, 0.8].flatMap { y in
            [0.0, 0.4, 0.8].map { x in
                AskTexts.place(MaskBox(x: x, y: y, width: 0.1, height: 0.1))[language]
            }
        }
        #expect(Set(places).count == 9)
    }
}
