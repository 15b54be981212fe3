import Circles
import Kernel
import Questions
import Threads
import Web

/// The page of one case.
struct CasePage: Sendable {
    let opened: CaseActions.Opened
    let isAsker: Bool
    /// The asker's addition, where the page comes back with one that was not taken.
    var composer = NoteComposer()

    var found: Case { opened.case }

    func page(_ view: View) -> Page {
        Page(
            title: found.heading(view.language),
            scripts: ["live.js", "pictures.js", "screen.js", "desk.js"] + (isAsker ? ["upload.js"] : []),
            mainClass: "desk",
            body: """
                \(Kit.live(after: opened.vector))
                <aside class="desk-queue" data-desk="\(queue)" data-title="\(view[queueTitle])" aria-label="\(view[queueTitle])"></aside>
                <div class="desk-case">
                <div id="protection" data-refresh="protection">\
                \(banner(view))</div>
                \(CaseFragments.head(found, opened.reach, view))
                <div id="meanwhile" data-refresh="meanwhile">\
                \(isAsker ? waiting(view) : nil)</div>
                \(opened.question.map { CaseFragments.entry($0, view.language) })
                <div id="corrections" data-refresh="corrections">\
                \(corrections(view))</div>
                <div id="consent" data-refresh="consent">\
                \(consent(view))</div>
                \(CaseFragments.record(opened.protection.removed, view))
                \(accepting(view))
                <section class="card" aria-labelledby="answers">
                <h2 id="answers">\(view[CaseTexts.answers])</h2>
                <p class="hint">\(view[CaseTexts.decides])</p>
                \(found.answerCount == 0 && shown.isEmpty ? emptyAnswers(view) : HTML())
                <div id="accepted" data-refresh="accepted">\
                \(accepted(view))</div>
                \(earlier(view))
                <div class="entries" data-thread="\(found.id)">
                \(shown.map { CaseFragments.entry($0, view.language) })
                </div>
                \(opened.isNewest ? HTML() : newest(view))
                </section>
                </div>
                <div class="desk-answer">
                <div id="taking" data-refresh="taking">\
                \(mayTake ? CaseFragments.taking(found, view) : nil)</div>
                <div id="steps" data-refresh="steps">\
                \(opened.protection.hiding == .withdrawn ? HTML() : steps(view))</div>
                <div id="guard" data-refresh="guard">\
                \(protectionSteps(view))</div>
                </div>
                """)
    }

    /// The list that stands beside the case on a wide screen: what waits for an answer, or what whoever asked has asked.
    private var queueFilter: CaseFilter { isAsker ? CaseFilter(isMine: true) : CaseFilter(state: .open) }
    private var queue: String { CasePaths.page(queueFilter) }
    private var queueTitle: Text { isAsker ? CaseTexts.myCases : CaseTexts.askedOfMe }

    /// What was withdrawn is gone from the page, as it goes from one that stays open.
    private var shown: [Entry] {
        let replaced = Set(opened.entries.filter { $0.kind == Entry.withdrawal }.compactMap(\.replaces))
        // The accepted answer stands above the others.
        return opened.entries.filter { !replaced.contains($0.seq) && ($0.seq != found.acceptedSeq || $0.isWithdrawn) }
    }

    /// Which parts of the question were corrected, each with the way to how it should be.
    private func corrections(_ view: View) -> HTML? {
        let links = shown.filter { $0.kind == CaseEntry.correction && !$0.isWithdrawn }.compactMap { entry in
            CaseReadable.body(CaseCorrection.self, of: entry).map { body in
                "<a href=\"#e-\(entry.seq)\">\(view[CaseTexts.field(body.field)])</a> " as HTML
            }
        }
        return links.isEmpty ? nil : "<p class=\"notice\">\(view[CaseTexts.corrected])\(links)</p>"
    }

    /// The accepted answer, which is on every page of the case.
    private func accepted(_ view: View) -> HTML {
        let among = opened.entries.first { $0.seq == found.acceptedSeq }
        guard let entry = opened.accepted ?? among, !entry.isWithdrawn else { return HTML() }
        return """
            <h3><span aria-hidden="true">✓</span> \(view[CaseTexts.acceptedAbove])</h3>
            <div class="accepted">\(CaseFragments.entry(entry, view.language))</div>
            """
    }

