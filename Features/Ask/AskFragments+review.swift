import Deidentification
import Kernel
import Questions
import Web

/// The pictures of a draft on the check page: what is masked, what is still found, and what the author can do about each.
extension AskFragments {
    /// One file with its boxes, each with its way back.
    static func review(_ picture: DraftPicture, number: Int, of draft: Draft, _ view: View) -> HTML {
        let shown = picture.file.shown.attachment
        let marker: HTML = " data-mask=\"mask-\(picture.seq)\""
        return """
            <figure class="image" id="picture-\(picture.seq)">
            <div class="picture"><img src="\(source(of: picture, in: draft.id))" alt="\(view[QuestionTexts.pictures]) \(number)" width="\(shown.width)" \
            height="\(shown.height)"\(marker)>\(overlay(picture.file.left))</div>
            <figcaption>\(removed(shown, view))
            \(maskForm(picture, of: draft.id, view))
            \(burned(picture, of: draft.id, view))
            \(left(picture, of: draft.id, view))
            <form method="post" action="\(AskPaths.remove(draft.id, picture.seq))">\(view.csrfField())\(Kit.command())
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

    private static func maskForm(_ picture: DraftPicture, of draft: ThreadID, _ view: View) -> HTML {
        """
        <p class="hint">\(view[AskTexts.maskHint])</p>
        <noscript><p class="hint">\(view[AskTexts.maskNoScript])</p></noscript>
        <form id="mask-\(picture.seq)" method="post" action="\(AskPaths.mask(draft, picture.seq))">\(view.csrfField())\(Kit.command())
        <div data-masks></div><button class="button">\(view[AskTexts.mask])</button></form>
        """
    }

    /// What is black, with the way to take each box away.
    private static func burned(_ picture: DraftPicture, of draft: ThreadID, _ view: View) -> HTML {
        let boxes = picture.file.burned
        guard !boxes.isEmpty else { return HTML() }
        return """
            <form method="post" action="\(AskPaths.uncover(draft, picture.seq))">\(view.csrfField())\(Kit.command())
            <h4>\(view[QuestionTexts.masked])</h4><ul class="findings">
            \(boxes.enumerated().map { index, box in
                let name = view[box.kind.map(QuestionTexts.kind) ?? AskTexts.drawn]
                return "<li><span class=\"badge\">\(name)</span> <span class=\"hint\">\(view[AskTexts.place(box.box)])</span> <button class=\"button button-secondary\" name=\"box\" value=\"\(index)\">\(view[AskTexts.undo])</button></li>" as HTML
            })
            </ul></form>
            """
    }

    /// What the reader still finds, with the way to mask it.
    private static func left(
        _ picture: DraftPicture, of draft: ThreadID, _ view: View
    ) -> HTML {
        if picture.state == .unreadable {
            return "<p class=\"notice\">\(view[AskTexts.unreadable])</p>"
        }
        let found = picture.file.left
        guard !found.isEmpty else { return "<p class=\"hint\">\(view[AskTexts.nothingLeft])</p>" }
        return """
            <form method="post" action="\(AskPaths.mask(draft, picture.seq))">\(view.csrfField())\(Kit.command())
            <h4>\(view[QuestionTexts.stillFound])</h4><ul class="findings">
            \(found.enumerated().map { index, finding in
                let mask: HTML = "<button class=\"button\" name=\"finding\" value=\"\(index)\">\(view[AskTexts.maskThis])</button>"
                return "<li><span class=\"badge\">\(view[QuestionTexts.kind(finding.kind)])</span> <span class=\"hint\">\(view[AskTexts.place(finding.box)])</span> \(mask)</li>" as HTML
            })
            </ul>\(found.count > 1 ? "<p><button class=\"button\" name=\"finding\" value=\"all\">\(view[AskTexts.maskAll])</button></p>" as HTML : HTML())</form>
            """
    }

    /// Asks why a picture may be posted although something is still found in it; belongs to the form that posts.
    static func reasons(_ pictures: [DraftPicture], _ view: View) -> HTML {
        let left = pictures.enumerated().filter(\.element.needsReason)
        guard !left.isEmpty else { return HTML() }
        return """
            <section class="card" aria-labelledby="h-left"><h2 id="h-left">\(view[AskTexts.leftTitle])</h2>
            <p class="hint">\(view[AskTexts.leftHint])</p>
            \(left.enumerated().map { index, item in
                let (seq, number) = (item.element.seq, item.offset + 1)
                return """
                    <p class="field"><label for="left-\(seq)">\(view[AskTexts.reasonFor(number)])</label>
                    <input type="hidden" name="left[\(index)][seq]" value="\(seq)">
                    <input id="left-\(seq)" name="left[\(index)][reason]" maxlength="200" list="usual-reasons"></p>
                    """ as HTML
            })
            <datalist id="usual-reasons">\(AskTexts.usualReasons.map { "<option value=\"\(view[$0])\"></option>" as HTML })</datalist>
            </section>
            """
    }
}
