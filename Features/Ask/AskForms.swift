import Circles
import Kernel
import Web

/// The fields of the room's forms.
enum AskForms {
    /// The client-made id that makes a second sending count once.
    static func commandID() -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(CommandID.make())\">"
    }

    /// The draft's version that the form was made from.
    static func seen(_ version: Int64) -> HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(version)\">" }

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
        <p class="field"><label for="\(name)">\(view[label])\(required ? " (\(view[AskTexts.required]))" : "")</label>
        \(hint.map { "<span class=\"hint\" id=\"\(name)-hint\">\(view[$0])</span>" as HTML } ?? HTML())
        <textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(limit)"\(view.screening)\
        \(hint == nil ? HTML() : " aria-describedby=\"\(name)-hint\"" as HTML)\(required ? " required" as HTML : HTML())>\(value)</textarea></p>
        """
    }
}
