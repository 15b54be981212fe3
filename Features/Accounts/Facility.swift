package import Kernel

/// A place where care is given or disease is watched (FHIR R4 Organization with its Location).
package struct Facility: Sendable, Hashable, Codable {
    package let id: FacilityID
    package let name: String
    /// 1 (village and township) to 3 (tertiary hospital).
    package let tier: Int
    package let level: FacilityLevel
    /// The administrative division in words, such as the name of a county.
    package let place: String
    package let kind: FacilityKind

    /// - Throws: `CommonFailure.invalid` for a name or place that is empty or too long, or a tier outside 1-3.
    package init(
        id: FacilityID, name: String, tier: Int, level: FacilityLevel, place: String, kind: FacilityKind
    ) throws(CommonFailure) {
        self.id = id
        self.name = try PlainText.clean(name, field: "facilityName", limit: 80)
        guard (1...3).contains(tier) else {
            throw .invalid(field: "facilityTier", reason: AccountTexts.tierRange)
        }
        self.tier = tier
        self.level = level
        self.place = try PlainText.clean(place, field: "facilityPlace", limit: 80)
        self.kind = kind
    }
}

/// The administrative level that a facility serves.
package enum FacilityLevel: String, Sendable, Codable, CaseIterable {
    case village, township, county, city, province, national
}

/// What kind of facility it is (FHIR R4 Organization.type).
package enum FacilityKind: String, Sendable, Codable, CaseIterable {
    case villageClinic = "village-clinic"
    case townshipHospital = "township-hospital"
    case countyHospital = "county-hospital"
    case cityHospital = "city-hospital"
    case teachingHospital = "teaching-hospital"
    case cdc
    case laboratory
    case other
}
