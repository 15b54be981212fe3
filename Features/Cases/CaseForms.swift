import Circles
import Kernel
import Questions
import Web

/// The forms of the room.
enum CaseForms {
    /// The client-made id that makes a second sending count once.
    static func commandID() -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(CommandID.make())\">"
    }

    static func select<Code: RawRepresentable & CaseIterable>(
        _ name: String, _ label: Text, _ value: Code, _ view: View, _ text: (Code) -> Text
    ) -> HTML where Code.RawValue == String {
        """
        <p class="field"><label for="\(name)">\(view[label])</label>
        <select id="\(name)" name="\(name)">
        \(Code.allCases.map { "<option value=\"\($0.rawValue)\"\(selected($0.rawValue == value.rawValue))>\(view[text($0)])</option>" as HTML })
        </select></p>
        """
    }

    static func selected(_ condition: Bool) -> HTML { condition ? " selected" : "" }

    static func area(
        _ name: String, _ label: Text, _ value: String, _ view: View, hint: Text? = nil, rows: Int = 3,
        required: Bool = false, limit: Int = 4000
    ) -> HTML {
        """
        <p class="field"><label for="\(name)">\(view[label])\(required ? " (\(view[CaseTexts.required]))" : "")</label>
        \(hint.map { "<span class=\"hint\" id=\"\(name)-hint\">\(view[$0])</span>" as HTML } ?? HTML())
        <textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(limit)"\(view.screening)\
        \(hint == nil ? HTML() : " aria-describedby=\"\(name)-hint\"" as HTML)\(required ? " required" as HTML : HTML())>\(value)</textarea></p>
        """
    }

    /// One text and a button; the entry arrives by the stream, or by the next page.
    static func say(_ view: View, action: String, label: Text, open: Bool = true) -> HTML {
        let name = action.split(separator: "/").last.map(String.init) ?? "text"
        let form: HTML = """
            <form class="form" method="post" action="\(action)" data-inline>\(view.csrfField())\(commandID())
            <p class="field"><label for="\(name)-text">\(view[label])</label>
            <textarea id="\(name)-text" name="text" rows="3" maxlength="4000" required\(view.screening)></textarea></p>
            <p><button class="button">\(view[CaseTexts.send])</button></p></form>
            """
        if open { return "<section class=\"card\">\(form)</section>" }
        return "<details class=\"card\"><summary>\(view[label])</summary>\(form)</details>"
    }

    static func assess(_ view: View, action: String) -> HTML {
        """
        <details class="card"><summary>\(view[CaseTexts.addAssessment])</summary>
        <form class="form" method="post" action="\(action)" data-inline>\(view.csrfField())\(commandID())
        \((0..<Assessment.diagnosisLimit).map { diagnosis($0, view) })
        \(area("reasons", CaseTexts.reasons, "", view, limit: 2000))
        \(area("checkNext", CaseTexts.checkNext, "", view, limit: 2000))
        \(area("todo", CaseTexts.todo, "", view, limit: 2000))
        <p><button class="button">\(view[CaseTexts.send])</button></p></form></details>
        """
    }

    private static func diagnosis(_ index: Int, _ view: View) -> HTML {
        """
        <fieldset class="diagnosis"><legend>\(view[CaseTexts.diagnosis]) \(index + 1)</legend>
        <p class="field"><label for="d\(index)">\(view[CaseTexts.diagnosis])</label>
        <input id="d\(index)" name="diagnoses[\(index)][name]" maxlength="200"\(index == 0 ? " required" as HTML : HTML())></p>
        <p class="field"><label for="c\(index)">\(view[CaseTexts.confidence])</label>
        <input id="c\(index)" name="diagnoses[\(index)][confidence]" type="number" inputmode="numeric" min="0" max="100"></p>
        </fieldset>
        """
    }

    static func close(_ view: View, action: String, answered: Bool) -> HTML {
        """
        <details class="card"><summary>\(view[CaseTexts.close])</summary>
        <form class="form" method="post" action="\(action)">\(view.csrfField())\(commandID())
        <h3>\(view[CaseTexts.closeTitle])</h3>
        \(select("diagnosisChanged", CaseTexts.diagnosisChanged, YesNo.unclear, view) { $0.label })
        \(select("planChanged", CaseTexts.planChanged, YesNo.unclear, view) { $0.label })
        \(select("referralAvoided", CaseTexts.referralAvoided, YesNo.unclear, view) { $0.label })
        \(area("learned", CaseTexts.learned, "", view, limit: 2000))
        <p><button class="button">\(view[CaseTexts.close])</button></p></form></details>
        """
    }
}
