import Circles
import Kernel
import Questions
import Threads
import Web

/// Consent, reports and decisions on a case's page.
extension CasePage {
    private var protection: CaseProtection { opened.protection }

    /// Why the case is hidden, with the reports and the decision for those who may make it.
    func banner(_ view: View) -> HTML {
        switch protection.hiding {
        case .shown: return protection.mayDecide ? reports(CaseTexts.reportedAgainNote, view) : HTML()
        case .withdrawn: return "<p class=\"notice\" role=\"status\">\(view[CaseTexts.withdrawnNote])</p>"
        case .reported: return reports(CaseTexts.reportedNote, view)
        }
    }

    private func reports(_ note: Text, _ view: View) -> HTML {
        """
        <section class="card notice" aria-labelledby="h-hidden"><h2 id="h-hidden">\(view[CaseTexts.reports])</h2>
        <p>\(view[note])</p>
        <ul>\(protection.reports.map { "<li>\($0.reporter.map { "\($0.name) · " } ?? "")\(view.time($0.at))<p class=\"text\">\($0.reason)</p></li>" as HTML })</ul>
        \(protection.mayDecide ? decision(view) : decider(view))
        </section>
        """
    }

    /// Who is named to decide, for those who wait for it.
    private func decider(_ view: View) -> HTML {
        guard let decider = protection.reports.compactMap(\.decider).first else { return HTML() }
        return "<p class=\"hint\">\(view[CaseTexts.decides(named: decider.name)])</p>"
    }

    private func decision(_ view: View) -> HTML {
        """
        <form class="form" method="post" action="\(CasePaths.decision(found.id))">\(view.csrfField())\(Kit.command())
        \(protection.reports.map { "<input type=\"hidden\" name=\"report\" value=\"\($0.id)\">" as HTML })
        <fieldset class="field"><legend>\(view[CaseTexts.decide])</legend>
        \(Decision.allCases.map { "<p><button class=\"button\($0 == .remove ? " button-danger" : "")\" name=\"decision\" value=\"\($0.rawValue)\">\(view[CaseTexts.decision($0)])</button></p>" as HTML })
        </fieldset></form>
        """
    }

    /// What any reader, or the asker, can do for the patient.
    func protectionSteps(_ view: View) -> HTML {
        if isAsker {
            let isThere = protection.hiding != .withdrawn
            return "\(isThere ? CaseFragments.takeBackForm(found, view) : nil)\(withdrawal(view))"
        }
        guard protection.hiding == .shown else { return withdrawal(view) }
        return """
            \(withdrawal(view))
            <details class="card"><summary>\(view[CaseTexts.report])</summary>
            <form class="form" method="post" action="\(CasePaths.reports(found.id))">\(view.csrfField())\(Kit.command())
            <p class="hint">\(view[CaseTexts.reportHint])</p>
            <p class="field"><label for="report-reason">\(view[CaseTexts.reason])</label>
            <textarea id="report-reason" name="reason" rows="2" maxlength="500" required></textarea></p>
            <p><button class="button button-danger">\(view[CaseTexts.hideNow])</button></p></form></details>
            """
    }

    private func withdrawal(_ view: View) -> HTML {
        guard protection.mayWithdraw, protection.hiding != .withdrawn, let consent = protection.consent,
            consent.isActive
        else { return HTML() }
        let choices =
            [.all]
            + Consent.Scope.allCases.filter(consent.scopes.contains).compactMap { Withdrawal(rawValue: $0.rawValue) }
        return """
            <details class="card"><summary>\(view[CaseTexts.withdraw])</summary>
            <form class="form" method="post" action="\(CasePaths.withdrawal(found.id))">\(view.csrfField())\(Kit.command())
            <p class="hint">\(isAsker ? HTML() : "\(view[CaseTexts.withdrawForAsker]) ")\(view[CaseTexts.withdrawHint])</p>
            <fieldset class="field"><legend>\(view[CaseTexts.withdraw])</legend>
            \(choices.map { "<label class=\"choice\"><input type=\"radio\" name=\"scope\" value=\"\($0.rawValue)\" required> \(view[CaseTexts.withdrawal($0)])</label>" as HTML })
            </fieldset>
            <p><button class="button button-danger">\(view[CaseTexts.record])</button></p></form></details>
            """
    }

    /// What the patient allowed, in one line.
    func consent(_ view: View) -> HTML {
        guard let consent = protection.consent else { return HTML() }
        let scopes = Consent.Scope.allCases.filter(consent.scopes.contains).map { view[$0.label] }
        let parts = [view[consent.kind.label]] + scopes
        return "<p class=\"hint\">\(view[CaseTexts.consent]): \(parts.joined(separator: " · "))</p>"
    }
}
