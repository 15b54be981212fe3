import Deidentification
import Kernel
import Questions
import Web

/// The pictures of a draft on the check page: what is hidden, what is still found, and what the author can do about each.
extension AskFragments {
    /// All of them, as the part of the page that its script renews while they are read and masked.
    static func shots(_ draft: Draft, _ choices: DraftChoices, error: Text?, _ view: View) -> HTML {
        let unread = draft.unread.count
        let attributes: HTML = """
             class="shots" data-version="\(draft.version)" data-text-version="\(draft.textVersion)" data-reading="\(unread)" \
            data-need-reading="\(view[AskTexts.Need.reading])"
            """
        return view.region("shots", tag: "section", attributes: attributes) {
            guard !draft.pictures.isEmpty else { return HTML() }
            return """
                <h2 class="visually-hidden">\(view[AskTexts.looks])</h2>
                \(problem(error, view))
                \(unread > 0 ? waiting(draft, unread, view) : HTML())
                \(draft.pictures.enumerated().map { shot($0.element, number: $0.offset + 1, of: draft, choices, view) })
                \(removed(draft.pictures, view))
                \(poor(draft.pictures, isAccepted: choices.review.acceptsPoorPictures, view))
                <datalist id="usual-reasons">\(AskTexts.usualReasons.map { "<option value=\"\(view[$0])\"></option>" as HTML })</datalist>
                """
        }
    }

    /// What was taken out of the files, behind a summary.
    private static func removed(_ pictures: [DraftPicture], _ view: View) -> HTML? {
        let removed = pictures.flatMap(\.file.shown.attachment.removed)
        guard !removed.isEmpty else { return nil }
        let counts = Dictionary(grouping: removed, by: \.name).mapValues { $0.map(\.count).reduce(0, +) }
        return """
            <details class="removed"><summary>\(view[AskTexts.removedFromFile]): \(counts.values.reduce(0, +))</summary>
            <ul>\(counts.sorted { $0.key < $1.key }.map { "<li>\($0.key) × \($0.value)</li>" as HTML })</ul></details>
            """
    }

    private static func waiting(_ draft: Draft, _ unread: Int, _ view: View) -> HTML {
        let total = draft.pictures.count
        return """
            <p role="status">\(view[AskTexts.reading(total - unread, of: total)])</p>
            <progress max="\(total)" value="\(total - unread)" aria-label="\(view[AskTexts.progress])"></progress>
            <p class="hint">\(view[AskTexts.readingHint]) \
            <button class="linklike" formnovalidate formaction="\(AskPaths.choices(draft.id))" data-again>\(view[AskTexts.refresh])</button></p>
            """
    }

    /// One picture: small, with what is known of it, and what can be done.
    private static func shot(
        _ picture: DraftPicture, number: Int, of draft: Draft, _ choices: DraftChoices, _ view: View
    ) -> HTML {
        let shown = picture.file.shown.attachment
        return """
            <figure class="shot" id="picture-\(picture.seq)" data-shot="\(picture.id)" data-seq="\(picture.seq)" \
            data-mask="\(AskPaths.mask(draft.id, picture.seq))" data-base="\(base(of: picture, in: draft.id))" data-frames="\(shown.frames)" \
            data-burned="\(json(picture.file.burned.map(\.box)))" data-found="\(json(picture.file.left.map(\.box)))">
            <div class="picture"><img src="\(thumb(of: picture, in: draft.id))" alt="\(view[AskTexts.picture(number)])" \
            width="\(shown.width)" height="\(shown.height)">\(overlay(picture.file.left))</div>
            <figcaption><p class="shot-state"><strong>\(view[AskTexts.picture(number)])</strong> \(state(picture, view))</p>
            <p class="row"><button type="button" class="button button-secondary" data-edit hidden>\(view[AskTexts.mask])</button>
            <button class="button button-danger" formnovalidate formaction="\(AskPaths.remove(draft.id, picture.seq))" data-act>\(view[AskTexts.remove])</button></p>
            </figcaption>
            \(shown.frames > 1 ? sheet(of: picture, in: draft.id, view) : nil)
            \(burned(picture, of: draft.id, view))
            \(left(picture, number: number, of: draft.id, choices, view))
            </figure>
            """
    }

