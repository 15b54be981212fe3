import Deidentification
import Kernel

/// The words around masks and what is found in pictures.
extension AskTexts {
    static let drawn = Text(zh: "您画的", en: "drawn by you")
    static let undo = Text(zh: "撤销", en: "Undo")
    static let maskThis = Text(zh: "遮盖", en: "Mask this")
    static let maskAll = Text(zh: "全部遮盖", en: "Mask all of these")
    static let nothingLeft = Text(
        zh: "自动检查没有发现文字、人脸或条码。请您再看一遍。",
        en: "The check found no writing, face or code. Please look once more yourself.")
    static let unreadable = Text(
        zh: "这张图片无法自动检查，请您特别仔细地看，并写明可以发布的理由。",
        en: "This picture could not be searched by machine. Look very carefully, and say why it may be posted.")
    static let leftTitle = Text(zh: "图片中还有内容", en: "Something is left in the pictures")
    static let leftHint = Text(
        zh: "遮盖它，或写明为什么它认不出患者。理由会随病例保存。",
        en: "Mask it, or say why it does not identify the patient. The reason is kept with the case.")
    static let progress = Text(zh: "检查进度", en: "Progress of the search")
    static let readingHint = Text(
        zh: "正在找文字、人脸、条码和手环，每张图片约几秒钟。本页会自动更新。",
        en:
            "It looks for writing, faces, codes and wristbands: a few seconds for each picture. This page renews itself."
    )
    static let lookAgain = Text(zh: "现在再看", en: "Look again now")
    static let usualReasons = [
        Text(zh: "是比例尺", en: "It is a ruler or a scale"),
        Text(zh: "是仪器或药品上的字，与患者无关", en: "It is printed on equipment or a drug, not about the patient"),
        Text(zh: "不是文字，是图像纹理", en: "It is no writing but a pattern in the image"),
    ]

    static func reading(_ done: Int, of total: Int) -> Text {
        Text(zh: "正在检查图片：已完成 \(done) / \(total)", en: "Searching the pictures: \(done) of \(total) done")
    }

    static func reasonFor(_ number: Int) -> Text {
        Text(zh: "第 \(number) 张图片为什么可以发布？", en: "Why may picture \(number) be posted?")
    }

    /// Where a box lies, for those who do not see it.
    static func place(_ box: MaskBox) -> Text {
        let (x, y) = (box.x + box.width / 2, box.y + box.height / 2)
        let row = y < 1.0 / 3 ? 0 : y < 2.0 / 3 ? 1 : 2
        let column = x < 1.0 / 3 ? 0 : x < 2.0 / 3 ? 1 : 2
        let chinese = [["左上", "上方", "右上"], ["左侧", "中间", "右侧"], ["左下", "下方", "右下"]]
        let english = [
            ["upper left", "top", "upper right"], ["left", "middle", "right"], ["lower left", "bottom", "lower right"],
        ]
        return Text(zh: chinese[row][column], en: english[row][column])
    }
}
