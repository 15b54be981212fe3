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
/// Only a hash of a code is stored; the code is shown once, to its issuer.
package enum Invitations {
    /// Makes a code of 26 characters (130 random bits) that opens the network or, with `circle`, one group.
    ///
    /// - Precondition: the action has established that the actor may invite; `actor` is nil for the very first administrator.
    package static func issue(
        circle: CircleID?, role: String, administrator: Bool = false, by actor: PersonID?, at instant: Instant,
        expires: Instant, in transaction: Transaction
    ) throws -> (id: InvitationID, code: String) {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        let code = String((0..<26).map { _ in alphabet[Int.random(in: 0..<32)] })
        let id = InvitationID.make(at: instant)
        try transaction.run(
            """
            insert into invitation (id, code_hash, circle_id, role, administrator, issued_by, created_at, expires_at)
            values (\(id), \(hash(code)), \(circle), \(role), \(administrator), \(actor), \(instant), \(expires))
            """)
        return (id, code)
    }

    /// The invitation behind a code that `person` (nil: somebody without an account) could still use.
    ///
    /// - Throws: `InvitationFailure`.
    package static func usable(
        _ code: String, by person: PersonID?, at instant: Instant, in transaction: Transaction
    ) throws -> Invitation {
        let row = try transaction.first(
            """
            select i.id, i.circle_id, c.name, i.role, i.administrator, i.issued_by, i.expires_at, i.claimed_by, i.used_at
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
        if invitation.expiresAt < instant { throw InvitationFailure.expired }
        return invitation
    }

    /// Binds the code to the person whose account is made with it.
    ///
    /// One that leads to no group is used up by this.
    package static func claim(
        _ code: String, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Invitation {
        let invitation = try usable(code, by: nil, at: instant, in: transaction)
        let used: Instant? = invitation.circle == nil ? instant : nil
        let changed = try transaction.run(
            """
            update invitation set claimed_by = \(person), used_at = \(used)
            where id = \(invitation.id) and claimed_by is null and used_at is null
            """)
        guard changed == 1 else { throw InvitationFailure.used }
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
            where id = \(invitation.id) and used_at is null and (claimed_by is null or claimed_by = \(person))
            """)
        guard changed == 1 else { throw InvitationFailure.used }
        return invitation
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
