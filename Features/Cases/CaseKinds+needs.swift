import Circles
import Kernel
import Needs
import Questions
import Rooms
import Threads
import Web

/// What waits for somebody in this room, as lines of the first page.
enum CaseNeeds {
    static let all = [
        kind(.reported, CaseTexts.reportedCases, rank: 0),
        kind(
            .unanswered, CaseTexts.askedOfMe, empty: CaseTexts.askedOfMeEmpty, rank: 10,
            all: CasePaths.page(CaseFilter(state: .open))),
        kind(.inform, CaseTexts.asksMe, rank: 20),
        kind(
            .decide, CaseTexts.myCases, empty: CaseTexts.myCasesEmpty, rank: 30, order: .newest,
            all: CasePaths.page(CaseFilter(isMine: true))),
    ]

    private static func kind(
        _ reason: CaseNeedReason, _ title: Text, empty: Text? = nil, rank: Int, order: NeedOrder = .urgency,
        all: String? = nil
    ) -> NeedKind {
        NeedKind(reason.rawValue, title: title, empty: empty, rank: rank, order: order, all: all) {
            needs, person, transaction in
            let cases = try CaseStore.cases(of: needs, by: person, in: transaction)
            return needs.compactMap { need in cases[need.thread].map { line($0, need, reader: person) } }
        }
    }

    /// A case as a row of another room's page: what waits for an answer with its time, another with when it was asked.
    static func row(_ found: Case, reader: PersonID) -> NeedLine {
        line(found, since: found.clocks.posted, due: found.state == .open ? found.due : nil, reader: reader)
    }

    private static func line(_ found: Case, _ need: Need, reader: PersonID) -> NeedLine {
        // What an older program has put has no time until which it is due.
        let isQueued = need.reason == CaseNeedReason.unanswered.rawValue
        return line(
            found, since: isQueued ? found.clocks.posted : need.since, due: isQueued ? found.due : need.due,
            reader: reader)
    }

    private static func line(_ found: Case, since: Instant, due: Instant?, reader: PersonID) -> NeedLine {
        let (asker, isChecked) = (found.asker, found.asker.checked)
        let taken = CaseFragments.takenWord(found, reader: reader).map { [NeedBadge("taken", $0)] } ?? []
        let standing = isChecked ? [] : [NeedBadge("asker-unchecked", asker.title)]
        return NeedLine(
            thread: found.id, path: CasePaths.show(found.id), title: found.title,
            detail: isChecked ? "\(asker.name) · \(asker.facilityName)" : asker.name,
            badges: [
                NeedBadge("urgency-\(found.urgency.rawValue)", found.urgency.label),
                NeedBadge("state-\(found.state.rawValue)", CaseTexts.state(found.state)),
            ] + taken + standing, since: since, due: due)
    }
}
