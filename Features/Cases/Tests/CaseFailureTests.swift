import Kernel
import Testing

@testable import Cases

@Suite("What can go wrong with a case")
struct CaseFailureTests {
    private static let table: [(failure: CaseFailure, code: String, status: Int, field: String?)] = [
        (.refusedStep(.accept, in: .open), "case-step-refused", 409, nil),
        (.observer, "observer-cannot-answer", 403, nil),
        (.identifiers([Text(zh: "电话", en: "phone")]), "identifiers-found", 422, "text"),
        (.caseChanged, "changed-meanwhile", 409, nil), (.ownReport, "own-report", 409, nil),
        (.ownCase, "own-case", 409, nil), (.notReported, "case-not-reported", 409, nil),
        (.tooManyPictures(limit: 9), "too-many-files", 422, "photo"),
        (.pictures([]), "pictures-doubtful", 422, "photo"),
        (.unsafePicture(2), "picture-identifies", 422, "photo"),
        (.taken(by: "Dr Li"), "case-taken", 409, nil), (.notTaken, "case-not-taken", 409, nil),
        (.takenAway, "case-taken-away", 409, nil), (.notMoreUrgent, "urgency-not-raised", 409, nil),
    ]

    @Test("each failure has its code and status for good, and words of its own in each language")
    func table() {
        for row in Self.table {
            #expect(row.failure.code == row.code && row.failure.status == row.status, "\(row.code)")
            #expect(row.failure.field == row.field, "\(row.code)")
        }
        for language in Language.allCases {
            let messages = Set(Self.table.map { $0.failure.message[language] })
            #expect(messages.count == Self.table.count && !messages.contains(""))
        }
    }

    @Test("what identifies is named by its kinds, and never by what stands there", arguments: Language.allCases)
    func identifiers(_ language: Language) {
        let kinds = [Text(zh: "电话", en: "phone"), Text(zh: "证件号", en: "identity number")]
        let message = CaseFailure.identifiers(kinds).message[language]
        for kind in kinds { #expect(message.contains(kind[language])) }
    }

    @Test("each state and each step has words of its own in each language")
    func words() {
        for language in Language.allCases {
            #expect(Set(CaseState.allCases.map { CaseTexts.state($0)[language] }).count == CaseState.allCases.count)
            #expect(Set(CaseStep.allCases.map { CaseTexts.step($0)[language] }).count == CaseStep.allCases.count)
            #expect(Set(Withdrawal.allCases.map { CaseTexts.withdrawal($0)[language] }).count == 3)
            #expect(Set(Decision.allCases.map { CaseTexts.decision($0)[language] }).count == 2)
            #expect(Set(TakenBack.Reason.allCases.map { CaseTexts.reason($0)[language] }).count == 4)
            #expect(Set(PatientOutcome.allCases.map { $0.label[language] }).count == 6)
            #expect(Set(YesNo.allCases.map { $0.label[language] }).count == 3)
        }
    }
}
