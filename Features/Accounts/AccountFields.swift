import Kernel
import Web

/// The fields of a form, with what was typed before and what is wrong with it.
struct AccountFields {
    let view: View
    var form = Form()
    var failure: (any Failure)?

    /// What went wrong, announced at once to who cannot see it.
    var problem: HTML? {
        guard let failure else { return nil }
        return "<p class=\"notice error\" role=\"alert\" id=\"problem\">\(view[failure.message])</p>"
    }

    func text(
        _ name: String, _ label: Text, hint: Text? = nil, type: String = "text", value: String = "",
        limit: Int = 80, required: Bool = true, autocomplete: String = "off"
    ) -> HTML {
        let isSecret = type == "password"
        let typed = isSecret ? "" : form.text(name) ?? value
        let plain: HTML? =
            isSecret || name == "login" || name == "code" ? " autocapitalize=\"none\" spellcheck=\"false\"" : nil
        let must: HTML? = required ? " required" : nil
        return """
            <div class="field"><label for="f-\(name)">\(view[label])\(required ? nil : optional)</label>
            <input id="f-\(name)" name="\(name)" type="\(type)" value="\(typed)" maxlength="\(limit)" \
            autocomplete="\(autocomplete)"\(plain)\(must)\(describing(name, hint))>\(hintLine(name, hint))</div>
            """
    }

    func select(
        _ name: String, _ label: Text, hint: Text? = nil, options: [(value: String, label: String)], chosen: String
    ) -> HTML {
        let chosen = form.text(name) ?? chosen
        let list = options.map { option in
            let mark: HTML? = option.value == chosen ? " selected" : nil
            return "<option value=\"\(option.value)\"\(mark)>\(option.label)</option>" as HTML
        }
        return """
            <div class="field"><label for="f-\(name)">\(view[label])</label>
            <select id="f-\(name)" name="\(name)"\(describing(name, hint))>\(list)</select>\(hintLine(name, hint))</div>
            """
    }

    func languages(_ chosen: [SpokenLanguage]) -> HTML {
        let ticked = form.text("languages") == nil ? chosen.map(\.rawValue) : form.all("languages")
        let boxes = SpokenLanguage.all.map { language in
            let mark: HTML? = ticked.contains(language.rawValue) ? " checked" : nil
            return """
                <label class="choice"><input type="checkbox" name="languages" value="\(language.rawValue)"\(mark)> \
                \(view[language.name])</label>
                """ as HTML
        }
        return "<fieldset><legend>\(view[AccountTexts.languages])</legend>\(boxes)</fieldset>"
    }

    func profession(_ chosen: Profession = .doctor) -> HTML {
        select(
            "profession", AccountTexts.profession,
            options: Profession.allCases.map { ($0.rawValue, view[AccountTexts.profession($0)]) },
            chosen: chosen.rawValue)
    }

    func specialty(_ chosen: Specialty = .none) -> HTML {
        select(
            "specialty", AccountTexts.specialty, options: Specialty.all.map { ($0.rawValue, view[$0.name]) },
            chosen: chosen.rawValue)
    }

    /// The facilities to choose from; with `adding`, an empty choice for a new one.
    func facility(_ list: [Facility], chosen: FacilityID? = nil, adding: Bool = false, hint: Text? = nil) -> HTML {
        var options = list.map { ($0.id.text, "\($0.name) · \($0.place)") }
        if adding { options.append(("", view[AccountTexts.otherFacility])) }
        return select(
            "facility", AccountTexts.facility, hint: hint, options: options,
            chosen: chosen?.text ?? options.first?.0 ?? "")
    }

    /// What makes a facility.
    func newFacility(_ facility: Facility? = nil, required: Bool) -> HTML {
        """
        \(text("facilityName", AccountTexts.facilityName, value: facility?.name ?? "", required: required))
        \(text("facilityPlace", AccountTexts.facilityPlace, value: facility?.place ?? "", required: required))
        \(select("facilityTier", AccountTexts.facilityTier,
                 options: (1...3).map { (String($0), view[AccountTexts.tier($0)]) },
                 chosen: String(facility?.tier ?? 2)))
        \(select("facilityLevel", AccountTexts.facilityLevel,
                 options: FacilityLevel.allCases.map { ($0.rawValue, view[AccountTexts.level($0)]) },
                 chosen: (facility?.level ?? .county).rawValue))
        \(select("facilityKind", AccountTexts.facilityKind,
                 options: FacilityKind.allCases.map { ($0.rawValue, view[AccountTexts.kind($0)]) },
                 chosen: (facility?.kind ?? .countyHospital).rawValue))
        """
    }

    /// A fresh id for the form's command, so that a double sending counts once; kept when the form comes back.
    func commandField() -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(form.text("id") ?? CommandID.make().text)\">"
    }

    private var optional: HTML? { " <span class=\"hint\">(\(view[AccountTexts.optional]))</span>" }

    private func describing(_ name: String, _ hint: Text?) -> HTML? {
        let isWrong = failure?.field == name
        let ids = (hint == nil ? [] : ["h-\(name)"]) + (isWrong ? ["problem"] : [])
        if ids.isEmpty { return nil }
        let invalid: HTML? = isWrong ? " aria-invalid=\"true\" autofocus" : nil
        return " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
    }

    private func hintLine(_ name: String, _ hint: Text?) -> HTML? {
        guard let hint else { return nil }
        return "<span class=\"hint\" id=\"h-\(name)\">\(view[hint])</span>"
    }
}
