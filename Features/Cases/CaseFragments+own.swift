import Circles
import Kernel
import Questions
import Threads
import Web

/// What an asker has mended, as entries, and the forms for it.
extension CaseFragments {
    /// What is left of the case on its readers' devices; it names nobody.
    @Sendable static func takenBack(_ entry: Entry, _ language: Language) -> HTML {
        guard let body = CaseReadable.body(TakenBack.self, of: entry) else {
            return hiding(entry, CaseTexts.unreadable, language, isUnreadable: true)
        }
        let (said, why) = (CaseTexts.takenBackEntry, CaseTexts.reason(body.reason))
        return hiding(entry, Text(zh: "\(said.zh)：\(why.zh)", en: "\(said.en): \(why.en)"), language)
    }

    @Sendable static func raised(_ entry: Entry, _ language: Language) -> HTML {
        read(RaisedUrgency.self, entry, language) { body in
            let badge = Kit.badge(body.urgency.label[language], code: "urgency-\(body.urgency.rawValue)")
            return "<p class=\"entry-kind\">\(CaseTexts.raisedEntry[language]) \(badge)</p>"
        }
    }

    @Sendable static func correction(_ entry: Entry, _ language: Language) -> HTML {
        read(CaseCorrection.self, entry, language) { body in
            """
            <p class="entry-kind">\(CaseTexts.correctionEntry[language]) · \(CaseTexts.field(body.field)[language])</p>
            <p class="text">\(body.text)</p>
            """
        }
    }

    /// The levels that press more than the case's own; nothing when there is none.
    static func raiseForm(_ found: Case, _ view: View) -> HTML? {
        let levels = Urgency.allCases.filter { $0 > found.urgency }
        if levels.isEmpty { return nil }
        let choices = levels.map { level in
            """
            <label class="choice"><input type="radio" name="urgency" value="\(level.rawValue)" required> \
            \(Kit.badge(view[level.label], code: "urgency-\(level.rawValue)"))</label>
            """ as HTML
        }
        let form = Kit.form(
            CasePaths.urgency(found.id), view,
            """
            <fieldset class="field"><legend>\(view[CaseTexts.raiseTo])</legend>\(choices)</fieldset>
            <p><button class="button">\(view[CaseTexts.raise])</button></p>
            """)
        return "<details class=\"card\"><summary>\(view[CaseTexts.raiseTitle])</summary>\(form)</details>"
    }

    static func correctForm(_ found: Case, _ view: View) -> HTML {
        let options = CaseCorrection.fields.map { field in
            "<option value=\"\(field)\">\(view[CaseTexts.field(field)])</option>" as HTML
        }
        let form = Kit.form(
            CasePaths.corrections(found.id), view,
            """
            <p class="hint">\(view[CaseTexts.correctHint])</p>
            <p class="field"><label for="correct-field">\(view[CaseTexts.correctWhat])</label>
            <select id="correct-field" name="field">\(options)</select></p>
            <p class="field"><label for="correct-text">\(view[CaseTexts.correctTo])</label>
            <textarea id="correct-text" name="text" rows="3" maxlength="4000" required\(view.screening)></textarea></p>
            <p><button class="button">\(view[CaseTexts.correct])</button></p>
            """)
        return "<details class=\"card\"><summary>\(view[CaseTexts.correctTitle])</summary>\(form)</details>"
    }

    static func takeBackForm(_ found: Case, _ view: View) -> HTML {
        let choices = TakenBack.Reason.allCases.map { reason in
            """
            <label class="choice"><input type="radio" name="reason" value="\(reason.rawValue)" required> \
            \(view[CaseTexts.reason(reason)])</label>
            """ as HTML
        }
        let form = Kit.form(
            CasePaths.takeBack(found.id), view,
            """
            <p class="hint">\(view[CaseTexts.takeBackCaseHint])</p>
            <fieldset class="field"><legend>\(view[CaseTexts.why])</legend>\(choices)</fieldset>
            <p><button class="button button-danger">\(view[CaseTexts.takeBackCase])</button></p>
            """)
        return "<details class=\"card\"><summary>\(view[CaseTexts.takeBackCase])</summary>\(form)</details>"
    }
}
