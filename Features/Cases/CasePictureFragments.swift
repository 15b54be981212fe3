import Kernel
import Questions
import Threads
import Web

/// Photos and DICOM images of a case.
enum CasePictureFragments {
    /// All attachments of the entry that posted them.
    static func list(_ attachments: [Attachment], of entry: Entry, _ language: Language) -> HTML {
        guard !attachments.isEmpty else { return HTML() }
        return """
            <section class="card" aria-labelledby="pictures"><h2 id="pictures">\(CaseTexts.pictures[language])</h2>
            <div class="images">
            \(attachments.enumerated().map { one($0.element, at: "/files/\(entry.thread)/\(entry.seq)/\($0.offset)", number: $0.offset + 1, bytes: size(entry, $0.offset), language) })
            </div></section>
            """
    }

    private static func size(_ entry: Entry, _ position: Int) -> Int64 {
        entry.files.first { $0.position == position && $0.rendition == "full" }?.bytes ?? 0
    }

    private static func one(_ attachment: Attachment, at path: String, number: Int, bytes: Int64, _ language: Language)
        -> HTML
    {
        attachment.kind == "dicom"
            ? dicom(attachment, at: path, number: number, language)
            : photo(attachment, at: path, number: number, bytes: bytes, language)
    }

    private static func photo(
        _ attachment: Attachment, at path: String, number: Int, bytes: Int64, _ language: Language
    ) -> HTML {
        """
        <figure class="image" data-zoom>
        <a href="\(path)/full"><img src="\(path)/view" alt="\(CaseTexts.pictures[language]) \(number)" loading="lazy" \
        width="\(attachment.width)" height="\(attachment.height)"></a>
        <figcaption><a href="\(path)/full">\(CaseTexts.openLarge[language])\(bytes > 0 ? " (\(max(1, bytes / 1024)) KB)" : "")</a>\
        \(removed(attachment, language))</figcaption>
        </figure>
        """
    }

    /// A DICOM object: every preset and slice is an address of its own, so that it shows without scripts too.
    private static func dicom(_ attachment: Attachment, at path: String, number: Int, _ language: Language) -> HTML {
        let first = attachment.windows.first ?? "default"
        let middle = attachment.frames / 2
        return """
            <figure class="image dicom" data-dicom="\(path)" data-frames="\(attachment.frames)">
            <img src="\(path)/frame-\(middle)-\(first)" alt="\(attachment.modality ?? "DICOM") \(number)" loading="lazy" \
            width="\(attachment.width)" height="\(attachment.height)">
            <figcaption>\(attachment.modality ?? "DICOM") · \(attachment.frames) × \(attachment.width)×\(attachment.height)
            \(attachment.frames > 1 ? slices(attachment, middle: middle, number: number, language) : HTML())
            <p class="windows" role="group" aria-label="\(CaseTexts.window[language])">
            \(attachment.windows.map { "<a class=\"button button-secondary\" data-window=\"\($0)\" href=\"\(path)/frame-\(middle)-\($0)\">\(windowName($0)[language])</a> " as HTML })
            </p>\(removed(attachment, language))</figcaption></figure>
            """
    }

    private static func slices(_ attachment: Attachment, middle: Int, number: Int, _ language: Language) -> HTML {
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
