import Deidentification
import Kernel
import Questions
import Web

/// Pieces of the three steps.
enum AskFragments {
    static func steps(_ current: Int, _ draft: ThreadID?, _ view: View) -> HTML {
        let names = [AskTexts.stepAsk, AskTexts.stepPictures, AskTexts.stepCheck]
        let ends = ["", "/pictures", "/check"]
        return """
            <ol class="steps">
            \(names.indices.map { index -> HTML in
                let label = view[names[index]]
                if index + 1 == current { return "<li aria-current=\"step\">\(index + 1) \(label)</li>" }
                guard let draft else { return "<li>\(index + 1) \(label)</li>" }
                return "<li><a href=\"/ask/drafts/\(draft)\(ends[index])\">\(index + 1) \(label)</a></li>"
            })
            </ol>
            """
    }

    static func meter(_ completeness: Completeness, _ view: View) -> HTML {
        """
        <div class="card"><p><label>\(view[AskTexts.completeness]) <meter min="0" max="100" low="50" high="80" optimum="100" value="\(completeness.percent)"></meter></label> \(completeness.percent) %</p>
        \(completeness.missing.isEmpty ? HTML() : "<p class=\"hint\">\(view[AskTexts.completenessHelp])\(completeness.missing.prefix(3).map { view[QuestionTexts.field($0)] }.joined(separator: " · "))</p>" as HTML)
        </div>
        """
    }

    /// One file of the draft with what was removed from it.
    static func picture(_ picture: DraftPicture, number: Int, of draft: Draft, _ view: View) -> HTML {
        let shown = picture.file.shown.attachment
        let file = "/files/\(draft.id)/\(picture.seq)/0"
        let source =
            shown.kind == "dicom"
            ? "\(file)/frame-\(shown.frames / 2)-\(shown.windows.first ?? "default")" : "\(file)/view"
        return """
            <figure class="image" id="picture-\(picture.seq)">
            <img src="\(source)" alt="\(view[QuestionTexts.pictures]) \(number)" width="\(shown.width)" height="\(shown.height)">
            <figcaption>\(CaptureFragments.advice(picture.file, view))\(AskFragments.removed(shown, view))
            <form method="post" action="/ask/drafts/\(draft.id)/pictures/\(picture.seq)/remove">\(view.csrfField())\(Kit.command())
            <button class="button button-danger">\(view[AskTexts.remove])</button></form>
            </figcaption></figure>
            """
    }

    /// What was taken out of the file, behind a summary.
    static func removed(_ attachment: Attachment, _ view: View) -> HTML {
        let total = attachment.removed.map(\.count).reduce(0, +)
        guard total > 0 else { return "<p class=\"hint\">\(view[AskTexts.nothingRemoved])</p>" }
        return """
            <details class="removed"><summary>\(view[AskTexts.removedFromFile]): \(total)</summary>
            <ul>\(attachment.removed.map { "<li>\($0.name) × \($0.count)</li>" as HTML })</ul></details>
            """
    }

    /// The question as colleagues will read it.
    static func preview(_ question: CaseQuestion, _ view: View) -> HTML {
        """
        <p class="text">\(question.question)</p>
        <dl class="facts">
        \(question.codedFacts.map { "<div><dt>\(view[$0.label])</dt><dd>\(view[$0.value])</dd></div>" as HTML })
        \(question.writtenFacts.map { "<div class=\"wide\"><dt>\(view[$0.label])</dt><dd class=\"text\">\($0.value)</dd></div>" as HTML })
        </dl>
        """
    }
}
