import Deidentification
import Kernel
import Questions
import Web

/// What was taken out of a case before it was posted, for everybody who reads it: kinds and how often, never a value (D5).
extension CaseFragments {
    static func record(_ report: RemovalReport, _ view: View) -> HTML {
        let pictures = report.pictures.filter { !$0.burned.isEmpty || !$0.left.isEmpty || $0.isUnreadable }
        guard !report.text.isEmpty || !pictures.isEmpty else { return HTML() }
        return """
            <details class="card removed"><summary>\(view[CaseTexts.recordTitle])</summary><ul>
            \(report.text.map { line($0, view) })
            \(report.keptReason.isEmpty ? HTML() : "<li>\(view[CaseTexts.keptBecause(report.keptReason)])</li>" as HTML)
            \(pictures.map { line($0, view) })
            </ul></details>
            """
    }

    private static func line(_ removal: TextRemoval, _ view: View) -> HTML {
        let category = TextCategory(rawValue: removal.category).map { view[$0.label] } ?? removal.category
        let done = view[removal.kept ? CaseTexts.kept : removal.asDistance ? CaseTexts.asDistance : CaseTexts.removed]
        return "<li>\(view[CaseTexts.field(removal.field)]): \(category) × \(removal.count) \(done)</li>"
    }

    private static func line(_ removal: PictureRemoval, _ view: View) -> HTML {
        let masked = counted(
            removal.burned.map { view[$0.kind.map(QuestionTexts.kind) ?? QuestionTexts.drawnByAuthor] })
        let left = counted(removal.left.map { view[QuestionTexts.kind($0.kind)] })
        var parts: [String] = []
        if !masked.isEmpty { parts.append("\(view[QuestionTexts.masked]): \(masked)") }
        if !left.isEmpty { parts.append("\(view[QuestionTexts.stillFound]): \(left)") }
        if removal.isUnreadable { parts.append(view[CaseTexts.notSearched]) }
        if !removal.reason.isEmpty { parts.append(view[CaseTexts.keptBecause(removal.reason)]) }
        return "<li>\(view[CaseTexts.pictures]) \(removal.position + 1): \(parts.joined(separator: "; "))</li>"
    }

    /// `writing × 2, face × 1`, in the order in which they come first.
    private static func counted(_ names: [String]) -> String {
        var order: [String] = []
        for name in names where !order.contains(name) { order.append(name) }
        return order.map { name in "\(name) × \(names.filter { $0 == name }.count)" }.joined(separator: ", ")
    }
}
