import Kernel

extension AgeBand {
    var label: Text {
        switch self {
        case .unknown: Text(zh: "不详", en: "unknown")
        case .newborn: Text(zh: "新生儿（0–27 天）", en: "newborn (0–27 days)")
        case .infant: Text(zh: "婴儿（28 天–11 个月）", en: "infant (28 days–11 months)")
        case .oldest: Text(zh: "90 岁及以上", en: "90 and over")
        default: Text(zh: "\(rawValue) 岁", en: "\(rawValue) years")
        }
    }
}

extension Sex {
    var label: Text {
        switch self {
        case .unknown: Text(zh: "不详", en: "unknown")
        case .female: Text(zh: "女", en: "female")
        case .male: Text(zh: "男", en: "male")
        case .other: Text(zh: "其他", en: "other")
        }
    }
}

extension Setting {
    var label: Text {
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

extension Urgency {
    var label: Text {
        switch self {
        case .routine: Text(zh: "常规", en: "routine")
        case .urgent: Text(zh: "较急", en: "urgent")
        case .asap: Text(zh: "尽快", en: "as soon as possible")
        case .stat: Text(zh: "危急", en: "immediately")
        }
    }
}

extension YesNo {
    var label: Text {
        switch self {
        case .yes: Text(zh: "是", en: "yes")
        case .no: Text(zh: "否", en: "no")
        case .unclear: Text(zh: "不清楚", en: "unclear")
        }
    }
}
