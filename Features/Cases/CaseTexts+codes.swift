import Kernel

extension YesNo {
    var label: Text {
        switch self {
        case .yes: Text(zh: "是", en: "yes")
        case .no: Text(zh: "否", en: "no")
        case .unclear: Text(zh: "不清楚", en: "unclear")
        }
    }
}
