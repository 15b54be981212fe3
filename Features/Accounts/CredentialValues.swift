import Kernel

/// What of a credential a person says or an administrator sets.
struct CredentialValues: Sendable {
    let profession: Profession
    let specialty: Specialty
    /// Nil for somebody who works at none that is known here.
    let facility: FacilityID?
    let languages: [SpokenLanguage]
    let licenceNumber: String

    init(
        profession: Profession, specialty: Specialty, facility: FacilityID?, languages: [SpokenLanguage],
        licenceNumber: String
    ) throws(CommonFailure) {
        self.profession = profession
        self.specialty = specialty
        self.facility = facility
        self.languages = SpokenLanguage.all.filter(languages.contains)
        self.licenceNumber = try PlainText.clean(licenceNumber, field: "licenceNumber", limit: 40, required: false)
    }

    /// Profession and specialty in one line, as the person's card shows it.
    var title: Text { profession.title(with: specialty) }
}
