import Circles
import Kernel
import Web

extension AccountPages {
    /// Sets a new password with a link.
    static func reset(_ reset: PasswordReset, token: String, _ fields: FormFields) -> Page {
        let view = fields.view
        let body: HTML = """
            <h1>\(view[AccountTexts.resetTitle])</h1>
            <form class="form card" method="post" action="\(AccountPaths.reset(token))">\(view.csrfField())\(fields.problem)
            <p>\(view[AccountTexts.login]): <strong>\(reset.login)</strong></p>
            <input type="hidden" name="username" value="\(reset.login)" autocomplete="username">
            \(fields.text("new", AccountTexts.newPassword, hint: AccountTexts.passwordHint, type: "password",
                          limit: PasswordRule.length.upperBound, autocomplete: "new-password"))
            <p class="hint">\(view[AccountTexts.resetEnds])</p>
            <p class="hint">\(view[AccountTexts.validUntil]) \(Kit.time(reset.expiresAt))</p>
            <button class="button button-wide">\(view[AccountTexts.changePassword])</button></form>
            """
        return Page(title: AccountTexts.resetTitle, body: body)
    }

    /// The link that was just made: the one page that shows it.
    static func issuedReset(_ issued: IssuedReset, link: String, qr: String?, _ view: View) -> Page {
        let image: HTML? = qr.map { svg in
            "<div class=\"qr\" role=\"img\" aria-label=\"\(view[AccountTexts.resetImage])\">\(HTML.raw(svg))</div>"
        }
        return Page(
            title: AccountTexts.resetReady,
            body: """
                <h1>\(view[AccountTexts.resetReady])</h1><p><strong>\(issued.name)</strong></p>
                <p class="notice">\(view[AccountTexts.resetOnce])</p>\(image)
                <section class="card"><div class="field"><label for="f-link">\(view[AccountTexts.resetLink])</label>
                <input id="f-link" readonly value="\(link)"></div>
                <p class="hint">\(view[AccountTexts.validUntil]) \(Kit.time(issued.expiresAt))</p></section>
                <p><a href="\(AccountPaths.record(issued.person))">\(view[AccountTexts.back])</a></p>
                """)
    }

    /// What administrators do about how somebody signs in.
    static func security(_ found: PersonWithChoices, _ view: View) -> HTML {
        let person = found.record.card.id
        let reset: HTML? =
            found.record.isActive
            ? """
            <form class="form" method="post" action="\(AccountPaths.resetIssue(person))">\(view.csrfField())\(Kit.command())
            <p class="hint">\(view[AccountTexts.resetHint])</p>
            <button class="button button-secondary">\(view[AccountTexts.resetIssue])</button></form>
            """ : nil
        let take: HTML? =
            found.hasSecondFactor
            ? confirmed(
                AccountPaths.secondFactorTaking(person), AccountTexts.takeHint, AccountTexts.takeConfirm,
                AccountTexts.take, view) : nil
        return """
            <section class="card"><h2>\(view[AccountTexts.security])</h2>\(reset)
            \(confirmed(
                AccountPaths.endSessions(person), AccountTexts.endSessionsHint, AccountTexts.endSessionsConfirm,
                AccountTexts.endSessions, view))\(take)</section>
            """
    }

    /// A step that has to be meant.
    private static func confirmed(_ path: String, _ hint: Text, _ confirm: Text, _ button: Text, _ view: View) -> HTML {
        """
        <form class="form" method="post" action="\(path)">\(view.csrfField())\(Kit.command())
        <p class="hint">\(view[hint])</p>
        <label class="choice"><input type="checkbox" name="confirmed" value="1" required> \(view[confirm])</label>
        <button class="button button-danger">\(view[button])</button></form>
        """
    }
}
