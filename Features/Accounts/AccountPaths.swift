import Kernel
import Web

/// The room's addresses beside those that every room leads to.
enum AccountPaths {
    /// Where a code is typed in.
    static let code = Path("/sign-up")
    static let account = CommonPaths.account
    static let language = Path("/account/language")
    static let password = Path("/account/password")
    /// The second step of signing in: the code of who has given the right password.
    static let signInCode = Path("/sign-in/code")
    /// Where the holder of a link sets a new password.
    static let reset = Path("/sign-in/reset/:reset", String.self)
    static let secondFactor = Path("/account/second-factor")
    static let secondFactorSecret = Path("/account/second-factor/secret")
    static let secondFactorRemoval = Path("/account/second-factor/removal")
    static let recoveryCodes = Path("/account/second-factor/recovery-codes")
    static let noticesSeen = Path("/account/notices/seen")
    /// Behind the path of the account: where it says what has happened.
    static let noticesAnchor = "#notices"
    static let ownFacility = Path("/account/facility")
    static let endSession = Path("/account/sessions/:session/end", SessionID.self)
    static let person = Path("/people/:person", PersonID.self)

    static let administration = Path("/administration")
    static let facilities = Path("/administration/facilities")
    static let facility = Path("/administration/facilities/:facility", FacilityID.self)
    static let invitations = Path("/administration/invitations")
    static let revocation = Path("/administration/invitations/:invitation/revocation", InvitationID.self)
    static let record = Path("/administration/people/:person", PersonID.self)
    static let check = Path("/administration/people/:person/check", PersonID.self)
    static let checkWithdrawal = Path("/administration/people/:person/check/withdrawal", PersonID.self)
    static let disable = Path("/administration/people/:person/disable", PersonID.self)
    static let enable = Path("/administration/people/:person/enable", PersonID.self)
    static let resetIssue = Path("/administration/people/:person/reset", PersonID.self)
    static let endSessions = Path("/administration/people/:person/sessions/end", PersonID.self)
    static let secondFactorTaking = Path("/administration/people/:person/second-factor/removal", PersonID.self)

    /// In the demonstration alone: whom a visitor may become.
    static let demo = Path("/demo")
    static let become = Path("/demo/:number", Int.self)
}
