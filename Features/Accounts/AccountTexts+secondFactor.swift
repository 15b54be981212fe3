import Kernel

extension AccountTexts {
    static let secondFactor = Text(zh: "两步验证", en: "Second step of signing in")
    static let secondFactorHint = Text(
        zh: "登录时除密码外，再输入手机验证器（如微软、谷歌身份验证器等）显示的 6 位验证码。别人知道了密码也进不来。",
        en:
            "Beside the password you write the six digits that an authenticator on your phone shows. Whoever learns your password alone does not get in."
    )
    static let secondFactorNeeded = Text(
        zh: "您的身份必须使用两步验证。设置之后才能继续。",
        en: "Your role signs in with a second step. Set it up to go on.")
    static let secondFactorOn = Text(zh: "两步验证已开启。", en: "The second step is on.")
    static let secondFactorOff = Text(zh: "两步验证没有开启。", en: "The second step is off.")
    static let secondFactorBegin = Text(zh: "设置两步验证", en: "Set it up")
    static let secondFactorAgain = Text(zh: "重新生成密钥", en: "Begin again with another secret")
    static let secondFactorChange = Text(zh: "查看和更改", en: "See and change it")
    static let secondFactorConfirm = Text(zh: "开启", en: "Switch it on")
    static let secondFactorRemove = Text(zh: "关闭两步验证", en: "Switch it off")
    static let secondFactorAnew = Text(zh: "关闭并重新设置（换手机）", en: "Switch it off and set it up anew, on a new phone")
    static let secondFactorCode = Text(zh: "验证码", en: "Code")
    static let signInCodeHint = Text(
        zh: "验证器显示的 6 位数字，或一个备用码。", en: "The six digits of your authenticator, or a recovery code.")
    static let firstCodeHint = Text(zh: "验证器现在显示的 6 位数字。", en: "The six digits that your authenticator shows now.")
    static let lostEverything = Text(
        zh: "手机和备用码都不在了？请联系系统管理员。", en: "Neither phone nor recovery codes? An administrator helps.")
    static let secretScan = Text(zh: "用验证器扫描：", en: "Scan this with the authenticator:")
    static let secretByHand = Text(zh: "或手工输入密钥：", en: "Or type the secret by hand:")
    static let secretImage = Text(zh: "密钥的二维码", en: "QR code of the secret")
    static let recoveryCodes = Text(zh: "备用码", en: "Recovery codes")
    static let recoveryCodesOnce = Text(
        zh: "请抄写或打印，放在安全的地方。它们只显示这一次；手机不在身边时，每个可以代替验证码登录一次。",
        en:
            "Write these down or print them, and keep them safe. They are shown this once; without your phone, each signs you in once."
    )
    static let recoveryCodesKept = Text(zh: "我已保存好", en: "I have kept them")
    static let recoveryCodesLeft = Text(zh: "剩余备用码：", en: "Recovery codes left:")
    static let recoveryCodesNew = Text(zh: "生成新的备用码", en: "Make new recovery codes")
    static let take = Text(zh: "取消此人的两步验证", en: "Take the second step away")
    static let takeHint = Text(
        zh: "仅在此人手机和备用码都丢失、并已核实是本人之后使用。会结束其所有登录，并通知本人。",
        en:
            "Only for somebody who lost phone and recovery codes, and whom you have recognised. It ends all their sign-ins, and they are told."
    )
    static let takeConfirm = Text(zh: "我已核实是本人", en: "I have made sure that it is this person")
}
