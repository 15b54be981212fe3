import Deidentification
import Kernel

extension View {
    /// Attributes of a `textarea` in which `screen.js` warns, while somebody types, of what may identify a person.
    ///
    /// The rules are those of the server; the phone keeps them, so that they work without a line as well.
    package var screening: HTML {
        let kinds = TextCategory.allCases.filter { $0 != .unsearched }.map { "\($0.rawValue)=\(self[$0.label])" }
        let warning = Text(
            zh: "这里可能写了能认出患者的内容：{kinds}。请尽量不写。",
            en: "This may tell who the patient is: {kinds}. Better leave it out.")
        return """
             data-screen="\(Assets.embedded.path("text-rules.json"))" data-screen-warning="\(self[warning])" \
            data-screen-kinds="\(kinds.joined(separator: ";"))"
            """
    }
}
