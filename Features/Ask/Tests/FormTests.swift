import Deidentification
import Kernel
import Questions
import Testing
import Web

@testable import Ask

@Suite struct FormTests {
    private func form(_ fields: (String, String)...) -> Form { Form(fields.map { (name: $0.0, value: $0.1) }) }

    /// The field that a form is refused for; nil when it is taken.
    private func fault(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch let failure as any Failure {
            return failure.field
        } catch {
            return "\(error)"
        }
    }

    @Test("a question is read with its codes; what is absent has its default")
    func question() throws {
        let content = try AskReading.draft(
            form(("question", " Shingles? "), ("sex", "female"), ("ageBand", "25-44"), ("tier", "2")))
        #expect(content.question.question == "Shingles?" && content.question.sex == .female)
        #expect(content.question.ageBand == .adult && content.question.tier == 2)
        #expect(content.question.urgency == .routine && content.groups.isEmpty)
    }

    @Test("what is wrong in a question is named with its field")
    func faults() {
        let long = String(repeating: "x", count: 2001)
        #expect(fault { try AskReading.draft(form()) } == "question")
        #expect(fault { try AskReading.draft(form(("question", long))) } == "question")
        #expect(fault { try AskReading.draft(form(("question", "x"), ("sex", "unheard-of"))) } == "sex")
        #expect(fault { try AskReading.draft(form(("question", "x"), ("tier", "4"))) } == "tier")
        #expect(fault { try AskReading.draft(form(("question", "x"), ("group", "mine"))) } == "group")
        #expect(fault { try AskReading.draft(form(("question", "x"), ("history", long))) } == nil)
    }

    @Test("names are apart by commas and semicolons of either script; a Chinese one by blanks too, an English one not")
    func names() throws {
        let content = try AskReading.draft(
            form(("question", "x"), ("names", "张示例 李示例，Alex Example; 王")))
        #expect(content.names == ["张示例", "李示例", "Alex Example"])
    }

    @Test("what was seen has to be named")
    func seen() throws {
        #expect(fault { try AskReading.seen(form()) } == "seen")
        #expect(fault { try AskReading.seen(form(("seen", ""))) } == "seen")
        #expect(try AskReading.seen(form(("seen", "7"))) == 7)
    }

    @Test("boxes lie within the picture, and at most fifty come at once")
    func masks() throws {
        func box(_ width: String, _ index: Int = 0) -> [(name: String, value: String)] {
            [("x", "0.1"), ("y", "0.2"), ("width", width), ("height", "0.4")].map {
                (name: "mask[\(index)][\($0.0)]", value: $0.1)
            }
        }
        #expect(try AskReading.masks(Form(box("0.3"))) == [MaskBox(x: 0.1, y: 0.2, width: 0.3, height: 0.4)])
        #expect(try AskReading.masks(form()).isEmpty)
        for wrong in ["0", "-1", "1.5", "nan", "wide"] {
            #expect(fault { try AskReading.masks(Form(box(wrong))) } == "mask")
        }
        let many = (0..<51).flatMap { box("0.3", $0) }
        #expect(fault { try AskReading.masks(Form(many)) } == "mask")
    }

    @Test("a review has what is kept, and a reason for each picture")
    func review() throws {
        let review = try AskReading.review(
            form(
                ("keep", "history.3.7.date"), ("keep", "history.9.11.date"), ("reason", "needed"), ("poor", "1"),
                ("left[0][seq]", "4"), ("left[0][reason]", "a ruler")))
        #expect(review.kept.count == 2 && review.reason == "needed" && review.pictureReasons == [4: "a ruler"])
        #expect(review.acceptsPoorPictures && !review.acceptsSmallCell)
        let long = String(repeating: "x", count: 201)
        #expect(fault { try AskReading.review(form(("reason", long))) } == "reason")
        #expect(fault { try AskReading.review(form(("left[0][seq]", "4"), ("left[0][reason]", long))) } == "left")
    }

    @Test("a consent names how it was given, and only uses that there are")
    func consent() throws {
        #expect(fault { try AskReading.consent(form()) } == "consent")
        #expect(fault { try AskReading.consent(form(("consent", "by-video"))) } == "consent")
        #expect(fault { try AskReading.consent(form(("consent", "signed"), ("scope", "advertising"))) } == "scope")
        let consent = try AskReading.consent(form(("consent", "signed"), ("scope", "teaching")))
        #expect(consent == Consent(kind: .signed, scopes: [.teaching]))
    }

    @Test("a finding is meant by its number, or all of them")
    func finding() throws {
        #expect(try AskReading.finding("3") == 3)
        #expect(try AskReading.finding("all") == nil)
        #expect(fault { try AskReading.finding("some") } == "finding")
    }

    @Test("the files of one form have ids of their own, the same when it is sent again")
    func numbered() {
        let command = CommandID.make()
        let ids = (0..<20).map { PictureID(of: command).numbered($0) }
        #expect(Set(ids).count == 20 && ids[0] == PictureID(of: command))
        #expect(ids == (0..<20).map { PictureID(of: command).numbered($0) })
    }
}
