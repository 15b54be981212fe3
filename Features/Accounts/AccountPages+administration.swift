import Circles
import Kernel
import Web

extension AccountPages {
    static func administration(_ found: Administration, _ view: View) -> Page {
        let body: HTML = """
            <h1>\(view[AccountTexts.administration])</h1>
            \(people(found, view))\(invitations(found.invitations, view))\(facilities(found.facilities, view))
            """
        return Page(title: AccountTexts.administration, body: body)
    }

    private static func people(_ found: Administration, _ view: View) -> HTML {
        let rows = found.people.map { person in
            """
            <li><a href="/administration/people/\(person.card.id)"><strong>\(person.card.name)</strong></a> \
            \(badges(person, view))
            <p class="hint">\(view[person.card.title]) · \(person.card.facilityName)</p></li>
            """ as HTML
        }
        let list: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">\(view[AccountTexts.nobody])</p>" : "<ul class=\"list\">\(rows)</ul>"
        let isCut = found.people.count >= AccountActions.peopleLimit
        return """
            <section class="card"><h2>\(view[AccountTexts.people])</h2>
            <form class="form" method="get" action="/administration"><div class="field">
            <label for="f-q">\(view[AccountTexts.search])</label>
            <input id="f-q" name="q" type="search" value="\(found.search)" maxlength="80"></div>
            <button class="button button-secondary">\(view[AccountTexts.find])</button></form>
            \(list)\(isCut ? "<p class=\"hint\">\(view[AccountTexts.more])</p>" : nil)</section>
            """
    }

    private static func badges(_ person: PersonRecord, _ view: View) -> HTML {
        let texts = [
            person.isAdministrator ? AccountTexts.administrator : nil,
            person.isActive ? nil : AccountTexts.switchedOff,
            person.credential.checkedAt == nil ? AccountTexts.notChecked : AccountTexts.checkedBadge,
        ]
        let list = texts.compactMap { $0 }.map { "<span class=\"badge\">\(view[$0])</span> " as HTML }
        return "\(list)"
    }

    private static func invitations(_ pending: [NetworkInvitation], _ view: View) -> HTML {
        let fields = AccountFields(view: view)
        let rows = pending.map { invitation in
            let mark: HTML = "<span class=\"badge\">\(view[AccountTexts.administrator])</span>"
            return """
                <li>\(view[AccountTexts.invitedBy])\(invitation.issuedBy ?? view[AccountTexts.installation]) \
                \(invitation.isAdministrator ? mark : nil)
                <p class="hint">\(view[AccountTexts.validUntil]) \(view.time(invitation.expiresAt))</p></li>
                """ as HTML
        }
        let list: HTML = "<h3>\(view[AccountTexts.unused])</h3><ul class=\"list\">\(rows)</ul>"
        return """
            <section class="card"><h2>\(view[AccountTexts.invitations])</h2><p class="hint">\(view[AccountTexts.inviteHint])</p>
            <form class="form" method="post" action="/administration/invitations">\(view.csrfField())\(fields.commandField())
            \(fields.text("days", AccountTexts.days, type: "number", value: String(AccountActions.invitationDays.usual), limit: 2))
            <label class="choice"><input type="checkbox" name="administrator" value="1"> \
            \(view[AccountTexts.asAdministrator])</label>
            <button class="button">\(view[AccountTexts.makeInvitation])</button></form>
            \(rows.isEmpty ? nil : list)</section>
            """
    }

    private static func facilities(_ list: [Facility], _ view: View) -> HTML {
        let fields = AccountFields(view: view)
        let rows = list.map { facility in
            """
            <li><a href="/administration/facilities/\(facility.id)"><strong>\(facility.name)</strong></a> \
            <span class="badge tier">\(view[AccountTexts.tier(facility.tier)])</span>
            <p class="hint">\(view[AccountTexts.kind(facility.kind)]) · \(facility.place) · \
            \(view[AccountTexts.level(facility.level)])</p></li>
            """ as HTML
        }
        return """
            <section class="card"><h2>\(view[AccountTexts.facilities])</h2><ul class="list">\(rows)</ul>
            <details><summary>\(view[AccountTexts.newFacility])</summary>
            <form class="form" method="post" action="/administration/facilities">\(view.csrfField())\(fields.commandField())
            \(fields.newFacility(required: true))
            <button class="button">\(view[AccountTexts.add])</button></form></details></section>
            """
    }

