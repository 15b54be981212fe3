import Circles
import Kernel
import Questions
import Threads
import Web

/// The page of one case.
struct CasePage: Sendable {
    let opened: CaseActions.Opened
    let isAsker: Bool

    private var found: Case { opened.case }

    func page(_ view: View) -> Page {
        Page(
            title: found.title, scripts: ["live.js", "viewer.js", "screen.js"], mainClass: isAsker ? "is-asker" : "",
            body: """
                \(Kit.live(after: opened.vector))
                <div id="protection" data-refresh="protection">\
                \(CaseProtectionPages.banner(found, opened.protection, view))</div>
                \(CaseHead.full(found, view))
                \(opened.question.map { CaseFragments.entry($0, view.language) })
                <div id="consent" data-refresh="consent">\
                \(CaseProtectionPages.consent(opened.protection.consent, view))</div>
                \(CaseRemovalFragments.record(opened.protection.removed, view))
                <section class="card" aria-labelledby="answers">
                <h2 id="answers">\(view[CaseTexts.answers])</h2>
                <p class="hint">\(view[CaseTexts.decides])</p>
                \(found.answerCount == 0 ? emptyAnswers(view) : HTML())
                \(earlier(view))
                <div class="entries" data-thread="\(found.id)">
                \(opened.entries.map { CaseFragments.entry($0, view.language) })
                </div>
                \(opened.isNewest ? HTML() : newest(view))
                </section>
                <div id="steps" data-refresh="steps">\
                \(opened.protection.hiding == .withdrawn ? HTML() : steps(view))</div>
                <div id="guard" data-refresh="guard">\
                \(CaseProtectionPages.steps(found, opened.protection, isAsker: isAsker, view))</div>
                """)
    }

    private func emptyAnswers(_ view: View) -> HTML {
        "<p class=\"empty\" id=\"no-answer\" data-refresh=\"no-answer\">\(view[CaseTexts.noAnswers])</p>"
    }

    private func earlier(_ view: View) -> HTML {
        guard let seq = opened.earlier else { return HTML() }
        return """
            <p><a class="button button-secondary" id="earlier" href="/cases/\(found.id)?before=\(seq)#answers">\(view[CaseTexts.earlierEntries])</a></p>
            """
    }

    private func newest(_ view: View) -> HTML {
        "<p><a class=\"button button-secondary\" href=\"/cases/\(found.id)#answers\">\(view[CaseTexts.newestEntries])</a></p>"
    }

    /// What this reader may do now.
    private func steps(_ view: View) -> HTML {
        let path = "/cases/\(found.id)"
        let allowed = { (step: CaseStep) in
            found.state.after(step, hasAnswer: found.answerCount > 0) != nil
        }
        if isAsker {
            return """
                <form id="accept" method="post" action="\(path)/accept">\(view.csrfField())\(Kit.command())</form>
                \(allowed(.inform) || allowed(.note) ? CaseForms.say(view, action: "\(path)/notes", label: CaseTexts.addNote) : HTML())
                \(allowed(.close) ? CaseForms.close(view, action: "\(path)/close", answered: found.answerCount > 0) : HTML())
                """
        }
        guard opened.mayAnswer, allowed(.answer) else { return HTML() }
        return """
            \(CaseForms.say(view, action: "\(path)/answers", label: CaseTexts.yourAnswer))
            \(CaseForms.assess(view, action: "\(path)/assessments"))
            \(allowed(.askInformation) ? CaseForms.say(view, action: "\(path)/requests", label: CaseTexts.askMore, open: false) : HTML())
            """
    }
}

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
                \(CaseState.allCases.map { "<a class=\"badge state-\($0.rawValue)\" href=\"/cases?state=\($0.rawValue)\"\($0 == state ? " aria-current=\"true\"" as HTML : HTML())>\(view[CaseTexts.state($0)])</a> " as HTML })
                </nav>
                <section class="card">\(Self.list(page.cases, empty: CaseTexts.noCases, view))</section>
                \(page.next.map { older($0, view) })
                """)
    }

    private func older(_ cursor: CaseCursor, _ view: View) -> HTML {
        let filter = state.map { "&state=\($0.rawValue)" } ?? ""
        return """
            <p><a class="button button-secondary" href="/cases?before=\(cursor)\(filter)">\(view[CaseTexts.older])</a></p>
            """
    }

    static func list(_ cases: [Case], empty: Text, _ view: View) -> HTML {
        if cases.isEmpty { return "<p class=\"empty\">\(view[empty])</p>" }
        return """
            <ul class="list">
            \(cases.map { found in
                """
                <li><p class="badges">\(CaseHead.badges(found, view))</p>
                <a href="/cases/\(found.id)">\(found.title)</a>
                <p class="hint">\(found.asker.name) · \(found.asker.facilityName) · \(view.time(found.clocks.posted))</p></li>
                """ as HTML
            })
            </ul>
            """
    }
}

/// State, urgency, who asks, and the clocks; renewed when an entry arrives.
enum CaseHead {
    static func full(_ found: Case, _ view: View) -> HTML {
        """
        <header class="card case-head" id="case-head" data-refresh="case-head">
        <p class="badges">\(badges(found, view))</p>
        <h1>\(found.title)</h1>
        <p class="byline">\(view[CaseTexts.askedBy]) \(CaseFragments.person(found.asker, view.language))</p>
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
        <span class="badge state-\(found.state.rawValue)">\(view[CaseTexts.state(found.state)])</span>
        <span class="badge urgency-\(found.urgency.rawValue)">\(view[found.urgency.label])</span>
        """
    }

    private static func clock(_ name: Text, _ instant: Instant?, _ view: View) -> HTML {
        """
        <div><dt>\(view[name])</dt><dd>\(instant.map { view.time($0) } ?? HTML(view[CaseTexts.notYet]))</dd></div>
        """
    }
}
