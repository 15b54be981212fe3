import Kernel
import Storage

/// How many codes one person makes, and how many accounts come of them.
extension Invitations {
    /// Codes of one kind: at once, and in a day.
    struct CodeRates {
        let open: Rate
        let daily: Rate
    }

    static let circleCodes = CodeRates(
        open: Rate(
            "open-codes", limit: 100, per: 3600, Text(zh: "您尚未使用的邀请", en: "Unused invitations of yours")),
        daily: Rate(
            "codes-a-day", limit: 500, per: Rate.day, Text(zh: "您一天内生成的邀请", en: "Invitations of yours in a day")))
    static let networkCodes = CodeRates(
        open: Rate(
            "open-codes", limit: 1000, per: 3600, Text(zh: "您尚未使用的邀请", en: "Unused invitations of yours")),
        daily: Rate(
            "network-codes-a-day", limit: 1000, per: Rate.day,
            Text(zh: "您一天内生成的邀请", en: "Invitations of yours in a day")))

    /// Accounts that are made with the codes of one member who does not administer, and with all codes of one circle.
    static let accountsOfMember = Rate(
        "accounts-of-inviter", limit: 50, per: 30 * Rate.day,
        Text(zh: "这位邀请人在 30 天内带入的新账号", en: "New accounts by this inviter in 30 days"))
    static let accountsOfCircle = Rate(
        "accounts-of-group", limit: 200, per: 30 * Rate.day,
        Text(zh: "这个群在 30 天内带入的新账号", en: "New accounts by this group in 30 days"))

    static func spend(_ rates: CodeRates, by actor: PersonID, at now: Instant, in transaction: Transaction) throws {
        let open: Int? = try transaction.value(
            """
            select count(*) from invitation
            where issued_by = \(actor) and used_at is null and ended = 0 and expires_at >= \(now)
            """)
        try Rates.require(open ?? 0, below: rates.open)
        try Rates.spend(rates.daily, by: actor, at: now, in: transaction)
    }

    /// Counts an account that is made with a code; those of administrators' codes are not.
    static func spendAccount(_ invitation: Invitation, at now: Instant, in transaction: Transaction) throws {
        guard let circle = invitation.circle, let issuer = invitation.issuedBy else { return }
        guard try !Authority.people(.mayAdminister, in: transaction).contains(issuer) else { return }
        try Rates.spend(accountsOfMember, by: issuer, at: now, in: transaction)
        try Rates.spend(accountsOfCircle, by: circle, at: now, in: transaction)
    }
}
