import Circles
import Kernel
import Questions
import Threads
import Web

/// Cases that the actor may open, a page of them.
struct CaseListPage: Sendable {
    let page: CaseActions.Listed
    let state: CaseState?

    func page(_ view: View) -> Page {
        Page(
            title: CaseTexts.allCases,
            body: """
                <h1>\(view[CaseTexts.allCases])</h1>
                <nav class="row" aria-label="\(view[CaseTexts.allCases])">
                \(CaseState.allCases.map { "<a class=\"badge state-\($0.rawValue)\" href=\"\(CasePaths.page(state: $0))\"\($0 == state ? " aria-current=\"true\"" as HTML : HTML())>\(view[CaseTexts.state($0)])</a> " as HTML })
                </nav>
                <section class="card">\(Self.list(page.cases, empty: CaseTexts.noCases, view))</section>
                \(page.next.map { older($0, view) })
                """)
    }

    private func older(_ cursor: CaseCursor, _ view: View) -> HTML {
        let path = CasePaths.page(state: state, before: cursor)
        return "<p><a class=\"button button-secondary\" href=\"\(path)\">\(view[CaseTexts.older])</a></p>"
    }

    static func list(_ cases: [Case], empty: Text, _ view: View) -> HTML {
        if cases.isEmpty { return "<p class=\"empty\">\(view[empty])</p>" }
        return """
            <ul class="list">
            \(cases.map { found in
                """
                <li><p class="badges">\(CaseFragments.badges(found, view))</p>
                <a href="\(CasePaths.show(found.id))">\(found.heading(view.language))</a>
                <p class="hint">\(found.asker.name) · \(view[found.asker.workplace]) · \(view.time(found.clocks.posted))</p></li>
                """ as HTML
            })
            </ul>
            """
    }
}
