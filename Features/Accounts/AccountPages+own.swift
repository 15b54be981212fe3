import Circles
import Kernel
import Web

extension AccountPages {
    /// The own account: credential, language, password, and where it is signed in.
    static func own(_ own: OwnAccount, _ fields: FormFields, isChanged: Bool = false) -> Page {
        let view = fields.view
        let administration: HTML? =
            own.person.isAdministrator
            ? """
            <p><a class="button button-secondary" href="\(AccountPaths.administration())">\
            \(view[AccountTexts.administration])</a></p>
            """ : nil
        let body: HTML = """
            <h1>\(own.person.card.name)</h1>
            \(isChanged ? "<p class=\"notice\" role=\"status\">\(view[AccountTexts.passwordChanged])</p>" : nil)\(administration)
            \(notices(own, view))\(AccountFragments.credential(own.person, view))\(facility(own, view))
            <section class="card"><h2>\(view[AccountTexts.language])</h2>
            <form class="form" method="post" action="\(AccountPaths.language())">\(view.csrfField())
            \(fields.select("language", AccountTexts.language, options: [("zh", "中文"), ("en", "English")],
                            chosen: (own.language ?? view.language).rawValue))
            <button class="button button-secondary">\(view[AccountTexts.save])</button></form></section>
            \(password(fields))\(secondFactor(own, view))\(sessions(own, view))
            <form method="post" action="\(CommonPaths.signOut())" data-forgets>\(view.csrfField())
            <button class="button button-secondary button-wide">\(view[AccountTexts.signOut])</button></form>
            """
        return Page(title: AccountTexts.account, body: body)
    }

    private static func facility(_ own: OwnAccount, _ view: View) -> HTML {
        let (fields, list) = (FormFields(view), own.facilities)
        let form = Kit.form(
            AccountPaths.ownFacility(), view, class: "form card",
            """
            <h2>\(view[AccountTexts.changeFacility])</h2>
            \(AccountFragments.facility(list, fields, chosen: own.person.credential.facility?.id))
            <p class="hint">\(view[AccountTexts.changeFacilityHint])</p>
            <button class="button button-secondary">\(view[AccountTexts.save])</button>
            """)
        let search = AccountFragments.facilitySearch(list, AccountPaths.account(), view)
        return "<details><summary>\(view[AccountTexts.changeFacility])</summary>\(search)\(form)</details>"
    }

    private static func password(_ fields: FormFields) -> HTML {
        let view = fields.view
        return """
            <section class="card" id="password"><h2>\(view[AccountTexts.changePassword])</h2>\(fields.problem)
            <form class="form" method="post" action="\(AccountPaths.password())">\(view.csrfField())\(fields.command)
            <input type="hidden" name="username" value="\(view.personName ?? "")" autocomplete="username">
            \(fields.text("current", AccountTexts.currentPassword, type: "password", limit: 1024, autocomplete: "current-password"))
            \(fields.text("new", AccountTexts.newPassword, hint: AccountTexts.passwordHint, type: "password",
                          limit: PasswordRule.length.upperBound, autocomplete: "new-password"))
            <p class="hint">\(view[AccountTexts.othersEnd])</p>
            <button class="button button-secondary">\(view[AccountTexts.changePassword])</button></form></section>
            """
    }

    private static func sessions(_ own: OwnAccount, _ view: View) -> HTML {
        let rows = own.sessions.map { session in
            let isCurrent = session.id == own.current
            let end: HTML = """
                <form method="post" action="\(AccountPaths.endSession(session.id))">\(view.csrfField())\(Kit.command())
                <button class="button button-secondary">\(view[AccountTexts.end])</button></form>
                """
            let mark: HTML = "<span class=\"badge\">\(view[AccountTexts.thisDevice])</span>"
            return """
                <li><strong>\(session.device.isEmpty ? view[AccountTexts.otherDevice] : session.device)</strong> \
                \(isCurrent ? mark : nil)
                <p class="hint">\(session.address) · \(view[AccountTexts.lastUsed]) \(Kit.time(session.lastUsedAt))</p>
                \(isCurrent ? nil : end)</li>
                """ as HTML
        }
        return """
            <section class="card"><h2>\(view[AccountTexts.sessions])</h2>
            <p class="hint">\(view[AccountTexts.sessionRule])</p><ul class="list">\(rows)</ul></section>
            """
    }
}