    private static func state(_ picture: DraftPicture, _ view: View) -> HTML {
        if picture.waits(proposing: true) { return "<span class=\"badge\">\(view[AskTexts.beingRead])</span>" }
        let masked: HTML? =
            picture.file.burned.isEmpty
            ? nil : "<span class=\"badge\">\(view[AskTexts.masked(picture.file.burned.count)])</span>"
        if picture.state == .unreadable { return "\(masked)" }
        let count = picture.file.left.count
        if count == 0 { return "\(masked) <span class=\"badge state-answered\">\(view[AskTexts.nothingLeft])</span>" }
        return "\(masked) <span class=\"badge state-open\">\(view[AskTexts.found(count)])</span>"
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

    /// Frames from all over a DICOM object, since what identifies may stand in some of them alone.
    private static func sheet(of picture: DraftPicture, in draft: ThreadID, _ view: View) -> HTML {
        let frames = picture.file.shown.attachment.frames
        let count = min(frames, 8)
        let chosen = (0..<count).map { count == 1 ? 0 : $0 * (frames - 1) / (count - 1) }
        return """
            <div class="sheet" role="group" aria-label="\(view[AskTexts.frames(frames)])" tabindex="0">
            \(chosen.map { "<img loading=\"lazy\" src=\"\(frame($0, of: picture, in: draft))\" alt=\"\($0 + 1)/\(frames)\" width=\"96\" height=\"96\">" as HTML })
            </div><p class="hint">\(view[AskTexts.frames(frames)])</p>
            """
    }

    /// What is black, with the way to show each place again.
    private static func burned(_ picture: DraftPicture, of draft: ThreadID, _ view: View) -> HTML? {
        let boxes = picture.file.burned
        guard !boxes.isEmpty else { return nil }
        let lines = boxes.enumerated().map { index, box in
            let name = view[box.kind.map(QuestionTexts.kind) ?? AskTexts.drawn]
            let place = view[AskTexts.place(box.box)]
            return """
                <li><span>\(name) <span class="hint">\(place)</span></span> <button class="button button-secondary" name="box" value="\(index)" formnovalidate \
                formaction="\(AskPaths.uncover(draft, picture.seq))" data-act>\(view[AskTexts.undo])</button></li>
                """ as HTML
        }
        let list: HTML = "<ul class=\"findings\">\(lines)</ul>"
        return """
            <details class="masked"><summary>\(view[AskTexts.masked(boxes.count)])</summary>\(list)</details>
            """
    }

    /// What the reader still finds, by number, with the way to hide it, and why it may stay.
    private static func left(
        _ picture: DraftPicture, number: Int, of draft: ThreadID, _ choices: DraftChoices, _ view: View
    ) -> HTML? {
        guard picture.needsReason else { return nil }
        let mask = AskPaths.mask(draft, picture.seq)
        func button(_ value: String, _ text: Text) -> HTML {
            """
            <button class="button button-secondary" name="finding" value="\(value)" formnovalidate formaction="\(mask)" data-act>\(view[text])</button>
            """
        }
        let found = picture.file.left
        let lines = found.enumerated().map { index, finding in
            let (kind, place) = (view[QuestionTexts.kind(finding.kind)], view[AskTexts.place(finding.box)])
            return """
                <li><span class="number">\(index + 1)</span> <span>\(kind) <span class="hint">\(place)</span></span> \(button("\(index)", AskTexts.maskThis))</li>
                """ as HTML
        }
        let list: HTML =
            found.isEmpty
            ? "<p class=\"notice\">\(view[AskTexts.unreadable])</p>" : "<ol class=\"findings\">\(lines)</ol>"
        return """
            <div class="left"><h3>\(view[QuestionTexts.stillFound])</h3>\(list)
            \(found.count > 1 ? "<p>\(button("all", AskTexts.maskAll))</p>" as HTML : nil)
            \(reason(picture, number: number, choices, view))</div>
            """
    }

    private static func reason(
        _ picture: DraftPicture, number: Int, _ choices: DraftChoices, _ view: View
    ) -> HTML {
        let seq = picture.seq
        return """
            <p class="field"><label for="left-\(seq)">\(view[AskTexts.reasonFor(number)])</label>
            <input type="hidden" name="left[\(number - 1)][seq]" value="\(seq)">
            <input id="left-\(seq)" name="left[\(number - 1)][reason]" maxlength="200" list="usual-reasons" \
            value="\(choices.review.pictureReasons[seq] ?? "")" data-need="\(view[AskTexts.Need.picture(number)])"></p>
            """
    }

    // MARK: Addresses

    /// The small form of what a picture shows, which is enough to see what is black.
    static func thumb(of picture: DraftPicture, in draft: ThreadID) -> String {
        FileRoutes.path(draft, picture.seq, 0, "thumb")
    }

    /// The clean picture under its masks, over which boxes are drawn.
    private static func base(of picture: DraftPicture, in draft: ThreadID) -> String {
        let shown = picture.file.shown.attachment
        let name = shown.kind == "dicom" ? "frame-\(shown.frames / 2)-\(shown.windows.first ?? "default")" : "view"
        return FileRoutes.path(draft, picture.seq, 1, name)
    }

    private static func frame(_ number: Int, of picture: DraftPicture, in draft: ThreadID) -> String {
        let window = picture.file.shown.attachment.windows.first ?? "default"
        return FileRoutes.path(draft, picture.seq, 0, "frame-\(number)-\(window)")
    }

    private static func json(_ boxes: [MaskBox]) -> String {
        let parts = boxes.map { "[\($0.x),\($0.y),\($0.width),\($0.height)]" }
        return "[\(parts.joined(separator: ","))]"
    }
}
