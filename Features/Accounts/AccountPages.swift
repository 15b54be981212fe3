import Circles
import Kernel
import Web

/// The pages before there is a session, and the card of a colleague.
enum AccountPages {
    static func signIn(next: String, _ fields: AccountFields) -> Page {
        let view = fields.view
        let body: HTML = """
            <h1>\(view[AccountTexts.signIn])</h1>
            <form class="form card" method="post" action="/sign-in">\(view.csrfField())\(fields.problem)
            <input type="hidden" name="next" value="\(next)">
            \(fields.text("login", AccountTexts.login, limit: 200, autocomplete: "username"))
            \(fields.text("password", AccountTexts.password, type: "password", limit: 1024, autocomplete: "current-password"))
            <button class="button button-wide">\(view[AccountTexts.signIn])</button></form>
            <section class="card"><h2>\(view[AccountTexts.haveCode])</h2><p class="hint">\(view[AccountTexts.byInvitation])</p>
            <form class="form" method="post" action="/sign-up">\(view.csrfField())
            \(AccountFields(view: view).text("code", AccountTexts.code))
            <button class="button button-secondary">\(view[AccountTexts.next])</button></form></section>
            """
        return Page(title: AccountTexts.signIn, body: body)
    }

    static func signUp(_ door: SignUpDoor, code: String, _ fields: AccountFields) -> Page {
        let view = fields.view
        if door.facilities.isEmpty && !door.isAdministrator {
            let body: HTML = """
                <h1>\(view[AccountTexts.signUp])</h1><p class="notice">\(view[AccountTexts.noFacilities])</p>
                """
            return Page(title: AccountTexts.signUp, body: body)
        }
        let body: HTML = """
            <h1>\(view[AccountTexts.signUp])</h1>\(invitation(door, view))
            <form class="form card" method="post" action="/sign-up/\(code)">\(view.csrfField())\(fields.commandField())
            \(fields.problem)
            \(fields.text("login", AccountTexts.login, hint: AccountTexts.loginHint, limit: 40, autocomplete: "username"))
            \(fields.text("name", AccountTexts.name, hint: AccountTexts.nameHint, autocomplete: "name"))
            \(fields.text("password", AccountTexts.password, hint: AccountTexts.passwordHint, type: "password",
                          limit: PasswordRule.length.upperBound, autocomplete: "new-password"))
            \(facility(door, fields))
            \(fields.profession())\(fields.specialty())\(fields.languages([view.language == .zh ? .chinese : .english]))
            \(fields.text("licenceNumber", AccountTexts.licence, limit: 40, required: false))
            <button class="button button-wide">\(view[AccountTexts.create])</button></form>
            """
        return Page(title: AccountTexts.signUp, body: body)
    }

    private static func invitation(_ door: SignUpDoor, _ view: View) -> HTML {
        let inviter: HTML? = door.inviter.map {
            "<p>\(view[AccountTexts.invitedBy])\($0.name) · \($0.facilityName)</p>"
        }
        let group: HTML? = door.groupName.map { "<p>\(view[AccountTexts.leadsTo])<strong>\($0)</strong></p>" }
        let administrator: HTML? = door.isAdministrator ? "<p>\(view[AccountTexts.firstAdministrator])</p>" : nil
        return """
            <section class="card">\(inviter)\(group)\(administrator)
            <p class="hint">\(view[AccountTexts.validUntil]) \(view.time(door.expiresAt))</p></section>
            """
    }

    private static func facility(_ door: SignUpDoor, _ fields: AccountFields) -> HTML {
        let view = fields.view
        guard door.isAdministrator else {
            return fields.facility(door.facilities, hint: AccountTexts.facilityMissing)
        }
        let choice: HTML? = door.facilities.isEmpty ? nil : fields.facility(door.facilities, adding: true)
        return """
            \(choice)<fieldset><legend>\(view[AccountTexts.newFacility])</legend>
            \(fields.newFacility(required: door.facilities.isEmpty))</fieldset>
            """
    }

    /// The card of somebody with whom the reader shares a circle.
    static func person(_ person: ColleagueView, _ view: View) -> Page {
        let body: HTML = """
            <h1>\(person.card.name)</h1>
            <section class="card"><p>\(view[person.card.title])</p>
            <dl class="facts"><dt>\(view[AccountTexts.facility])</dt>
            <dd>\(person.card.facilityName) <span class="badge tier">\(view[AccountTexts.tier(person.card.facilityTier ?? 1)])</span></dd>
            <dt>\(view[AccountTexts.languages])</dt><dd>\(languages(person.languages, view))</dd>
            <dt>\(view[AccountTexts.checkedBy])</dt>
            <dd>\(checked(by: person.checkedBy, at: person.checkedAt, view))</dd>
            \(person.expiresOn.map { "<dt>\(view[AccountTexts.expires])</dt><dd>\($0.text)</dd>" as HTML })</dl></section>
            """
        return Page(title: person.card.name, body: body)
    }

    static func languages(_ languages: [SpokenLanguage], _ view: View) -> HTML {
        HTML(languages.map { view[$0.name] }.joined(separator: view.language == .zh ? "、" : ", "))
    }

    static func checked(by name: String?, at instant: Instant?, _ view: View) -> HTML {
        guard let name, let instant else { return "<span class=\"hint\">\(view[AccountTexts.notChecked])</span>" }
        return "\(name) · \(view.time(instant))"
    }
}

/// A colleague as others see one: without the licence's number and the login name.
struct ColleagueView: Sendable, Encodable {
    let card: PersonCard
    let profession: Profession
    let specialty: Specialty
    let languages: [SpokenLanguage]
    let checkedBy: String?
    let checkedAt: Instant?
    let expiresOn: CivilDate?

    init(_ record: PersonRecord) {
        card = record.card
        profession = record.credential.profession
        specialty = record.credential.specialty
        languages = record.credential.languages
        checkedBy = record.credential.checkedByName
        checkedAt = record.credential.checkedAt
        expiresOn = record.credential.expiresOn
    }
}
