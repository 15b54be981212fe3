import Kernel
import Questions
import Web

/// The capture guide with its drawings, and the notices about pictures that show too little.
extension AskFragments {
    /// A camera and a stack of pictures, in squares of 24.
    static let camera: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8 H8 L9.5 5.5 H14.5 L16 8 H20 V19 H4 Z"/><circle cx="12" cy="13" r="3.5"/></svg>
        """
    static let album: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 8 H17 V20 H3 Z M7 8 V4 H21 V16 H17"/><path d="M3 17 L8 12 L12 16 L14 14 L17 17"/></svg>
        """

    /// One file of the draft, small, on the page on which it was taken.
    static func picked(_ picture: DraftPicture, number: Int, in draft: ThreadID, _ view: View) -> HTML {
        """
        <li data-upload-id="\(picture.id)"><img src="\(thumb(of: picture, in: draft))" alt="\(view[AskTexts.picture(number)])" loading="lazy" \
        width="96" height="96">\(picture.file.poor == nil ? nil : "<span class=\"badge\">\(view[CaptureGuide.poorTitle])</span>" as HTML)</li>
        """
    }

    static func guide(_ view: View) -> HTML {
        """
        <details class="guide"><summary>\(view[CaptureGuide.title])</summary>
        <ol>
        \(CaptureGuide.steps.map { "<li>\(drawing($0.drawing)) <span>\(view[$0.text])</span></li>" as HTML })
        </ol></details>
        """
    }

    /// What the author ticks to post pictures that show little; belongs to the form that posts.
    static func poor(_ pictures: [DraftPicture], isAccepted: Bool, _ view: View) -> HTML? {
        let poor = pictures.enumerated().filter { $0.element.file.poor != nil }
        guard !poor.isEmpty else { return nil }
        return """
            <div class="notice" id="poor"><h3>\(view[CaptureGuide.poorTitle])</h3>
            <ul>\(poor.map { item in
                let advice = item.element.file.poor.flatMap(CaptureGuide.advice) ?? CaptureGuide.better
                return "<li>\(view[AskTexts.picture(item.offset + 1)])：\(view[advice])</li>" as HTML
            })</ul>
            <p class="hint">\(view[CaptureGuide.better])</p>
            <label class="choice"><input type="checkbox" name="poor" value="1" required data-need="\(view[AskTexts.Need.poor])"\(checked(isAccepted))> \(view[CaptureGuide.poor])</label>
            </div>
            """
    }

    /// Line drawings in a square of 48; the text beside each says the same.
    private static func drawing(_ drawing: CaptureGuide.Drawing) -> HTML {
        let arm: HTML = "<path d=\"M4 38 L20 30 Q30 26 44 26 M4 46 L22 40 Q32 36 44 36\"/>"
        let spot: HTML = "<circle cx=\"27\" cy=\"32\" r=\"3\"/>"
        let lines: HTML =
            switch drawing {
            case .far: "<rect x=\"17\" y=\"3\" width=\"12\" height=\"18\" rx=\"2\"/>\(arm)\(spot)"
            case .near:
                "<rect x=\"10\" y=\"3\" width=\"28\" height=\"15\" rx=\"2\"/><circle cx=\"24\" cy=\"10\" r=\"4\"/><circle cx=\"24\" cy=\"34\" r=\"11\"/><circle cx=\"24\" cy=\"34\" r=\"4\"/>"
            case .scale:
                "\(spot)<path d=\"M6 10 H42 V20 H6 Z M12 10 V15 M18 10 V17 M24 10 V15 M30 10 V17 M36 10 V15\"/>\(arm)"
            case .light:
                "<circle cx=\"24\" cy=\"24\" r=\"8\"/><path d=\"M24 4 V11 M24 37 V44 M4 24 H11 M37 24 H44 M10 10 L15 15 M33 33 L38 38 M38 10 L33 15 M15 33 L10 38\"/>"
            case .nobody:
                "<circle cx=\"24\" cy=\"18\" r=\"9\"/><path d=\"M8 44 Q10 30 24 30 Q38 30 40 44 M6 6 L42 44\"/>"
            }
        return "<svg viewBox=\"0 0 48 48\" width=\"48\" height=\"48\" aria-hidden=\"true\">\(lines)</svg>"
    }
}
