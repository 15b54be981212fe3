package import Kernel

/// Short parts of pages: words in frames, lines of text, controls with their labels.
extension Kit {
    /// A short word in a frame.
    package static func badge(_ text: String) -> HTML { "<span class=\"badge\">\(text)</span>" }

    /// What was written, with its line breaks; nothing when it is empty.
    package static func paragraphs(_ text: String) -> HTML {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            (index == 0 ? "\(line)" : "<br>\(line)") as HTML
        }
        return text.isEmpty ? HTML() : "<p>\(lines)</p>"
    }

    /// Names one after the other, with the language's own comma.
    package static func list(_ names: [String], _ language: Language) -> String {
        names.joined(separator: language == .zh ? "、" : ", ")
    }

    /// A label around its control.
    package static func field(_ label: Text, _ control: HTML, _ view: View) -> HTML {
        "<div class=\"field\"><label>\(view[label]) \(control)</label></div>"
    }

    /// A form that is posted, with the session's token and a fresh id for its command.
    ///
    /// - Parameter attributes: more of its start tag, such as `enctype="multipart/form-data"`.
    package static func form(
        _ path: String, _ view: View, class style: String = "form", attributes: HTML = HTML(), _ body: HTML
    ) -> HTML {
        """
        <form class="\(style)" method="post" action="\(path)"\(attributes)>\(view.csrfField())\(command())
        \(body)</form>
        """
    }
}
