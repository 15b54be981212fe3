/// Occupation (FHIR R4 PractitionerRole.code).
package enum Profession: String, Sendable, Codable, CaseIterable {
    case doctor, nurse, technician, pharmacist
    case publicHealth = "public-health"
    case researcher, other
}
