package import Kernel

/// What every page knows about who looks at it.
package struct View: Sendable {
    package let language: Language
    package let actor: Actor?
    package let personName: String?
    package let csrf: String
    package let path: String
    package let demo: Bool

    /// A text in the reader's language.
    package subscript(_ text: Text) -> String { text[language] }

    /// The hidden field that every form needs.
    package func csrfField() -> HTML { "<input type=\"hidden\" name=\"_csrf\" value=\"\(csrf)\">" }

    /// A moment: in UTC without scripts, in the reader's own words with them.
    package func time(_ instant: Instant) -> HTML { Kit.time(instant) }
}

/// A page's own part, which the layout frames.
package struct Page: Sendable {
    let title: Text
    let scripts: [String]
    let styles: [String]
    let mainClass: String
    let body: HTML

    package init(title: Text, scripts: [String] = [], styles: [String] = [], mainClass: String = "", body: HTML) {
        self.title = title
        self.scripts = scripts
        self.styles = styles
        self.mainClass = mainClass
        self.body = body
    }

    /// A title that is the same in every language, such as a group's name.
    package init(title: String, scripts: [String] = [], styles: [String] = [], mainClass: String = "", body: HTML) {
        self.init(
            title: Text(zh: title, en: title), scripts: scripts, styles: styles, mainClass: mainClass, body: body)
    }
}