    /// What whoever asked may expect, and does meanwhile.
    private func waiting(_ view: View) -> HTML {
        "\(CaseFragments.expectation(found, opened.reach, view))\(CaseFragments.meanwhile(found, view))"
    }

    /// While an answer can be accepted: the form of the buttons that stand beneath the answers.
    ///
    /// It stands before them, so that the style shows those buttons for as long as this says so.
    private func accepting(_ view: View) -> HTML {
        let mayAccept = isAsker && opened.protection.hiding != .withdrawn && allowed(.accept)
        let form: HTML = """
            <form id="accept" method="post" action="\(CasePaths.accept(found.id))">\(view.csrfField())\(Kit.command())</form>
            """
        return """
            <div id="accepting" data-refresh="accepting"\(mayAccept ? " class=\"may-accept\"" as HTML : HTML())>\
            \(mayAccept ? form : nil)</div>
            """
    }

    private func allowed(_ step: CaseStep) -> Bool {
        found.state.after(step, hasAnswer: found.answerCount > 0) != nil
    }

    private func emptyAnswers(_ view: View) -> HTML {
        "<p class=\"empty\" id=\"no-answer\" data-refresh=\"no-answer\">\(view[CaseTexts.noAnswers])</p>"
    }

    private func earlier(_ view: View) -> HTML {
        guard let seq = opened.earlier else { return HTML() }
        return """
            <p><a class="button button-secondary" id="earlier" href="\(CasePaths.conversation(of: found.id, before: seq))">\(view[CaseTexts.earlierEntries])</a></p>
            """
    }

    private func newest(_ view: View) -> HTML {
        "<p><a class=\"button button-secondary\" href=\"\(CasePaths.conversation(of: found.id))\">\(view[CaseTexts.newestEntries])</a></p>"
    }

    private var mayTake: Bool { !isAsker && opened.mayAnswer && opened.protection.hiding == .shown }

    /// What this reader may do now.
    private func steps(_ view: View) -> HTML { "\(ways(view))\(retractions(view))" }

    /// What this reader may withdraw of what stands on the page.
    private func retractions(_ view: View) -> HTML {
        let mine = shown.filter { entry in
            let isOwn = entry.author.id == view.actor?.person
            return CaseEntry.said.contains(entry.kind) && !entry.isWithdrawn && (isOwn || opened.mayModerate)
        }
        if mine.isEmpty { return HTML() }
        let rows = mine.map { entry in
            let form = Kit.form(
                CasePaths.retraction(found.id, entry.seq), view,
                "<button class=\"button button-secondary\">\(view[CaseTexts.takeBack])</button>")
            return
                "<li>\(entry.author.name) · <a href=\"#e-\(entry.seq)\">\(view.time(entry.createdAt))</a>\(form)</li>"
                as HTML
        }
        return """
            <details class="card"><summary>\(view[CaseTexts.takeBackTitle])</summary>
            <p class="hint">\(view[CaseTexts.takeBackHint])</p><ul class="list">\(rows)</ul></details>
            """
    }

    private func ways(_ view: View) -> HTML {
        let id = found.id
        if isAsker {
            return """
                \(allowed(.inform) || allowed(.note) ? CaseFragments.noteForm(id, composer, view) : CaseFragments.problem(composer, view))
                \(allowed(.raise) ? CaseFragments.raiseForm(found, view) : nil)
                \(allowed(.correct) ? CaseFragments.correctForm(found, view) : nil)
                \(allowed(.close) ? CaseFragments.closeForm(view, action: CasePaths.close(id)) : HTML())
                """
        }
        guard opened.mayAnswer, allowed(.answer) else { return HTML() }
        return """
            \(CaseFragments.sayForm(view, action: CasePaths.answers(id), label: CaseTexts.yourAnswer))
            \(CaseFragments.assessForm(view, action: CasePaths.assessments(id)))
            \(allowed(.askInformation) ? CaseFragments.sayForm(view, action: CasePaths.requests(id), label: CaseTexts.askMore, open: false) : HTML())
            """
    }
}
