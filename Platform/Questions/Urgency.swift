package import Kernel

/// FHIR R4 RequestPriority.
package enum Urgency: String, Codable, Sendable, CaseIterable {
    case routine, urgent, asap, stat

    /// As people read it.
    package var label: Text {
        switch self {
        case .routine: Text(zh: "常规", en: "routine")
        case .urgent: Text(zh: "较急", en: "urgent")
        case .asap: Text(zh: "尽快", en: "as soon as possible")
        case .stat: Text(zh: "危急", en: "immediately")
        }
    }
}
