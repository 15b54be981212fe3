import Kernel

/// The room's words.
enum AccountTexts {
    static let signIn = Text(zh: "登录", en: "Sign in")
    static let signOut = Text(zh: "退出登录", en: "Sign out")
    static let login = Text(zh: "登录名", en: "Login name")
    static let loginHint = Text(zh: "2–40 个字母、汉字或数字，也可用 . _ - @", en: "2-40 letters or digits; . _ - @ are fine too")
    static let loginRule = Text(
        zh: "登录名为 2–40 个字母、汉字或数字，也可用 . _ - @，不能有空格。",
        en: "A login name has 2-40 letters or digits, or . _ - @, and no spaces.")
    static let password = Text(zh: "密码", en: "Password")
    static let passwordHint = Text(
        zh: "至少 8 个字符，建议 15 个以上；一句好记的话就很好。", en: "At least 8 characters, better 15; a sentence you remember is fine.")
    static let passwordShort = Text(zh: "密码至少 8 个字符。", en: "A password has at least 8 characters.")
    static let passwordLong = Text(zh: "密码最多 128 个字符。", en: "A password has at most 128 characters.")
    static let passwordCommon = Text(
        zh: "这个密码太常见，容易被猜到。请换一个。", en: "This password is among the first that anybody guesses. Choose another.")
    static let passwordNames = Text(
        zh: "密码不要用您的姓名、登录名或“会诊”。",
        en: "Do not build the password from your name, your login name or the product's name.")
    static let byInvitation = Text(
        zh: "本网络只能凭邀请加入。请向已加入的同行索取邀请链接。",
        en: "This network is joined by invitation only. Ask a colleague who is in it for a link.")
    static let haveCode = Text(zh: "我有邀请码", en: "I have an invitation code")
    static let code = Text(zh: "邀请码", en: "Invitation code")
    static let help = Text(zh: "使用帮助", en: "Help")
    static let next = Text(zh: "下一步", en: "Next")

    static let signUp = Text(zh: "创建账号", en: "Create an account")
    static let invitedBy = Text(zh: "邀请人：", en: "Invited by ")
    static let leadsTo = Text(zh: "加入群：", en: "Leads to the group ")
    static let firstAdministrator = Text(
        zh: "您将成为系统管理员：管理单位和人员，但看不到您未加入的群。",
        en: "You become an administrator: you manage facilities and people, and see no group that you are not in.")
    static let validUntil = Text(zh: "有效至", en: "valid until")
    static let name = Text(zh: "姓名", en: "Name")
    static let nameHint = Text(zh: "请用真实姓名，同行会看到。", en: "Your real name, as colleagues will see it.")
    static let facility = Text(zh: "工作单位", en: "Facility")
    static let facilityMissing = Text(
        zh: "列表里没有您的单位？请联系邀请人或系统管理员添加。", en: "Yours is not in the list? Ask your inviter or an administrator to add it."
    )
    static let facilityOfInviter = Text(
        zh: "可选邀请人的单位，或先不填；其他单位之后在“我的账号”中申请。",
        en: "Your inviter's, or none for now; ask for another one in your account later.")
    static let noFacility = Text(zh: "（暂不填写）", en: "(none yet)")
    static let changeFacility = Text(zh: "更改单位", en: "Work at another facility")
    static let changeFacilityHint = Text(
        zh: "更改后，资质变为“未审核”，须由系统管理员重新审核。",
        en: "Your credential then counts as not checked until an administrator checks it.")
    static let newFacility = Text(zh: "添加单位", en: "Add a facility")
    static let otherFacility = Text(zh: "添加下面填写的新单位", en: "Add the new facility below")
    static let facilityName = Text(zh: "单位名称", en: "Name of the facility")
    static let startNetwork = Text(
        zh: "添加您那里的医院和卫生室，请同行进来", en: "Add the hospitals and clinics around you, and invite colleagues")
    static let facilityTier = Text(zh: "等级", en: "Tier")
    static let facilityLevel = Text(zh: "行政级别", en: "Administrative level")
    static let facilityPlace = Text(zh: "所在地（如县名）", en: "Place, such as the county")
    static let facilityKind = Text(zh: "类别", en: "Kind")
    static let tierRange = Text(zh: "等级应为 1、2 或 3。", en: "The tier is 1, 2 or 3.")
    static let profession = Text(zh: "职业", en: "Profession")
    static let specialty = Text(zh: "专科", en: "Specialty")
    static let languages = Text(zh: "会说的语言", en: "Languages you consult in")
    static let licence = Text(zh: "执业证书编号（可稍后由系统管理员核对）", en: "Licence number (an administrator checks it later)")
    static let create = Text(zh: "创建账号", en: "Create the account")

    static let waiting = Text(zh: "等待准入", en: "Waiting to be admitted")
    static let waits = Text(zh: "等待准入", en: "waits to be admitted")
    static let waitingHint = Text(
        zh: "同一单位已有姓名相同或相近的在用账号。请确认是否确为两个人，再准入。",
        en: "Somebody active at the same facility has a name like this one's. Make sure that they are two people.")
    static let admit = Text(zh: "准入", en: "Admit")
    static let refuse = Text(zh: "不予准入", en: "Refuse")

