package import Kernel

/// Where the patient is being seen.
package enum Setting: String, Codable, Sendable, CaseIterable {
    case villageClinic = "village-clinic"
    case townshipHospital = "township-hospital"
    case countyHospital = "county-hospital"
    case ward, emergency, laboratory
    case home

    /// Where a patient of a facility of this tier most often is.
    package static func usual(atTier tier: Int) -> Setting {
        tier == 1 ? .villageClinic : tier == 2 ? .countyHospital : .ward
    }

    /// As people read it.
    package var label: Text {
        switch self {
        case .villageClinic: Text(zh: "村卫生室", en: "village clinic")
        case .townshipHospital: Text(zh: "乡镇卫生院", en: "township hospital")
        case .countyHospital: Text(zh: "县医院", en: "county hospital")
        case .ward: Text(zh: "病房", en: "ward")
        case .emergency: Text(zh: "急诊", en: "emergency")
        case .laboratory: Text(zh: "检验科", en: "laboratory")
        case .home: Text(zh: "家中", en: "at home")
        }
    }
}
