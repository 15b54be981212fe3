import Circles
import Kernel
import Questions
import Web

/// State, urgency, who asks, and how far it has come; renewed when an entry arrives.
extension CaseFragments {
    static func head(_ found: Case, _ reach: CaseReach, _ view: View) -> HTML {
        """
        <header class="card case-head" id="case-head" data-refresh="case-head">
        <p class="badges">\(badges(found, view))</p>
        <h1>\(found.heading(view.language))</h1>
        <p class="byline">\(view[CaseTexts.askedBy]) \(Kit.person(found.asker, view.language))</p>
        <p class="hint">\(found.groups.joined(separator: " · "))</p>
        \(rail(found, reach, view))
        </header>
        """
    }

    static func badges(_ found: Case, _ view: View) -> HTML {
        let taken = takenWord(found, reader: view.actor?.person).map { Kit.badge(view[$0], code: "taken") }
        return """
            \(Kit.badge(view[found.urgency.label], code: "urgency-\(found.urgency.rawValue)"))
            \(Kit.badge(view[CaseTexts.state(found.state)], code: "state-\(found.state.rawValue)"))
            \(taken)
            """
    }

    /// The way of the case: what has been stands there with its time, what has not says so.
    static func rail(_ found: Case, _ reach: CaseReach, _ view: View) -> HTML {
        let clocks = found.clocks
        let answered = found.answerCount > 0 ? CaseTexts.answers(found.answerCount) : CaseTexts.answeredAt
        let outcome = found.closeOut
        return """
            <ol class="rail" aria-label="\(view[CaseTexts.progress])">
            \(step(CaseTexts.sent(to: reach.sentTo), clocks.posted, view))
            \(step(CaseTexts.seen(by: reach.seenBy), clocks.firstSeen, view))
            \(step(answered, found.answerCount > 0 ? clocks.firstAnswer : nil, view))
            \(step(CaseTexts.acceptedAt, clocks.accepted, view))
            \(step(CaseTexts.closedAt, clocks.closed, view))
            \(step(CaseTexts.outcome, isDone: outcome != nil, outcome.map { HTML(view[self.outcome($0)]) }, view))
            </ol>
            """
    }

    /// How the patient was, and when.
    static func outcome(_ closeOut: CloseOut) -> Text {
        guard closeOut.outcome != .unknown, let day = closeOut.outcomeDay else { return closeOut.outcome.label }
        let (label, when) = (closeOut.outcome.label, CaseTexts.day(day))
        return Text(zh: "\(label.zh)（\(when.zh)）", en: "\(label.en) (\(when.en))")
    }

    private static func step(_ name: Text, _ instant: Instant?, _ view: View) -> HTML {
        step(name, isDone: instant != nil, instant.map { view.time($0) }, view)
    }

    private static func step(_ name: Text, isDone: Bool, _ detail: HTML?, _ view: View) -> HTML {
        """
        <li\(isDone ? " class=\"done\"" as HTML : HTML())><strong>\(view[name])</strong> \
        <span>\(detail ?? HTML(view[CaseTexts.notYet]))</span></li>
        """
    }
}
