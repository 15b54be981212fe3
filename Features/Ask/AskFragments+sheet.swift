import Circles
import Kernel
import Questions
import Web

/// To whom a case goes, how urgent it is, and how the patient agreed: what is chosen last, on one sheet.
extension AskFragments {
    /// The line on top, which leads to the sheet.
    static func to(_ groups: [CircleSummary], _ urgency: Urgency, _ view: View) -> HTML {
        let names = groups.map { "\($0.name) (\(view[AskTexts.members($0.memberCount)]))" }
        let name = names.isEmpty ? view[AskTexts.nobodyYet] : names.joined(separator: "、")
        return """
            <p class="to"><a href="#sheet">\(view[AskTexts.to])<strong data-to="\(view[AskTexts.nobodyYet])">\(name)</strong> · \
            <strong data-when>\(view[urgency.label])</strong></a></p>
            """
    }

    static func groups(_ open: [CircleSummary], chosen: Set<CircleID>, error: Text?, _ view: View) -> HTML {
        """
        <fieldset class="field" id="group" data-need="\(view[AskTexts.Need.group])"><legend>\(view[AskTexts.groups])</legend>
        \(problem(error, view))
        \(open.isEmpty ? noGroup(view) : nil)
        <input type="hidden" name="group" value="">
        \(open.map { group in
            let members = view[AskTexts.members(group.memberCount)]
            return """
                <label class="choice"><input type="checkbox" name="group" value="\(group.id)" data-name="\(group.name) (\(members))" \
                data-others="\(group.memberCount - 1)"\(checked(chosen.contains(group.id)))> \(group.name) <span class="hint">(\(members))</span></label>
                """ as HTML
        })
        </fieldset>
        """
    }

    static func noGroup(_ view: View) -> HTML {
        """
        <p class="notice">\(view[AskTexts.noGroupToAsk]) <a href="\(AskPaths.groups())">\(view[AskTexts.startGroup])</a></p>
        """
    }

    static func urgency(_ chosen: Urgency, _ view: View) -> HTML {
        """
        <fieldset class="field" id="urgency"><legend>\(view[QuestionTexts.urgency])</legend><div class="pair">
        \(Urgency.allCases.map { "<label class=\"choice\"><input type=\"radio\" name=\"urgency\" value=\"\($0.rawValue)\" data-name=\"\(view[$0.label])\"\(checked($0 == chosen))> \(view[$0.label])</label>" as HTML })
        </div></fieldset>
        """
    }

    /// How the patient consented, and to what.
    static func consent(_ choices: DraftChoices, error: Text?, _ view: View) -> HTML {
        """
        <fieldset class="field" id="consent" data-need="\(view[AskTexts.Need.consent])"><legend>\(view[AskTexts.consent])</legend>
        \(problem(error, view))
        <div class="pair">
        \(Consent.Kind.allCases.map { "<label class=\"choice\"><input type=\"radio\" name=\"consent\" value=\"\($0.rawValue)\" required\(checked($0 == choices.consent))> \(view[$0.label])</label>" as HTML })
        </div></fieldset>
        <details class="field"\(choices.scopes.isEmpty ? "" : " open" as HTML)><summary>\(view[AskTexts.alsoFor])</summary>
        <p class="hint">\(view[AskTexts.consentHint])</p><div class="pair">
        \(Consent.Scope.allCases.map { "<label class=\"choice\"><input type=\"checkbox\" name=\"scope\" value=\"\($0.rawValue)\"\(checked(choices.scopes.contains($0)))> \(view[$0.label])</label>" as HTML })
        </div></details>
        """
    }

    /// What is wrong, at the place where it is mended; the page comes up there.
    static func problem(_ text: Text?, _ view: View) -> HTML? {
        text.map { "<p class=\"error\" id=\"problem\" tabindex=\"-1\">\(view[$0])</p>" }
    }

    static func checked(_ condition: Bool) -> HTML { condition ? " checked" : "" }
}
