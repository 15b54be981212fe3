import Circles
import Kernel
import Questions
import Web

/// State, urgency, who asks, and the clocks; renewed when an entry arrives.
extension CaseFragments {
    static func head(_ found: Case, _ view: View) -> HTML {
        """
        <header class="card case-head" id="case-head" data-refresh="case-head">
        <p class="badges">\(badges(found, view))</p>
        <h1>\(found.heading(view.language))</h1>
        <p class="byline">\(view[CaseTexts.askedBy]) \(Kit.person(found.asker, view.language))</p>
        <p class="hint">\(found.groups.joined(separator: " · "))</p>
        <details><summary>\(view[CaseTexts.clocks])</summary>
        <dl class="clocks">
        \(clock(CaseTexts.posted, found.clocks.posted, view))
        \(clock(CaseTexts.firstSeen, found.clocks.firstSeen, view))
        \(clock(CaseTexts.firstAnswer, found.clocks.firstAnswer, view))
        \(clock(CaseTexts.acceptedAt, found.clocks.accepted, view))
        \(clock(CaseTexts.closedAt, found.clocks.closed, view))
        </dl></details>
        </header>
        """
    }

    static func badges(_ found: Case, _ view: View) -> HTML {
        """
        \(Kit.badge(view[found.urgency.label], code: "urgency-\(found.urgency.rawValue)"))
        \(Kit.badge(view[CaseTexts.state(found.state)], code: "state-\(found.state.rawValue)"))
        """
    }

    private static func clock(_ name: Text, _ instant: Instant?, _ view: View) -> HTML {
        """
        <div><dt>\(view[name])</dt><dd>\(instant.map { view.time($0) } ?? HTML(view[CaseTexts.notYet]))</dd></div>
        """
    }
}
