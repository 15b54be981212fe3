import Circles
import Deidentification
import Kernel
import Questions
import Web

/// The page on which a question is written: photos first, one box for the text, and more behind a summary.
struct AskPage: Sendable {
    /// What the form holds, and where it goes.
    struct Form: Sendable {
        let content: DraftContent
        /// The draft being written; nil for a new one.
        var draft: ThreadID?
        /// The draft's version that the writer has seen.
        var seen: Int64 = 0
        var pictures: [DraftPicture] = []
        var notice: Text?
        /// The text of elsewhere, where both were written at once.
        var other: CaseQuestion?

        static func new(atTier tier: Int) -> Form {
            Form(content: DraftContent(question: CaseQuestion(setting: Setting.usual(atTier: tier), tier: tier)))
        }

        static func writing(_ draft: Draft) -> Form {
            Form(content: draft.content, draft: draft.id, seen: draft.version, pictures: draft.pictures)
        }

        /// Both texts: what is sent from here has seen the other one.
        static func conflict(_ typed: DraftContent, with draft: Draft) -> Form {
            Form(
                content: typed, draft: draft.id, seen: draft.version, pictures: draft.pictures,
                notice: AskTexts.changedTyped, other: draft.content.question)
        }

        /// What was typed for a draft that had ended, as a new question.
        static func unsaved(_ typed: DraftContent) -> Form { Form(content: typed, notice: AskTexts.endedTyped) }
    }

    let form: Form
    /// Those in which the writer may post.
    let groups: [CircleSummary]

    init(_ form: Form, groups: [CircleSummary]) {
        self.form = form
        self.groups = groups
    }

    private var canAsk: Bool { groups.contains(where: \.isOpen) }

    /// Whom the draft is to go to so far; it is chosen on the next page.
    private func to(_ view: View) -> HTML? {
        guard let draft = form.draft else { return nil }
        let names = groups.filter { form.content.groups.contains($0.id) }.map(\.name)
        let all = names.isEmpty ? view[AskTexts.nobodyYet] : names.joined(separator: "、")
        return "<p class=\"to\"><a href=\"\(AskPaths.check(draft))\">\(view[AskTexts.to])\(all)</a></p>"
    }

    func page(_ view: View) -> Page {
        let action = form.draft.map { AskPaths.draft($0) } ?? AskPaths.drafts()
        let owner = view.actor?.person.text ?? ""
        return Page(
            title: AskTexts.newCase, scripts: ["ask.js", "screen.js"], styles: ["ask.css"], mainClass: "with-bar",
            body: """
                <h1>\(view[AskTexts.newCase])</h1>
                \(form.notice.map { "<p class=\"notice\" role=\"alert\">\(view[$0])</p>" as HTML })
                \(canAsk ? nil : AskFragments.noGroup(view))
                <form class="form" id="write" method="post" action="\(action)" enctype="multipart/form-data" data-drafts="\(AskPaths.drafts())" \
                data-draft="\(form.draft?.text ?? "")" data-owner="\(owner)">\(view.csrfField())\(Kit.command())
                \(form.draft == nil ? nil : AskFragments.seen(form.seen))
                \(kept)
                <input type="hidden" name="zone" value="\(form.content.minutesEast.map(String.init) ?? "")" data-zone>
                \(capture(view))
                \(Kit.area("question", AskTexts.question, form.content.question.question, view, hint: AskTexts.questionHint, rows: 3, limit: 2000))
                \(more(view))
                \(to(view))
                <div class="bar"><p class="hint" data-saved role="status"></p><button class="button button-wide">\(view[AskTexts.stepCheck])</button></div>
                </form>
                <div id="elsewhere">\(form.other.map { elsewhere($0, view) })</div>
                """)
    }

    /// What is chosen on another page, or not asked at all, goes along as it is.
    private var kept: HTML {
        let question = form.content.question
        return """
            <input type="hidden" name="tier" value="\(question.tier)"><input type="hidden" name="urgency" value="\(question.urgency.rawValue)">
            \(form.content.groups.map { "<input type=\"hidden\" name=\"group\" value=\"\($0)\">" as HTML })
            """
    }

    private func capture(_ view: View) -> HTML {
        """
        <div class="capture">
        <label class="pick">\(AskFragments.camera) <span>\(view[AskTexts.camera])</span>\
        <input type="file" name="photo" accept="image/*" capture="environment" aria-describedby="photo-hint"></label>
        <label class="pick">\(AskFragments.album) <span>\(view[AskTexts.album])</span>\
        <input type="file" name="photo" accept="image/*" multiple aria-describedby="photo-hint"></label>
        </div>
        <ul class="picked" data-picked aria-label="\(view[AskTexts.looks])">
        \(form.draft.map { draft in form.pictures.enumerated().map { AskFragments.picked($0.element, number: $0.offset + 1, in: draft, view) } as [HTML] } ?? [])
        </ul>
        <p class="hint" id="photo-hint">\(view[AskTexts.pictureHint])</p>
        \(AskFragments.guide(view))
        """
    }

    private func more(_ view: View) -> HTML {
        let question = form.content.question
        let isWritten = !question.writtenFacts.isEmpty || !form.content.names.isEmpty
        return """
            <details class="more"\(isWritten ? " open" : "" as HTML)><summary>\(view[AskTexts.more])</summary>
            <div class="row">
            \(Kit.select("ageBand", QuestionTexts.ageBand, question.ageBand, view) { $0.label })
            \(Kit.select("sex", QuestionTexts.sex, question.sex, view) { $0.label })
            </div>
            \(Kit.area("history", QuestionTexts.history, question.history, view))
            \(Kit.area("examination", QuestionTexts.examination, question.examination, view))
            \(Kit.area("laboratory", QuestionTexts.laboratory, question.laboratory, view, rows: 2))
            \(Kit.area("available", QuestionTexts.available, question.available, view, rows: 2))
            \(Kit.select("setting", QuestionTexts.setting, question.setting, view) { $0.label })
            <p class="field"><label for="names">\(view[AskTexts.names])</label>
            <span class="hint" id="names-hint">\(view[AskTexts.namesHint])</span>
            <input id="names" name="names" value="\(form.content.names.joined(separator: ", "))" maxlength="200" autocomplete="off" aria-describedby="names-hint"></p>
            <p class="field"><label for="file">\(view[AskTexts.file])</label><input id="file" type="file" name="photo" multiple></p>
            <p data-original hidden><label class="choice"><input type="checkbox"> \(view[AskTexts.original])</label></p>
            </details>
            """
    }

    private func elsewhere(_ question: CaseQuestion, _ view: View) -> HTML {
        """
        <section class="card" aria-labelledby="h-elsewhere"><h2 id="h-elsewhere">\(view[AskTexts.otherText])</h2>
        \(AskFragments.preview(question, view))</section>
        """
    }
}
