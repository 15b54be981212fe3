import Circles
import Kernel
import Questions
import Testing
import Threads

@testable import Cases

@Suite("What of a case waits for whom")
struct CaseNeedsTests {
    private static let posted = CasesGround.start
    private static let due = CasesGround.start.adding(seconds: 600)
    private let asker = PersonID.make()
    private let decider = PersonID.make()
    private let groups = [CircleID.make(), CircleID.make()].sorted()
    private var own: CircleID { Circles.personal(asker) }

    private func standing(
        _ state: CaseState, answered: Bool = false, hiding: Hiding = .shown, isReported: Bool? = nil,
        deciders: Set<PersonID> = []
    ) -> CaseStanding {
        CaseStanding(
            asker: asker, state: state, isAnswered: answered, urgency: .stat, posted: Self.posted, due: Self.due,
            hiding: hiding,
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

    @Test("a posted case waits in every group until somebody answers or asks back, with its asker until it is closed")
    func way() {
        let named = Set([decider])
        #expect(waiting(standing(.open, deciders: named)) == [.unanswered: groups, .decide: [own]])
        #expect(waiting(standing(.needsInformation, deciders: named)) == [.inform: [own], .decide: [own]])
        #expect(waiting(standing(.needsInformation, answered: true)) == [.inform: [own], .decide: [own]])
        #expect(waiting(standing(.answered, answered: true)) == [.decide: [own]])
        #expect(waiting(standing(.accepted, answered: true)) == [.decide: [own]])
        #expect(waiting(standing(.closed, answered: true)).isEmpty && waiting(standing(.closed)).isEmpty)
    }

    @Test("a case waits since it was posted and until it is due, what is asked back since it came and for no time")
    func clocks() {
        let later = Self.due.adding(seconds: 60)
        func clock(_ reason: CaseNeedReason) -> (since: Instant, due: Instant?) {
            (standing(.open).since(for: reason, now: later), standing(.open).due(for: reason))
        }
        #expect(clock(.unanswered) == (Self.posted, Self.due) && clock(.decide) == (Self.posted, nil))
        #expect(clock(.inform) == (later, nil) && clock(.reported) == (later, nil))
    }

    @Test("a reported case waits for those who decide, a withdrawn one for nobody")
    func reported() {
        let deciding = Circles.personal(decider)
        #expect(
            waiting(standing(.open, hiding: .reported, deciders: [decider])) == [
                .reported: [deciding], .decide: [own],
            ])
        #expect(waiting(standing(.open, hiding: .reported))[.reported]?.isEmpty == false)
        #expect(waiting(standing(.answered, answered: true, hiding: .withdrawn)).isEmpty)
        #expect(standing(.open).urgent(for: .unanswered) == 3 && standing(.open).urgent(for: .reported) == 3)
    }
}