    static let place = Text(zh: "我", en: "Me")
    static let account = Text(zh: "我的账号", en: "My account")
    static let credential = Text(zh: "执业资质", en: "Credential")
    static let licenceNumber = Text(zh: "执业证书编号", en: "Licence number")
    static let notGiven = Text(zh: "未填写", en: "not given")
    static let checkedBy = Text(zh: "资质审核人", en: "Checked by")
    static let notChecked = Text(zh: "未审核", en: "not checked")
    static let expires = Text(zh: "有效期至", en: "Valid to")
    static let expiresHint = Text(zh: "没有期限可留空。", en: "Leave empty when there is no end.")
    static let checkedBadge = Text(zh: "资质已审核", en: "credential checked")
    static let wrongDetails = Text(zh: "资料有误？请联系系统管理员更正。", en: "Is something wrong? An administrator corrects it.")
    static let language = Text(zh: "界面语言", en: "Language of the pages")
    static let save = Text(zh: "保存", en: "Save")
    static let changePassword = Text(zh: "修改密码", en: "Change the password")
    static let currentPassword = Text(zh: "当前密码", en: "Current password")
    static let newPassword = Text(zh: "新密码", en: "New password")
    static let othersEnd = Text(zh: "修改后，其他设备上的登录会全部结束。", en: "All other devices are signed out when it changes.")
    static let passwordChanged = Text(
        zh: "密码已修改，其他设备已退出登录。", en: "The password is changed and all other devices are signed out.")
    static let sessions = Text(zh: "已登录的设备", en: "Where you are signed in")
    static let thisDevice = Text(zh: "本设备", en: "this device")
    static let otherDevice = Text(zh: "其他设备或程序", en: "another device or a program")
    static let lastUsed = Text(zh: "最近使用", en: "last used")
    static let end = Text(zh: "结束", en: "End")
    static let sessionRule = Text(
        zh: "\(AccountSession.idleDays) 天未使用，或登录满 \(AccountSession.longestDays) 天，会自动退出。",
        en:
            "A sign-in ends after \(AccountSession.idleDays) days without use, and \(AccountSession.longestDays) days after it began."
    )
    static let administration = Text(zh: "系统管理", en: "Administration")

    static let people = Text(zh: "人员", en: "People")
    static let search = Text(zh: "查找姓名或登录名", en: "Find by name or login name")
    static let find = Text(zh: "查找", en: "Find")
    static let nobody = Text(zh: "没有找到。", en: "Nobody was found.")
    static let more = Text(
        zh: "只显示前 \(AccountActions.peopleLimit) 人，请用查找。",
        en: "Only the first \(AccountActions.peopleLimit) are shown; search for the others.")
    static let facilities = Text(zh: "单位", en: "Facilities")
    static let findFacility = Text(zh: "按名称或所在地查找单位", en: "Find a facility by name or place")
    static let noFacilityFound = Text(zh: "没有找到这样的单位。", en: "No facility was found.")
    static let moreFacilities = Text(
        zh: "只显示前 \(FacilityList.limit) 个单位，请用查找。",
        en: "Only the first \(FacilityList.limit) are shown; search for the others.")
    static let add = Text(zh: "添加", en: "Add")
    static let invitations = Text(zh: "邀请", en: "Invitations")
    static let inviteHint = Text(
        zh: "这里的邀请只用于创建账号；要请人加入群，请在群里邀请。",
        en: "These let somebody make an account. To bring somebody into a group, invite from the group.")
    static let asAdministrator = Text(zh: "邀请为系统管理员", en: "as an administrator")
    static let administrator = Text(zh: "系统管理员", en: "administrator")
    static let switchedOff = Text(zh: "已停用", en: "switched off")
    static let days = Text(zh: "有效天数（1–30）", en: "Valid for days (1-30)")
    static let daysRange = Text(zh: "有效天数应为 1 至 30。", en: "The days are a number from 1 to 30.")
    static let makeInvitation = Text(zh: "生成邀请", en: "Make an invitation")
    static let unused = Text(zh: "未使用的邀请", en: "Unused invitations")
    static let revoke = Text(zh: "作废", en: "Revoke")
    static let ended = Text(zh: "已失效", en: "ended")
    static let installation = Text(zh: "系统", en: "the installation")
    static let check = Text(zh: "我已核对证件，确认无误", en: "I compared this with the documents")
    static let checkHint = Text(
        zh: "您的姓名和当前时间会记录在资质中。", en: "Your name and the time are stored with the credential.")
    static let withdrawCheck = Text(zh: "撤销审核", en: "Take the check back")
    static let withdrawCheckHint = Text(
        zh: "撤销后，此人姓名旁只显示“未审核”。", en: "The name then stands with “not checked” and nothing else beside it.")
    static let disable = Text(zh: "停用账号", en: "Switch the account off")
    static let disableHint = Text(
        zh: "立即结束此人所有登录；其发言保留。", en: "Ends every sign-in of this person at once; what they wrote stays.")
    static let enable = Text(zh: "启用账号", en: "Switch the account on again")
    static let back = Text(zh: "返回", en: "Back")

    static let demo = Text(zh: "演示：请选择登录身份", en: "Demonstration: choose whom to sign in as")
    static let demoPassword = Text(
        zh: "需要密码的地方（如设置两步验证），每个人的密码都是：",
        en: "Where a password is asked for, as for the second step, everybody's is:")
    static let demoHint = Text(
        zh: "这里的人、机构和病例都是虚构的。选一个人登录，再用另一台设备选另一个人，看看回答如何立即出现。",
        en:
            "The people, places and cases here are invented. Sign in as one; on another device as another, and see answers appear at once."
    )
}
