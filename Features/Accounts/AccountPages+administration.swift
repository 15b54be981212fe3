import Circles
import Kernel
import Web

extension AccountPages {
    static func administration(_ found: Administration, _ view: View) -> Page {
        let body: HTML = """
            <h1>\(view[AccountTexts.administration])</h1>
            \(waiting(found.waiting, view))\(people(found, view))\(invitations(found.invitations, view))\(facilities(found, view))
            """
        return Page(title: AccountTexts.administration, body: body)
    }

    /// Who has to be admitted, above all others.
    private static func waiting(_ people: [PersonRecord], _ view: View) -> HTML? {
        if people.isEmpty { return nil }
        return """
            <section class="card"><h2>\(view[AccountTexts.waiting])</h2><p class="hint">\(view[AccountTexts.waitingHint])</p>
            <ul class="list">\(people.map { row($0, view) })</ul></section>
            """
    }

    private static func row(_ person: PersonRecord, _ view: View) -> HTML {
        let facility = person.credential.facility?.name ?? view[AccountTexts.noFacility]
        return """
            <li><a href="\(AccountPaths.record(person.card.id))"><strong>\(person.card.name)</strong></a> \
            \(AccountFragments.badges(person, view))
            <p class="hint">\(view[person.credential.title]) · \(facility)</p></li>
            """
    }

    private static func people(_ found: Administration, _ view: View) -> HTML {
        let rows = found.people.map { row($0, view) }
        let list: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">\(view[AccountTexts.nobody])</p>" : "<ul class=\"list\">\(rows)</ul>"
        let isCut = found.people.count >= AccountActions.peopleLimit
        return """
            <section class="card"><h2>\(view[AccountTexts.people])</h2>
            <form class="form" method="get" action="\(AccountPaths.administration())"><div class="field">
            <label for="f-q">\(view[AccountTexts.search])</label>
            <input id="f-q" name="q" type="search" value="\(found.search)" maxlength="80"></div>
            <button class="button button-secondary">\(view[AccountTexts.find])</button></form>
            \(list)\(isCut ? "<p class=\"hint\">\(view[AccountTexts.more])</p>" : nil)</section>
            """
    }

    private static func invitations(_ pending: [NetworkInvitation], _ view: View) -> HTML {
        let fields = FormFields(view)
        let rows = pending.map { invitation in
            let mark: HTML = "<span class=\"badge\">\(view[AccountTexts.administrator])</span>"
            let ended: HTML = "<span class=\"badge\">\(view[AccountTexts.ended])</span>"
            return """
                <li>\(view[AccountTexts.invitedBy])\(invitation.issuedBy ?? view[AccountTexts.installation]) \
                \(invitation.isAdministrator ? mark : nil)
                <p class="hint">\(view[AccountTexts.validUntil]) \(Kit.time(invitation.expiresAt))</p>
                \(invitation.isEnded ? ended : revocation(invitation, view))</li>
                """ as HTML
        }
        let list: HTML = "<h3>\(view[AccountTexts.unused])</h3><ul class=\"list\">\(rows)</ul>"
        return """
            <section class="card"><h2>\(view[AccountTexts.invitations])</h2><p class="hint">\(view[AccountTexts.inviteHint])</p>
            <form class="form" method="post" action="\(AccountPaths.invitations())">\(view.csrfField())\(fields.command)
            \(fields.text("days", AccountTexts.days, type: "number", value: String(AccountActions.invitationDays.usual), limit: 2))
            <label class="choice"><input type="checkbox" name="administrator" value="1"> \
            \(view[AccountTexts.asAdministrator])</label>
            <button class="button">\(view[AccountTexts.makeInvitation])</button></form>
            \(rows.isEmpty ? nil : list)</section>
            """
    }

    private static func revocation(_ invitation: NetworkInvitation, _ view: View) -> HTML {
        """
        <form method="post" action="\(AccountPaths.revocation(invitation.id))">\(view.csrfField())\(Kit.command())
        <button class="button button-secondary">\(view[AccountTexts.revoke])</button></form>
        """
    }

    private static func facilities(_ found: Administration, _ view: View) -> HTML {
        let (fields, list) = (FormFields(view), found.facilities)
        let rows = list.facilities.map { facility in
            """
            <li><a href="\(AccountPaths.facility(facility.id))"><strong>\(facility.name)</strong></a> \
            \(AccountFragments.tier(facility.tier, view))
            <p class="hint">\(view[facility.kind.name]) · \(facility.place) · \(view[facility.level.name])</p></li>
            """ as HTML
        }
        let search = AccountFragments.facilitySearch(list, AccountPaths.administration(), view)
        return """
            <section class="card"><h2>\(view[AccountTexts.facilities])</h2>\(search)<ul class="list">\(rows)</ul>
            <details><summary>\(view[AccountTexts.newFacility])</summary>
            <form class="form" method="post" action="\(AccountPaths.facilities())">\(view.csrfField())\(fields.command)
            \(AccountFragments.facilityFields(fields, required: true))
            <button class="button">\(view[AccountTexts.add])</button></form></details></section>
            """
    }

