import Kernel

/// What can go wrong with a question on its way, besides not being there.
enum AskFailure: Failure, Equatable {
    case noQuestion
    case noGroup
    /// A chosen group is not there any more, or its author not in it.
    case groupGone
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
    /// Boxes that were drawn and not sent were burned in; the pictures are searched once more.
    case masked
    /// A reader still finds something in the picture with this number, counted from 1, and no reason was given.
    case picturesLeft(Int)
    /// A picture, counted from 1, that is too small, too dark or blurred; the author has not said that it must do.
    case picturePoor(Int)
    /// What the author keeps leaves a rare disease, a small place and an exact date together.
    case smallCell
    /// So many dates of which the author has not said what they mean.
    case datesUndecided(Int)

    var code: String {
        switch self {
        case .noQuestion: "case-without-question"
        case .noGroup: "case-without-group"
        case .groupGone: "group-gone"
        case .groupForming: "group-forming"
        case .observer: "observer-cannot-ask"
        case .notConfirmed: "case-not-confirmed"
        case .tooManyPictures: "too-many-pictures"
        case .changedMeanwhile: "changed-meanwhile"
        case .ended: "draft-ended"
        case .notRead: "pictures-not-read"
        case .masked: "masks-applied"
        case .picturesLeft: "picture-left"
        case .picturePoor: "picture-poor"
        case .smallCell: "small-cell"
        case .datesUndecided: "dates-undecided"
        }
    }

    var status: Int {
        switch self {
        case .groupForming, .changedMeanwhile, .ended, .notRead, .masked: 409
        case .observer: 403
        default: 422
        }
    }

    var field: String? {
        switch self {
        case .noQuestion: "question"
        case .noGroup, .groupGone, .groupForming, .observer: "group"
        case .notRead, .masked: "pictures"
        case .picturesLeft: "left"
        case .picturePoor: "poor"
        case .notConfirmed: "confirmed"
        case .smallCell: "smallCell"
        case .datesUndecided: "decided"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .noQuestion: Text(zh: "还没写问题。", en: "The question is not written yet.")
        case .noGroup: Text(zh: "还没选群。请至少选一个。", en: "No group is chosen yet. Choose at least one.")
        case .groupGone: AskTexts.groupGone
        case .datesUndecided(let count):
            Text(
                zh: "有 \(count) 处日期看不出是哪一天，请先选定。",
                en: count == 1
                    ? "One date can be read in more than one way. Say which day it is."
                    : "\(count) dates can be read in more than one way. Say which days they are.")
        case .groupForming:
            Text(
                zh: "所选的群还不足三人，暂时不能提问。请先邀请同行加入。",
                en: "A chosen group has fewer than three members and cannot be asked yet. Invite colleagues first.")
        case .observer: Text(zh: "观察员只能阅读，不能提问。", en: "Observers read; they do not ask.")
        case .notConfirmed:
            Text(
                zh: "请确认您已检查，图片和文字中无法认出患者。",
                en: "Please confirm that you checked: nobody can recognise the patient.")
        case .tooManyPictures(let limit): Text(zh: "最多 \(limit) 个文件。", en: "At most \(limit) files.")
        case .picturesLeft(let number):
            Text(
                zh: "第 \(number) 张图上可能还有患者信息（文字、人脸或条码），或者无法自动检查。请打码，或写明为什么不用遮盖。",
                en:
                    "Picture \(number) still shows writing, a face or a code, or could not be searched. Mask it, or say why it may stay."
            )
        case .smallCell: AskTexts.smallCell
        case .picturePoor(let number):
            Text(
                zh: "第 \(number) 张图片太小、太暗或模糊。请重拍，或勾选“只能拍成这样，仍要发布”。",
                en:
                    "Picture \(number) is too small, too dark or blurred. Take it again, or tick that it must do."
            )
        case .changedMeanwhile:
            Text(
                zh: "草稿刚刚变了，下面是现在的样子。请看过后再发布，填好的都还在。",
                en: "The draft has just changed; below is how it is now. Look, then post. Nothing is lost.")
        case .ended: AskTexts.ended
        case .notRead:
            Text(
                zh: "图片还在检查，几秒钟后再发布。填好的都还在。",
                en: "The pictures are still being searched; post in a few seconds. Nothing is lost.")
        case .masked:
            Text(
                zh: "打码已经生效。图片再检查一遍（几秒钟）后就能发布，填好的都还在。",
                en:
                    "What you drew is hidden now. The pictures are searched once more, a few seconds; then post. Nothing is lost."
            )
        }
    }
}
