import Circles
import Kernel
import Questions
import Threads
import Web

/// Consent, reports and decisions on a case's page.
enum CaseProtectionPages {
    /// Why the case is hidden, with the reports and the decision for those who may make it.
    static func banner(_ found: Case, _ protection: CaseProtection, _ view: View) -> HTML {
        switch protection.hiding {
        case .shown: return HTML()
        case .withdrawn: return "<p class=\"notice\" role=\"status\">\(view[ProtectionTexts.withdrawnNote])</p>"
        case .reported:
            return """
                <section class="card notice" aria-labelledby="h-hidden"><h2 id="h-hidden">\(view[ProtectionTexts.reports])</h2>
                <p>\(view[ProtectionTexts.reportedNote])</p>
                <ul>\(protection.reports.map { "<li>\($0.reporter.name) · \(view.time($0.at))<p class=\"text\">\($0.reason)</p></li>" as HTML })</ul>
                \(protection.mayDecide ? decision(found, protection.reports, view) : decider(protection.reports, view))
                </section>
                """
        }
    }

    /// Who is named to decide, for those who wait for it.
    private static func decider(_ reports: [CaseReport], _ view: View) -> HTML {
        guard let decider = reports.compactMap(\.decider).first else { return HTML() }
        return "<p class=\"hint\">\(view[ProtectionTexts.decides(decider.name)])</p>"
    }

    private static func decision(_ found: Case, _ reports: [CaseReport], _ view: View) -> HTML {
        """
        <form class="form" method="post" action="/cases/\(found.id)/decision">\(view.csrfField())\(Kit.command())
        \(reports.map { "<input type=\"hidden\" name=\"report\" value=\"\($0.id)\">" as HTML })
        <fieldset class="field"><legend>\(view[ProtectionTexts.decide])</legend>
        \(Decision.allCases.map { "<p><button class=\"button\($0 == .remove ? " button-danger" : "")\" name=\"decision\" value=\"\($0.rawValue)\">\(view[ProtectionTexts.decision($0)])</button></p>" as HTML })
        </fieldset></form>
        """
    }

    /// What any reader, or the asker, can do for the patient.
    static func steps(_ found: Case, _ protection: CaseProtection, isAsker: Bool, _ view: View) -> HTML {
        if isAsker {
            guard protection.hiding != .withdrawn, let consent = protection.consent, consent.isActive else {
                return HTML()
            }
            return withdrawal(found, consent, view)
        }
        guard protection.hiding == .shown else { return HTML() }
        return """
            <details class="card"><summary>\(view[ProtectionTexts.report])</summary>
            <form class="form" method="post" action="/cases/\(found.id)/reports">\(view.csrfField())\(Kit.command())
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
            <form class="form" method="post" action="/cases/\(found.id)/consent/withdrawal">\(view.csrfField())\(Kit.command())
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
}
