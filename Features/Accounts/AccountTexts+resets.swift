import Kernel

extension AccountTexts {
    static let resetTitle = Text(zh: "设置新密码", en: "Set a new password")
    static let resetEnds = Text(
        zh: "设置后，所有设备都要用新密码重新登录。", en: "Afterwards every device signs in again, with the new password.")
    static let resetReady = Text(zh: "重置链接已生成", en: "The link is ready")
    static let resetOnce = Text(
        zh: "链接只在本页显示一次，用一次即失效。请当面或通过可靠的方式交给本人；新的链接会使旧的失效。",
        en:
            "This link is shown on this page only, and works once. Give it to the person directly; a newer one ends it."
    )
    static let resetLink = Text(zh: "重置链接", en: "Link to reset the password")
    static let resetImage = Text(zh: "重置链接的二维码", en: "QR code of the link")
    static let resetIssue = Text(zh: "生成密码重置链接", en: "Make a link to reset the password")
    static let resetHint = Text(
        zh: "此人忘记密码时使用，\(PasswordReset.hours) 小时内有效。会通知本人；两步验证仍然需要。",
        en:
            "For somebody who forgot the password; works for \(PasswordReset.hours) hours. They are told, and still need their second step."
    )
    static let resetDone = Text(zh: "新密码已设置，请登录。", en: "The new password is set; sign in with it.")
    static let security = Text(zh: "登录安全", en: "How they sign in")
    static let endSessions = Text(zh: "结束所有登录", en: "End all sign-ins")
    static let endSessionsHint = Text(
        zh: "例如手机丢失时。此人在所有设备上立即退出，并会收到通知。",
        en: "Such as after a phone was lost. They are signed out everywhere at once, and are told.")
    static let endSessionsConfirm = Text(zh: "确认结束此人的所有登录", en: "Yes, sign this person out everywhere")
}
