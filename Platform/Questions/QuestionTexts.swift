package import Deidentification
package import Kernel

/// The names of a question's parts, the same where it is asked and where it is read.
package enum QuestionTexts {
    package static let question = Text(zh: "问题", en: "question")
    package static let ageBand = Text(zh: "年龄段", en: "Age band")
    package static let sex = Text(zh: "性别", en: "Sex")
    package static let setting = Text(zh: "患者在哪里", en: "Where the patient is")
    package static let tier = Text(zh: "机构级别", en: "Facility tier")
    package static let urgency = Text(zh: "紧急程度", en: "Urgency")
    package static let history = Text(zh: "病史", en: "History")
    package static let examination = Text(zh: "查体", en: "Examination")
    package static let laboratory = Text(zh: "检验检查", en: "Laboratory and tests")
    package static let available = Text(
        zh: "当地条件（药、检查、转诊）", en: "What is available (drugs, tests, transport)")
    package static let pictures = Text(zh: "照片和片子", en: "Pictures and images")

    /// The name of a part by its name in forms and reports.
    package static func field(_ name: String) -> Text {
        switch name {
        case "question": question
        case "history": history
        case "examination": examination
        case "laboratory": laboratory
        case "available": available
        case "ageBand": ageBand
        case "sex": sex
        default: pictures
        }
    }

    /// A tier of care, 1 to 3.
    package static func tierName(_ tier: Int) -> Text {
        switch tier {
        case 1: Text(zh: "一级（村、乡镇）", en: "Tier 1 (village, township)")
        case 2: Text(zh: "二级（县）", en: "Tier 2 (county)")
        default: Text(zh: "三级（市、省）", en: "Tier 3 (city, province)")
        }
    }

    package static let masked = Text(zh: "已遮盖", en: "Masked")
    package static let drawnByAuthor = Text(zh: "作者画的", en: "drawn by the author")
    package static let stillFound = Text(zh: "图上可能还有患者信息", en: "Still seen in the picture")

    /// What a reader found in a picture.
    package static func kind(_ kind: PixelFindingKind) -> Text {
        switch kind {
        case .text: Text(zh: "文字", en: "writing")
        case .code: Text(zh: "二维码或条码", en: "QR or bar code")
        case .face: Text(zh: "人脸", en: "face")
        case .wristband: Text(zh: "手环", en: "wristband")
        case .screen: Text(zh: "屏幕", en: "screen")
        }
    }
}
