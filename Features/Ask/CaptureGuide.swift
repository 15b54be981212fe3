import Deidentification
import Kernel
import Questions

/// How a photo is taken so that a colleague can judge it, and what is said of one that shows too little (D9).
enum CaptureGuide {
    static let title = Text(zh: "怎样拍", en: "How to take a good picture")
    /// What to do, each with the name of its drawing in `CaptureFragments`.
    static let steps: [(drawing: Drawing, text: Text)] = [
        (.far, Text(zh: "先拍一张远的：看得出在身体哪个部位、范围多大。", en: "One from afar: where on the body it is, and how far it goes.")),
        (
            .near,
            Text(
                zh: "再拍一张近的：离 10 至 15 厘米，点一下病变处对焦，等清楚了再按。",
                en: "One from near: 10 to 15 cm away, tap on the lesion to focus, and wait until it is sharp.")
        ),
        (
            .scale,
            Text(
                zh: "旁边放一把尺子或一枚硬币，与皮肤在同一平面。",
                en: "Lay a ruler or a coin beside it, level with the skin.")
        ),
        (
            .light,
            Text(
                zh: "用窗边的自然光，正对着拍，不用闪光灯，背景干净。",
                en: "Daylight from a window, straight on, no flash, a plain background.")
        ),
        (
            .nobody,
            Text(
                zh: "不拍脸、姓名、手环、床头卡；片子和化验单只拍图像和数值。",
                en: "No face, name, wristband or bed card; of films and reports only the image and the values.")
        ),
    ]
    static let poorTitle = Text(zh: "图片看不清", en: "Pictures that show little")
    static let poor = Text(
        zh: "只能拍成这样，仍要发布。", en: "These pictures cannot be better; post them as they are.")
    static let better = Text(
        zh: "能重拍的话，请删除后重新添加：看不清的图片常常得不到回答。",
        en: "Where you can, remove it and take it again: a picture that shows little often gets no answer.")

    enum Drawing: String { case far, near, scale, light, nobody }

    /// What is wrong with a picture, and what helps; nil when nothing is.
    static func advice(_ verdict: PhotoQuality.Verdict) -> Text? {
        switch verdict {
        case .fine: nil
        case .tooSmall:
            Text(
                zh: "图片太小，放大后看不清。请发原图，不要发截图或缩略图。",
                en: "The picture is too small to look at closely. Send the original, not a screenshot or a thumbnail.")
        case .blurred:
            Text(
                zh: "图片可能模糊。请点病变处对焦，拿稳后重拍。",
                en: "The picture seems blurred. Tap on the lesion to focus, hold still, and take it again.")
        case .tooDark:
            Text(
                zh: "图片太暗。请到窗边或开灯后重拍。", en: "The picture is too dark. Take it again at a window or with a light.")
        }
    }
}
