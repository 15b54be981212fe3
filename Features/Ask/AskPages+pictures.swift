import Kernel
import Questions
import Web

/// Step 2: pictures.
struct PicturesPage: Sendable {
    let draft: Draft

    func page(_ view: View) -> Page {
        Page(
            title: AskTexts.stepPictures, scripts: ["upload.js"],
            body: """
                \(AskFragments.steps(2, draft.id, view))
                <h1>\(view[QuestionTexts.pictures])</h1>
                \(AskFragments.meter(draft.completeness, view))
                \(AskFragments.guide(isOpen: draft.pictures.isEmpty, view))
                <form class="form card" method="post" action="\(AskPaths.pictures(draft.id))" enctype="multipart/form-data" data-upload>
                \(view.csrfField())\(Kit.command())
                <p class="field"><label for="photo">\(view[AskTexts.addPicture])</label>
                <span class="hint" id="photo-hint">\(view[AskTexts.addPictureHint])</span>
                <input id="photo" type="file" name="photo" multiple aria-describedby="photo-hint"></p>
                <p><button class="button">\(view[AskTexts.upload])</button></p>
                </form>
                <section class="card images" aria-label="\(view[QuestionTexts.pictures])">
                \(draft.pictures.isEmpty ? "<p class=\"empty\">\(view[AskTexts.noPictures])</p>" as HTML : HTML())
                \(draft.pictures.enumerated().map { AskFragments.picture($0.element, number: $0.offset + 1, of: draft, view) })
                </section>
                <p class="row"><a class="button button-secondary" href="\(AskPaths.draft(draft.id))">\(view[AskTexts.back])</a>
                <a class="button" href="\(AskPaths.check(draft.id))">\(view[AskTexts.next])</a></p>
                """)
    }
}
