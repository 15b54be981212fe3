import Kernel

/// What can go wrong with the second step of signing in.
enum SecondFactorFailure: Failure, Equatable {
    /// The password was right, and a code is needed too; the proof of that, for the page that asks for it.
    case needed(proof: String?)
    /// Wrong, used before, or of another time.
    case refused
    /// The same for somebody who is signed in.
    case wrongCode
    /// Too long ago that the password was right.
    case proofEnded
    /// The person's role has to have one before anything else.
    case required
    case isOn
    case isOff
    /// The codes were made by the first sending, and are not kept.
    case codesShownOnce

    var code: String {
        switch self {
        case .needed: "second-factor-needed"
        case .refused: "code-refused"
        case .wrongCode: "wrong-code"
        case .proofEnded: "sign-in-ended"
        case .required: "second-factor-required"
        case .isOn: "second-factor-on"
        case .isOff: "second-factor-off"
        case .codesShownOnce: "codes-shown-once"
        }
    }

    var status: Int {
        switch self {
        case .needed, .refused, .proofEnded: 401
        case .required: 403
        case .wrongCode: 422
        case .isOn, .isOff, .codesShownOnce: 409
        }
    }

    var field: String? {
        switch self {
        case .needed, .refused, .wrongCode: "code"
        default: nil
        }
    }

    var message: Text {
        switch self {
        case .needed:
            Text(zh: "还需要验证器里的验证码。", en: "The code of your authenticator is needed as well.")
        case .refused, .wrongCode:
            Text(
                zh: "验证码不对，或已用过。请等验证器显示下一个再试；手机不在身边可用备用码。",
                en:
                    "The code is not right, or was used. Wait for the next one; without your phone, a recovery code does."
            )
        case .proofEnded:
            Text(zh: "时间过长，请重新输入登录名和密码。", en: "That took too long; write your name and password again.")
        case .required:
            Text(
                zh: "您的身份必须使用两步验证。请先设置。",
                en: "Your role signs in with a second step. Set it up first.")
        case .isOn: Text(zh: "两步验证已经开启。", en: "The second step is on already.")
        case .isOff: Text(zh: "两步验证没有开启。", en: "The second step is not on.")
        case .codesShownOnce:
            Text(
                zh: "备用码已经生成，只显示一次。如果没有看到，请重新生成。",
                en: "The recovery codes were made already and are shown once. If you did not see them, make new ones.")
        }
    }
}
