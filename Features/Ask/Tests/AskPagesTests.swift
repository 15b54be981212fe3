import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Testing

@testable import Ask
@testable import Circles
@testable import Web

@Suite("The pages of the three steps")
struct AskPagesTests {
    private static let hostile = "<script>alert('\"')</script>&"

    static func view(_ language: Language = .en) -> View {
        View(
            language: language, actor: Actor(person: .make()), personName: "Dr Li", csrf: "token", path: "/ask",
            demo: false)
    }

    static func draft(
        _ content: DraftContent = DraftContent(), pictures: [DraftPicture] = [], postedAs: ThreadID? = nil
    ) -> Draft {
        Draft(
            id: .make(), state: postedAs == nil ? .open : .posted, content: content, secret: nil, pictures: pictures,
            version: 7, textVersion: 7, touchedAt: AskGround.start, postedAs: postedAs)
    }

    static func picture(
        _ state: PictureState = .read, left: [PixelFinding] = [], boxes: Int = 0, poor: Bool = false, seq: Int64 = 4
    ) throws -> DraftPicture {
        var file = try AskGround.file("picture", boxes: boxes)
        if poor { file = DraftFile(try smallPhoto()) }
        file.isProposed = true
        file.left = left
        return DraftPicture(id: .make(), seq: seq, state: state, file: file)
    }

    /// A photo of 90 by 60 pixels, from which EXIF was taken.
    private static func smallPhoto() throws -> AcceptedFile {
        let json = """
            {"kind":"photo","renditions":[{"name":"view","hash":"00","type":"image/jpeg","bytes":7}],"width":90,
            "height":60,"frames":1,"windows":[],"removed":[{"name":"<EXIF>","count":2}],"photo":{"format":"JPEG",
            "width":90,"height":60,"originalWidth":90,"originalHeight":60,"orientation":1,"blocks":[],"masks":0,
            "quality":{"width":90,"height":60,"sharpness":99,"brightness":99}}}
            """
        return try JSONDecoder().decode(AcceptedFile.self, from: Data(json.utf8))
    }

    static func group(_ name: String = "Skin", members: Int = 3) -> CircleSummary {
        CircleSummary(
            id: .make(), kind: "group", name: name, memberCount: members, minimum: 3, limit: 500, lastChange: 0,
            history: .all, role: "member")
    }

    private func hostileContent() -> DraftContent {
        var content = DraftContent(names: [Self.hostile])
        for field in CaseQuestion.textFields { content.question[keyPath: field.path] = Self.hostile }
        return content
    }

    /// Every page of the room, with everything on it that may be.
    private func pages(_ language: Language) throws -> [Page] {
        let view = Self.view(language)
        let content = hostileContent()
        let pictures = [
            try Self.picture(left: [AskGround.finding, AskGround.certain], boxes: 2),
            try Self.picture(.unreadable, seq: 5), try Self.picture(poor: true, seq: 6),
        ]
        let draft = Self.draft(content, pictures: pictures)
        let check = TextCheck(of: content, today: CheckTests.today, with: TextDeidentifier())
        let nothing = TextCheck(of: DraftContent(), today: CheckTests.today, with: TextDeidentifier())
        var choices = DraftChoices()
        choices.review.reason = Self.hostile
        choices.review.pictureReasons = [4: Self.hostile]
        return [
            AskPage(.new(atTier: 1), groups: [Self.group(members: 2)]).page(view),
            AskPage(.writing(draft), groups: [Self.group()]).page(view),
            AskPage(.conflict(content, with: draft), groups: [Self.group()]).page(view),
            AskPage(.unsaved(content), groups: [Self.group()]).page(view),
            DiscardedPage(draft: draft.id, until: AskGround.start).page(view),
            CheckPage(
                draft: draft, check: check, groups: [Self.group(Self.hostile), Self.group(members: 2)],
                choices: choices,
                problem: AskFailure.noGroup, newCase: .make()
            ).page(view),
            CheckPage(
                draft: Self.draft(pictures: [try Self.picture(.reading)]), check: nothing, groups: [],
                choices: DraftChoices(), problem: AskFailure.changedMeanwhile, newCase: .make()
            ).page(view),
        ]
    }

    @Test("what somebody types is never markup, on any page", arguments: Language.allCases)
    func hostileText(_ language: Language) throws {
        for page in try pages(language) {
            #expect(!page.body.text.contains("<script"), "\(page.title.en)")
            #expect(!page.body.text.contains("<EXIF>"), "\(page.title.en)")
        }
        #expect(try pages(language)[1].body.text.contains("&lt;script&gt;"))
    }

    @Test("each page is in its language, and no word of the other is left", arguments: Language.allCases)
    func languages(_ language: Language) throws {
        for page in try pages(language) {
            let han = page.body.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            #expect(han == (language == .zh), "\(page.title.en)")
            #expect(!page.title[language].isEmpty)
        }
    }

