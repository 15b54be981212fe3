import Deidentification
import Kernel
import Questions
import Web

/// The pictures of a draft on the check page: what is masked, what is still found, and what the author can do about each.
enum PictureFragments {
    /// One file with its boxes, each with its way back.
    static func review(_ picture: DraftPicture, number: Int, of draft: Draft, _ view: View) -> HTML {
        let shown = picture.file.shown.attachment
        let file = "/files/\(draft.id)/\(picture.seq)/0"
        let action = "/ask/drafts/\(draft.id)/pictures/\(picture.seq)"
        let isPhoto = shown.kind == "photo"
        let source =
            isPhoto ? "\(file)/view" : "\(file)/frame-\(shown.frames / 2)-\(shown.windows.first ?? "default")"
        let marker: HTML = " data-mask=\"mask-\(picture.seq)\""
        return """
            <figure class="image" id="picture-\(picture.seq)">
            <div class="picture"><img src="\(source)" alt="\(view[QuestionTexts.pictures]) \(number)" width="\(shown.width)" \
            height="\(shown.height)"\(marker)>\(overlay(picture.file.left))</div>
            <figcaption>\(AskFragments.removed(shown, view))
            \(maskForm(picture, action: action, view))
            \(burned(picture, action: action, view))
            \(left(picture, action: action, view))
            <form method="post" action="\(action)/remove">\(view.csrfField())\(Kit.command())
            <button class="button button-danger">\(view[AskTexts.remove])</button></form>
            </figcaption></figure>
            """
    }

    /// Dashed frames with numbers where the reader still finds something; drawn in a square of 1000 that is stretched.
    private static func overlay(_ findings: [PixelFinding]) -> HTML {
        guard !findings.isEmpty else { return HTML() }
        func part(_ value: Double) -> Int { Int((value * 1000).rounded()) }
        return """
            <svg class="found" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
            \(findings.map { "<rect x=\"\(part($0.box.x))\" y=\"\(part($0.box.y))\" width=\"\(part($0.box.width))\" height=\"\(part($0.box.height))\"/>" as HTML })
            </svg>
            """
    }

    private static func maskForm(_ picture: DraftPicture, action: String, _ view: View) -> HTML {
        """
        <p class="hint">\(view[AskTexts.maskHint])</p>
        <noscript><p class="hint">\(view[AskTexts.maskNoScript])</p></noscript>
        <form id="mask-\(picture.seq)" method="post" action="\(action)/mask">\(view.csrfField())\(Kit.command())
        <div data-masks></div><button class="button">\(view[AskTexts.mask])</button></form>
        """
    }

    /// What is black, with the way to take each box away.
    private static func burned(_ picture: DraftPicture, action: String, _ view: View) -> HTML {
        let boxes = picture.file.burned
        guard !boxes.isEmpty else { return HTML() }
        return """
            <form method="post" action="\(action)/uncover">\(view.csrfField())\(Kit.command())
            <h4>\(view[PictureTexts.masked])</h4><ul class="findings">
            \(boxes.enumerated().map { index, box in
                let name = view[box.kind.map(PictureTexts.kind) ?? PictureTexts.drawn]
                return "<li><span class=\"badge\">\(name)</span> <span class=\"hint\">\(view[PictureTexts.place(box.box)])</span> <button class=\"button button-secondary\" name=\"box\" value=\"\(index)\">\(view[PictureTexts.undo])</button></li>" as HTML
            })
            </ul></form>
            """
    }

    /// What the reader still finds, with the way to mask it.
    private static func left(
        _ picture: DraftPicture, action: String, _ view: View
    ) -> HTML {
        if picture.state == .unreadable {
            return "<p class=\"notice\">\(view[PictureTexts.unreadable])</p>"
        }
        let found = picture.file.left
        guard !found.isEmpty else { return "<p class=\"hint\">\(view[PictureTexts.nothingLeft])</p>" }
        return """
            <form method="post" action="\(action)/mask">\(view.csrfField())\(Kit.command())
            <h4>\(view[PictureTexts.found])</h4><ul class="findings">
            \(found.enumerated().map { index, finding in
                let mask: HTML = "<button class=\"button\" name=\"finding\" value=\"\(index)\">\(view[PictureTexts.maskThis])</button>"
                return "<li><span class=\"badge\">\(view[PictureTexts.kind(finding.kind)])</span> <span class=\"hint\">\(view[PictureTexts.place(finding.box)])</span> \(mask)</li>" as HTML
            })
            </ul>\(found.count > 1 ? "<p><button class=\"button\" name=\"finding\" value=\"all\">\(view[PictureTexts.maskAll])</button></p>" as HTML : HTML())</form>
            """
    }

    /// Asks why a picture may be posted although something is still found in it; belongs to the form that posts.
    static func reasons(_ pictures: [DraftPicture], _ view: View) -> HTML {
        let left = pictures.enumerated().filter(\.element.needsReason)
        guard !left.isEmpty else { return HTML() }
        return """
            <section class="card" aria-labelledby="h-left"><h2 id="h-left">\(view[PictureTexts.leftTitle])</h2>
            <p class="hint">\(view[PictureTexts.leftHint])</p>
            \(left.enumerated().map { index, item in
                let (seq, number) = (item.element.seq, item.offset + 1)
                return """
                    <p class="field"><label for="left-\(seq)">\(view[PictureTexts.reasonFor(number)])</label>
                    <input type="hidden" name="left[\(index)][seq]" value="\(seq)">
                    <input id="left-\(seq)" name="left[\(index)][reason]" maxlength="200" list="usual-reasons"></p>
                    """ as HTML
            })
            <datalist id="usual-reasons">\(PictureTexts.usualReasons.map { "<option value=\"\(view[$0])\"></option>" as HTML })</datalist>
            </section>
            """
    }
}

/// While the pictures are being read; the page comes again by itself, without scripts too.
struct ReadingPage: Sendable {
    let draft: Draft

    func page(_ view: View) -> Page {
        let done = draft.pictures.count - draft.unread.count
        return Page(
            title: AskTexts.stepCheck,
            body: """
                \(AskFragments.steps(3, draft.id, view))
                <h1>\(view[AskTexts.stepCheck])</h1>
                <section class="card"><p role="status">\(view[PictureTexts.reading(done, of: draft.pictures.count)])</p>
                <progress max="\(draft.pictures.count)" value="\(done)" aria-label="\(view[PictureTexts.progress])"></progress>
                <p class="hint">\(view[PictureTexts.readingHint])</p>
                <p><a class="button button-secondary" href="/ask/drafts/\(draft.id)/check">\(view[PictureTexts.lookAgain])</a></p>
                </section>
                """)
    }
}
