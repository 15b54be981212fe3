import Circles
import Deidentification
import Kernel
import Questions
import Web

/// The page on which the author sees each removal before anybody else sees anything, and posts (D1, D6).
///
/// It is one form. A button of a picture sends all of it, so that nothing that was ticked is lost without scripts either.
struct CheckPage: Sendable {
    let draft: Draft
    let check: TextCheck
    /// Those in which the author may post.
    let groups: [CircleSummary]
    let choices: DraftChoices
    /// What was wrong with what was sent.
    var problem: (any Failure)?
    let newCase: ThreadID

    func page(_ view: View) -> Page {
        Page(
            title: AskTexts.stepCheck, scripts: ["check.js"], styles: ["ask.css"], mainClass: "with-bar",
            body: """
                <div class="head"><h1>\(view[AskTexts.stepCheck])</h1><a href="\(AskPaths.draft(draft.id))">‹ \(view[AskTexts.edit])</a></div>
                <form class="form" id="post" method="post" action="\(AskPaths.post(draft.id))" data-choices="\(AskPaths.choices(draft.id))" \
                data-check="\(AskPaths.check(draft.id))">\(view.csrfField())
                <input type="hidden" name="id" value="\(newCase)"><input type="hidden" name="command" value="\(CommandID.make())">
                <input type="hidden" name="chosen" value="1">\(AskFragments.seen(draft.version))
                \(saveFirst(view))
                \(notice(view))
                \(AskFragments.to(chosenGroups, urgency, view))
                \(text(view))
                \(AskFragments.shots(draft, choices, error: fault("left", "poor", "pictures"), view))
                \(sheet(view))
                <div class="bar" data-bar><button class="button button-wide">\(view[AskTexts.post])</button></div>
                </form>
                \(discarding(view))
                """)
    }

    /// What Enter does in a field: it keeps what is there, and neither posts nor masks anything.
    private func saveFirst(_ view: View) -> HTML {
        """
        <button class="visually-hidden" tabindex="-1" formnovalidate formaction="\(AskPaths.choices(draft.id))">\(view[AskTexts.save])</button>
        """
    }

    // MARK: What is wrong

    /// The fields that have a place of their own on the page; what is wrong with anything else stands on top.
    private static let places = [
        "group", "consent", "confirmed", "reason", "smallCell", "left", "poor", "pictures", "question", "decided",
    ]

    private var field: String? {
        problem?.field.flatMap { Self.places.contains($0) ? $0 : nil }
    }

    private func notice(_ view: View) -> HTML? {
        guard let problem else { return nil }
        guard field == nil else {
            return "<p class=\"visually-hidden\" role=\"alert\">\(view[problem.message])</p>"
        }
        return "<p class=\"notice error\" role=\"alert\" id=\"problem\" tabindex=\"-1\">\(view[problem.message])</p>"
    }

    /// What is wrong with one of these fields.
    private func fault(_ fields: String...) -> Text? {
        guard let problem, let field, fields.contains(field) else { return nil }
        return problem.message
    }

    // MARK: Text

    private func text(_ view: View) -> HTML {
        let hasFindings = check.parts.contains { !$0.findings.isEmpty }
        return """
            <section class="card" aria-labelledby="h-text"><h2 id="h-text">\(view[AskTexts.preview])</h2>
            \(AskFragments.problem(fault("question"), view))
            \(AskFragments.inPlace(check, kept: choices.review.kept, draft.id, view))
            \(AskFragments.decisions(check, chosen: choices.review.chosen, view))
            \(AskFragments.problem(fault("decided"), view))
            \(AskFragments.day(check, view))
            \(hasFindings ? "<p class=\"hint\">\(view[AskTexts.marksHint])</p>" as HTML : nil)
            \(hasChoice ? keepReason(view) : nil)
            \(check.mayBeSmallCell ? smallCell(view) : nil)
            \(removed(view))
            \(AskFragments.missing(draft.completeness, view))
            </section>
            """
    }

