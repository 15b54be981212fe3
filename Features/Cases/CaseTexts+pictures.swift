import Deidentification
import Kernel

/// The words around a picture.
extension CaseTexts {
    static let window = Text(zh: "窗位", en: "Window")
    static let frame = Text(zh: "层面", en: "Slice")
    static let openLarge = Text(zh: "放大", en: "Enlarge")
    static let photo = Text(zh: "照片", en: "Photo")

    static func frames(_ count: Int) -> Text { Text(zh: "\(count) 层", en: "\(count) slices") }

    /// When an image was taken, seen from the day on which its case was checked.
    static func taken(_ daysAgo: Int) -> Text {
        if daysAgo == 0 { return Text(zh: "提问当天拍摄", en: "taken on the day of the question") }
        let span = TakenDay.span(days: daysAgo)
        return Text(
            zh: "提问前\(span.zh.hasPrefix("约") ? "" : " ")\(span.zh)拍摄", en: "taken \(span.en) before the question")
    }

    static func windowName(_ code: String) -> Text {
        switch code {
        case "default": Text(zh: "默认", en: "default")
        case "soft": Text(zh: "软组织", en: "soft tissue")
        case "lung": Text(zh: "肺", en: "lung")
        case "bone": Text(zh: "骨", en: "bone")
        case "brain": Text(zh: "脑", en: "brain")
        default: Text(zh: code, en: code)
        }
    }
}