    @Test("every form and link leads to a route of the room, or to where the room says that it leads")
    func links() throws {
        let place = NSRegularExpression.escapedPattern(for: "\"") + "(/[^\"]*)\""
        let pattern = try NSRegularExpression(pattern: "(?:href|action|formaction|src)=" + place)
        let known = [
            AskPaths.new.pattern, AskPaths.drafts.pattern, AskPaths.draft.pattern, AskPaths.discard.pattern,
            AskPaths.pictures.pattern, AskPaths.mask.pattern, AskPaths.uncover.pattern, AskPaths.remove.pattern,
            AskPaths.check.pattern, AskPaths.post.pattern, AskPaths.groups.pattern, FileRoutes.path.pattern,
            AskPaths.choices.pattern, AskPaths.restore.pattern, AskPaths.home.pattern,
        ].map { $0.split(separator: "/").map { $0.hasPrefix(":") ? nil : String($0) } }
        var links = 0
        for page in try pages(.en) {
            let text = page.body.text
            for match in pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                let range = try #require(Range(match.range(at: 1), in: text))
                let parts = text[range].split(separator: "/").map(String.init)
                links += 1
                #expect(
                    known.contains { $0.count == parts.count && zip($0, parts).allSatisfy { $0 == nil || $0 == $1 } },
                    "\(text[range])")
            }
        }
        #expect(links > 30)
    }

    @Test("every form carries the session's token; those that change a draft say which sending it is")
    func forms() throws {
        for page in try pages(.en) {
            let forms = page.body.text.components(separatedBy: "<form").dropFirst().map {
                $0.components(separatedBy: "</form>")[0]
            }
            for form in forms {
                #expect(form.contains("name=\"_csrf\" value=\"token\""), "\(page.title.en)")
                #expect(form.contains("name=\"id\" value=\""), "\(page.title.en)")
            }
        }
    }

    @Test("the first thing is a photo: two buttons, the camera and the album, above one box for the text")
    func photoFirst() throws {
        let text = AskPage(.new(atTier: 2), groups: [Self.group()]).page(Self.view()).body.text
        let camera = try #require(text.range(of: "capture=\"environment\""))
        let album = try #require(text.range(of: "accept=\"image/*\" multiple"))
        let question = try #require(text.range(of: "name=\"question\""))
        let more = try #require(text.range(of: "<details class=\"more\">"))
        let history = try #require(text.range(of: "name=\"history\""))
        #expect(camera.lowerBound < album.lowerBound && album.lowerBound < question.lowerBound)
        #expect(question.lowerBound < more.lowerBound && more.lowerBound < history.lowerBound)
        #expect(text.contains("enctype=\"multipart/form-data\"") && !text.contains("type=\"checkbox\" name=\"group\""))
        #expect(text.contains("name=\"tier\" value=\"2\"") && !text.contains("<select id=\"tier\""))
    }

    @Test("what was written beside the question stands open; without a group to ask it says where to begin")
    func more() {
        let skin = Self.group("Skin")
        var content = DraftContent()
        content.question.history = "three days"
        let written = AskPage(.writing(Self.draft(content)), groups: [Self.group()]).page(Self.view()).body.text
        content.groups = [skin.id]
        let chosen = AskPage(.writing(Self.draft(content)), groups: [skin]).page(Self.view()).body.text
        #expect(
            chosen.contains("\(AskTexts.to.en)Skin") && written.contains("\(AskTexts.to.en)\(AskTexts.nobodyYet.en)"))
        #expect(written.contains("<details class=\"more\" open>") && !written.contains("href=\"/groups\""))
        let none = AskPage(.new(atTier: 2), groups: [Self.group(members: 2)]).page(Self.view()).body.text
        #expect(none.contains(AskTexts.noGroupToAsk.en) && none.contains("href=\"/groups\""))
    }

    @Test("a form that was refused has what was typed, says why, and shows the text of elsewhere beside it")
    func conflict() {
        var (typed, kept) = (DraftContent(), DraftContent())
        typed.question.question = "from the desk"
        kept.question.question = "from the phone"
        let draft = Self.draft(kept)
        let html = AskPage(.conflict(typed, with: draft), groups: [Self.group()]).page(Self.view()).body.text
        #expect(html.contains("from the desk") && html.contains("from the phone") && html.contains("id=\"elsewhere\""))
        #expect(html.contains("name=\"seen\" value=\"7\"") && html.contains(AskPaths.draft(draft.id)))
        let unsaved = AskPage(.unsaved(typed), groups: [Self.group()]).page(Self.view()).body.text
        #expect(unsaved.contains("action=\"/ask/drafts\"") && unsaved.contains("role=\"alert\""))
        #expect(!unsaved.contains("h-elsewhere\"") && !unsaved.contains("name=\"seen\""))
    }

    @Test("photos of a draft stand small beside the text; how one is taken stands behind a summary")
    func pictures() throws {
        let empty = AskPage(.writing(Self.draft()), groups: [Self.group()]).page(Self.view()).body.text
        #expect(!empty.contains("<img") && empty.contains("<details class=\"guide\"><summary>"))
        let draft = Self.draft(pictures: [try Self.picture(poor: true)])
        let full = AskPage(.writing(draft), groups: [Self.group()]).page(Self.view()).body.text
        #expect(full.contains("/thumb\"") && !full.contains("/view\"") && full.contains(CaptureGuide.poorTitle.en))
    }
}
