import Kernel

/// What a person may practise and who has checked it (FHIR R4 Practitioner.qualification with PractitionerRole).
struct Credential: Sendable, Encodable {
    let profession: Profession
    let specialty: Specialty
    /// Nil for somebody who works at none that is known here.
    let facility: Facility?
    let languages: [SpokenLanguage]
    /// As the person or the administrator wrote it; empty when nobody has.
    let licenceNumber: String
    let expiresOn: CivilDate?
    /// The administrator who compared it with the document; nil until then.
    let checkedBy: PersonID?
    let checkedByName: String?
    let checkedAt: Instant?

    /// Profession and specialty in one line.
    var title: Text { profession.title(with: specialty) }
}
