package import Kernel

/// FHIR R4 AdministrativeGender.
package enum Sex: String, Codable, Sendable, CaseIterable {
    case unknown, female, male, other

    /// As people read it.
    package var label: Text {
        switch self {
        case .unknown: Text(zh: "不详", en: "unknown")
        case .female: Text(zh: "女", en: "female")
        case .male: Text(zh: "男", en: "male")
        case .other: Text(zh: "其他", en: "other")
        }
    }
}
