import Circles
import Kernel
import Questions
import Threads
import Web

/// Who is answering.
extension CaseFragments {
    @Sendable static func taken(_ entry: Entry, _ language: Language) -> HTML {
        read(TakeEntry.self, entry, language) { body in
            let said =
                body.until != nil ? CaseTexts.takenEntry : body.isOver ? CaseTexts.overEntry : CaseTexts.freeEntry
            return "<p class=\"entry-kind\">\(said[language])</p>"
        }
    }

    /// Who is answering, as a short word; nothing when nobody is, or an answer is not what is missing.
    static func takenWord(_ found: Case, reader: PersonID?) -> Text? {
        guard let take = found.take, found.mayBeTaken else { return nil }
        return take.by == reader ? CaseTexts.takenByMe : CaseTexts.taken(by: take.name)
    }

    /// The button to take a case on or to give it back, for who may answer.
    static func taking(_ found: Case, _ view: View) -> HTML? {
        guard found.mayBeTaken else { return nil }
        if let take = found.take, take.by == view.actor?.person {
            let form = Kit.form(
                CasePaths.release(found.id), view, class: "row",
                """
                <span>\(view[CaseTexts.takenByMe]) · \(view[CaseTexts.until]) \(view.time(take.until))</span>
                <button class="button button-secondary">\(view[CaseTexts.release])</button>
                """)
            return "<section class=\"card\">\(form)</section>"
        }
        if let take = found.take {
            return
                "<p class=\"card\">\(view[CaseTexts.taken(by: take.name)]) · \(view[CaseTexts.until]) \(view.time(take.until))</p>"
        }
        let form = Kit.form(
            CasePaths.take(found.id), view, class: "row",
            """
            <button class="button button-secondary">\(view[CaseTexts.takeOn])</button>
            <span class="hint">\(view[CaseTexts.takeHint])</span>
            """)
        return "<section class=\"card\">\(form)</section>"
    }
}
