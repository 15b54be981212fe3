public import Kernel

extension TextCategory {
    /// The category as a person reads it.
    public var label: Text {
        switch self {
        case .name: Text(zh: "姓名", en: "name")
        case .id: Text(zh: "证件号", en: "identity number")
        case .phone: Text(zh: "电话", en: "telephone")
        case .card: Text(zh: "银行卡号", en: "card number")
        case .email: Text(zh: "邮箱", en: "e-mail address")
        case .url: Text(zh: "网址", en: "web address")
        case .device: Text(zh: "设备号", en: "device number")
        case .plate: Text(zh: "车牌", en: "number plate")
        case .account: Text(zh: "账号", en: "account")
        case .record: Text(zh: "病历号", en: "record number")
        case .bed: Text(zh: "床号", en: "bed number")
        case .address: Text(zh: "地址", en: "address")
        case .organisation: Text(zh: "单位", en: "organisation")
        case .date: Text(zh: "日期", en: "date")
        case .age: Text(zh: "高龄或生日", en: "age over 89 or birthday")
        case .origin: Text(zh: "民族、国籍或信仰", en: "origin or religion")
        case .unsearched: Text(zh: "未检查的部分", en: "part that was not searched")
        }
    }
}
