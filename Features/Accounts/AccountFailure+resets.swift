import Kernel

/// What can go wrong with a link that sets a new password.
enum ResetFailure: Failure, Equatable {
    /// Used, too old, replaced by a newer one, or no longer backed by who made it: which of them is not told.
    case ended
    /// One's own password is changed by who knows it.
    case own
    /// The link was made by the first sending, and its secret is not kept.
    case linkShownOnce

    var code: String {
        switch self {
        case .ended: "reset-ended"
        case .own: "reset-own"
        case .linkShownOnce: "link-shown-once"
        }
    }

    var status: Int {
        switch self {
        case .ended: 410
        case .own, .linkShownOnce: 409
        }
    }

    var message: Text {
        switch self {
        case .ended:
            Text(
                zh: "这个链接已失效。请向系统管理员索取新的链接。", en: "This link works no more. Ask an administrator for a new one.")
        case .own:
            Text(
                zh: "请在“我的账号”里修改自己的密码。", en: "Change your own password on the page of your account.")
        case .linkShownOnce:
            Text(
                zh: "这个链接已经生成，只显示一次。如果没有看到，请再生成一个。",
                en: "This link was made already and is shown once. If you did not see it, make another.")
        }
    }
}
