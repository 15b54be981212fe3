package import Kernel

/// Why an invitation code does not open the door.
package enum InvitationFailure: Failure, Equatable {
    case unknown
    case expired
    case used

    package var code: String {
        switch self {
        case .unknown: "invitation-unknown"
        case .expired: "invitation-expired"
        case .used: "invitation-used"
        }
    }

    package var status: Int { self == .unknown ? 404 : 410 }

    package var message: Text {
        switch self {
        case .unknown:
            Text(
                zh: "邀请码不正确。请核对后重试，或向邀请人索取新的邀请。",
                en: "This invitation is not known. Check the code, or ask your inviter for a new one.")
        case .expired:
            Text(zh: "邀请已过期。请向邀请人索取新的邀请。", en: "This invitation has expired. Ask your inviter for a new one.")
        case .used:
            Text(
                zh: "邀请已被使用。每个邀请只能用一次，请索取新的邀请。",
                en: "This invitation was used already. Each works once; ask your inviter for a new one.")
        }
    }
}
