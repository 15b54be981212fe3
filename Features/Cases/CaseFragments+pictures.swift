import Circles
import Kernel
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
            <figure class="image" data-zoom>
            <a href="\(place.path("full"))"><img src="\(place.path("view"))" alt="\(CaseTexts.pictures[language]) \(place.number)" \
            loading="lazy" width="\(attachment.width)" height="\(attachment.height)"></a>
            <figcaption><a href="\(place.path("full"))">\(CaseTexts.openLarge[language])\(size)</a>\
            \(removed(attachment, language))</figcaption>
            </figure>
            """
    }

    /// A DICOM object: every preset and slice is an address of its own, so that it shows without scripts too.
    private static func dicom(_ attachment: Attachment, _ place: PicturePlace, _ language: Language) -> HTML {
        let first = attachment.windows.first ?? "default"
        let middle = attachment.frames / 2
        func frame(_ window: String) -> String { place.path("frame-\(middle)-\(window)") }
        return """
            <figure class="image dicom" data-dicom="\(place.folder)" data-frames="\(attachment.frames)">
            <img src="\(frame(first))" alt="\(attachment.modality ?? "DICOM") \(place.number)" loading="lazy" \
            width="\(attachment.width)" height="\(attachment.height)">
            <figcaption>\(attachment.modality ?? "DICOM") · \(attachment.frames) × \(attachment.width)×\(attachment.height)\(taken(attachment, language))
            \(attachment.frames > 1 ? slices(attachment, middle: middle, language) : HTML())
            <p class="windows" role="group" aria-label="\(CaseTexts.window[language])">
            \(attachment.windows.map { "<a class=\"button button-secondary\" data-window=\"\($0)\" href=\"\(frame($0))\">\(windowName($0)[language])</a> " as HTML })
            </p>\(removed(attachment, language))</figcaption></figure>
            """
    }

    /// When it was taken, counted from the case.
    private static func taken(_ attachment: Attachment, _ language: Language) -> HTML {
        attachment.takenDaysAgo.map { " · \(CaseTexts.taken($0)[language])" } ?? HTML()
    }

    private static func slices(_ attachment: Attachment, middle: Int, _ language: Language) -> HTML {
        """
        <label>\(CaseTexts.frame[language]) <input type="range" min="0" max="\(attachment.frames - 1)" value="\(middle)" data-slice></label>
        """
    }

    static func windowName(_ code: String) -> Text {
        switch code {
        case "default": Text(zh: "默认", en: "default")
        case "soft": Text(zh: "软组织", en: "soft tissue")
        case "lung": Text(zh: "肺", en: "lung")
        case "bone": Text(zh: "骨", en: "bone")
        case "brain": Text(zh: "脑", en: "brain")
        default: Text(zh: code, en: code)
        }
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
