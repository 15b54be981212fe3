import Kernel

/// What can go wrong with a question on its way, besides not being there.
enum AskFailure: Failure, Equatable {
    case noGroup
    /// A group has not its three members yet.
    case groupForming
    /// An observer reads and does not ask.
    case observer
    case notConfirmed
    case tooManyPictures(limit: Int)
    /// The draft changed since the page was made.
    case changedMeanwhile
    /// The draft was posted or thrown away; neither is undone.
    case ended
    /// The pictures are still being searched.
    case notRead
    /// A reader still finds something in the picture with this number, counted from 1, and no reason was given.
    case picturesLeft(Int)
    /// A picture, counted from 1, that is too small, too dark or blurred; the author has not said that it must do.
    case picturePoor(Int)
    /// What the author keeps leaves a rare disease, a small place and an exact date together.
    case smallCell

    var code: String {
        switch self {
        case .noGroup: "case-without-group"
        case .groupForming: "group-forming"
        case .observer: "observer-cannot-ask"
        case .notConfirmed: "case-not-confirmed"
        case .tooManyPictures: "too-many-pictures"
        case .changedMeanwhile: "changed-meanwhile"
        case .ended: "draft-ended"
        case .notRead: "pictures-not-read"
        case .picturesLeft: "picture-left"
        case .picturePoor: "picture-poor"
        case .smallCell: "small-cell"
        }
    }

    var status: Int {
        switch self {
        case .groupForming, .changedMeanwhile, .ended, .notRead: 409
        case .observer: 403
        default: 422
        }
    }

    var field: String? {
        switch self {
        case .noGroup: "group"
        case .notConfirmed: "confirmed"
        case .smallCell: "smallCell"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .noGroup: Text(zh: "请至少选择一个群组。", en: "Choose at least one group to ask.")
        case .groupForming:
            Text(
                zh: "所选群组还不足三人，暂时不能提问。请先邀请同行加入。",
                en: "A chosen group has fewer than three members and cannot be asked yet. Invite colleagues first.")
        case .observer: Text(zh: "观察员只能阅读，不能提问。", en: "Observers read; they do not ask.")
        case .notConfirmed:
            Text(
                zh: "请确认您已检查，图片和文字中无法认出患者。",
                en: "Please confirm that you checked: nobody can recognise the patient.")
        case .tooManyPictures(let limit): Text(zh: "最多 \(limit) 个文件。", en: "At most \(limit) files.")
        case .picturesLeft(let number):
            Text(
                zh: "第 \(number) 张图片里还能看到文字、人脸或条码，或者无法自动检查。请遮盖，或写明为什么可以保留。",
                en:
                    "Picture \(number) still shows writing, a face or a code, or could not be searched. Mask it, or say why it may stay."
            )
        case .smallCell: AskTexts.smallCell
        case .picturePoor(let number):
            Text(
                zh: "第 \(number) 张图片太小、太暗或模糊。请重拍，或在核对页确认只能这样。",
                en:
                    "Picture \(number) is too small, too dark or blurred. Take it again, or confirm on the check page that it must do."
            )
        case .changedMeanwhile:
            Text(zh: "草稿已在别处更改，请查看后再确认。", en: "The draft was changed elsewhere meanwhile; look again, then confirm.")
        case .ended: AskTexts.ended
        case .notRead:
            Text(
                zh: "图片还在检查，请稍后在核对页查看后再发布。",
                en: "The pictures are still being searched; look at the check page again, then post.")
        }
    }
}
