package import Kernel
package import Storage

/// A code to the network, and to no circle, that nobody has used yet.
package struct NetworkInvitation: Sendable {
    package let id: InvitationID
    package let isAdministrator: Bool
    /// The name of who made it; nil for the installation itself.
    package let issuedBy: String?
    package let createdAt: Instant
    package let expiresAt: Instant
    /// Whether it opens nothing any more, before its time.
    package let isEnded: Bool
}

extension Invitations {
    /// Codes to the network that nobody has used and whose time is not over: those that work, then those that ended; of
    /// each the newest first.
    ///
    /// - Precondition: the action has established that the actor may see them.
    package static func network(
        at instant: Instant, limit: Int, in transaction: Transaction
    ) throws -> [NetworkInvitation] {
        try transaction.rows(
            """
            select i.id, i.administrator, i.created_at, i.expires_at, p.name,
                case when \(isEnded) then 1 else 0 end as is_ended
            from invitation i left join person p on p.id = i.issued_by
            where i.circle_id is null and i.used_at is null and i.expires_at >= \(instant)
            order by is_ended, i.created_at desc, i.id limit \(limit)
            """
        ).map { row in
            NetworkInvitation(
                id: try row.get("id"), isAdministrator: try row.get("administrator"), issuedBy: try row.get("name"),
                createdAt: try row.get("created_at"), expiresAt: try row.get("expires_at"),
                isEnded: try row.get("is_ended"))
        }
    }

    /// Ends a code to the network that nobody has used; true when there was one that worked.
    package static func revoke(
        network id: InvitationID, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update invitation set ended = 1
            where id = \(id) and circle_id is null and used_at is null and ended = 0 and expires_at >= \(instant)
            """) > 0
    }

    /// Ends the codes for a first administrator that nobody has used.
    package static func endFirst(in transaction: Transaction) throws {
        try transaction.run(
            """
            update invitation set ended = 1
            where issued_by is null and administrator = 1 and claimed_by is null and used_at is null and ended = 0
            """)
    }

    /// What of a typed or pasted code counts; a pasted link is cut to its code.
    package static func plain(_ text: String) -> String {
        let last = text.split(separator: "/").last ?? ""
        let allowed = last.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        return String(String.UnicodeScalarView(allowed.prefix(64)))
    }
}
