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
        kind(.unanswered, CaseTexts.askedOfMe, empty: CaseTexts.askedOfMeEmpty, rank: 10),
        kind(.inform, CaseTexts.asksMe, rank: 20),
        kind(.decide, CaseTexts.myCases, empty: CaseTexts.myCasesEmpty, rank: 30),
    ]

    private static func kind(_ reason: CaseNeedReason, _ title: Text, empty: Text? = nil, rank: Int) -> NeedKind {
        NeedKind(reason.rawValue, title: title, empty: empty, rank: rank) { needs, person, transaction in
            let cases = try CaseStore.cases(of: needs, by: person, in: transaction)
            return needs.compactMap { need in cases[need.thread].map { line($0, need) } }
        }
    }

    private static func line(_ found: Case, _ need: Need) -> NeedLine {
        let (asker, isChecked) = (found.asker, found.asker.checked)
        let standing = isChecked ? [] : [NeedBadge("asker-unchecked", asker.title)]
        return NeedLine(
            thread: found.id, path: CasePaths.show(found.id), title: found.title,
            detail: isChecked ? "\(asker.name) · \(asker.facilityName)" : asker.name,
            badges: [
                NeedBadge("state-\(found.state.rawValue)", CaseTexts.state(found.state)),
                NeedBadge("urgency-\(found.urgency.rawValue)", found.urgency.label),
            ] + standing, since: need.since, due: need.due)
    }
}
