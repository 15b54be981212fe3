import Circles
import Kernel
import Web

extension AccountPages {
    /// The own account: credential, language, password, and where it is signed in.
    static func own(_ own: OwnAccount, _ fields: AccountFields, isChanged: Bool = false) -> Page {
        let view = fields.view
        let administration: HTML? =
            own.person.isAdministrator
            ? "<p><a class=\"button button-secondary\" href=\"/administration\">\(view[AccountTexts.administration])</a></p>"
            : nil
        let body: HTML = """
            <h1>\(own.person.card.name)</h1>
            \(isChanged ? "<p class=\"notice\" role=\"status\">\(view[AccountTexts.passwordChanged])</p>" : nil)\(administration)
            \(credential(own.person, view))
            <section class="card"><h2>\(view[AccountTexts.language])</h2>
            <form class="form" method="post" action="/account/language">\(view.csrfField())
            \(fields.select("language", AccountTexts.language, options: [("zh", "中文"), ("en", "English")],
                            chosen: (own.language ?? view.language).rawValue))
            <button class="button button-secondary">\(view[AccountTexts.save])</button></form></section>
            \(password(fields))\(sessions(own.sessions, view))
            <form method="post" action="/sign-out">\(view.csrfField())
            <button class="button button-secondary button-wide">\(view[AccountTexts.signOut])</button></form>
            """
        return Page(title: AccountTexts.account, body: body)
    }

    static func credential(_ person: PersonRecord, _ view: View) -> HTML {
        let credential = person.credential
        let licence: HTML =
            credential.licenceNumber.isEmpty
            ? "<span class=\"hint\">\(view[AccountTexts.notGiven])</span>" : HTML(credential.licenceNumber)
        return """
            <section class="card"><h2>\(view[AccountTexts.credential])</h2>
            <dl class="facts"><dt>\(view[AccountTexts.login])</dt><dd>\(person.login)</dd>
            <dt>\(view[AccountTexts.profession])</dt><dd>\(view[AccountTexts.profession(credential.profession)])</dd>
            <dt>\(view[AccountTexts.specialty])</dt><dd>\(view[credential.specialty.name])</dd>
            <dt>\(view[AccountTexts.facility])</dt><dd>\(credential.facility.name) \
            <span class="badge tier">\(view[AccountTexts.tier(credential.facility.tier)])</span></dd>
            <dt>\(view[AccountTexts.languages])</dt><dd>\(languages(credential.languages, view))</dd>
            <dt>\(view[AccountTexts.licenceNumber])</dt><dd>\(licence)</dd>
            <dt>\(view[AccountTexts.checkedBy])</dt>
            <dd>\(checked(by: credential.checkedByName, at: credential.checkedAt, view))</dd>
            \(credential.expiresOn.map { "<dt>\(view[AccountTexts.expires])</dt><dd>\($0.text)</dd>" as HTML })</dl>
            <p class="hint">\(view[AccountTexts.wrongDetails])</p></section>
            """
    }

    private static func password(_ fields: AccountFields) -> HTML {
        let view = fields.view
        return """
            <section class="card" id="password"><h2>\(view[AccountTexts.changePassword])</h2>\(fields.problem)
            <form class="form" method="post" action="/account/password">\(view.csrfField())
            <input type="hidden" name="username" value="\(view.personName ?? "")" autocomplete="username">
            \(fields.text("current", AccountTexts.currentPassword, type: "password", limit: 1024, autocomplete: "current-password"))
            \(fields.text("new", AccountTexts.newPassword, hint: AccountTexts.passwordHint, type: "password",
                          limit: PasswordRule.length.upperBound, autocomplete: "new-password"))
            <p class="hint">\(view[AccountTexts.othersEnd])</p>
            <button class="button button-secondary">\(view[AccountTexts.changePassword])</button></form></section>
            """
    }

    private static func sessions(_ sessions: [OwnAccount.Session], _ view: View) -> HTML {
        let rows = sessions.map { session in
            let end: HTML = """
                <form method="post" action="/account/sessions/\(session.id)/end">\(view.csrfField())
                <button class="button button-secondary">\(view[AccountTexts.end])</button></form>
                """
            let mark: HTML = "<span class=\"badge\">\(view[AccountTexts.thisDevice])</span>"
            return """
                <li><strong>\(session.device.isEmpty ? view[AccountTexts.otherDevice] : session.device)</strong> \
                \(session.isCurrent ? mark : nil)
                <p class="hint">\(session.address) · \(view[AccountTexts.lastUsed]) \(view.time(session.lastUsedAt))</p>
                \(session.isCurrent ? nil : end)</li>
                """ as HTML
        }
        return """
            <section class="card"><h2>\(view[AccountTexts.sessions])</h2>
            <p class="hint">\(view[AccountTexts.sessionRule])</p><ul class="list">\(rows)</ul></section>
            """
    }
}
