import Circles
import Deidentification
import Kernel
import Web

/// Step 1: ask.
struct AskPage: Sendable {
    /// The draft being written; nil for a new one.
    let draft: Draft?
    let groups: [CircleSummary]
    let tier: Int

    func page(_ view: View) -> Page {
        let content =
            draft?.content
            ?? DraftContent(
                question: CaseQuestion(setting: Setting.usual(atTier: tier), tier: tier))
        let action = draft.map { "/cases/drafts/\($0.id)" } ?? "/cases/drafts"
        return Page(
            title: CaseTexts.newCase, scripts: ["screen.js"],
            body: """
                \(DraftParts.steps(1, draft?.id, view))
                <h1>\(view[CaseTexts.newCase])</h1>
                \(groups.contains { $0.isOpen && $0.role != "observer" } ? HTML() : "<p class=\"notice\">\(view[CaseTexts.noGroupToAsk]) <a href=\"/groups\">\(view[CaseTexts.startGroup])</a></p>" as HTML)
                <form class="form card" method="post" action="\(action)">\(view.csrfField())\(CaseForms.commandID())
                \(CaseForms.area("question", CaseTexts.question, content.question.question, view, hint: CaseTexts.questionHint, required: true, limit: 2000))
                \(CaseForms.select("urgency", CaseTexts.urgency, content.question.urgency, view) { $0.label })
                \(choices(content, view))
                <div class="row">
                \(CaseForms.select("ageBand", CaseTexts.ageBand, content.question.ageBand, view) { $0.label })
                \(CaseForms.select("sex", CaseTexts.sex, content.question.sex, view) { $0.label })
                </div>
                \(CaseForms.area("history", CaseTexts.history, content.question.history, view))
                \(CaseForms.area("examination", CaseTexts.examination, content.question.examination, view))
                \(CaseForms.area("laboratory", CaseTexts.laboratory, content.question.laboratory, view, rows: 2))
                \(CaseForms.area("available", CaseTexts.available, content.question.available, view, rows: 2))
                \(CaseForms.select("setting", CaseTexts.setting, content.question.setting, view) { $0.label })
                \(tiers(content.question.tier, view))
                <p class="field"><label for="names">\(view[CaseTexts.names])</label>
                <span class="hint" id="names-hint">\(view[CaseTexts.namesHint])</span>
                <input id="names" name="names" value="\(content.names.joined(separator: ", "))" maxlength="200" autocomplete="off" aria-describedby="names-hint"></p>
                <p><button class="button">\(view[CaseTexts.next])</button></p>
                </form>
                """)
    }

    private func choices(_ content: DraftContent, _ view: View) -> HTML {
        let open = groups.filter { $0.isOpen && $0.role != "observer" }
        return """
            <fieldset class="field"><legend>\(view[CaseTexts.groups])</legend>
            \(open.map { group in
                let checked = content.groups.contains(group.id) || open.count == 1
                return "<label class=\"choice\"><input type=\"checkbox\" name=\"group\" value=\"\(group.id)\"\(checked ? " checked" as HTML : HTML())> \(group.name) (\(group.memberCount))</label>" as HTML
            })
            </fieldset>
            """
    }

    private func tiers(_ tier: Int, _ view: View) -> HTML {
        """
        <p class="field"><label for="tier">\(view[CaseTexts.tier])</label><select id="tier" name="tier">
        \([1, 2, 3].map { "<option value=\"\($0)\"\(CaseForms.selected($0 == tier))>\(view[CaseTexts.tierName($0)])</option>" as HTML })
        </select></p>
        """
    }
}

/// Step 2: pictures.
struct PicturesPage: Sendable {
    let draft: Draft

    func page(_ view: View) -> Page {
        let path = "/cases/drafts/\(draft.id)"
        return Page(
            title: CaseTexts.stepPictures, scripts: ["upload.js"],
            body: """
                \(DraftParts.steps(2, draft.id, view))
                <h1>\(view[CaseTexts.pictures])</h1>
                \(DraftParts.meter(draft.completeness, view))
                \(CaptureParts.guide(isOpen: draft.attachments.isEmpty, view))
                <form class="form card" method="post" action="\(path)/pictures" enctype="multipart/form-data" data-upload>
                \(view.csrfField())
                <p class="field"><label for="photo">\(view[CaseTexts.addPicture])</label>
                <span class="hint" id="photo-hint">\(view[CaseTexts.addPictureHint])</span>
                <input id="photo" type="file" name="photo" multiple aria-describedby="photo-hint"></p>
                <p><button class="button">\(view[CaseTexts.upload])</button></p>
                </form>
                <section class="card images" aria-label="\(view[CaseTexts.pictures])">
                \(draft.attachments.isEmpty ? "<p class=\"empty\">\(view[CaseTexts.noPictures])</p>" as HTML : HTML())
                \(draft.attachments.enumerated().map { DraftParts.attachment($0.element, number: $0.offset + 1, of: draft, view) })
                </section>
                <p class="row"><a class="button button-secondary" href="\(path)">\(view[CaseTexts.back])</a>
                <a class="button" href="\(path)/check">\(view[CaseTexts.next])</a></p>
                """)
    }
}

/// Pieces of the three steps.
enum DraftParts {
    static func steps(_ current: Int, _ draft: ThreadID?, _ view: View) -> HTML {
        let names = [CaseTexts.stepAsk, CaseTexts.stepPictures, CaseTexts.stepCheck]
        let ends = ["", "/pictures", "/check"]
        return """
            <ol class="steps">
            \(names.indices.map { index -> HTML in
                let label = view[names[index]]
                if index + 1 == current { return "<li aria-current=\"step\">\(index + 1) \(label)</li>" }
                guard let draft else { return "<li>\(index + 1) \(label)</li>" }
                return "<li><a href=\"/cases/drafts/\(draft)\(ends[index])\">\(index + 1) \(label)</a></li>"
            })
            </ol>
            """
    }

    static func meter(_ completeness: Completeness, _ view: View) -> HTML {
        """
        <div class="card"><p><label>\(view[CaseTexts.completeness]) <meter min="0" max="100" low="50" high="80" optimum="100" value="\(completeness.percent)"></meter></label> \(completeness.percent) %</p>
        \(completeness.missing.isEmpty ? HTML() : "<p class=\"hint\">\(view[CaseTexts.completenessHelp])\(completeness.missing.prefix(3).map { view[CaseTexts.field($0)] }.joined(separator: " · "))</p>" as HTML)
        </div>
        """
    }

    /// One file of the draft with what was removed from it.
    static func attachment(_ attachment: DraftAttachment, number: Int, of draft: Draft, _ view: View) -> HTML {
        let shown = attachment.file.shown.attachment
        let file = "/files/\(draft.id)/\(attachment.seq)/0"
        let source =
            shown.kind == "dicom"
            ? "\(file)/frame-\(shown.frames / 2)-\(shown.windows.first ?? "default")" : "\(file)/view"
        return """
            <figure class="image" id="picture-\(attachment.seq)">
            <img src="\(source)" alt="\(view[CaseTexts.pictures]) \(number)" width="\(shown.width)" height="\(shown.height)">
            <figcaption>\(CaptureParts.advice(attachment.file, view))\(AttachmentParts.removed(shown, view))
            <form method="post" action="/cases/drafts/\(draft.id)/pictures/\(attachment.seq)/remove">\(view.csrfField())\(CaseForms.commandID())
            <button class="button button-danger">\(view[CaseTexts.remove])</button></form>
            </figcaption></figure>
            """
    }
}
