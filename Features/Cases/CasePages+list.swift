import Circles
import Kernel
import Questions
import Threads
import Web

/// Cases that the actor may open, a page of them.
struct CaseListPage: Sendable {
    let page: CaseActions.Listed
    let filter: CaseFilter

    func page(_ view: View) -> Page {
        let title = CaseTexts.title(of: filter)
        return Page(
            title: title, scripts: ["desk.js"],
            body: """
                <h1>\(view[title])</h1>
                \(filters(view))
                <section class="card" id="case-list" data-refresh="case-list">\(list(view))</section>
                \(page.next.map { older($0, view) })
                """)
    }

    /// All, one's own, and each state; the chosen one says so.
    private func filters(_ view: View) -> HTML {
        let choices = [CaseFilter(), CaseFilter(isMine: true)] + CaseState.allCases.map { CaseFilter(state: $0) }
        let items = choices.map { choice -> HTML in
            let current: HTML? = choice == filter ? " aria-current=\"page\"" : nil
            return "<a href=\"\(CasePaths.page(choice))\"\(current)>\(view[CaseTexts.choice(choice)])</a> "
        }
        return "<nav class=\"filters\" aria-label=\"\(view[CaseTexts.filter])\">\(items)</nav>"
    }

    private func older(_ cursor: CaseCursor, _ view: View) -> HTML {
        let path = CasePaths.page(filter, before: cursor)
        let label = filter.isQueue ? CaseTexts.laterInQueue : CaseTexts.older
        return "<p><a class=\"button button-secondary\" href=\"\(path)\">\(view[label])</a></p>"
    }

    private func list(_ view: View) -> HTML {
        if page.cases.isEmpty { return "<p class=\"empty\">\(view[CaseTexts.noCases])</p>" }
        return "<ul class=\"list rows\">\(page.cases.map { row($0, view) })</ul>"
    }

    /// The whole row is the link.
    private func row(_ found: Case, _ view: View) -> HTML {
        """
        <li><a class="row-link" href="\(CasePaths.show(found.id))">
        <span class="badges">\(CaseFragments.badges(found, view))</span>
        <span class="row-title">\(found.heading(view.language))</span>
        <span class="hint">\(found.asker.name) · \(view[found.asker.workplace])\(clock(found, view))</span></a></li>
        """
    }

    /// What waits for an answer tells its time against the clock.
    private func clock(_ found: Case, _ view: View) -> HTML {
        guard found.state == .open else { return " · \(view.time(found.clocks.posted))" }
        return Kit.waiting(since: found.clocks.posted, due: found.due, now: page.now, view.language)
    }
}
