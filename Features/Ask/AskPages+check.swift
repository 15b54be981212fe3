import Deidentification
import Kernel
import Questions
import Web

/// Step 3: the author sees each removal before anybody else sees anything (D1, D6).
struct CheckPage: Sendable {
    let draft: Draft
    let parts: [TextCheck.Part]
    let preview: CaseQuestion
    /// Whether it would be one if the author kept all that may be kept.
    let mayBeSmallCell: Bool
    let newCase: ThreadID

    func page(_ view: View) -> Page {
        let withFindings = parts.filter { !$0.findings.isEmpty }
        return Page(
            title: AskTexts.stepCheck, scripts: ["mask.js"], styles: ["mask.css"],
            body: """
                \(AskFragments.steps(3, draft.id, view))
                <h1>\(view[AskTexts.stepCheck])</h1>
                \(AskFragments.meter(draft.completeness, view))
                <section class="images" aria-label="\(view[QuestionTexts.pictures])">
                \(draft.pictures.enumerated().map { AskFragments.review($0.element, number: $0.offset + 1, of: draft, view) })
                </section>
                <form class="form" method="post" action="\(AskPaths.post(draft.id))">\(view.csrfField())
                <input type="hidden" name="id" value="\(newCase)">
                \(AskFragments.seen(draft.version))
                <section class="card" aria-labelledby="removed"><h2 id="removed">\(view[AskTexts.checkText])</h2>
                \(withFindings.isEmpty ? "<p>\(view[AskTexts.checkTextNothing])</p>" as HTML : HTML())
                \(withFindings.map { field($0, view) })
                \(hasChoice ? "<p class=\"field\"><label for=\"reason\">\(view[AskTexts.keepReason])</label><input id=\"reason\" name=\"reason\" maxlength=\"200\"></p>" as HTML : HTML())
                \(mayBeSmallCell ? smallCell(view) : HTML())
                </section>
                <section class="card" aria-labelledby="preview"><h2 id="preview">\(view[AskTexts.preview])</h2>
                \(AskFragments.preview(preview, view))</section>
                \(AskFragments.reasons(draft.pictures, view))
                \(AskFragments.poor(draft.pictures, view))
                \(consent(view))
                <p class="card"><label class="choice"><input type="checkbox" name="confirmed" value="1" required> \(view[AskTexts.confirm])</label></p>
                <p class="row"><a class="button button-secondary" href="\(AskPaths.pictures(draft.id))">\(view[AskTexts.back])</a>
                <button class="button">\(view[AskTexts.post])</button></p>
                </form>
                <form method="post" action="\(AskPaths.discard(draft.id))">\(view.csrfField())\(Kit.command())
                <p><button class="button button-danger">\(view[AskTexts.discard])</button></p></form>
                """)
    }

    private func smallCell(_ view: View) -> HTML {
        """
        <div class="notice"><p>\(view[AskTexts.smallCell])</p>
        <label class="choice"><input type="checkbox" name="smallCell" value="1"> \(view[AskTexts.smallCellAccept])</label></div>
        """
    }

    /// How the patient consented, and to what.
    private func consent(_ view: View) -> HTML {
        """
        <fieldset class="card field"><legend>\(view[AskTexts.consent])</legend>
        <p class="hint">\(view[AskTexts.consentHint])</p>
        \(Consent.Kind.allCases.map { "<label class=\"choice\"><input type=\"radio\" name=\"consent\" value=\"\($0.rawValue)\" required> \(view[$0.label])</label>" as HTML })
        <p>\(view[AskTexts.alsoFor])</p>
        \(Consent.Scope.allCases.map { "<label class=\"choice\"><input type=\"checkbox\" name=\"scope\" value=\"\($0.rawValue)\"> \(view[$0.label])</label>" as HTML })
        </fieldset>
        """
    }

    private var hasChoice: Bool {
        parts.contains { $0.findings.contains { $0.confidence != .certain } }
    }

    /// The typed text with each removal marked, and a line for each.
    private func field(_ part: TextCheck.Part, _ view: View) -> HTML {
        """
        <h3>\(view[QuestionTexts.field(part.field)])</h3>
        <p class="text marked">\(marked(part.text, part.findings))</p>
        <ul class="findings">
        \(part.findings.map { finding($0, in: part.field, view) })
        </ul>
        """
    }

    private func finding(_ finding: TextFinding, in field: String, _ view: View) -> HTML {
        let key = TextCheck.key(field: field, finding)
        if finding.confidence == .certain {
            return "<li><span class=\"badge\">\(finding.replacement)</span> \(view[AskTexts.certain])</li>"
        }
        return """
            <li><span class="badge">\(finding.replacement)</span> \(view[AskTexts.proposed])
            <label class="choice"><input type="checkbox" name="keep" value="\(key)"> \(view[AskTexts.keep])</label></li>
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
                <section class="card"><p role="status">\(view[AskTexts.reading(done, of: draft.pictures.count)])</p>
                <progress max="\(draft.pictures.count)" value="\(done)" aria-label="\(view[AskTexts.progress])"></progress>
                <p class="hint">\(view[AskTexts.readingHint])</p>
                <p><a class="button button-secondary" href="\(AskPaths.check(draft.id))">\(view[AskTexts.lookAgain])</a></p>
                </section>
                """)
    }
}
