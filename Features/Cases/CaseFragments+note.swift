import Deidentification
import Kernel
import Questions
import Rooms
import Threads
import Web

/// The form in which an asker adds text and pictures.
extension CaseFragments {
    static func noteForm(_ id: ThreadID, _ composer: NoteComposer, _ view: View) -> HTML {
        let uploads = composer.uploads.map { "<input type=\"hidden\" name=\"upload\" value=\"\($0)\">" as HTML }
        let attached: HTML? =
            uploads.isEmpty ? nil : "<p class=\"hint\">\(view[CaseTexts.attached]): \(uploads.count)</p>"
        let again: HTML? = composer.hadFiles ? "<p class=\"notice\">\(view[CaseTexts.chooseAgain])</p>" : nil
        let form = Kit.form(
            CasePaths.notes(id), view,
            attributes: """
                 id="note" enctype="multipart/form-data" data-inline data-upload="attach" \
                data-page-on="pictures-doubtful picture-identifies"
                """,
            """
            \(problem(composer, view))
            <p class="field"><label for="notes-text">\(view[CaseTexts.addNote])</label>
            <textarea id="notes-text" name="text" rows="3" maxlength="4000"\(view.screening)>\(composer.text)</textarea></p>
            \(composer.doubtful.map { doubtful($0, view) })\(uploads)\(attached)\(again)
            <p class="field"><label for="notes-photo">\(view[CaseTexts.notePictures])</label>
            <input id="notes-photo" type="file" name="photo" multiple aria-describedby="notes-hint">
            <span class="hint" id="notes-hint">\(view[CaseTexts.notePicturesHint])</span></p>
            <p><button class="button">\(view[CaseTexts.send])</button></p>
            """)
        return "<section class=\"card\">\(form)</section>"
    }

    static func problem(_ composer: NoteComposer, _ view: View) -> HTML? {
        composer.failure.map { "<p class=\"error\" role=\"alert\">\(view[$0])</p>" }
    }

    /// A picture that nobody but the asker may see yet, with the ways on.
    private static func doubtful(_ shown: NoteComposer.Shown, _ view: View) -> HTML {
        let picture = shown.picture
        var kinds: [String] = []
        for found in picture.left {
            let name = view[QuestionTexts.kind(found.kind)]
            if !kinds.contains(name) { kinds.append(name) }
        }
        let names = Kit.list(kinds, view.language)
        let said = picture.isRead ? "\(view[QuestionTexts.stillFound]): \(names)" : view[CaseTexts.notSearched]
        let hide: HTML? =
            picture.left.isEmpty
            ? nil
            : """
            <label class="choice"><input type="checkbox" name="hide" value="\(picture.upload)"> \
            \(view[CaseTexts.hideFound])</label>
            """
        return """
            <figure class="image"><img src="\(shown.source)" alt="\(view[CaseTexts.pictures])">
            <figcaption>\(said)</figcaption></figure>\(hide)
            <label class="choice"><input type="checkbox" name="seen" value="\(picture.seen)"> \
            \(view[CaseTexts.pictureSeen])</label>
            """
    }
}
