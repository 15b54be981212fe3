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

    private func group(_ name: String = "Skin", members: Int = 3) -> CircleSummary {
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
        let check = TextCheck(of: content, secret: nil, with: TextDeidentifier())
        return [
            AskPage(.new(atTier: 1), groups: []).page(view),
            AskPage(.writing(draft), groups: [group(Self.hostile), group(members: 2)]).page(view),
            AskPage(.conflict(content, with: draft), groups: [group()]).page(view),
            AskPage(.unsaved(content), groups: [group()]).page(view),
            PicturesPage(draft: draft).page(view), PicturesPage(draft: Self.draft()).page(view),
            ReadingPage(draft: Self.draft(pictures: [try Self.picture(.reading)])).page(view),
            CheckPage(
                draft: draft, parts: check.parts, preview: content.question, mayBeSmallCell: true, newCase: .make()
            ).page(view),
            CheckPage(
                draft: Self.draft(), parts: [], preview: CaseQuestion(), mayBeSmallCell: false, newCase: .make()
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
        let pattern = try NSRegularExpression(pattern: "(?:href|action|src)=" + place)
        let known = [
            AskPaths.new.pattern, AskPaths.drafts.pattern, AskPaths.draft.pattern, AskPaths.discard.pattern,
            AskPaths.pictures.pattern, AskPaths.mask.pattern, AskPaths.uncover.pattern, AskPaths.remove.pattern,
            AskPaths.check.pattern, AskPaths.post.pattern, AskPaths.groups.pattern, FileRoutes.path.pattern,
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
        #expect(links > 40)
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

    @Test("a new question offers groups of three members and more; without one it says where to begin")
    func groups() {
        let none = AskPage(.new(atTier: 2), groups: [group(members: 2)]).page(Self.view()).body.text
        #expect(none.contains(AskTexts.noGroupToAsk.en) && none.contains("href=\"/groups\""))
        #expect(!none.contains("name=\"group\"") && none.contains("<option value=\"2\" selected>"))
        let one = AskPage(.new(atTier: 2), groups: [group("Skin"), group("Lung", members: 2)]).page(Self.view())
        #expect(one.body.text.contains("checked> Skin (3)") && !one.body.text.contains("Lung"))
        let two = AskPage(.new(atTier: 2), groups: [group("Skin"), group("Lung")]).page(Self.view()).body.text
        #expect(!two.contains("checked") && two.contains("Lung (3)"), "of several groups the author chooses")
    }

    @Test("a form that was refused has what was typed, says why, and shows the text of elsewhere beside it")
    func conflict() {
        var (typed, kept) = (DraftContent(), DraftContent())
        typed.question.question = "from the desk"
        kept.question.question = "from the phone"
        let draft = Self.draft(kept)
        let html = AskPage(.conflict(typed, with: draft), groups: []).page(Self.view()).body.text
        #expect(html.contains("from the desk") && html.contains("from the phone") && html.contains("id=\"elsewhere\""))
        #expect(html.contains("name=\"seen\" value=\"7\"") && html.contains(AskPaths.draft(draft.id)))
        let unsaved = AskPage(.unsaved(typed), groups: []).page(Self.view()).body.text
        #expect(unsaved.contains("action=\"/ask/drafts\"") && unsaved.contains("role=\"alert\""))
        #expect(!unsaved.contains("elsewhere\"") && !unsaved.contains("name=\"seen\""))
    }

    @Test("pictures: nothing yet, and the guide stands open; a poor one says what helps")
    func pictures() throws {
        let empty = PicturesPage(draft: Self.draft()).page(Self.view()).body.text
        #expect(empty.contains(AskTexts.noPictures.en) && empty.contains("guide\" open"))
        let full = PicturesPage(draft: Self.draft(pictures: [try Self.picture(poor: true)])).page(Self.view())
        #expect(!full.body.text.contains(AskTexts.noPictures.en) && !full.body.text.contains("guide\" open"))
        #expect(full.body.text.contains(try #require(CaptureGuide.advice(.tooSmall)).en))
        #expect(full.body.text.contains("/view\"") && full.body.text.contains("&lt;EXIF&gt; × 2"))
    }

    @Test("while pictures are read the page says how many are done")
    func reading() throws {
        let pictures = [try Self.picture(), try Self.picture(.reading, seq: 5), try Self.picture(seq: 6)]
        let html = ReadingPage(draft: Self.draft(pictures: pictures)).page(Self.view()).body.text
        #expect(html.contains("2 of 3 done") && html.contains("max=\"3\" value=\"2\""))
    }
}
