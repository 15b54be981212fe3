import Kernel

extension PatientOutcome {
    var label: Text {
        switch self {
        case .better: Text(zh: "好转", en: "better")
        case .same: Text(zh: "没有变化", en: "the same")
        case .worse: Text(zh: "加重", en: "worse")
        case .referred: Text(zh: "已转诊", en: "referred")
        case .died: Text(zh: "死亡", en: "died")
        case .unknown: Text(zh: "不知道", en: "not known")
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
