import Deidentification
import Kernel

/// The words around masks and what is found in pictures.
extension AskTexts {
    static let drawn = Text(zh: "手动打码", en: "drawn by you")
    static let undo = Text(zh: "显示", en: "Show again")
    static let maskThis = Text(zh: "打码", en: "Mask")
    static let maskAll = Text(zh: "全部打码", en: "Mask all")
    static let nothingLeft = Text(zh: "✓ 没有发现", en: "✓ Nothing found")
    static let beingRead = Text(zh: "正在检查……", en: "Being searched…")
    static let looks = Text(zh: "照片和片子", en: "Pictures")
    static let unreadable = Text(
        zh: "这张图片无法自动检查，请您特别仔细地看，并写明可以发布的理由。",
        en: "This picture could not be searched by machine. Look very carefully, and say why it may be posted.")
    static let progress = Text(zh: "检查进度", en: "Progress of the search")
    static let readingHint = Text(
        zh: "正在找文字、人脸、条码和手环。可以先填下面的内容。",
        en: "It looks for writing, faces, codes and wristbands. You can go on below.")
    static let usualReasons = [
        Text(zh: "是比例尺", en: "It is a ruler or a scale"),
        Text(zh: "是仪器或药品上的字，与患者无关", en: "It is printed on equipment or a drug, not about the patient"),
        Text(zh: "不是文字，是图像纹理", en: "It is no writing but a pattern in the image"),
    ]

    static func reading(_ done: Int, of total: Int) -> Text {
        Text(zh: "正在检查图片：已完成 \(done) / \(total)", en: "Searching the pictures: \(done) of \(total) done")
    }

    static func reasonFor(_ number: Int) -> Text {
        Text(zh: "第 \(number) 张不用遮盖，因为：", en: "Picture \(number) needs no mask, because:")
    }

    static func picture(_ number: Int) -> Text { Text(zh: "第 \(number) 张", en: "Picture \(number)") }
    static func found(_ count: Int) -> Text { Text(zh: "\(count) 处待看", en: "\(count) to look at") }
    static func masked(_ count: Int) -> Text { Text(zh: "已打码 \(count) 处", en: "\(count) masked") }

    static func frames(_ count: Int) -> Text {
        Text(zh: "共 \(count) 幅，打码对每一幅都有效", en: "\(count) frames; a mask covers each of them")
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
