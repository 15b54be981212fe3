import Kernel
import Testing

@testable import Cases

@Suite struct CaseStateTests {
    /// Every step from every state without and with an answer; nil is refused.
    private static let table: [(CaseState, CaseStep, without: CaseState?, with: CaseState?)] = [
        (.open, .answer, .answered, .answered),
        (.open, .askInformation, .needsInformation, .needsInformation),
        (.open, .inform, nil, nil),
        (.open, .note, .open, .open),
        (.open, .accept, nil, nil),
        (.open, .close, .closed, .closed),

        (.needsInformation, .answer, .answered, .answered),
        (.needsInformation, .askInformation, nil, nil),
        (.needsInformation, .inform, .open, .answered),
        (.needsInformation, .note, nil, nil),
        (.needsInformation, .accept, nil, .accepted),
        (.needsInformation, .close, .closed, .closed),

        (.answered, .answer, .answered, .answered),
        (.answered, .askInformation, .needsInformation, .needsInformation),
        (.answered, .inform, nil, nil),
        (.answered, .note, .answered, .answered),
        (.answered, .accept, .accepted, .accepted),
        (.answered, .close, .closed, .closed),

        (.accepted, .answer, .accepted, .accepted),
        (.accepted, .askInformation, nil, nil),
        (.accepted, .inform, nil, nil),
        (.accepted, .note, .accepted, .accepted),
        (.accepted, .accept, nil, nil),
        (.accepted, .close, .closed, .closed),

        (.closed, .answer, nil, nil),
        (.closed, .askInformation, nil, nil),
        (.closed, .inform, nil, nil),
        (.closed, .note, nil, nil),
        (.closed, .accept, nil, nil),
        (.closed, .close, nil, nil),

        (.open, .raise, .open, .open), (.open, .correct, .open, .open),
        (.needsInformation, .raise, .needsInformation, .needsInformation),
        (.needsInformation, .correct, .needsInformation, .needsInformation),
        (.answered, .raise, .answered, .answered), (.answered, .correct, .answered, .answered),
        (.accepted, .raise, .accepted, .accepted), (.accepted, .correct, .accepted, .accepted),
        (.closed, .raise, nil, nil), (.closed, .correct, nil, nil),
    ]

    @Test("every step from every state goes where the table says, or is refused")
    func steps() {
        #expect(Self.table.count == CaseState.allCases.count * CaseStep.allCases.count)
        for (state, step, without, with) in Self.table {
            #expect(state.after(step, hasAnswer: false) == without, "\(state) \(step)")
            #expect(state.after(step, hasAnswer: true) == with, "\(state) \(step)")
        }
    }

    @Test("the words that are stored and sent never change with the names in the code")
    func words() {
        #expect(
            CaseState.allCases.map(\.rawValue) == ["open", "needs-information", "answered", "accepted", "closed"])
        #expect(
            CaseStep.allCases.map(\.rawValue)
                == ["answer", "ask-information", "inform", "note", "accept", "close", "raise", "correct"])
        #expect(YesNo.allCases.map(\.rawValue) == ["yes", "no", "unclear"])
        #expect(Decision.allCases.map(\.rawValue) == ["show", "remove"])
        #expect(Withdrawal.allCases.map(\.rawValue) == ["all", "teaching", "research"])
        #expect(
            PatientOutcome.allCases.map(\.rawValue) == ["better", "same", "worse", "referred", "died", "unknown"])
        #expect(TakenBack.Reason.allCases.map(\.rawValue) == ["mistake", "duplicate", "settled", "other"])
        #expect(CaseNeedReason.allCases.map(\.rawValue) == ["unanswered", "decide", "inform", "reported"])
    }

    @Test("what cannot be done says where the case stands, and a change says how to go on, in both languages")
    func failures() {
        for step in CaseStep.allCases {
            for state in CaseState.allCases {
                let failure = CaseFailure.refusedStep(step, in: state)
                #expect(failure.code == "case-step-refused" && failure.status == 409)
                #expect(failure.message.zh.contains(CaseTexts.state(state).zh))
                #expect(failure.message.en.contains(CaseTexts.state(state).en))
            }
        }
        let changed = CaseFailure.caseChanged
        #expect(changed.code == "changed-meanwhile" && changed.status == 409)
        #expect(changed.message.en.contains("case") && changed.message.en.contains("Reload"))
        #expect(changed.message.zh.contains("病例") && changed.message.zh.contains("刷新"))
        #expect(CaseFailure.ownReport.code == "own-report" && CaseFailure.ownReport.status == 409)
    }
}
