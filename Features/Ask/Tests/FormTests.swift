import Circles
import Deidentification
import Kernel
import Media
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
        #expect(fault { try AskReading.draft(form()) } == nil, "a draft may be unfinished")
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

    @Test("boxes lie within the picture, and at most two hundred come at once")
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
        let many = (0..<201).flatMap { box("0.3", $0) }
        #expect(fault { try AskReading.masks(Form(many)) } == "mask")
        #expect(try AskReading.masks(Form(Array(many.prefix(800)))).count == 200)
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

    @Test("a box and the uploads are named by what they are; anything else is refused or not there")
    func boxesAndUploads() throws {
        #expect(try AskReading.box(form(("box", "0"))) == 0)
        for wrong in ["", "first", "1.5", "99999999999999999999"] {
            #expect(fault { try AskReading.box(form(("box", wrong))) } == "box")
        }
        #expect(fault { try AskReading.box(form()) } == "box")
        let ids = [UploadID.make(), .make()]
        #expect(try AskReading.uploads(form(("upload", ids[0].text), ("upload", ids[1].text))) == ids)
        #expect(try AskReading.uploads(form()).isEmpty)
        for wrong in ["", "../../etc/passwd", "0", "\(ids[0].text)\0"] {
            #expect(throws: CommonFailure.notFound) { try AskReading.uploads(form(("upload", wrong))) }
        }
    }

    @Test("more than twenty groups, and a group that is none, are refused; one that is sent twice is one too many")
    func manyGroups() throws {
        let many = (0..<21).map { _ in (name: "group", value: CircleID.make().text) }
        #expect(fault { try AskReading.draft(Form([("question", "x")] + many)) } == "group")
        let read = try AskReading.draft(Form([("question", "x")] + many.dropLast()))
        #expect(read.groups.map(\.text) == many.dropLast().map(\.value))
    }

    /// Text that somebody sends to do harm, as each field.
    private static let hostile = [
        "\u{0}", "a\u{7}b", "\u{202E}txt.exe", "\u{FEFF}", String(repeating: "\u{301}", count: 2001),
        "'; drop table entry; --", "<script>", String(repeating: "長", count: 5000), "\r\n\r\n", "\u{10FFFF}",
    ]

    @Test(
        "hostile text is taken clean or refused with the field's name, and never stops the reader", arguments: hostile)
    func hostileText(_ text: String) {
        for field in CaseQuestion.textFields.map(\.name) + ["names", "tier", "sex", "group", "urgency"] {
            var fields = [(name: field, value: text)]
            if field != "question" { fields.append((name: "question", value: "x")) }
            do {
                let content = try AskReading.draft(Form(fields))
                let written = CaseQuestion.textFields.map { content.question[keyPath: $0.path] } + content.names
                for scalar in written.joined().unicodeScalars where scalar != "\n" {
                    #expect(scalar.value >= 0x20 && scalar.value != 0x7F, "\(field)")
                }
            } catch let failure as any Failure {
                #expect(failure.field == field)
            } catch {
                Issue.record("\(field): \(type(of: error))")
            }
        }
    }

    @Test("a review with numbers that are none is refused; reasons for pictures without a number are left out")
    func badReview() throws {
        #expect(fault { try AskReading.review(form(("left[0][seq]", "first"))) } == "seq")
        let review = try AskReading.review(form(("left[0][reason]", "a ruler"), ("left[x][seq]", "4")))
        #expect(review.pictureReasons.isEmpty)
        #expect(try AskReading.review(form()).kept.isEmpty)
    }

    @Test("a finding is meant by its number, or all of them")
    func finding() throws {
        #expect(try AskReading.finding("3") == 3)
        #expect(try AskReading.finding("all") == nil)
        #expect(fault { try AskReading.finding("some") } == "finding")
    }

    @Test("an empty field for the groups means none of them; without one the form does not speak of them")
    func sheet() throws {
        let group = CircleID.make()
        #expect(try AskReading.sheet(form()).groups == nil && AskReading.sheet(form()).urgency == nil)
        #expect(try AskReading.sheet(form(("group", ""))).groups == [])
        let sheet = try AskReading.sheet(form(("group", ""), ("group", group.text), ("urgency", "stat")))
        #expect(sheet.groups == [group] && sheet.urgency == .stat)
        #expect(fault { try AskReading.sheet(form(("urgency", "soon"))) } == "urgency")
    }

    @Test("boxes that were not sent come with the picture that they lie over")
    func open() throws {
        let picture = PictureID.make()
        let fields = [("picture", picture.text), ("x", "0.1"), ("y", "0.2"), ("width", "0.3"), ("height", "0.4")]
        let open = try AskReading.open(Form(fields.map { (name: "open[0][\($0.0)]", value: $0.1) }))
        #expect(open == [picture: [MaskBox(x: 0.1, y: 0.2, width: 0.3, height: 0.4)]])
        #expect(fault { try AskReading.open(form(("open[0][picture]", "mine"))) } == "open")
        #expect(fault { try AskReading.open(form(("open[0][picture]", picture.text), ("open[0][x]", "2"))) } == "open")
    }

    @Test("boxes come to those that there are, or in their place when it is said; what was found goes by its number")
    func orders() throws {
        let box = ["x", "y", "width", "height"].map { (name: "mask[0][\($0)]", value: "0.1") }
        let read = [MaskBox(x: 0.1, y: 0.1, width: 0.1, height: 0.1)]
        #expect(try AskReading.maskOrder(Form(box)) == .more(read))
        #expect(try AskReading.maskOrder(Form(box + [(name: "exact", value: "1")])) == .exactly(read))
        #expect(try AskReading.maskOrder(form(("exact", "1"))) == .exactly([]))
        #expect(try AskReading.maskOrder(form(("finding", "all"))) == .found(nil))
    }

    @Test("what is ticked is taken as it is, whatever is wrong with it")
    func choices() {
        let group = CircleID.make()
        let choices = AskReading.choices(
            form(
                ("seen", "7"), ("group", ""), ("group", group.text), ("group", "mine"), ("urgency", "asap"),
                ("consent", "signed"), ("scope", "teaching"), ("scope", "advertising"), ("keep", "a.1.2.date"),
                ("reason", String(repeating: "x", count: 300)), ("left[0][seq]", "4"), ("left[0][reason]", "a ruler"),
                ("left[1][seq]", "first"), ("confirmed", "1"), ("poor", "1")))
        #expect(choices.seen == 7 && choices.groups == [group] && choices.urgency == .asap)
        #expect(choices.consent == .signed && choices.scopes == [.teaching] && choices.isConfirmed)
        #expect(choices.review.kept == ["a.1.2.date"] && choices.review.pictureReasons == [4: "a ruler"])
        #expect(choices.review.reason.count == 200 && choices.review.acceptsPoorPictures)
        #expect(AskReading.choices(form()) == DraftChoices())
    }

    @Test("the files of one form have ids of their own, the same when it is sent again")
    func numbered() {
        let command = CommandID.make()
        let ids = (0..<20).map { PictureID(of: command).numbered($0) }
        #expect(Set(ids).count == 20 && ids[0] == PictureID(of: command))
        #expect(ids == (0..<20).map { PictureID(of: command).numbered($0) })
    }
}
