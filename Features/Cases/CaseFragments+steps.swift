import Circles
import Kernel
import Questions
import Web

/// The forms in which somebody takes a step.
extension CaseFragments {
    /// One text and a button; the entry arrives by the stream, or by the next page.
    static func sayForm(_ view: View, action: String, label: Text, open: Bool = true) -> HTML {
        let name = action.split(separator: "/").last.map(String.init) ?? "text"
        let form: HTML = """
            <form class="form" method="post" action="\(action)" data-inline>\(view.csrfField())\(Kit.command())
            <p class="field"><label for="\(name)-text">\(view[label])</label>
            <textarea id="\(name)-text" name="text" rows="3" maxlength="4000" required\(view.screening)></textarea></p>
            <p><button class="button">\(view[CaseTexts.send])</button></p></form>
            """
        if open { return "<section class=\"card\">\(form)</section>" }
        return "<details class=\"card\"><summary>\(view[label])</summary>\(form)</details>"
    }

    static func assessForm(_ view: View, action: String) -> HTML {
        """
        <details class="card"><summary>\(view[CaseTexts.addAssessment])</summary>
        <form class="form" method="post" action="\(action)" data-inline>\(view.csrfField())\(Kit.command())
        \((0..<Assessment.diagnosisLimit).map { diagnosisFields($0, view) })
        \(Kit.area("reasons", CaseTexts.reasons, "", view, limit: 2000))
        \(Kit.area("checkNext", CaseTexts.checkNext, "", view, limit: 2000))
        \(Kit.area("todo", CaseTexts.todo, "", view, limit: 2000))
        <p><button class="button">\(view[CaseTexts.send])</button></p></form></details>
        """
    }

    private static func diagnosisFields(_ index: Int, _ view: View) -> HTML {
        """
        <fieldset class="diagnosis"><legend>\(view[CaseTexts.diagnosis]) \(index + 1)</legend>
        <p class="field"><label for="d\(index)">\(view[CaseTexts.diagnosis])</label>
        <input id="d\(index)" name="diagnoses[\(index)][name]" maxlength="200"\(index == 0 ? " required" as HTML : HTML())></p>
        <p class="field"><label for="c\(index)">\(view[CaseTexts.confidence])</label>
        <input id="c\(index)" name="diagnoses[\(index)][confidence]" type="number" inputmode="numeric" min="0" max="100"></p>
        </fieldset>
        """
    }

    static func closeForm(_ view: View, action: String) -> HTML {
        """
        <details class="card"><summary>\(view[CaseTexts.close])</summary>
        <form class="form" method="post" action="\(action)">\(view.csrfField())\(Kit.command())
        <fieldset class="field"><legend>\(view[CaseTexts.outcomeQuestion])</legend>
        \(PatientOutcome.allCases.map { "<label class=\"choice\"><input type=\"radio\" name=\"outcome\" value=\"\($0.rawValue)\" required> \(view[$0.label])</label>" as HTML })
        </fieldset>
        <p class="field"><label for="outcome-on">\(view[CaseTexts.outcomeOn])</label>
        <input id="outcome-on" name="outcomeOn" type="date"></p>
        <h3>\(view[CaseTexts.closeTitle])</h3>
        \(Kit.select("diagnosisChanged", CaseTexts.diagnosisChanged, YesNo.unclear, view) { $0.label })
        \(Kit.select("planChanged", CaseTexts.planChanged, YesNo.unclear, view) { $0.label })
        \(Kit.select("referralAvoided", CaseTexts.referralAvoided, YesNo.unclear, view) { $0.label })
        \(Kit.area("learned", CaseTexts.learned, "", view, limit: 2000))
        <p><button class="button">\(view[CaseTexts.close])</button></p></form></details>
        """
    }
}
