import Deidentification
import Kernel
import Testing

@testable import Questions

@Suite("The words of a question")
struct QuestionTextsTests {
    /// Every code that people choose from, with its label.
    private static let choices: [(name: String, labels: [Text], codes: [String])] = [
        ("age bands", AgeBand.allCases.map(\.label), AgeBand.allCases.map(\.rawValue)),
        ("sexes", Sex.allCases.map(\.label), Sex.allCases.map(\.rawValue)),
        ("settings", Setting.allCases.map(\.label), Setting.allCases.map(\.rawValue)),
        ("urgencies", Urgency.allCases.map(\.label), Urgency.allCases.map(\.rawValue)),
        ("consents", Consent.Kind.allCases.map(\.label), Consent.Kind.allCases.map(\.rawValue)),
        ("uses", Consent.Scope.allCases.map(\.label), Consent.Scope.allCases.map(\.rawValue)),
        ("findings", PixelFindingKind.allCases.map(QuestionTexts.kind), PixelFindingKind.allCases.map(\.rawValue)),
    ]

    @Test("each choice has a label of its own in each language", arguments: choices.indices)
    func labels(_ index: Int) {
        let choice = Self.choices[index]
        for language in Language.allCases {
            let labels = choice.labels.map { $0[language] }
            #expect(Set(labels).count == choice.codes.count && !labels.contains(""), "\(choice.name)")
        }
    }

    @Test("the codes that are stored and sent never change with the names in the code")
    func codes() {
        #expect(
            AgeBand.allCases.map(\.rawValue) == [
                "unknown", "0-27d", "28d-2m", "3-5m", "6-11m", "12-23m", "2-4", "5-14", "15-24", "25-44", "45-64",
                "65-79", "80-89", "90+",
            ])
        #expect(Sex.allCases.map(\.rawValue) == ["unknown", "female", "male", "other"])
        #expect(
            Setting.allCases.map(\.rawValue) == [
                "village-clinic", "township-hospital", "county-hospital", "ward", "emergency", "laboratory", "home",
            ])
        #expect(Urgency.allCases.map(\.rawValue) == ["routine", "urgent", "asap", "stat"])
        #expect(Consent.Kind.allCases.map(\.rawValue) == ["verbal", "signed", "emergency"])
        #expect(Consent.Scope.allCases.map(\.rawValue) == ["teaching", "research"])
        #expect(PostedCase.kind == "case" && PostedCase.room == "cases")
    }

    @Test("nobody of 90 years or more is told from another")
    func oldest() {
        #expect(AgeBand.allCases.last == .oldest && AgeBand.oldest.rawValue == "90+")
        #expect(AgeBand.oldest.label.en.contains("over") && AgeBand.oldest.label.zh.contains("以上"))
    }

    @Test("a tier has its name; what is no tier counts as the highest, which promises the least of the place")
    func tiers() {
        for language in Language.allCases {
            #expect(Set([1, 2, 3].map { QuestionTexts.tierName($0)[language] }).count == 3)
            #expect(QuestionTexts.tierName(7)[language] == QuestionTexts.tierName(3)[language])
        }
    }

    @Test("facts are named in the order of the form, those chosen always, those written when they are there")
    func facts() {
        var question = CaseQuestion(setting: .ward, tier: 3)
        #expect(question.codedFacts.map(\.label.en) == ["Age band", "Sex", "Where the patient is", "Facility tier"])
        #expect(question.codedFacts.map(\.value.en).last == QuestionTexts.tierName(3).en)
        #expect(question.writtenFacts.isEmpty)
        question.available = "aciclovir"
        question.history = "three days"
        #expect(question.writtenFacts.map(\.value) == ["three days", "aciclovir"])
    }

    @Test("the free-text fields write where they read")
    func textFields() {
        for field in CaseQuestion.textFields {
            var question = CaseQuestion()
            question[keyPath: field.path] = field.name
            #expect(question != CaseQuestion() && question[keyPath: field.path] == field.name)
        }
        #expect(
            CaseQuestion.textFields.map(\.name) == ["question", "history", "examination", "laboratory", "available"])
    }
}
