import Deidentification
import Kernel
import Questions
import Web

/// What was found in the texts of a draft and what stands in its place: each change where it stands, and a line for each.
extension AskFragments {
    /// The typed text of a field with each change beside what was typed, and a line for each below.
    static func changes(_ part: TextCheck.Part, _ view: View) -> HTML {
        """
        <h3>\(view[QuestionTexts.field(part.field)])</h3>
        <p class="text marked">\(marked(part.text, part.findings) { "<mark>\($0.typed)</mark>" })</p>
        <ul class="findings">
        \(part.findings.map { change($0, in: part, view) })
        </ul>
        """
    }

    /// The day from which the distances of dates are counted, so that a confirmation of yesterday is not taken for today's.
    static func day(_ check: TextCheck, _ view: View) -> HTML {
        let hasDistances = check.parts.contains { $0.findings.contains { $0.isDistance || !$0.choices.isEmpty } }
        let (year, month, day) = check.today.parts
        let hint: HTML = "<p class=\"hint\">\(view[AskTexts.countedFrom(year, month, day)])</p>"
        return """
            <input type="hidden" name="day" value="\(check.today.number)">\(hasDistances ? hint : HTML())
            """
    }

    private static func change(_ finding: TextFinding, in part: TextCheck.Part, _ view: View) -> HTML {
        let becomes: HTML =
            "<del>\(typed(finding, in: part.text))</del> → <span class=\"badge\">\(finding.replacement)</span>"
        let state =
            finding.confidence == .certain
            ? AskTexts.certain : finding.isDistance ? AskTexts.asDistance : AskTexts.proposed
        return "<li>\(becomes) <span class=\"hint\">\(view[state])</span></li>"
    }

    /// The dates of which only their author can say what they mean; nothing is posted before that is said.
    ///
    /// - Parameter chosen: what was chosen already, by the finding's key.
    static func decisions(_ check: TextCheck, chosen: [String: Int] = [:], _ view: View) -> HTML {
        let asked = check.parts.flatMap { part in part.findings.filter { !$0.choices.isEmpty }.map { (part, $0) } }
        return """
            \(asked.enumerated().map { number, item -> HTML in
                let (part, finding) = item
                let key = TextCheck.key(field: part.field, finding)
                return """
                    <fieldset class="field" data-need="\(view[AskTexts.Need.date])"><legend>\(view[QuestionTexts.field(part.field)]): <mark>\(typed(finding, in: part.text))</mark> \(view[AskTexts.whichDay])</legend>
                    <input type="hidden" name="decided[\(number)][key]" value="\(key)">
                    \(finding.choices.indices.map { choice($0, of: finding, number, chosen: chosen[key], view) })
                    </fieldset>
                    """
            })
            """
    }

    private static func choice(
        _ index: Int, of finding: TextFinding, _ number: Int, chosen: Int?, _ view: View
    ) -> HTML {
        let isLast = index + 1 == finding.choices.count
        let name = isLast ? view[AskTexts.dateRemoved] : finding.choices[index]
        return """
            <label class="choice"><input type="radio" name="decided[\(number)][choice]" value="\(index)"\(chosen == index ? " checked" as HTML : HTML())> \(name)</label>
            """
    }

    private static func typed(_ finding: TextFinding, in text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard finding.end <= scalars.count else { return "" }
        return String(String.UnicodeScalarView(scalars[finding.start..<finding.end]))
    }
}
