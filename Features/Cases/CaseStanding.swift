import Circles
import Kernel
import Questions
import Threads

/// Why something of a case waits for somebody.
enum CaseNeedReason: String, Sendable, CaseIterable {
    /// Nobody in the group has answered yet, and nothing is asked back.
    case unanswered = "unanswered"
    /// The asker's own case: waits, takes an answer, acts on it, and closes.
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
    let posted: Instant
    let due: Instant
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
            // What was asked back waits for the asker, and not in the queue of those who have asked.
            hiding == .shown && !isAnswered && state == .open ? groups : []
        case .decide:
            hiding != .withdrawn && state != .closed ? [Circles.personal(asker)] : []
        case .inform: hiding != .withdrawn && state == .needsInformation ? [Circles.personal(asker)] : []
        case .reported:
            hiding == .withdrawn || !isReported
                ? [] : deciders.isEmpty ? groups : deciders.sorted().map { Circles.personal($0) }
        }
    }

    /// 0 (routine) to 3 (stat); what was reported is urgent whatever was asked.
    func urgent(for reason: CaseNeedReason) -> Int {
        reason == .reported ? Urgency.stat.rank : urgency.rank
    }

    /// Since when it waits: a case itself since it was posted, what comes of it since it came.
    func since(for reason: CaseNeedReason, now: Instant) -> Instant {
        [.unanswered, .decide].contains(reason) ? posted : now
    }

    /// Until when; nil where nobody has promised anything.
    func due(for reason: CaseNeedReason) -> Instant? { reason == .unanswered ? due : nil }
}