    static func facility(_ facility: Facility, _ view: View) -> Page {
        let fields = FormFields(view)
        let body: HTML = """
            <h1>\(facility.name)</h1>\(AccountFragments.wayBack(view))
            <form class="form card" method="post" action="\(AccountPaths.facility(facility.id))">\
            \(view.csrfField())\(fields.command)\(AccountFragments.facilityFields(fields, facility, required: true))
            <button class="button">\(view[AccountTexts.save])</button></form>
            """
        return Page(title: facility.name, body: body)
    }

    /// A person for administrators: the credential to check, and the account to switch off or on.
    static func record(_ found: PersonWithChoices, _ fields: FormFields) -> Page {
        let (person, view) = (found.record, fields.view)
        let (id, credential) = (person.card.id, person.credential)
        let body: HTML = """
            <h1>\(person.card.name)</h1>\(AccountFragments.wayBack(view))
            <p class="badges">\(AccountFragments.badges(person, view))</p>
            \(AccountFragments.credential(person, view))
            \(AccountFragments.facilitySearch(found.facilities, AccountPaths.record(id), view))
            <form class="form card" method="post" action="\(AccountPaths.check(id))">\(view.csrfField())\(fields.command)
            <h2>\(view[AccountTexts.check])</h2>\(fields.problem)
            \(AccountFragments.profession(fields, chosen: credential.profession))
            \(AccountFragments.specialty(fields, chosen: credential.specialty))
            \(AccountFragments.facility(found.facilities, fields, chosen: credential.facility?.id))
            \(AccountFragments.languages(fields, chosen: credential.languages))
            \(fields.text("licenceNumber", AccountTexts.licenceNumber, value: credential.licenceNumber, limit: 40, required: false))
            \(fields.text("expiresOn", AccountTexts.expires, hint: AccountTexts.expiresHint, type: "date",
                          value: credential.expiresOn?.text ?? "", limit: 10, required: false))
            <p class="hint">\(view[AccountTexts.checkHint])</p>
            <button class="button">\(view[AccountTexts.check])</button></form>
            \(withdrawal(person, view))\(security(found, view))\(switching(person, view))
            """
        return Page(title: person.card.name, body: body)
    }

    private static func withdrawal(_ person: PersonRecord, _ view: View) -> HTML? {
        guard person.card.checked else { return nil }
        return Kit.form(
            AccountPaths.checkWithdrawal(person.card.id), view, class: "form card",
            """
            <p class="hint">\(view[AccountTexts.withdrawCheckHint])</p>
            <button class="button button-secondary">\(view[AccountTexts.withdrawCheck])</button>
            """)
    }

    private static func switching(_ person: PersonRecord, _ view: View) -> HTML {
        if person.waits { return admission(person, view) }
        let step = person.isActive ? AccountPaths.disable : AccountPaths.enable
        let kind: HTML = person.isActive ? "button-danger" : "button-secondary"
        return """
            <form class="form card" method="post" action="\(step(person.card.id))">\(view.csrfField())\(Kit.command())
            \(person.isActive ? "<p class=\"hint\">\(view[AccountTexts.disableHint])</p>" : nil)
            <button class="button \(kind)">\
            \(view[person.isActive ? AccountTexts.disable : AccountTexts.enable])</button></form>
            """
    }

    private static func admission(_ person: PersonRecord, _ view: View) -> HTML {
        let id = person.card.id
        let refuse = Kit.form(
            AccountPaths.disable(id), view,
            "<button class=\"button button-danger\">\(view[AccountTexts.refuse])</button>")
        return """
            <section class="card"><h2>\(view[AccountTexts.waits])</h2><p class="hint">\(view[AccountTexts.waitingHint])</p>
            \(Kit.form(AccountPaths.enable(id), view, "<button class=\"button\">\(view[AccountTexts.admit])</button>"))
            \(refuse)</section>
            """
    }

    /// The invitation that was just made: the one page that shows its code.
    static func invitation(_ issued: IssuedInvitation, link: String, qr: String?, _ view: View) -> Page {
        InvitationPage(code: issued.code, link: link, qr: qr, expires: issued.expiresAt).page(
            view, back: AccountFragments.wayBack(view))
    }
}
