import Kernel

/// What can go wrong with accounts, besides what every room knows.
enum AccountFailure: Failure, Equatable {
    /// Name or password: which of them is not told.
    case signInRefused
    /// Told only to who knew the password.
    case disabled
    /// The account is made and an administrator has to admit it, since the name looks like a colleague's.
    case waitsForAdmission
    /// Somebody else of such a name works at the facility.
    case nameAtFacility
    /// Whom a member invites works where the member does, or nowhere yet.
    case facilityNotInviters
    case loginTaken
    case wrongPassword
    case facilityUnknown
    /// The installation keeps at least one active administrator.
    case lastAdministrator
    /// The invitation was made by the first sending, and its code is not kept.
    case codeShownOnce
    case expiryInvalid

    var code: String {
        switch self {
        case .signInRefused: "sign-in-refused"
        case .disabled: "account-disabled"
        case .waitsForAdmission: "account-waits"
        case .nameAtFacility: "name-at-facility"
        case .facilityNotInviters: "facility-not-inviters"
        case .loginTaken: "login-taken"
        case .wrongPassword: "wrong-password"
        case .facilityUnknown: "facility-unknown"
        case .lastAdministrator: "last-administrator"
        case .codeShownOnce: "code-shown-once"
        case .expiryInvalid: "expiry-invalid"
        }
    }

    var status: Int {
        switch self {
        case .signInRefused: 401
        case .disabled, .waitsForAdmission: 403
        case .wrongPassword, .facilityUnknown, .facilityNotInviters, .expiryInvalid: 422
        case .loginTaken, .nameAtFacility, .lastAdministrator, .codeShownOnce: 409
        }
    }

    var field: String? {
        switch self {
        case .loginTaken: "login"
        case .wrongPassword: "current"
        case .facilityUnknown, .facilityNotInviters, .nameAtFacility: "facility"
        case .expiryInvalid: "expiresOn"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .signInRefused:
            Text(
                zh: "登录名或密码不正确。请检查后重试；忘记密码请联系系统管理员。",
                en:
                    "The login name or the password is not right. Check both; an administrator helps with a lost password."
            )
        case .disabled: Text(zh: "此账号已停用。请联系系统管理员。", en: "This account is switched off. Ask an administrator.")
        case .waitsForAdmission:
            Text(
                zh: "账号已创建。本单位已有姓名相同或相近的同行，须由系统管理员准入后才能登录。",
                en:
                    "The account is made. A colleague of such a name works at this facility, so an administrator admits you first; sign in then."
            )
        case .nameAtFacility:
            Text(
                zh: "该单位已有姓名相同或相近的同行。请联系系统管理员为您更改单位。",
                en: "A colleague of such a name works at that facility. An administrator can set it for you.")
        case .facilityNotInviters:
            Text(
                zh: "凭这个邀请只能选邀请人的单位，或暂不填写；之后可在“我的账号”中申请更改。",
                en:
                    "With this invitation choose the inviter's facility or none; ask for another one in your account later."
            )
        case .loginTaken: Text(zh: "这个登录名已有人使用，请换一个。", en: "This login name is taken; choose another.")
        case .wrongPassword: Text(zh: "当前密码不正确。", en: "The current password is not right.")
        case .facilityUnknown: Text(zh: "请从列表中选择单位。", en: "Choose a facility from the list.")
        case .lastAdministrator:
            Text(
                zh: "这是最后一位系统管理员，不能停用。请先邀请另一位系统管理员。",
                en: "This is the last administrator and stays active. Invite another one first.")
        case .codeShownOnce:
            Text(
                zh: "这个邀请已经生成，邀请码只显示一次。如果没有看到，请再生成一个。",
                en: "This invitation was made already and its code is shown once. If you did not see it, make another.")
        case .expiryInvalid:
            Text(zh: "日期应为年-月-日，例如 2027-03-31。", en: "Write the date as year-month-day, such as 2027-03-31.")
        }
    }
}
