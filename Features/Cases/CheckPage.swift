import Deidentification
import Kernel
import Web

/// Step 3: the author sees each removal before anybody else sees anything (D1, D6).
struct CheckPage: Sendable {
    let draft: Draft
    let fields: [(field: String, text: String, findings: [TextFinding])]
    let preview: CaseQuestion
    /// Whether it would be one if the author kept all that may be kept.
    let mayBeSmallCell: Bool
    let newCase: ThreadID

    func page(_ view: View) -> Page {
        let path = "/cases/drafts/\(draft.id)"
        let withFindings = fields.filter { !$0.findings.isEmpty }
        return Page(
            title: CaseTexts.stepCheck, scripts: ["mask.js"],
            body: """
                \(DraftParts.steps(3, draft.id, view))
                <h1>\(view[CaseTexts.stepCheck])</h1>
                \(DraftParts.meter(draft.completeness, view))
                <section class="images" aria-label="\(view[CaseTexts.pictures])">
                \(draft.attachments.enumerated().map { PictureParts.review($0.element, number: $0.offset + 1, of: draft, view) })
                </section>
                <form class="form" method="post" action="\(path)/post">\(view.csrfField())
                <input type="hidden" name="id" value="\(newCase)">
                <input type="hidden" name="seen" value="\(draft.updatedAt.milliseconds)">
                <section class="card" aria-labelledby="removed"><h2 id="removed">\(view[CaseTexts.checkText])</h2>
                \(withFindings.isEmpty ? "<p>\(view[CaseTexts.checkTextNothing])</p>" as HTML : HTML())
                \(withFindings.map { field($0, view) })
                \(hasChoice ? "<p class=\"field\"><label for=\"reason\">\(view[CaseTexts.keepReason])</label><input id=\"reason\" name=\"reason\" maxlength=\"200\"></p>" as HTML : HTML())
                \(mayBeSmallCell ? smallCell(view) : HTML())
                </section>
                <section class="card" aria-labelledby="preview"><h2 id="preview">\(view[CaseTexts.preview])</h2>
                \(CaseParts.facts(preview, isPreview: true, view))</section>
                \(PictureParts.reasons(draft.attachments, view))
                \(CaptureParts.poor(draft.attachments, view))
                \(ProtectionParts.question(view))
                <p class="card"><label class="choice"><input type="checkbox" name="confirmed" value="1" required> \(view[CaseTexts.confirm])</label></p>
                <p class="row"><a class="button button-secondary" href="\(path)/pictures">\(view[CaseTexts.back])</a>
                <button class="button">\(view[CaseTexts.post])</button></p>
                </form>
                <form method="post" action="\(path)/discard">\(view.csrfField())\(CaseForms.commandID())
                <p><button class="button button-danger">\(view[CaseTexts.discard])</button></p></form>
                """)
    }

    private func smallCell(_ view: View) -> HTML {
        """
        <div class="notice"><p>\(view[CaseTexts.smallCell])</p>
        <label class="choice"><input type="checkbox" name="smallCell" value="1"> \(view[CaseTexts.smallCellAccept])</label></div>
        """
    }

    private var hasChoice: Bool {
        fields.contains { $0.findings.contains { $0.confidence != .certain } }
    }

    /// The typed text with each removal marked, and a line for each.
    private func field(_ part: (field: String, text: String, findings: [TextFinding]), _ view: View) -> HTML {
        """
        <h3>\(view[CaseTexts.field(part.field)])</h3>
        <p class="text marked">\(marked(part.text, part.findings))</p>
        <ul class="findings">
        \(part.findings.map { finding($0, in: part.field, view) })
        </ul>
        """
    }

    private func finding(_ finding: TextFinding, in field: String, _ view: View) -> HTML {
        let key = TextReview.key(field: field, finding)
        if finding.confidence == .certain {
            return "<li><span class=\"badge\">\(finding.replacement)</span> \(view[CaseTexts.certain])</li>"
        }
        return """
            <li><span class="badge">\(finding.replacement)</span> \(view[CaseTexts.proposed])
            <label class="choice"><input type="checkbox" name="keep" value="\(key)"> \(view[CaseTexts.keep])</label></li>
            """
    }

    /// Offsets of findings count Unicode code points of the typed text.
    private func marked(_ text: String, _ findings: [TextFinding]) -> HTML {
        let scalars = Array(text.unicodeScalars)
        var html: [HTML] = []
        var position = 0
        for finding in findings.sorted(by: { $0.start < $1.start })
        where finding.start >= position && finding.end <= scalars.count {
            html.append(HTML(string(scalars[position..<finding.start])))
            html.append("<mark>\(string(scalars[finding.start..<finding.end]))</mark>")
            position = finding.end
        }
        html.append(HTML(string(scalars[position...])))
        return "\(html)"
    }

    private func string(_ scalars: ArraySlice<UnicodeScalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
