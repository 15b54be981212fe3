import Deidentification
import Kernel
import Questions
import Web

/// The text of a draft as colleagues will read it, with a mark on each place that was changed.
extension AskFragments {
    /// One place in a text: what stood there, and what is found in it.
    struct Mark: Sendable {
        let typed: String
        let finding: TextFinding
    }

    /// The question and what was written beside it; a tap on what may be kept brings it back, also without scripts.
    static func inPlace(_ check: TextCheck, kept: Set<String>, _ draft: ThreadID, _ view: View) -> HTML {
        func text(_ part: TextCheck.Part) -> HTML {
            marked(part.text, part.findings) { mark in choice(mark, in: part.field, kept: kept, view) }
        }
        let question = check.parts.first { $0.field == "question" }
        let others = check.parts.filter { $0.field != "question" && !$0.text.isEmpty }
        return """
            \(question.flatMap { $0.text.isEmpty ? nil : "<p class=\"text seen\">\(text($0))</p>" as HTML } ?? unwritten(draft, view))
            <dl class="facts">
            \(others.map { "<div class=\"wide\"><dt>\(view[QuestionTexts.field($0.field)])</dt><dd class=\"text seen\">\(text($0))</dd></div>" as HTML })
            </dl>
            <p class="hint">\(facts(check.preview, view))</p>
            """
    }

    /// What was chosen, in one line, without what is not known.
    private static func facts(_ question: CaseQuestion, _ view: View) -> String {
        let age = question.ageBand == .unknown ? nil : question.ageBand.label
        let sex = question.sex == .unknown ? nil : question.sex.label
        let known = [age, sex, question.setting.label, QuestionTexts.tierName(question.tier)].compactMap { $0 }
        return known.map { view[$0] }.joined(separator: " · ")
    }

    private static func unwritten(_ draft: ThreadID, _ view: View) -> HTML {
        """
        <p class="notice" data-unwritten="\(view[AskTexts.Need.question])">\(view[AskTexts.noQuestionYet]) \
        <a href="\(AskPaths.draft(draft))">\(view[AskTexts.writeIt])</a></p>
        """
    }

    /// What is certain is gone; what was proposed is a choice between what stood there and what stands for it.
    private static func choice(_ mark: Mark, in field: String, kept: Set<String>, _ view: View) -> HTML {
        let shown = mark.finding.replacement.isEmpty ? "[…]" : mark.finding.replacement
        if mark.finding.confidence == .certain { return "<mark>\(shown)</mark>" }
        let key = TextCheck.key(field: field, mark.finding)
        return """
            <label class="keep"><input type="checkbox" name="keep" value="\(key)" \
            aria-label="\(view[AskTexts.keep]) \(mark.typed)"\(checked(kept.contains(key)))><mark>\(shown)</mark><span>\(mark.typed)</span></label>
            """
    }

    /// A text with its marks; offsets of findings count Unicode code points of the typed text.
    static func marked(_ text: String, _ findings: [TextFinding], _ mark: (Mark) -> HTML) -> HTML {
        let scalars = Array(text.unicodeScalars)
        var html: [HTML] = []
        var position = 0
        for finding in findings.sorted(by: { $0.start < $1.start })
        where finding.start >= position && finding.end >= finding.start && finding.end <= scalars.count {
            html.append(HTML(string(scalars[position..<finding.start])))
            html.append(mark(Mark(typed: string(scalars[finding.start..<finding.end]), finding: finding)))
            position = finding.end
        }
        html.append(HTML(string(scalars[position...])))
        return "\(html)"
    }

    private static func string(_ scalars: ArraySlice<UnicodeScalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
