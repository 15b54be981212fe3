import Circles
import Kernel
import Questions
import Testing
import Threads

@testable import Cases

@Suite("What of a case waits for whom")
struct CaseNeedsTests {
    private let asker = PersonID.make()
    private let decider = PersonID.make()
    private let groups = [CircleID.make(), CircleID.make()].sorted()
    private var own: CircleID { Circles.personal(asker) }

    private func standing(
        _ state: CaseState, answered: Bool = false, hiding: Hiding = .shown, isReported: Bool? = nil,
        deciders: Set<PersonID> = []
    ) -> CaseStanding {
        CaseStanding(
            asker: asker, state: state, isAnswered: answered, urgency: .stat, hiding: hiding,
            isReported: isReported ?? (hiding == .reported), deciders: deciders,
            circles: groups + [own, Circles.personal(decider)])
    }

    private func waiting(_ standing: CaseStanding) -> [CaseNeedReason: [CircleID]] {
        var found: [CaseNeedReason: [CircleID]] = [:]
        for reason in CaseNeedReason.allCases where !standing.circles(waitingFor: reason).isEmpty {
            found[reason] = standing.circles(waitingFor: reason)
        }
        return found
    }

    @Test("a posted case waits in every group until somebody answers, then with its asker until it is closed")
    func way() {
        let named = Set([decider])
        #expect(waiting(standing(.open, deciders: named)) == [.unanswered: groups])
        #expect(waiting(standing(.needsInformation, deciders: named)) == [.unanswered: groups, .inform: [own]])
        #expect(waiting(standing(.needsInformation, answered: true)) == [.inform: [own]])
        #expect(waiting(standing(.answered, answered: true)) == [.decide: [own]])
        #expect(waiting(standing(.accepted, answered: true)) == [.decide: [own]])
        #expect(waiting(standing(.closed, answered: true)).isEmpty && waiting(standing(.closed)).isEmpty)
    }

    @Test("a reported case waits for those who decide, a withdrawn one for nobody")
    func reported() {
        let own = Circles.personal(decider)
        #expect(waiting(standing(.open, hiding: .reported, deciders: [decider])) == [.reported: [own]])
        #expect(waiting(standing(.open, hiding: .reported))[.reported]?.isEmpty == false)
        #expect(waiting(standing(.answered, answered: true, hiding: .withdrawn)).isEmpty)
        #expect(standing(.open).urgent(for: .unanswered) == 3 && standing(.open).urgent(for: .reported) == 3)
    }
}
