import Kernel
import Rooms

/// What can go wrong with a case, besides not being there.
enum CaseFailure: Failure, Equatable {
    /// The state does not allow the step.
    case refusedStep(CaseStep, in: CaseState)
    /// An observer reads and does not answer.
    case observer
    /// Text that holds something that identifies a person, with the categories found.
    case identifiers([Text])
    /// The case changed since the page was made.
    case caseChanged
    /// Whoever reported a case does not decide about it.
    case ownReport
    /// Nobody reports or decides about the own question.
    case ownCase
    /// No report waits for a decision.
    case notReported
    /// The case was taken away before.
    case takenAway
    /// More pictures than one addition takes.
    case tooManyPictures(limit: Int)
    /// Pictures show something that may identify the patient, and the asker has not been shown it.
    case pictures([DoubtfulPicture])
    /// The picture with this number shows what identifies, and it cannot be masked.
    case unsafePicture(Int)
    /// Somebody else is answering already.
    case taken(by: String)
    /// Who gives a case back has not taken it.
    case notTaken
    /// An urgency is raised, and never lowered.
    case notMoreUrgent

    var code: String {
        switch self {
        case .refusedStep: "case-step-refused"
        case .observer: "observer-cannot-answer"
        case .identifiers: "identifiers-found"
        case .caseChanged: "changed-meanwhile"
        case .ownReport: "own-report"
        case .ownCase: "own-case"
        case .notReported: "case-not-reported"
        case .takenAway: "case-taken-away"
        case .taken: "case-taken"
        case .notTaken: "case-not-taken"
        case .tooManyPictures: "too-many-files"
        case .pictures: "pictures-doubtful"
        case .unsafePicture: "picture-identifies"
        case .notMoreUrgent: "urgency-not-raised"
        }
    }

    var status: Int {
        switch self {
        case .refusedStep, .caseChanged, .ownCase, .ownReport, .notReported, .takenAway, .taken, .notTaken,
            .notMoreUrgent:
            409
        case .observer: 403
        default: 422
        }
    }

    var field: String? {
        switch self {
        case .identifiers: "text"
        case .tooManyPictures, .pictures, .unsafePicture: "photo"
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
        case .observer: Text(zh: "观察员只能阅读，不能回答。", en: "Observers read; they do not answer.")
        case .identifiers(let categories):
            Text(
                zh: "文字中可能有能认出个人的信息（\(categories.map { $0.zh }.joined(separator: "、"))）。请删去后再发送。",
                en:
                    "The text seems to identify a person (\(categories.map { $0.en }.joined(separator: ", "))). Take that out and send again."
            )
        case .ownCase:
            Text(zh: "对自己的病例不能反馈或裁决。", en: "Nobody reports, or decides about, a case of their own.")
        case .ownReport:
            Text(zh: "反馈者不能裁决，由别的同行决定。", en: "Whoever reported does not decide; somebody else does.")
        case .caseChanged:
            Text(
                zh: "病例在您查看之后有了变化。请刷新页面，查看后再操作。",
                en: "The case changed after you opened it. Reload the page, look again, and then decide.")
        case .tooManyPictures(let limit):
            Text(zh: "一次最多 \(limit) 张图片。", en: "At most \(limit) pictures at a time.")
        case .pictures(let pictures):
            Text(
                zh: "\(pictures.count) 张图片上可能还有患者信息。还没有人看到；请查看后再发送。",
                en:
                    "Something may tell who the patient is (pictures: \(pictures.count)). Nobody has seen them; look at them and send again."
            )
        case .unsafePicture(let number):
            Text(
                zh: "第 \(number) 张图片上能认出患者，又无法打码。请换一张。",
                en: "Picture \(number) shows who the patient is, and it cannot be masked. Take another one.")
        case .taken(let name):
            Text(zh: "\(name)正在回答。您仍可以直接写回答。", en: "\(name) is answering. You may answer all the same.")
        case .notTaken: Text(zh: "这个病例不在您手上。", en: "You are not the one who is answering.")
        case .takenAway: Text(zh: "病例已经撤下。", en: "The case was taken away before.")
        case .notMoreUrgent:
            Text(
                zh: "紧急程度只能调高。情况好转时请写在“补充”里。",
                en: "The urgency can only be raised. When it presses less, say so in an addition.")
        case .notReported: Text(zh: "没有待处理的反馈。", en: "No report waits for a decision.")
        }
    }
}
