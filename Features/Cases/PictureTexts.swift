import Deidentification
import Kernel
import Questions

/// The words around what was removed from a case.
enum PictureTexts {
    static let masked = Text(zh: "已遮盖", en: "Masked")
    static let drawn = Text(zh: "您画的", en: "drawn by you")
    static let found = Text(zh: "图中还能看到", en: "Still seen in the picture")
    static let recordTitle = Text(zh: "发布前清除了什么", en: "Removed before posting")
    static let removed = Text(zh: "已清除", en: "removed")
    static let kept = Text(zh: "作者保留", en: "kept by the author")
    static let notSearched = Text(zh: "未能自动检查", en: "could not be searched by machine")

    static func reason(_ text: String) -> Text { Text(zh: "原因：\(text)", en: "Reason: \(text)") }

    static func kind(_ kind: PixelFindingKind) -> Text { QuestionTexts.kind(kind) }
}
