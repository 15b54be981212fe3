import Circles
import Kernel
import Questions
import Threads

/// Why something of a case waits for somebody.
enum CaseNeedReason: String, Sendable, CaseIterable {
    /// Nobody in the group has answered yet.
    case unanswered = "unanswered"
    /// The asker takes an answer, acts on it, and closes.
    case decide = "decide"
    /// The asker supplies what was asked for.
    case inform = "inform"
    /// Somebody decides about a report.
    case reported = "reported"
}

/// Where a case stands, as far as it follows from that what waits for whom.
struct CaseStanding: Sendable {
    let asker: PersonID
    let state: CaseState
    let isAnswered: Bool
    let urgency: Urgency
    let hiding: Hiding
    /// Whether a report waits for a decision; also one that did not hide the case.
    let isReported: Bool
    /// Who was named to decide about open reports, because nobody else is left.
    let deciders: Set<PersonID>
    /// All circles of the case's thread.
    let circles: [CircleID]

    /// The groups that were asked: circles of one are not.
    private var groups: [CircleID] {
        let own = Set(deciders.union([asker]).map { Circles.personal($0) })
        return circles.filter { !own.contains($0) }
    }

    /// The circles in which the case waits for this reason; none when it does not.
    func circles(waitingFor reason: CaseNeedReason) -> [CircleID] {
        switch reason {
        case .unanswered:
            hiding == .shown && !isAnswered && [.open, .needsInformation].contains(state) ? groups : []
        case .decide:
            hiding != .withdrawn && [.answered, .accepted].contains(state) ? [Circles.personal(asker)] : []
        case .inform: hiding != .withdrawn && state == .needsInformation ? [Circles.personal(asker)] : []
        case .reported:
            hiding == .withdrawn || !isReported
                ? [] : deciders.isEmpty ? groups : deciders.sorted().map { Circles.personal($0) }
        }
    }

    /// 0 (routine) to 3 (stat); what was reported is urgent whatever was asked.
    func urgent(for reason: CaseNeedReason) -> Int {
        if reason == .reported { return 3 }
        switch urgency {
        case .routine: return 0
        case .urgent: return 1
        case .asap: return 2
        case .stat: return 3
        }
    }
}
