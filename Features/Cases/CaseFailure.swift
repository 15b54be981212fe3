import Kernel

/// What can go wrong with a case, besides not being there.
enum CaseFailure: Failure, Equatable {
    /// The state does not allow the step.
    case refusedStep(CaseStep, in: CaseState)
    case noGroup
    /// A group has not its three members yet.
    case groupForming
    /// An observer reads and does not answer.
    case observer
    case notConfirmed
    case tooManyPictures(limit: Int)
    /// Text that holds something that identifies a person, with the categories found.
    case identifiers([Text])
    /// The draft changed since the page was made.
    case changedMeanwhile
    /// Nobody reports or decides about the own question.
    case ownCase
    /// No report waits for a decision.
    case notReported
    /// A reader still finds something in the picture with this number, counted from 1, and no reason was given.
    case picturesLeft(Int)
    /// A picture, counted from 1, that is too small, too dark or blurred; the author has not said that it must do.
    case picturePoor(Int)
    /// What the author keeps leaves a rare disease, a small place and an exact date together.
    case smallCell

    var code: String {
        switch self {
        case .refusedStep: "case-step-refused"
        case .noGroup: "case-without-group"
        case .groupForming: "group-forming"
        case .observer: "observer-cannot-answer"
        case .notConfirmed: "case-not-confirmed"
        case .tooManyPictures: "too-many-pictures"
        case .identifiers: "identifiers-found"
        case .changedMeanwhile: "changed-meanwhile"
        case .ownCase: "own-case"
        case .notReported: "case-not-reported"
        case .picturesLeft: "picture-left"
        case .picturePoor: "picture-poor"
        case .smallCell: "small-cell"
        }
    }

    var status: Int {
        switch self {
        case .refusedStep, .groupForming, .changedMeanwhile, .ownCase, .notReported: 409
        case .observer: 403
        default: 422
        }
    }

    var field: String? {
        switch self {
        case .noGroup: "group"
        case .notConfirmed: "confirmed"
        case .identifiers: "text"
        case .smallCell: "smallCell"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .refusedStep(let step, let state):
            Text(
                zh: "病例现为“\(CaseTexts.state(state).zh)”，不能\(CaseTexts.step(step).zh)。请刷新页面查看最新进展。",
                en:
                    "The case is “\(CaseTexts.state(state).en)”, so one cannot \(CaseTexts.step(step).en) now. Reload the page to see where it stands."
            )
        case .noGroup: Text(zh: "请至少选择一个群组。", en: "Choose at least one group to ask.")
        case .groupForming:
            Text(
                zh: "所选群组还不足三人，暂时不能提问。请先邀请同行加入。",
                en: "A chosen group has fewer than three members and cannot be asked yet. Invite colleagues first.")
        case .observer: Text(zh: "观察员只能阅读，不能回答。", en: "Observers read; they do not answer.")
        case .notConfirmed:
            Text(
                zh: "请确认您已检查，图片和文字中无法认出患者。",
                en: "Please confirm that you checked: nobody can recognise the patient.")
        case .tooManyPictures(let limit): Text(zh: "最多 \(limit) 个文件。", en: "At most \(limit) files.")
        case .identifiers(let categories):
            Text(
                zh: "文字中可能有能认出个人的信息（\(categories.map { $0.zh }.joined(separator: "、"))）。请删去后再发送。",
                en:
                    "The text seems to identify a person (\(categories.map { $0.en }.joined(separator: ", "))). Take that out and send again."
            )
        case .ownCase:
            Text(zh: "对自己的病例不能举报或裁决。", en: "Nobody reports, or decides about, a case of their own.")
        case .picturesLeft(let number):
            Text(
                zh: "第 \(number) 张图片里还能看到文字、人脸或条码，或者无法自动检查。请遮盖，或写明为什么可以保留。",
                en:
                    "Picture \(number) still shows writing, a face or a code, or could not be searched. Mask it, or say why it may stay."
            )
        case .smallCell: CaseTexts.smallCell
        case .picturePoor(let number):
            Text(
                zh: "第 \(number) 张图片太小、太暗或模糊。请重拍，或在核对页确认只能这样。",
                en:
                    "Picture \(number) is too small, too dark or blurred. Take it again, or confirm on the check page that it must do."
            )
        case .notReported: Text(zh: "没有待处理的举报。", en: "No report waits for a decision.")
        case .changedMeanwhile:
            Text(zh: "草稿已在别处更改，请查看后再确认。", en: "The draft was changed elsewhere meanwhile; look again, then confirm.")
        }
    }
}
