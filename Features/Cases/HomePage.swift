import Circles
import Kernel
import Web

/// What needs the actor, oldest clock first.
struct Home: Sendable {
    let unanswered: [Case]
    let mine: [Case]
    /// Hidden after a report, until a moderator decides; empty for most people.
    let reported: [Case]
    let groups: [(group: CircleSummary, unread: Int)]
    let vector: [CircleID: Int64]
}

/// The first page.
struct HomePage: Sendable {
    let home: Home
    let drafts: [Draft]

    func page(_ view: View) -> Page {
        Page(
            title: CaseTexts.home, scripts: ["live.js"],
            body: """
                <div data-live="\(LivePath.events(after: home.vector))"></div>
                <h1>\(view[CaseTexts.home])</h1>
                \(home.groups.isEmpty ? start(view) : HTML())
                <div id="reported" data-refresh="reported">\(home.reported.isEmpty ? HTML() : reported(view))</div>
                <p><a class="button button-wide" href="/cases/new">\(view[CaseTexts.newCase])</a></p>
                <section class="card" id="unanswered" data-refresh="unanswered" aria-labelledby="h-unanswered">
                <h2 id="h-unanswered">\(view[CaseTexts.askedOfMe])</h2>
                \(CaseListPage.list(home.unanswered, empty: CaseTexts.askedOfMeEmpty, view))</section>
                <section class="card" id="mine" data-refresh="mine" aria-labelledby="h-mine">
                <h2 id="h-mine">\(view[CaseTexts.myCases])</h2>
                \(CaseListPage.list(home.mine, empty: CaseTexts.myCasesEmpty, view))</section>
                \(drafts.isEmpty ? HTML() : unfinished(view))
                <section class="card" id="unread" data-refresh="unread" aria-labelledby="h-unread">
                <h2 id="h-unread">\(view[CaseTexts.unread])</h2>\(unread(view))</section>
                """)
    }

    /// What a network, or a person in it, needs first.
    private func start(_ view: View) -> HTML {
        let network: HTML =
            view.actor?.isAdministrator == true
            ? "<li><a href=\"/administration\">\(view[CaseTexts.startNetwork])</a></li>" : HTML()
        return """
            <section class="card" aria-labelledby="h-start"><h2 id="h-start">\(view[CaseTexts.startHere])</h2><ol>
            \(network)
            <li><a href="/groups">\(view[CaseTexts.startGroup])</a></li>
            <li><a href="/cases/new">\(view[CaseTexts.startCase])</a></li>
            </ol></section>
            """
    }

    private func reported(_ view: View) -> HTML {
        """
        <section class="card" aria-labelledby="h-reported"><h2 id="h-reported">\(view[ProtectionTexts.reportedCases])</h2>
        \(CaseListPage.list(home.reported, empty: CaseTexts.noCases, view))</section>
        """
    }

    private func unfinished(_ view: View) -> HTML {
        """
        <section class="card" aria-labelledby="h-drafts"><h2 id="h-drafts">\(view[CaseTexts.drafts])</h2><ul class="list">
        \(drafts.map { draft -> HTML in
            let title = draft.content.question.question
            return "<li><a href=\"/cases/drafts/\(draft.id)\">\(title.isEmpty ? view[CaseTexts.untitled] : String(title.prefix(60)))</a> <span class=\"hint\">\(draft.completeness.percent) %</span></li>"
        })
        </ul></section>
        """
    }

    private func unread(_ view: View) -> HTML {
        if home.groups.isEmpty {
            return "<p class=\"empty\">\(view[CaseTexts.noGroups])</p>"
        }
        let waiting = home.groups.filter { $0.unread > 0 }
        if waiting.isEmpty { return "<p class=\"empty\">\(view[CaseTexts.noUnread])</p>" }
        return """
            <ul class="list">
            \(waiting.map { "<li><a href=\"/groups/\($0.group.id)\">\($0.group.name)</a> <span class=\"badge\">\($0.unread)</span></li>" as HTML })
            </ul>
            """
    }
}

/// All cases that the actor may open.
struct CaseListPage: Sendable {
    let cases: [Case]
    let state: CaseState?

    func page(_ view: View) -> Page {
        Page(
            title: CaseTexts.allCases,
            body: """
                <h1>\(view[CaseTexts.allCases])</h1>
                <nav class="row" aria-label="\(view[CaseTexts.allCases])">
                \(CaseState.allCases.map { "<a class=\"badge state-\($0.rawValue)\" href=\"/cases?state=\($0.rawValue)\"\($0 == state ? " aria-current=\"true\"" as HTML : HTML())>\(view[CaseTexts.state($0)])</a> " as HTML })
                </nav>
                <section class="card">\(Self.list(cases, empty: CaseTexts.noCases, view))</section>
                \(cases.count < CaseActions.pageSize ? HTML() : older(view))
                """)
    }

    private func older(_ view: View) -> HTML {
        let filter = state.map { "&state=\($0.rawValue)" } ?? ""
        return """
            <p><a class="button button-secondary" href="/cases?before=\(cases.last?.clocks.posted.milliseconds ?? 0)\(filter)">\(view[CaseTexts.older])</a></p>
            """
    }

    static func list(_ cases: [Case], empty: Text, _ view: View) -> HTML {
        if cases.isEmpty { return "<p class=\"empty\">\(view[empty])</p>" }
        return """
            <ul class="list">
            \(cases.map { found in
                """
                <li><p class="badges">\(CaseParts.badges(found, view))</p>
                <a href="/cases/\(found.id)">\(found.title)</a>
                <p class="hint">\(found.asker.name) · \(found.asker.facilityName) · \(view.time(found.clocks.posted))</p></li>
                """ as HTML
            })
            </ul>
            """
    }
}
