import Deidentification
import Kernel

extension GroupTexts {
    static let suspected = Text(zh: "可能能认出患者：", en: "May tell who the patient is: ")
    static let notSearched = Text(
        zh: "这张图片无法自动检查，请您自己仔细看。", en: "This picture could not be searched; please look at it carefully yourself.")
    static let pictureOfMessage = Text(zh: "消息中的图片", en: "A picture of the message")
    static let pictureSeen = Text(
        zh: "我已查看：图片中没有能认出患者的内容，照这样发送。", en: "I looked: nothing in it tells who the patient is. Send it like this.")
    static let hideFound = Text(zh: "遮盖找到的地方再发送。", en: "Hide what was found, and send it.")

    static func found(_ kind: PixelFindingKind) -> Text {
        switch kind {
        case .text: Text(zh: "文字", en: "writing")
        case .code: Text(zh: "条码或二维码", en: "a code")
        case .face: Text(zh: "人脸", en: "a face")
        case .wristband: Text(zh: "腕带", en: "a wristband")
        case .screen: Text(zh: "屏幕", en: "a screen")
        }
    }
}