    static func facility(_ facility: Facility, _ view: View) -> Page {
        let fields = AccountFields(view: view)
        let body: HTML = """
            <h1>\(facility.name)</h1>\(wayBack(view))
            <form class="form card" method="post" action="/administration/facilities/\(facility.id)">\
            \(view.csrfField())\(fields.commandField())\(fields.newFacility(facility, required: true))
            <button class="button">\(view[AccountTexts.save])</button></form>
            """
        return Page(title: facility.name, body: body)
    }

    /// A person for administrators: the credential to check, and the account to switch off or on.
    static func record(_ person: PersonRecord, _ facilities: [Facility], _ fields: AccountFields) -> Page {
        let view = fields.view
        let credential = person.credential
        let path: HTML = "/administration/people/\(person.card.id)"
        let body: HTML = """
            <h1>\(person.card.name)</h1>\(wayBack(view))<p class="badges">\(badges(person, view))</p>
            \(AccountPages.credential(person, view))
            <form class="form card" method="post" action="\(path)/check">\(view.csrfField())\(fields.commandField())
            <h2>\(view[AccountTexts.check])</h2>\(fields.problem)
            \(fields.profession(credential.profession))\(fields.specialty(credential.specialty))
            \(fields.facility(facilities, chosen: credential.facility.id))\(fields.languages(credential.languages))
            \(fields.text("licenceNumber", AccountTexts.licenceNumber, value: credential.licenceNumber, limit: 40, required: false))
            \(fields.text("expiresOn", AccountTexts.expires, hint: AccountTexts.expiresHint, type: "date",
                          value: credential.expiresOn?.text ?? "", limit: 10, required: false))
            <p class="hint">\(view[AccountTexts.checkHint])</p>
            <button class="button">\(view[AccountTexts.check])</button></form>
            \(switching(person, path, view))
            """
        return Page(title: person.card.name, body: body)
    }

    private static func switching(_ person: PersonRecord, _ path: HTML, _ view: View) -> HTML {
        let fields = AccountFields(view: view)
        let step: HTML = person.isActive ? "disable" : "enable"
        let kind: HTML = person.isActive ? "button-danger" : "button-secondary"
        return """
            <form class="form card" method="post" action="\(path)/\(step)">\(view.csrfField())\(fields.commandField())
            \(person.isActive ? "<p class=\"hint\">\(view[AccountTexts.disableHint])</p>" : nil)
            <button class="button \(kind)">\
            \(view[person.isActive ? AccountTexts.disable : AccountTexts.enable])</button></form>
            """
    }

    /// The invitation that was just made: the one page that shows its code.
    static func invitation(_ issued: IssuedInvitation, link: String, qr: String?, _ view: View) -> Page {
        let picture: HTML? = qr.map {
            "<div class=\"qr\" role=\"img\" aria-label=\"\(view[AccountTexts.qrAlt])\">\(HTML.raw($0))</div>"
        }
        let body: HTML = """
            <h1>\(view[AccountTexts.invitationMade])</h1>\(wayBack(view))
            <section class="card"><p class="notice">\(view[AccountTexts.shownOnce])</p>
            <div class="field"><label for="f-link">\(view[AccountTexts.link])</label>
            <input id="f-link" readonly value="\(link)"></div>
            <p>\(view[AccountTexts.code]) <code class="code">\(issued.code)</code></p>\(picture)
            <p class="hint">\(view[AccountTexts.validUntil]) \(view.time(issued.expiresAt))</p></section>
            """
        return Page(title: AccountTexts.invitationMade, body: body)
    }

    private static func wayBack(_ view: View) -> HTML {
        "<p><a href=\"/administration\">\(view[AccountTexts.back])</a></p>"
    }
}
