import Circles
import Deidentification
import Kernel
import Media
import Questions
import Threads
import Web

/// Photos and DICOM images of a case.
extension CaseFragments {
    /// All attachments of the entry that posted them.
    static func pictures(_ attachments: [Attachment], of entry: Entry, _ language: Language) -> HTML {
        guard !attachments.isEmpty else { return HTML() }
        return """
            <section class="card" aria-labelledby="pictures"><h2 id="pictures">\(CaseTexts.pictures[language])</h2>
            \(strip(attachments, of: entry, language))</section>
            """
    }

    /// The attachments one after the other; nothing where there are none.
    static func strip(_ attachments: [Attachment], of entry: Entry, _ language: Language) -> HTML? {
        if attachments.isEmpty { return nil }
        return """
            <div class="images">
            \(attachments.enumerated().map { one($0.element, PicturePlace(entry, $0.offset), language) })
            </div>
            """
    }

    /// Where a picture stands in its entry.
    private struct PicturePlace {
        let thread: ThreadID
        let seq: Int64
        let position: Int
        /// Of the whole picture; 0 when it is not known.
        let bytes: Int64

        var number: Int { position + 1 }

        init(_ entry: Entry, _ position: Int) {
            thread = entry.thread
            seq = entry.seq
            self.position = position
            bytes = entry.files.first { $0.position == position && $0.rendition == "full" }?.bytes ?? 0
        }

        /// What the addresses of all renditions begin with; the script makes those of other slices of it.
        var folder: String { String(path("").dropLast()) }

        func path(_ rendition: String) -> String { FileRoutes.path(thread, seq, position, rendition) }
    }

    private static func one(_ attachment: Attachment, _ place: PicturePlace, _ language: Language) -> HTML {
        attachment.kind == "dicom" ? dicom(attachment, place, language) : photo(attachment, place, language)
    }

    private static func photo(_ attachment: Attachment, _ place: PicturePlace, _ language: Language) -> HTML {
        let size = place.bytes > 0 ? " (\(max(1, place.bytes / 1024)) KB)" : ""
        return """
            <figure class="image" data-picture="\(CaseTexts.photo[language])" data-bytes="\(place.bytes)">
            <a href="\(place.path("full"))"><img src="\(place.path("view"))" alt="\(CaseTexts.pictures[language]) \(place.number)" \
            loading="lazy" width="\(attachment.width)" height="\(attachment.height)"></a>
            <figcaption><a class="more" href="\(place.path("full"))">\(CaseTexts.openLarge[language])\(size)</a>\
            \(removed(attachment, language))</figcaption>
            </figure>
            """
    }

    /// A DICOM object: every preset and slice is an address of its own, so that it shows without scripts too.
    private static func dicom(_ attachment: Attachment, _ place: PicturePlace, _ language: Language) -> HTML {
        let first = attachment.windows.first ?? "default"
        let middle = attachment.frames / 2
        let name = attachment.modality ?? "DICOM"
        func frame(_ window: String) -> String { place.path("frame-\(middle)-\(window)") }
        let windows = attachment.windows.map { window in
            """
            <a class="button button-secondary" data-window="\(window)"\(numbers(window, attachment))\
            \(window == first ? " aria-current=\"true\"" as HTML : nil) href="\(frame(window))">\(CaseTexts.windowName(window)[language])</a>\u{20}
            """ as HTML
        }
        return """
            <figure class="image dicom" data-picture="\(name)" data-dicom="\(place.folder)" data-frames="\(attachment.frames)"\
            \(scale(attachment))>
            <a href="\(frame(first))"><img src="\(frame(first))" alt="\(name) \(place.number)" loading="lazy" \
            width="\(attachment.width)" height="\(attachment.height)"></a>
            <figcaption><p>\(caption(attachment, language))</p>
            \(attachment.frames > 1 ? slices(attachment, middle: middle, language) : nil)
            <p class="windows" role="group" aria-label="\(CaseTexts.window[language])">
            \(windows)
            </p><a class="more" href="\(frame(first))">\(CaseTexts.openLarge[language])</a>\
            \(removed(attachment, language))</figcaption></figure>
            """
    }

    /// What it is, how many slices, how large, and when it was taken, counted from the case.
    private static func caption(_ attachment: Attachment, _ language: Language) -> String {
        var parts = [attachment.modality ?? "DICOM"]
        if attachment.frames > 1 { parts.append(CaseTexts.frames(attachment.frames)[language]) }
        parts.append("\(attachment.width) × \(attachment.height)")
        if let days = attachment.takenDaysAgo { parts.append(CaseTexts.taken(days)[language]) }
        return parts.joined(separator: " · ")
    }

    /// For the viewer: millimetres from row to row and from column to column, and in which plane.
    private static func scale(_ attachment: Attachment) -> HTML? {
        attachment.spacing.map { spacing in
            let plane = spacing.atDetector ? "detector" : "patient"
            return " data-spacing=\"\(spacing.rowMillimetres) \(spacing.columnMillimetres) \(plane)\""
        }
    }

    /// For the viewer: width and centre of a window, where they are known.
    private static func numbers(_ window: String, _ attachment: Attachment) -> HTML? {
        let preset = DICOMWindow.presets(modality: "CT").first { $0.name == window }
        let isOwn = window == "default"
        guard let width = isOwn ? attachment.windowWidth : preset?.width,
            let center = isOwn ? attachment.windowCenter : preset?.center
        else { return nil }
        return " data-width=\"\(width)\" data-center=\"\(center)\""
    }

    private static func slices(_ attachment: Attachment, middle: Int, _ language: Language) -> HTML {
        """
        <label class="slices">\(CaseTexts.frame[language]) <span>\(middle + 1) / \(attachment.frames)</span>
        <input type="range" min="0" max="\(attachment.frames - 1)" value="\(middle)" data-slice></label>
        """
    }

    /// What was taken out of the file, behind a summary.
    static func removed(_ attachment: Attachment, _ language: Language) -> HTML {
        let total = attachment.removed.map(\.count).reduce(0, +)
        guard total > 0 else { return "<p class=\"hint\">\(CaseTexts.nothingRemoved[language])</p>" }
        return """
            <details class="removed"><summary>\(CaseTexts.removedFromFile[language]): \(total)</summary>
            <ul>\(attachment.removed.map { "<li>\($0.name) × \($0.count)</li>" as HTML })</ul></details>
            """
    }
}
