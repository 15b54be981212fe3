import Deidentification
import Kernel
import Questions
import Web

/// Pieces of the room's pages.
enum AskFragments {
    /// What would help most, with the way to write it.
    static func missing(_ completeness: Completeness, _ view: View) -> HTML? {
        let missing = completeness.missing.filter { $0 != "question" }
        guard !missing.isEmpty else { return nil }
        let names = missing.prefix(3).map { view[QuestionTexts.field($0)] }
        return "<p class=\"hint\">\(view[AskTexts.completenessHelp])\(names.joined(separator: " · "))</p>"
    }

    /// The draft's version that the form was made from.
    static func seen(_ version: Int64) -> HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(version)\">" }

    /// The question as colleagues will read it.
    static func preview(_ question: CaseQuestion, _ view: View) -> HTML {
        """
        <p class="text">\(question.question)</p>
        <dl class="facts">
        \(question.codedFacts.map { "<div><dt>\(view[$0.label])</dt><dd>\(view[$0.value])</dd></div>" as HTML })
        \(question.writtenFacts.map { "<div class=\"wide\"><dt>\(view[$0.label])</dt><dd class=\"text\">\($0.value)</dd></div>" as HTML })
        </dl>
        """
    }
}
