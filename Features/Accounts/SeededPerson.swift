package import Kernel

/// A person for an installation that is filled by a program.
package struct SeededPerson: Sendable {
    package let id: PersonID
    package let login: String
    package let name: String
    /// Nil for an account that no password opens.
    package let password: String?
    /// Nil for somebody who works at none that is known here.
    package let facility: FacilityID?
    package let profession: Profession
    package let specialty: Specialty
    package let languages: [SpokenLanguage]
    package let language: Language
    package let isAdministrator: Bool
    /// Who has compared the credential with the documents; nil when nobody has.
    package let checkedBy: PersonID?

    package init(
        id: PersonID, login: String, name: String, password: String? = nil, facility: FacilityID?,
        profession: Profession = .doctor, specialty: Specialty = .none, languages: [SpokenLanguage] = [.chinese],
        language: Language = .zh, isAdministrator: Bool = false, checkedBy: PersonID? = nil
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.password = password
        self.facility = facility
        self.profession = profession
        self.specialty = specialty
        self.languages = languages
        self.language = language
        self.isAdministrator = isAdministrator
        self.checkedBy = checkedBy
    }
}
