import Kernel
import Rooms

/// What can go wrong in a group, besides its not being there for the reader.
enum GroupFailure: Failure, Equatable {
    /// Too few members to begin with.
    case forming(needed: Int)
    case full(limit: Int)
    /// The group has more members than the limit that is wanted for it.
    case tooManyMembers(count: Int)
    case alreadyMember
    /// An observer reads and does not write.
    case observer
    /// Only moderators invite here.
    case invitingClosed
    /// The text holds what identifies a person; names of the kinds of identifiers found.
    case identifiers([Text])
    case tooManyFiles(limit: Int)
    /// Pictures show something that may identify a person, and their author has not been shown it.
    case pictures([DoubtfulPicture])
    /// The picture with this number shows what identifies, and it cannot be masked.
    case unsafePicture(Int)
    /// The invitation was made by the first sending, and its code is not kept.
    case codeShownOnce
    /// The last moderator goes only when another is named.
    case successorNeeded
    /// A group that has members has a moderator.
    case lastModerator

    var code: String {
        switch self {
        case .forming: "group-forming"
        case .full: "group-full"
        case .tooManyMembers: "too-many-members"
        case .alreadyMember: "already-member"
        case .observer: "observer-cannot-post"
        case .invitingClosed: "inviting-by-moderators"
        case .identifiers: "identifiers-found"
        case .tooManyFiles: "too-many-files"
        case .pictures: "pictures-doubtful"
        case .unsafePicture: "picture-identifies"
        case .codeShownOnce: "code-shown-once"
        case .successorNeeded: "successor-needed"
        case .lastModerator: "last-moderator"
        }
    }

    var status: Int {
        switch self {
        case .observer, .invitingClosed: 403
        case .identifiers, .tooManyFiles, .pictures, .unsafePicture: 422
        default: 409
        }
    }

    var field: String? {
        switch self {
        case .identifiers: "text"
        case .tooManyFiles, .pictures, .unsafePicture: "photo"
        case .successorNeeded: "successor"
        case .tooManyMembers: "limit"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .forming(let needed): GroupTexts.forming(needed: needed)
        case .full(let limit):
            Text(zh: "群已满（上限 \(limit) 人），无法再加入。", en: "The group is full: it takes \(limit) members.")
        case .tooManyMembers(let count):
            Text(
                zh: "群已有 \(count) 人，人数上限不能更小。", en: "The group has \(count) members; its limit cannot be smaller.")
        case .alreadyMember:
            Text(
                zh: "您已经是该群成员，邀请码没有被使用，可留给别人。",
                en: "You are in this group already; the invitation was not used up and works for somebody else.")
        case .observer:
            Text(zh: "观察员只能阅读，不能发言。", en: "Observers read; they do not write.")
        case .invitingClosed:
            Text(
                zh: "本群只有群管理员可以邀请。请联系群管理员。",
                en: "Only moderators invite to this group. Ask one of them.")
        case .identifiers(let categories): GroupTexts.identifiers(categories)
        case .tooManyFiles(let limit):
            Text(zh: "一条消息最多 \(limit) 个文件。", en: "At most \(limit) files in one message.")
        case .pictures(let pictures):
            Text(
                zh: "\(pictures.count) 张图片中可能有能认出患者的内容。还没有人看到；请查看后再发送。",
                en:
                    "Something may tell who the patient is (pictures: \(pictures.count)). Nobody has seen them; please look "
                    + "before you send them.")
        case .unsafePicture(let number):
            Text(
                zh: "第 \(number) 个文件中有能认出患者的内容，无法自动遮盖。消息没有发送；请改用提问，手动遮盖。",
                en:
                    "File \(number) shows who the patient is, and it cannot be masked by itself. Nothing was sent; ask a case "
                    + "with it, where you mask it by hand.")
        case .codeShownOnce:
            Text(
                zh: "这个邀请已经生成，邀请码只显示一次。如果没有看到，请再生成一个。",
                en: "Made already; its code is shown only once. If you did not see it, make another one.")
        case .successorNeeded:
            Text(
                zh: "您是唯一的群管理员。请先选定一位接任的群管理员再退出。",
                en: "You are the only moderator. Choose who takes over before you leave.")
        case .lastModerator:
            Text(
                zh: "群至少需要一位群管理员。请先任命另一位。",
                en: "A group needs a moderator. Appoint another one first.")
        }
    }
}
