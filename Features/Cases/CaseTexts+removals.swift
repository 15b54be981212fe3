import Kernel

/// The words around what was removed from a case.
extension CaseTexts {
    static let recordTitle = Text(zh: "发布前清除了什么", en: "Removed before posting")
    static let removed = Text(zh: "已清除", en: "removed")
    static let asDistance = Text(zh: "改为距今多久", en: "told by its distance")
    static let kept = Text(zh: "作者保留", en: "kept by the author")
    static let notSearched = Text(zh: "未能自动检查", en: "could not be searched by machine")

    /// Why the author kept what was found.
    static func keptBecause(_ text: String) -> Text { Text(zh: "原因：\(text)", en: "Reason: \(text)") }
}
