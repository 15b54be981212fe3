import Kernel
import Questions
import Web

/// The capture guide with its drawings, and the notices about pictures that show too little.
extension AskFragments {
    static func guide(isOpen: Bool, _ view: View) -> HTML {
        """
        <details class="card guide"\(isOpen ? " open" : "" as HTML)><summary>\(view[CaptureGuide.title])</summary>
        <ol>
        \(CaptureGuide.steps.map { "<li>\(drawing($0.drawing)) <span>\(view[$0.text])</span></li>" as HTML })
        </ol></details>
        """
    }

    static func advice(_ file: DraftFile, _ view: View) -> HTML {
        guard let advice = file.poor.flatMap(CaptureGuide.advice) else { return HTML() }
        return "<p class=\"notice\">\(view[advice]) \(view[CaptureGuide.better])</p>"
    }

    /// What the author ticks to post pictures that show little; belongs to the form that posts.
    static func poor(_ pictures: [DraftPicture], _ view: View) -> HTML {
        let poor = pictures.enumerated().filter { $0.element.file.poor != nil }
        guard !poor.isEmpty else { return HTML() }
        return """
            <section class="card" aria-labelledby="h-poor"><h2 id="h-poor">\(view[CaptureGuide.poorTitle])</h2>
            <ul>\(poor.map { item in
                let name: HTML = "\(view[QuestionTexts.pictures]) \(item.offset + 1)"
                return "<li>\(name)：\(view[item.element.file.poor.flatMap(CaptureGuide.advice) ?? CaptureGuide.better])</li>" as HTML
            })</ul>
            <p class="hint">\(view[CaptureGuide.better])</p>
            <p><label class="choice"><input type="checkbox" name="poor" value="1" required> \(view[CaptureGuide.poor])</label></p>
            </section>
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
