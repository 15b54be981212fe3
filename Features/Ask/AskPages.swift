import Circles
import Deidentification
import Kernel
import Questions
import Web

/// Step 1: ask.
struct AskPage: Sendable {
    /// What the form holds, and where it goes.
    struct Form: Sendable {
        let content: DraftContent
        /// The draft being written; nil for a new one.
        var draft: ThreadID?
        /// The draft's version that the writer has seen.
        var seen: Int64 = 0
        var notice: Text?
        /// The text of elsewhere, where both were written at once.
        var other: CaseQuestion?

        static func new(atTier tier: Int) -> Form {
            Form(content: DraftContent(question: CaseQuestion(setting: Setting.usual(atTier: tier), tier: tier)))
        }

        static func writing(_ draft: Draft) -> Form {
            Form(content: draft.content, draft: draft.id, seen: draft.version)
        }

        /// Both texts: what is sent from here has seen the other one.
        static func conflict(_ typed: DraftContent, with draft: Draft) -> Form {
            Form(
                content: typed, draft: draft.id, seen: draft.version, notice: AskTexts.changedTyped,
                other: draft.content.question)
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

    func page(_ view: View) -> Page {
        let content = form.content
        let action = form.draft.map { AskPaths.draft($0) } ?? AskPaths.drafts()
        return Page(
            title: AskTexts.newCase, scripts: ["screen.js"],
            body: """
                \(AskFragments.steps(1, form.draft, view))
                <h1>\(view[AskTexts.newCase])</h1>
                \(form.notice.map { "<p class=\"notice\" role=\"alert\">\(view[$0])</p>" as HTML } ?? HTML())
                \(groups.contains(where: \.isOpen) ? HTML() : "<p class=\"notice\">\(view[AskTexts.noGroupToAsk]) <a href=\"\(AskPaths.groups())\">\(view[AskTexts.startGroup])</a></p>" as HTML)
                <form class="form card" method="post" action="\(action)">\(view.csrfField())\(Kit.command())
                \(form.draft == nil ? HTML() : AskFragments.seen(form.seen))
                \(Kit.area("question", AskTexts.question, content.question.question, view, hint: AskTexts.questionHint, required: true, limit: 2000))
                \(Kit.select("urgency", QuestionTexts.urgency, content.question.urgency, view) { $0.label })
                \(choices(content, view))
                <div class="row">
                \(Kit.select("ageBand", QuestionTexts.ageBand, content.question.ageBand, view) { $0.label })
                \(Kit.select("sex", QuestionTexts.sex, content.question.sex, view) { $0.label })
                </div>
                \(Kit.area("history", QuestionTexts.history, content.question.history, view))
                \(Kit.area("examination", QuestionTexts.examination, content.question.examination, view))
                \(Kit.area("laboratory", QuestionTexts.laboratory, content.question.laboratory, view, rows: 2))
                \(Kit.area("available", QuestionTexts.available, content.question.available, view, rows: 2))
                \(Kit.select("setting", QuestionTexts.setting, content.question.setting, view) { $0.label })
                \(tiers(content.question.tier, view))
                <p class="field"><label for="names">\(view[AskTexts.names])</label>
                <span class="hint" id="names-hint">\(view[AskTexts.namesHint])</span>
                <input id="names" name="names" value="\(content.names.joined(separator: ", "))" maxlength="200" autocomplete="off" aria-describedby="names-hint"></p>
                <p><button class="button">\(view[AskTexts.next])</button></p>
                </form>
                \(form.other.map { elsewhere($0, view) } ?? HTML())
                """)
    }

    private func elsewhere(_ question: CaseQuestion, _ view: View) -> HTML {
        """
        <section class="card" id="elsewhere" aria-labelledby="h-elsewhere"><h2 id="h-elsewhere">\(view[AskTexts.otherText])</h2>
        \(AskFragments.preview(question, view))</section>
        """
    }

    private func choices(_ content: DraftContent, _ view: View) -> HTML {
        let open = groups.filter(\.isOpen)
        return """
            <fieldset class="field"><legend>\(view[AskTexts.groups])</legend>
            \(open.map { group in
                let checked = content.groups.contains(group.id) || open.count == 1
                return "<label class=\"choice\"><input type=\"checkbox\" name=\"group\" value=\"\(group.id)\"\(checked ? " checked" as HTML : HTML())> \(group.name) (\(group.memberCount))</label>" as HTML
            })
            </fieldset>
            """
    }

    private func tiers(_ tier: Int, _ view: View) -> HTML {
        """
        <p class="field"><label for="tier">\(view[QuestionTexts.tier])</label><select id="tier" name="tier">
        \([1, 2, 3].map { "<option value=\"\($0)\"\(Kit.selected($0 == tier))>\(view[QuestionTexts.tierName($0)])</option>" as HTML })
        </select></p>
        """
    }
}
