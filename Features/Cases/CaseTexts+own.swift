import Kernel
import Questions

/// The words around what an asker mends in the own case.
extension CaseTexts {
    static let takeBackCase = Text(zh: "撤回病例", en: "Take the case back")
    static let takeBackCaseHint = Text(
        zh: "撤回后，任何人都看不到本病例，文字和图片立即从服务器上删除，无法恢复。患者的同意记录保持不变。",
        en:
            "Nobody sees the case any more, and its text and pictures are erased from the server at once, for good. The record of the patient's consent stays as it is."
    )
    static let why = Text(zh: "原因", en: "Reason")
    static let takenBackEntry = Text(zh: "提问者撤回了病例", en: "The asker took the case back")

    static func reason(_ reason: TakenBack.Reason) -> Text {
        switch reason {
        case .mistake: Text(zh: "发错了（患者、图片或群）", en: "posted by mistake (patient, picture or group)")
        case .duplicate: Text(zh: "重复提问", en: "asked twice")
        case .settled: Text(zh: "已经解决，不再需要回答", en: "settled, no answer is needed")
        case .other: Text(zh: "其他", en: "other")
        }
    }

    static let notePictures = Text(zh: "照片或片子（可不选）", en: "Photos or images (if any)")
    static let notePicturesHint = Text(
        zh: "先自动去掉拍摄地点等信息并检查有没有患者信息，检查之前没有人看到。",
        en:
            "Location and other data are taken out, and each is searched for the patient's identity before anybody sees it."
    )
    static let attached = Text(zh: "已添加", en: "Attached")
    static let chooseAgain = Text(zh: "请重新选择照片。", en: "Please choose the pictures again.")
    static let hideFound = Text(zh: "把找到的全部打码", en: "Hide all that was found")
    static let pictureSeen = Text(
        zh: "我看过了，图上认不出患者", en: "I have looked: nobody can be recognised in it")

    static let raiseTitle = Text(zh: "病情变急了", en: "It has become more urgent")
    static let raiseTo = Text(zh: "改为", en: "Change to")
    static let raise = Text(zh: "调高紧急程度", en: "Raise the urgency")
    static let raisedEntry = Text(zh: "调高了紧急程度：", en: "raised the urgency:")

    static let correctTitle = Text(zh: "更正文字", en: "Correct the text")
    static let correctHint = Text(
        zh: "请写出更正后的完整内容。原来的文字会保留，并注明已更正。",
        en: "Write the whole of it as it should be. What was posted stays, and says that it was corrected.")
    static let correctWhat = Text(zh: "更正哪一项", en: "Which part")
    static let correctTo = Text(zh: "更正为", en: "As it should be")
    static let correct = Text(zh: "更正", en: "Correct")
    static let correctionEntry = Text(zh: "更正", en: "Correction")
    static let corrected = Text(zh: "已更正：", en: "Corrected: ")
}
