package import Kernel

/// The fields of a form, with what was typed before and what is wrong with it.
package struct FormFields: Sendable {
    package let view: View
    package let form: Form
    package let failure: (any Failure)?

    package init(_ view: View, _ form: Form = Form(), _ failure: (any Failure)? = nil) {
        self.view = view
        self.form = form
        self.failure = failure
    }

    /// What went wrong, announced at once to who cannot see it.
    package var problem: HTML? {
        guard let failure else { return nil }
        return "<p class=\"notice error\" role=\"alert\" id=\"problem\">\(view[failure.message])</p>"
    }

    /// The id of the form's command, so that a double sending counts once; kept when the form comes back.
    package var command: HTML {
        guard let id = form.text("id") else { return Kit.command() }
        return "<input type=\"hidden\" name=\"id\" value=\"\(id)\">"
    }

    /// A line to type into; a secret is never given back.
    package func text(
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

    /// A choice of one.
    package func select(
        _ name: String, _ label: Text, hint: Text? = nil, options: [(value: String, label: String)], chosen: String
    ) -> HTML {
        let chosen = form.text(name) ?? chosen
        let list = options.map { option in
            "<option value=\"\(option.value)\"\(Kit.selected(option.value == chosen))>\(option.label)</option>" as HTML
        }
        return """
            <div class="field"><label for="f-\(name)">\(view[label])</label>
            <select id="f-\(name)" name="\(name)"\(describing(name, hint))>\(list)</select>\(hintLine(name, hint))</div>
            """
    }

    /// A choice of one code.
    package func select<Code: RawRepresentable & CaseIterable>(
        _ name: String, _ label: Text, chosen: Code, _ text: (Code) -> Text
    ) -> HTML where Code.RawValue == String {
        select(
            name, label, options: Code.allCases.map { ($0.rawValue, view[text($0)]) }, chosen: chosen.rawValue)
    }

    /// A choice of several, each with a box to tick.
    package func boxes(
        _ name: String, _ legend: Text, options: [(value: String, label: String)], chosen: [String]
    ) -> HTML {
        let ticked = form.text(name) == nil ? chosen : form.all(name)
        let boxes = options.map { option in
            let mark: HTML? = ticked.contains(option.value) ? " checked" : nil
            return """
                <label class="choice"><input type="checkbox" name="\(name)" value="\(option.value)"\(mark)> \
                \(option.label)</label>
                """ as HTML
        }
        return "<fieldset><legend>\(view[legend])</legend>\(boxes)</fieldset>"
    }

    private static let optional = Text(zh: "选填", en: "optional")
    private var optional: HTML? { " <span class=\"hint\">(\(view[Self.optional]))</span>" }

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
