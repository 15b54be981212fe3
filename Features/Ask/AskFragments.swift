import Deidentification
import Kernel
import Questions
import Web

/// Pieces of the three steps.
enum AskFragments {
    static func steps(_ current: Int, _ draft: ThreadID?, _ view: View) -> HTML {
        let names = [AskTexts.stepAsk, AskTexts.stepPictures, AskTexts.stepCheck]
        let paths = [AskPaths.draft, AskPaths.pictures, AskPaths.check]
        return """
            <ol class="steps">
            \(names.indices.map { index -> HTML in
                let label = view[names[index]]
                if index + 1 == current { return "<li aria-current=\"step\">\(index + 1) \(label)</li>" }
                guard let draft else { return "<li>\(index + 1) \(label)</li>" }
                return "<li><a href=\"\(paths[index](draft))\">\(index + 1) \(label)</a></li>"
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
        return """
            <figure class="image" id="picture-\(picture.seq)">
            <img src="\(source(of: picture, in: draft.id))" alt="\(view[QuestionTexts.pictures]) \(number)" width="\(shown.width)" height="\(shown.height)">
            <figcaption>\(advice(picture.file, view))\(removed(shown, view))
            <form method="post" action="\(AskPaths.remove(draft.id, picture.seq))">\(view.csrfField())\(Kit.command())
            <button class="button button-danger">\(view[AskTexts.remove])</button></form>
            </figcaption></figure>
            """
    }

    /// Where the browser gets what a picture shows: of a DICOM object the middle slice.
    static func source(of picture: DraftPicture, in draft: ThreadID) -> String {
        let shown = picture.file.shown.attachment
        let name = shown.kind == "dicom" ? "frame-\(shown.frames / 2)-\(shown.windows.first ?? "default")" : "view"
        return FileRoutes.path(draft, picture.seq, 0, name)
    }

    /// The draft's version that the form was made from.
    static func seen(_ version: Int64) -> HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(version)\">" }

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
