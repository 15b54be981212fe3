import Circles
import Kernel
import Web

extension AccountPages {
    /// Between the right password and the session: the page that asks for the code.
    static func signInCode(proof: String, next: String, _ fields: FormFields) -> Page {
        let view = fields.view
        let body: HTML = """
            <h1>\(view[AccountTexts.secondFactor])</h1>
            <form class="form card" method="post" action="\(AccountPaths.signInCode())">\(view.csrfField())\(fields.problem)
            <input type="hidden" name="next" value="\(next)"><input type="hidden" name="proof" value="\(proof)">
            \(code(fields, hint: AccountTexts.signInCodeHint))
            <button class="button button-wide">\(view[AccountTexts.signIn])</button></form>
            <p class="hint">\(view[AccountTexts.lostEverything])</p>
            """
        return Page(title: AccountTexts.secondFactor, body: body)
    }

    /// Sets it up, or says what there is and changes it.
    static func secondFactor(_ found: SecondFactor, qr: String?, _ fields: FormFields) -> Page {
        let view = fields.view
        let needed: HTML? =
            found.isNeeded && !found.isOn ? "<p class=\"notice\">\(view[AccountTexts.secondFactorNeeded])</p>" : nil
        let part: HTML =
            if found.isOn { change(found, fields) } else if let pending = found.pending {
                "\(confirm(pending, qr: qr, fields))\(begin(again: true, fields))"
            } else { begin(again: false, fields) }
        let back: HTML? =
            found.isNeeded && !found.isOn
            ? nil : "<p><a href=\"\(AccountPaths.account())\">\(view[AccountTexts.back])</a></p>"
        return Page(
            title: AccountTexts.secondFactor,
            body: """
                <h1>\(view[AccountTexts.secondFactor])</h1>\(needed)
                <p>\(view[AccountTexts.secondFactorHint])</p>\(fields.problem)\(part)\(back)
                """)
    }

    /// The codes that were just made: the one page that shows them.
    static func recoveryCodes(_ codes: [String], _ view: View) -> Page {
        Page(
            title: AccountTexts.recoveryCodes,
            body: """
                <h1>\(view[AccountTexts.recoveryCodes])</h1>
                <p class="notice" role="status">\(view[AccountTexts.recoveryCodesOnce])</p>
                <ol class="card">\(codes.map { "<li><code class=\"code\">\($0)</code></li>" as HTML })</ol>
                <p><a class="button" href="\(AccountPaths.account())">\(view[AccountTexts.recoveryCodesKept])</a></p>
                """)
    }

    /// On the page of the account.
    static func secondFactor(_ own: OwnAccount, _ view: View) -> HTML {
        let state = own.hasSecondFactor ? AccountTexts.secondFactorOn : AccountTexts.secondFactorOff
        return """
            <section class="card"><h2>\(view[AccountTexts.secondFactor])</h2><p>\(view[state])</p>
            <p><a class="button button-secondary" href="\(AccountPaths.secondFactor())">\
            \(view[own.hasSecondFactor ? AccountTexts.secondFactorChange : AccountTexts.secondFactorBegin])</a></p></section>
            """
    }

    // MARK: Parts

    private static func code(_ fields: FormFields, hint: Text) -> HTML {
        fields.text("code", AccountTexts.secondFactorCode, hint: hint, limit: 40, autocomplete: "one-time-code")
    }

    private static func current(_ fields: FormFields) -> HTML {
        fields.text(
            "current", AccountTexts.currentPassword, type: "password", limit: 1024, autocomplete: "current-password")
    }

    private static func begin(again: Bool, _ fields: FormFields) -> HTML {
        let view = fields.view
        let form: HTML = """
            <form class="form" method="post" action="\(AccountPaths.secondFactorSecret())">\(view.csrfField())\(Kit.command())
            \(current(fields))
            <button class="button">\(view[AccountTexts.secondFactorBegin])</button></form>
            """
        if !again { return "<section class=\"card\">\(form)</section>" }
        return "<details class=\"card\"><summary>\(view[AccountTexts.secondFactorAgain])</summary>\(form)</details>"
    }

    private static func confirm(_ pending: TimeCode, qr: String?, _ fields: FormFields) -> HTML {
        let view = fields.view
        let image: HTML? = qr.map { svg in
            """
            <div class="qr" role="img" aria-label="\(view[AccountTexts.secretImage])">\(HTML.raw(svg))</div>
            """
        }
        return """
            <section class="card"><ol><li>\(view[AccountTexts.secretScan])\(image)
            <p>\(view[AccountTexts.secretByHand]) <code class="code">\(groups(pending.text))</code></p></li>
            <li><form class="form" method="post" action="\(AccountPaths.secondFactor())">\(view.csrfField())\(Kit.command())
            \(code(fields, hint: AccountTexts.firstCodeHint))
            <button class="button">\(view[AccountTexts.secondFactorConfirm])</button></form></li></ol></section>
            """
    }

    private static func change(_ found: SecondFactor, _ fields: FormFields) -> HTML {
        let view = fields.view
        return """
            <section class="card"><p>\(view[AccountTexts.secondFactorOn])</p>
            <p>\(view[AccountTexts.recoveryCodesLeft]) <strong>\(found.codesLeft)</strong></p>
            <form class="form" method="post" action="\(AccountPaths.recoveryCodes())">\(view.csrfField())\(Kit.command())
            \(current(fields))\(code(fields, hint: AccountTexts.signInCodeHint))
            <button class="button button-secondary">\(view[AccountTexts.recoveryCodesNew])</button>
            <button class="button button-danger" formaction="\(AccountPaths.secondFactorRemoval())">\
            \(view[found.isNeeded ? AccountTexts.secondFactorAnew : AccountTexts.secondFactorRemove])</button></form>
            </section>
            """
    }

    /// In groups of four, as somebody types it.
    private static func groups(_ secret: String) -> String {
        let signs = Array(secret)
        return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<min($0 + 4, signs.count)]) }
            .joined(separator: " ")
    }
}
