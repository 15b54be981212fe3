import Circles
import Kernel
import Web

/// The pages before there is a session, and the card of a colleague.
enum AccountPages {
    static func signIn(next: String, isReset: Bool = false, _ fields: FormFields) -> Page {
        let view = fields.view
        let body: HTML = """
            <h1>\(view[AccountTexts.signIn])</h1>
            \(isReset ? "<p class=\"notice\" role=\"status\">\(view[AccountTexts.resetDone])</p>" : nil)
            <form class="form card" method="post" action="\(CommonPaths.signIn())">\(view.csrfField())\(fields.problem)
            <input type="hidden" name="next" value="\(next)">
            \(fields.text("login", AccountTexts.login, limit: 200, autocomplete: "username"))
            \(fields.text("password", AccountTexts.password, type: "password", limit: 1024, autocomplete: "current-password"))
            <button class="button button-wide">\(view[AccountTexts.signIn])</button></form>
            <section class="card"><h2>\(view[AccountTexts.haveCode])</h2><p class="hint">\(view[AccountTexts.byInvitation])</p>
            <form class="form" method="post" action="\(AccountPaths.code())">\(view.csrfField())
            \(FormFields(view).text("code", AccountTexts.code))
            <button class="button button-secondary">\(view[AccountTexts.next])</button></form></section>
            <p><a class="more" href="\(CommonPaths.help())">\(view[AccountTexts.help])</a></p>
            """
        return Page(title: AccountTexts.signIn, body: body)
    }

    static func signUp(_ door: SignUpDoor, code: String, _ fields: FormFields) -> Page {
        let view = fields.view
        let heading: HTML = "<h1>\(view[AccountTexts.signUp])</h1>"
        let path = CommonPaths.signUp(code)
        let search = AccountFragments.facilitySearch(door.facilities, path, view)
        let spoken: SpokenLanguage = view.language == .zh ? .chinese : .english
        let body: HTML = """
            \(heading)\(invitation(door, view))\(search)
            <form class="form card" method="post" action="\(path)">\(view.csrfField())\(fields.command)\(fields.problem)
            \(fields.text("login", AccountTexts.login, hint: AccountTexts.loginHint, limit: 40, autocomplete: "username"))
            \(fields.text("name", AccountTexts.name, hint: AccountTexts.nameHint, autocomplete: "name"))
            \(fields.text("password", AccountTexts.password, hint: AccountTexts.passwordHint, type: "password",
                          limit: PasswordRule.length.upperBound, autocomplete: "new-password"))
            \(facility(door, fields))
            \(AccountFragments.profession(fields))\(AccountFragments.specialty(fields))
            \(AccountFragments.languages(fields, chosen: [spoken]))
            \(fields.text("licenceNumber", AccountTexts.licence, limit: 40, required: false))
            <button class="button button-wide">\(view[AccountTexts.create])</button></form>
            """
        return Page(title: AccountTexts.signUp, body: body)
    }

    private static func invitation(_ door: SignUpDoor, _ view: View) -> HTML {
        let inviter: HTML? = door.inviter.map {
            "<p>\(view[AccountTexts.invitedBy])\($0.name) · \(view[$0.workplace])</p>"
        }
        let group: HTML? = door.groupName.map { "<p>\(view[AccountTexts.leadsTo])<strong>\($0)</strong></p>" }
        let administrator: HTML? = door.isAdministrator ? "<p>\(view[AccountTexts.firstAdministrator])</p>" : nil
        return """
            <section class="card">\(inviter)\(group)\(administrator)
            <p class="hint">\(view[AccountTexts.validUntil]) \(Kit.time(door.expiresAt))</p></section>
            """
    }

    private static func facility(_ door: SignUpDoor, _ fields: FormFields) -> HTML {
        let (view, list) = (fields.view, door.facilities)
        guard door.isAdministrator else {
            return AccountFragments.facility(
                list, fields, hint: door.isFree ? AccountTexts.facilityMissing : AccountTexts.facilityOfInviter)
        }
        let isEmpty = list.facilities.isEmpty
        return """
            \(isEmpty ? nil : AccountFragments.facility(list, fields, empty: AccountTexts.otherFacility))
            <fieldset><legend>\(view[AccountTexts.newFacility])</legend>
            \(AccountFragments.facilityFields(fields, required: isEmpty))</fieldset>
            """
    }

    /// The card of somebody with whom the reader shares a circle.
    static func person(_ person: PersonRecord, _ view: View) -> Page {
        let card = person.card
        let place: HTML? = card.facilityTier.map { tier in
            """
            <dt>\(view[AccountTexts.facility])</dt>
            <dd>\(card.facilityName) \(AccountFragments.tier(tier, view))</dd>
            """
        }
        let body: HTML = """
            <h1>\(card.name)</h1>
            <section class="card"><p>\(view[card.title])</p>
            <dl class="facts">\(place)<dt>\(view[AccountTexts.languages])</dt>
            <dd>\(AccountFragments.languages(person.credential.languages, view))</dd>
            \(AccountFragments.checking(person.credential, view))</dl></section>
            """
        return Page(title: card.name, body: body)
    }
}
