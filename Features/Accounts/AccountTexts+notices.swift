import Kernel

extension AccountTexts {
    static let noticesTitle = Text(zh: "您的账号", en: "Your account")
    static let notices = Text(zh: "账号动态", en: "What happened to your account")
    static let noticesHint = Text(
        zh: "如果其中有不是您本人做的，请马上修改密码，并告诉系统管理员。",
        en: "If something here was not you, change the password at once and tell an administrator.")
    static let noticesSeen = Text(zh: "我已看过", en: "I have seen this")
    static let newNotice = Text(zh: "新", en: "new")
    static let byAdministrator = Text(zh: "操作人：", en: "by ")
}

extension AccountNotice.Kind {
    /// What has happened, in words.
    var name: Text {
        switch self {
        case .signIn: Text(zh: "在新的设备或地点登录", en: "Signed in on a new device or at a new place")
        case .passwordChanged: Text(zh: "密码已修改", en: "The password was changed")
        case .passwordReset: Text(zh: "已用重置链接设置新密码", en: "A new password was set with a reset link")
        case .resetIssued: Text(zh: "系统管理员生成了密码重置链接", en: "An administrator made a link to reset the password")
        case .secondFactorSet: Text(zh: "两步验证已开启", en: "The second step of signing in was switched on")
        case .secondFactorRemoved: Text(zh: "两步验证已关闭", en: "The second step of signing in was switched off")
        case .secondFactorTaken:
            Text(zh: "系统管理员取消了您的两步验证", en: "An administrator took away the second step of signing in")
        case .recoveryCodeUsed: Text(zh: "用备用码登录", en: "A recovery code was used")
        case .recoveryCodesMade: Text(zh: "生成了新的备用码", en: "New recovery codes were made")
        case .sessionsEnded: Text(zh: "系统管理员结束了您的所有登录", en: "An administrator ended all your sign-ins")
        }
    }
}
