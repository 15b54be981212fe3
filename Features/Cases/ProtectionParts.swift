import Kernel
import Threads
import Web

/// Consent, reports and decisions on a case's page.
enum ProtectionParts {
    /// Why the case is hidden, with the reports and the decision for those who may make it.
    static func banner(_ found: Case, _ protection: CaseActions.Protection, isAsker: Bool, _ view: View) -> HTML {
        switch protection.hiding {
        case .shown: return HTML()
        case .withdrawn: return "<p class=\"notice\" role=\"status\">\(view[ProtectionTexts.withdrawnNote])</p>"
        case .reported:
            return """
                <section class="card notice" aria-labelledby="h-hidden"><h2 id="h-hidden">\(view[ProtectionTexts.reports])</h2>
                <p>\(view[ProtectionTexts.reportedNote])</p>
                <ul>\(protection.reports.map { "<li>\($0.reporter) · \(view.time($0.at))<p class=\"text\">\($0.reason)</p></li>" as HTML })</ul>
                \(protection.moderates && !isAsker ? decision(found, view) : HTML())
                </section>
                """
        }
    }

    private static func decision(_ found: Case, _ view: View) -> HTML {
        """
        <form class="form" method="post" action="/cases/\(found.id)/decision">\(view.csrfField())\(CaseForms.commandID())
        <fieldset class="field"><legend>\(view[ProtectionTexts.decide])</legend>
        \(Decision.allCases.map { "<p><button class=\"button\($0 == .remove ? " button-danger" : "")\" name=\"decision\" value=\"\($0.rawValue)\">\(view[ProtectionTexts.decision($0)])</button></p>" as HTML })
        </fieldset></form>
        """
    }

    /// What any reader, or the asker, can do for the patient.
    static func steps(_ found: Case, _ protection: CaseActions.Protection, isAsker: Bool, _ view: View) -> HTML {
        if isAsker {
            guard protection.hiding != .withdrawn, let consent = protection.consent, consent.isActive else {
                return HTML()
            }
            return withdrawal(found, consent, view)
        }
        guard protection.hiding == .shown else { return HTML() }
        return """
            <details class="card"><summary>\(view[ProtectionTexts.report])</summary>
            <form class="form" method="post" action="/cases/\(found.id)/reports">\(view.csrfField())\(CaseForms.commandID())
            <p class="hint">\(view[ProtectionTexts.reportHint])</p>
            <p class="field"><label for="report-reason">\(view[ProtectionTexts.reason])</label>
            <textarea id="report-reason" name="reason" rows="2" maxlength="500" required></textarea></p>
            <p><button class="button button-danger">\(view[ProtectionTexts.hideNow])</button></p></form></details>
            """
    }

    private static func withdrawal(_ found: Case, _ consent: Consent, _ view: View) -> HTML {
        let choices =
            [.all]
            + Consent.Scope.allCases.filter(consent.scopes.contains).compactMap { Withdrawal(rawValue: $0.rawValue) }
        return """
            <details class="card"><summary>\(view[ProtectionTexts.withdraw])</summary>
            <form class="form" method="post" action="/cases/\(found.id)/consent/withdrawal">\(view.csrfField())\(CaseForms.commandID())
            <p class="hint">\(view[ProtectionTexts.withdrawHint])</p>
            <fieldset class="field"><legend>\(view[ProtectionTexts.withdraw])</legend>
            \(choices.map { "<label class=\"choice\"><input type=\"radio\" name=\"scope\" value=\"\($0.rawValue)\" required> \(view[ProtectionTexts.withdrawal($0)])</label>" as HTML })
            </fieldset>
            <p><button class="button button-danger">\(view[ProtectionTexts.record])</button></p></form></details>
            """
    }

    /// What the patient allowed, in one line.
    static func consent(_ consent: Consent?, _ view: View) -> HTML {
        guard let consent else { return HTML() }
        let scopes = Consent.Scope.allCases.filter(consent.scopes.contains).map { view[ProtectionTexts.scope($0)] }
        let parts = [view[ProtectionTexts.kind(consent.kind)]] + scopes
        return "<p class=\"hint\">\(view[ProtectionTexts.consent]): \(parts.joined(separator: " · "))</p>"
    }

    /// The question that the check page asks.
    static func question(_ view: View) -> HTML {
        """
        <fieldset class="card field"><legend>\(view[ProtectionTexts.consent])</legend>
        <p class="hint">\(view[ProtectionTexts.consentHint])</p>
        \(Consent.Kind.allCases.map { "<label class=\"choice\"><input type=\"radio\" name=\"consent\" value=\"\($0.rawValue)\" required> \(view[ProtectionTexts.kind($0)])</label>" as HTML })
        <p>\(view[ProtectionTexts.alsoFor])</p>
        \(Consent.Scope.allCases.map { "<label class=\"choice\"><input type=\"checkbox\" name=\"scope\" value=\"\($0.rawValue)\"> \(view[ProtectionTexts.scope($0)])</label>" as HTML })
        </fieldset>
        """
    }
}
