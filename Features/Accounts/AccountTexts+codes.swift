import Kernel

// The codes of the room in words.

extension FacilityLevel {
    /// The level in words.
    var name: Text {
        switch self {
        case .village: Text(zh: "村", en: "village")
        case .township: Text(zh: "乡镇", en: "township")
        case .county: Text(zh: "县（区）", en: "county")
        case .city: Text(zh: "市", en: "city")
        case .province: Text(zh: "省", en: "province")
        case .national: Text(zh: "国家", en: "national")
        }
    }
}

extension FacilityKind {
    /// The kind in words.
    var name: Text {
        switch self {
        case .villageClinic: Text(zh: "村卫生室", en: "village clinic")
        case .townshipHospital: Text(zh: "乡镇卫生院", en: "township hospital")
        case .countyHospital: Text(zh: "县医院", en: "county hospital")
        case .cityHospital: Text(zh: "市医院", en: "city hospital")
        case .teachingHospital: Text(zh: "教学医院", en: "teaching hospital")
        case .cdc: Text(zh: "疾病预防控制中心", en: "centre for disease control")
        case .laboratory: Text(zh: "实验室", en: "laboratory")
        case .other: Text(zh: "其他", en: "other")
        }
    }
}

extension Profession {
    /// The profession in words.
    var name: Text {
        switch self {
        case .doctor: Text(zh: "医生", en: "Doctor")
        case .nurse: Text(zh: "护士", en: "Nurse")
        case .technician: Text(zh: "技师", en: "Technician")
        case .pharmacist: Text(zh: "药师", en: "Pharmacist")
        case .publicHealth: Text(zh: "公共卫生人员", en: "Public health officer")
        case .researcher: Text(zh: "研究人员", en: "Researcher")
        case .other: Text(zh: "其他人员", en: "Other")
        }
    }

    /// Profession and specialty in one line, as the person's card shows it.
    func title(with specialty: Specialty) -> Text {
        if specialty == .none { return name }
        return Text(zh: "\(name.zh) · \(specialty.name.zh)", en: "\(name.en) · \(specialty.name.en)")
    }
}