    private func keepReason(_ view: View) -> HTML {
        """
        <p class="field" data-keep-reason><label for="reason">\(view[AskTexts.keepReason])</label>
        <input id="reason" name="reason" maxlength="200" value="\(choices.review.reason)" data-need="\(view[AskTexts.Need.keepReason])"></p>
        \(AskFragments.problem(fault("reason"), view))
        """
    }

    private func smallCell(_ view: View) -> HTML {
        """
        <div class="notice"><p>\(view[AskTexts.smallCell])</p>\(AskFragments.problem(fault("smallCell"), view))
        <label class="choice"><input type="checkbox" name="smallCell" value="1"\(AskFragments.checked(choices.review.acceptsSmallCell))> \(view[AskTexts.smallCellAccept])</label></div>
        """
    }

    private var hasChoice: Bool {
        check.parts.contains { $0.findings.contains { $0.confidence != .certain } }
    }

    /// What was typed with what was removed of it, behind a summary.
    private func removed(_ view: View) -> HTML {
        let withFindings = check.parts.filter { !$0.findings.isEmpty }
        guard !withFindings.isEmpty else { return "<p class=\"hint\">\(view[AskTexts.checkTextNothing])</p>" }
        return """
            <details id="removed"><summary>\(view[AskTexts.checkText]): \(withFindings.map(\.findings.count).reduce(0, +))</summary>
            \(withFindings.map { AskFragments.changes($0, view) })
            </details>
            """
    }

    // MARK: To whom

    private var open: [CircleSummary] { groups.filter(\.isOpen) }
    private var chosenGroups: [CircleSummary] {
        let stored = choices.groups ?? draft.content.groups
        let chosen = open.filter { stored.contains($0.id) }
        // Where there is one group, it is the one.
        return chosen.isEmpty && choices.groups == nil && open.count == 1 ? open : chosen
    }
    private var urgency: Urgency { choices.urgency ?? draft.content.question.urgency }

    private func sheet(_ view: View) -> HTML {
        let chosen = Set(chosenGroups.map(\.id))
        return """
            <section class="card" id="sheet" aria-labelledby="h-sheet"><h2 id="h-sheet" class="visually-hidden">\(view[AskTexts.sheet])</h2>
            \(AskFragments.groups(open, chosen: chosen, error: fault("group"), view))
            \(AskFragments.urgency(urgency, view))
            \(AskFragments.consent(choices, error: fault("consent"), view))
            \(AskFragments.problem(fault("confirmed"), view))
            <p class="confirm"><label class="choice"><input type="checkbox" name="confirmed" value="1" required data-need="\(view[AskTexts.Need.confirmation])"\(AskFragments.checked(choices.isConfirmed))> \(view[AskTexts.confirm])</label></p>
            </section>
            """
    }

    private func discarding(_ view: View) -> HTML {
        """
        <details class="discard"><summary>\(view[AskTexts.discard])…</summary>
        <p class="hint">\(view[AskTexts.discardAsk])</p>
        <form method="post" action="\(AskPaths.discard(draft.id))">\(view.csrfField())\(Kit.command())
        <p><button class="button button-danger">\(view[AskTexts.discard])</button></p></form></details>
        """
    }
}

/// After a draft was thrown away: the way back.
struct DiscardedPage: Sendable {
    let draft: ThreadID
    let until: Instant

    func page(_ view: View) -> Page {
        Page(
            title: AskTexts.discarded,
            body: """
                <section class="card"><h1>\(view[AskTexts.discarded])</h1>
                <p>\(view[AskTexts.erasedAt])\(view.time(until))</p>
                <form class="row" method="post" action="\(AskPaths.restore(draft))">\(view.csrfField())\(Kit.command())
                <button class="button button-secondary">\(view[AskTexts.restore])</button>
                <a class="button" href="\(AskPaths.home())">\(view[AskTexts.goHome])</a></form></section>
                """)
    }
}
