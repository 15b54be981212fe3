import Crypto
import Foundation
package import Kernel
package import Storage

/// An invitation as it stands behind its code.
package struct Invitation: Sendable {
    package let id: InvitationID
    /// The group it leads to; nil for the network alone.
    package let circle: CircleID?
    package let circleName: String?
    package let role: String
    package let administrator: Bool
    package let issuedBy: PersonID?
    package let expiresAt: Instant
    package let claimedBy: PersonID?
    package let usedAt: Instant?
}

/// Single-use, expiring, attributable codes.
///
/// Only a hash of a code is stored; the code is shown once, to its issuer. A code works for as long as its issuer could make
/// it again; see `Authority`.
package enum Invitations {
    /// Makes a code of 26 characters (130 random bits) that opens the network or, with `circle`, one group.
    ///
    /// - Parameter actor: nil for the very first administrator.
    /// - Throws: `CommonFailure.notAllowed` when the actor may not bring anybody in like this.
    package static func issue(
        circle: CircleID?, role: String, administrator: Bool = false, by actor: PersonID?, at instant: Instant,
        expires: Instant, in transaction: Transaction
    ) throws -> (id: InvitationID, code: String) {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        let code = String((0..<26).map { _ in alphabet[Int.random(in: 0..<32)] })
        let id = InvitationID.make(at: instant)
        if let actor {
            try Authority.hold(actor, in: transaction)
            try spend(circle == nil ? networkCodes : circleCodes, by: actor, at: instant, in: transaction)
        }
        try transaction.run(
            """
            insert into invitation (id, code_hash, circle_id, role, administrator, issued_by, created_at, expires_at,
                members_version)
            values (\(id), \(hash(code)), \(circle), \(role), \(administrator), \(actor), \(instant), \(expires),
                coalesce((select members_version from circle where id = \(circle)), 0))
            """)
        guard try transaction.first("select 1 as one from invitation i where i.id = \(id) and \(stands)") != nil else {
            throw CommonFailure.notAllowed
        }
        return (id, code)
    }

    /// The invitation behind a code that `person` (nil: somebody without an account) could still use.
    ///
    /// One whose issuer could not make it now, or from before the person was removed, has expired for all that is said.
    ///
    /// - Throws: `InvitationFailure`.
    package static func usable(
        _ code: String, by person: PersonID?, at instant: Instant, in transaction: Transaction
    ) throws -> Invitation {
        let row = try transaction.first(
            """
            select i.id, i.circle_id, c.name, i.role, i.administrator, i.issued_by, i.expires_at, i.claimed_by, i.used_at,
                case when \(isEnded) or \(isBarred(person)) then 1 else 0 end as is_ended
            from invitation i left join circle c on c.id = i.circle_id where i.code_hash = \(hash(code))
            """)
        guard let row else { throw InvitationFailure.unknown }
        let invitation = Invitation(
            id: try row.get("id"), circle: try row.get("circle_id"), circleName: try row.get("name"),
            role: try row.get("role"), administrator: try row.get("administrator"),
            issuedBy: try row.get("issued_by"), expiresAt: try row.get("expires_at"),
            claimedBy: try row.get("claimed_by"), usedAt: try row.get("used_at"))
        if invitation.usedAt != nil { throw InvitationFailure.used }
        if let claimed = invitation.claimedBy, claimed != person { throw InvitationFailure.used }
        let isEnded: Bool = try row.get("is_ended")
        if isEnded || invitation.expiresAt < instant { throw InvitationFailure.expired }
        return invitation
    }

    /// Binds the code to the person whose account is made with it.
    ///
    /// One that leads to no group is used up by this.
    package static func claim(
        _ code: String, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Invitation {
        let invitation = try usable(code, by: nil, at: instant, in: transaction)
        try spendAccount(invitation, at: instant, in: transaction)
        let used: Instant? = invitation.circle == nil ? instant : nil
        let changed = try transaction.run(
            """
            update invitation set claimed_by = \(person), used_at = \(used)
            where id = \(invitation.id) and claimed_by is null and used_at is null and ended = 0
            """)
        guard changed == 1 else { throw try overtaken(code, by: nil, at: instant, in: transaction) }
        return invitation
    }

    /// Uses the code up for joining its group.
    package static func redeem(
        _ code: String, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Invitation {
        let invitation = try usable(code, by: person, at: instant, in: transaction)
        guard invitation.circle != nil else { throw InvitationFailure.unknown }
        let changed = try transaction.run(
            """
            update invitation set used_at = \(instant), claimed_by = \(person)
            where id = \(invitation.id) and used_at is null and ended = 0
                and (claimed_by is null or claimed_by = \(person))
            """)
        guard changed == 1 else { throw try overtaken(code, by: person, at: instant, in: transaction) }
        return invitation
    }

    /// Why a code that was usable a moment ago is not any more: somebody else used or ended it.
    private static func overtaken(
        _ code: String, by person: PersonID?, at instant: Instant, in transaction: Transaction
    ) throws -> InvitationFailure {
        do {
            _ = try usable(code, by: person, at: instant, in: transaction)
            return .used
        } catch let failure as InvitationFailure {
            return failure
        }
    }

    /// The group into which this person came with this code; nil when the code is not theirs or not used.
    package static func redeemed(
        _ code: String, by person: PersonID, in transaction: Transaction
    ) throws -> CircleID? {
        try transaction.value(
            """
            select circle_id from invitation
            where code_hash = \(hash(code)) and claimed_by = \(person) and used_at is not null
                and circle_id is not null
            """)
    }

    /// Codes are compared without case, spaces or dashes, and with the letters that are easily taken for digits.
    static func hash(_ code: String) -> String {
        var plain = ""
        for character in code.lowercased() {
            switch character {
            case "o": plain.append("0")
            case "i", "l": plain.append("1")
            case " ", "-": continue
            default: plain.append(character)
            }
        }
        return SHA256.hash(data: Data(plain.utf8)).map { String(format: "%02x", $0) }.joined()
    }
}
