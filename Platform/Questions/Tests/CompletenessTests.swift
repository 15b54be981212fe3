import Kernel
import Testing

@testable import Questions

@Suite("How complete a question is")
struct CompletenessTests {
    /// What each part adds when it alone is there.
    private static let parts: [(name: String, weight: Int, fill: @Sendable (inout CaseQuestion) -> Void)] = [
        ("question", 25, { $0.question = "Is this shingles?" }), ("history", 20, { $0.history = "x" }),
        ("examination", 15, { $0.examination = "x" }), ("ageBand", 10, { $0.ageBand = .newborn }),
        ("available", 10, { $0.available = "x" }), ("sex", 5, { $0.sex = .other }),
        ("laboratory", 5, { $0.laboratory = "x" }),
    ]

    @Test("each part alone counts its weight, and is the only one that is not missing", arguments: parts.indices)
    func alone(_ index: Int) {
        let part = Self.parts[index]
        var question = CaseQuestion()
        part.fill(&question)
        let completeness = Completeness(of: question, pictures: 0)
        #expect(completeness.percent == part.weight)
        #expect(!completeness.missing.contains(part.name) && completeness.missing.count == Self.parts.count)
    }

    @Test("each part that is missing costs its weight and is named", arguments: parts.indices)
    func without(_ index: Int) {
        var question = CaseQuestion()
        for (other, part) in Self.parts.enumerated() where other != index { part.fill(&question) }
        let completeness = Completeness(of: question, pictures: 1)
        #expect(completeness.percent == 100 - Self.parts[index].weight)
        #expect(completeness.missing == [Self.parts[index].name])
    }

    @Test("pictures count once, however many there are")
    func pictures() {
        #expect(Completeness(of: CaseQuestion(), pictures: 1).percent == 10)
        #expect(Completeness(of: CaseQuestion(), pictures: 20).percent == 10)
        #expect(!Completeness(of: CaseQuestion(), pictures: 1).missing.contains("pictures"))
    }

    @Test(
        "a question counts from eight characters on, in any script",
        arguments: [("1234567", 0), ("12345678", 25), ("这是带状疱疹吗", 0), ("这是带状疱疹吗？", 25)])
    func shortest(_ text: String, _ percent: Int) {
        var question = CaseQuestion()
        question.question = text
        #expect(Completeness(of: question, pictures: 0).percent == percent)
    }

    @Test("what is missing comes in the order of what helps most, and has a name")
    func order() {
        let missing = Completeness(of: CaseQuestion(), pictures: 0).missing
        let weights = missing.map { name in Self.parts.first { $0.name == name }?.weight ?? 10 }
        #expect(weights == weights.sorted(by: >))
        for name in missing {
            #expect(QuestionTexts.field(name).zh != QuestionTexts.field(name).en, "\(name)")
        }
    }
}
