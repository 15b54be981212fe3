import Kernel
import Web

// What the room's forms and JSON objects carry, read into the model.

extension Facility {
    /// - Parameter known: what absent fields keep.
    init(reading form: Form, id: FacilityID, else known: Facility? = nil) throws(CommonFailure) {
        try self.init(
            id: id, name: form.text("facilityName") ?? known?.name ?? "",
            tier: form.int("facilityTier") ?? known?.tier ?? 0,
            level: form.code("facilityLevel", default: known?.level ?? .county),
            place: form.text("facilityPlace") ?? known?.place ?? "",
            kind: form.code("facilityKind", default: known?.kind ?? .other))
    }
}

extension CredentialValues {
    /// - Parameter known: what absent fields keep.
    init(reading form: Form, else known: Credential) throws(CommonFailure) {
        try self.init(
            profession: form.code("profession", default: known.profession),
            specialty: form.code("specialty", default: known.specialty),
            facility: form.id("facility") ?? known.facility.id,
            languages: form.languages() ?? known.languages,
            licenceNumber: form.text("licenceNumber") ?? known.licenceNumber)
    }
}

extension SignUp {
    init(reading form: Form, language: Language) throws {
        let person: PersonID = try form.id("id") ?? .make()
        let chosen: FacilityID? = try form.id("facility")
        let isNew = chosen == nil && form.text("facilityName")?.isEmpty == false
        let facility = isNew ? try Facility(reading: form, id: .make()) : nil
        guard let place = chosen ?? facility?.id else { throw AccountFailure.facilityUnknown }
        account = NewAccount(
            person: person, login: try LoginName(form.text("login") ?? ""),
            name: try PlainText.clean(form.text("name") ?? "", field: "name", limit: 80), language: language,
            isAdministrator: false)
        password = form.text("password") ?? ""
        newFacility = facility
        _ = try form.required("profession")
        credential = try CredentialValues(
            profession: form.code("profession", default: .other), specialty: form.code("specialty", default: .none),
            facility: place, languages: form.languages() ?? [], licenceNumber: form.text("licenceNumber") ?? "")
    }
}

extension Form {
    /// The ticked languages; nil when the field is absent.
    func languages() throws(CommonFailure) -> [SpokenLanguage]? {
        var languages: [SpokenLanguage] = []
        let texts = all("languages")
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

    /// A day; nil when the field is absent or empty.
    func expiry(_ name: String) throws -> CivilDate? {
        guard let text = text(name), !text.isEmpty else { return nil }
        guard let date = CivilDate(text) else { throw AccountFailure.expiryInvalid }
        return date
    }
}

extension Request {
    /// The client-made id of the command that a form or JSON object carries.
    func commandID() throws(CommonFailure) -> CommandID {
        guard let id = try form.id("id", of: CommandSubject.self) else {
            throw .invalid(
                field: "id", reason: Text(zh: "缺少命令编号，请刷新页面。", en: "The command needs an id; reload the page."))
        }
        return id
    }
}
