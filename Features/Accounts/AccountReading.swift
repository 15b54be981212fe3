import Kernel
import Web

/// Reads the room's forms; whatever is wrong is named with its field.
enum AccountReading {
    /// - Parameter known: what absent fields keep.
    static func facility(_ form: Form, id: FacilityID, else known: Facility? = nil) throws(CommonFailure) -> Facility {
        try Facility(
            id: id, name: form.text("facilityName") ?? known?.name ?? "",
            tier: form.int("facilityTier") ?? known?.tier ?? 0,
            level: form.code("facilityLevel", default: known?.level ?? .county),
            place: form.text("facilityPlace") ?? known?.place ?? "",
            kind: form.code("facilityKind", default: known?.kind ?? .other))
    }

    /// - Parameter known: what absent fields keep.
    static func credential(_ form: Form, else known: Credential) throws(CommonFailure) -> CredentialValues {
        try CredentialValues(
            profession: form.code("profession", default: known.profession),
            specialty: form.code("specialty", default: known.specialty),
            facility: form.id("facility") ?? known.facility?.id,
            languages: languages(form) ?? known.languages,
            licenceNumber: form.text("licenceNumber") ?? known.licenceNumber)
    }

    /// - Parameter language: that of the page, in which the account begins.
    static func signUp(_ form: Form, language: Language) throws -> SignUp {
        let person: PersonID = try form.id("id") ?? .make()
        let chosen = try facilityChoice(form)
        let isNew = chosen == nil && form.text("facilityName")?.isEmpty == false
        let new = isNew ? try facility(form, id: .make()) : nil
        let account = NewAccount(
            person: person, login: try LoginName(form.text("login") ?? ""),
            name: try PlainText.name(form.text("name") ?? "", field: "name", limit: 80), language: language,
            isAdministrator: false)
        _ = try form.required("profession")
        return SignUp(
            account: account, password: form.text("password") ?? "", newFacility: new,
            credential: try CredentialValues(
                profession: form.code("profession", default: .other),
                specialty: form.code("specialty", default: .none), facility: chosen ?? new?.id,
                languages: languages(form) ?? [], licenceNumber: form.text("licenceNumber") ?? ""))
    }

    /// The chosen facility; nil for none.
    static func facilityChoice(_ form: Form) throws(CommonFailure) -> FacilityID? { try form.id("facility") }

    /// The ticked languages; nil when the field is absent.
    static func languages(_ form: Form) throws(CommonFailure) -> [SpokenLanguage]? {
        var languages: [SpokenLanguage] = []
        let texts = form.all("languages")
        if texts.isEmpty { return nil }
        for text in texts {
            guard let language = SpokenLanguage(rawValue: text) else {
                throw .invalid(
                    field: "languages", reason: Text(zh: "不是可选的语言。", en: "This is not one of the languages."))
            }
            languages.append(language)
        }
        return languages
    }

    /// The day on which a credential ends; nil when the field is absent or empty.
    static func expiry(_ form: Form) throws -> CivilDate? {
        guard let text = form.text("expiresOn"), !text.isEmpty else { return nil }
        guard let date = CivilDate(text) else { throw AccountFailure.expiryInvalid }
        return date
    }

    /// What is looked for, from the query or the form; empty when nothing is.
    static func search(_ text: String?, field: String) throws(CommonFailure) -> String {
        try PlainText.clean(text ?? "", field: field, limit: 80, required: false)
    }

    /// That somebody means what cannot be undone.
    static func confirmation(_ form: Form) throws(CommonFailure) {
        guard form.flag("confirmed") else {
            throw .invalid(field: "confirmed", reason: Text(zh: "请先勾选确认。", en: "Tick the box to confirm first."))
        }
    }

    /// The id that makes a second sending of a command count once; a program names it itself.
    static func command(_ form: Form) throws(CommonFailure) -> CommandID {
        guard let id = try form.id("id", of: CommandSubject.self) else {
            throw .invalid(
                field: "id", reason: Text(zh: "缺少命令编号，请刷新页面。", en: "The command needs an id; reload the page."))
        }
        return id
    }
}
