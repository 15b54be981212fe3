import Deidentification
import Foundation
import Kernel
import Testing

@testable import Questions

@Suite struct QuestionTests {
    @Test("an empty question is 0 % complete, and everything that helps is missing, best first")
    func empty() {
        let completeness = Completeness(of: CaseQuestion(), pictures: 0)
        #expect(completeness.percent == 0)
        #expect(completeness.missing.prefix(3) == ["question", "history", "examination"])
    }

    @Test("a question with everything is 100 % complete; each part alone counts what it weighs")
    func complete() {
        var question = CaseQuestion()
        for field in CaseQuestion.textFields { question[keyPath: field.path] = "eight or more characters" }
        question.ageBand = .adult
        question.sex = .female
        let whole = Completeness(of: question, pictures: 1)
        #expect(whole.percent == 100 && whole.missing.isEmpty)
        #expect(Completeness(of: question, pictures: 0).percent == 90)
        question.question = "short"
        #expect(Completeness(of: question, pictures: 1) == Completeness(of: question, pictures: 7))
        #expect(Completeness(of: question, pictures: 1).missing == ["question"])
    }

    @Test("every part of a question has a name of its own in each language")
    func names() {
        let names = CaseQuestion.textFields.map(\.name) + ["ageBand", "sex", "pictures"]
        for language in Language.allCases {
            #expect(Set(names.map { QuestionTexts.field($0)[language] }).count == names.count)
        }
    }

    @Test("what was left empty is no written fact")
    func writtenFacts() {
        var question = CaseQuestion()
        question.examination = "red spots"
        #expect(question.writtenFacts.map(\.value) == ["red spots"])
        #expect(question.codedFacts.count == 4)
    }

    @Test("a body of every version that ever landed is readable", arguments: PostedCase.samples)
    func samples(_ body: String) throws {
        _ = try JSONDecoder().decode(PostedCase.self, from: Data(body.utf8))
    }

    @Test("a body comes back as it was written")
    func roundTrip() throws {
        let whole = try #require(PostedCase.samples.last)
        let posted = try JSONDecoder().decode(PostedCase.self, from: Data(whole.utf8))
        #expect(posted.question.sex == .female && posted.question.ageBand == .adult && posted.attachments.count == 1)
        #expect(posted.removed.pictures.first?.burned.first?.kind == .text && posted.consent?.scopes == [.teaching])
        let again = try JSONDecoder().decode(PostedCase.self, from: try JSONEncoder().encode(posted))
        #expect(again == posted)
    }

    @Test("a missing member has its default, an unknown one is ignored, and so is a code of a newer version")
    func tolerance() throws {
        let body = #"""
            {"question":{"question":"x","sex":"unheard-of","mood":"good"},"consent":{"kind":"by-video",\#
            "scopes":["research","advertising"]},"weather":1}
            """#
        let posted = try JSONDecoder().decode(PostedCase.self, from: Data(body.utf8))
        #expect(posted.question.question == "x" && posted.question.sex == .unknown && posted.question.tier == 1)
        #expect(posted.consent == Consent(kind: .verbal, scopes: [.research]))
        #expect(posted.attachments.isEmpty && posted.removed == RemovalReport())
    }

    @Test("the usual setting follows the tier")
    func usualSetting() {
        #expect([1, 2, 3].map(Setting.usual(atTier:)) == [.villageClinic, .countyHospital, .ward])
    }
}
