package import Kernel
package import Storage

/// Who brought whom into a circle: kept for good, also after either has left.
package struct InvitationEdge: Sendable {
    package let inviter: PersonID?
    package let invited: PersonCard
    package let at: Instant
}

/// An invitation that nobody has used yet; its code is known to its issuer alone.
package struct PendingInvitation: Sendable {
    package let id: InvitationID
    package let role: String
    package let issuedBy: PersonCard
    package let createdAt: Instant
    package let expiresAt: Instant
    /// Whether it opens nothing any more, before its time.
    package let isEnded: Bool
}

extension Invitations {
    /// The used invitations of a circle in the order of their use, when the actor is in the circle; otherwise none.
    package static func edges(
        of circle: CircleID, by person: PersonID, in transaction: Transaction
    ) throws -> [InvitationEdge] {
        try transaction.rows(
            """
            select i.issued_by, i.used_at, \(People.columns)
            from invitation i \(People.joined(on: "i.claimed_by"))
            where i.circle_id = \(circle) and i.used_at is not null and \(Access.circle("i.circle_id", by: person))
            order by i.used_at, i.id
            """
        ).map { row in
            InvitationEdge(
                inviter: try row.get("issued_by"), invited: try People.card(of: row), at: try row.get("used_at"))
        }
    }

    /// Invitations that nobody has used and whose time is not over at `instant`, when the actor is in the circle;
    /// otherwise none.
    package static func pending(
        of circle: CircleID, at instant: Instant, by person: PersonID, in transaction: Transaction
    ) throws -> [PendingInvitation] {
        try transaction.rows(
            """
            select i.id, i.role, i.created_at, i.expires_at, case when \(isEnded) then 1 else 0 end as is_ended,
                \(People.columns)
            from invitation i \(People.joined(on: "i.issued_by"))
            where i.circle_id = \(circle) and i.used_at is null and i.expires_at >= \(instant)
                and \(Access.circle("i.circle_id", by: person))
            order by i.created_at, i.id
            """
        ).map { row in
            PendingInvitation(
                id: try row.get("id"), role: try row.get("role"), issuedBy: try People.card(of: row),
                createdAt: try row.get("created_at"), expiresAt: try row.get("expires_at"),
                isEnded: try row.get("is_ended"))
        }
    }

    /// Ends an invitation of a circle that nobody has used; true when there was one that worked.
    package static func revoke(
        _ id: InvitationID, of circle: CircleID, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update invitation set ended = 1
            where id = \(id) and circle_id = \(circle) and used_at is null and ended = 0 and expires_at >= \(instant)
            """) > 0
    }

    /// The card of who issued an invitation, for the person who holds its code.
    package static func issuer(of invitation: Invitation, in transaction: Transaction) throws -> PersonCard? {
        try invitation.issuedBy.flatMap { try People.card(of: $0, in: transaction) }
    }
}
