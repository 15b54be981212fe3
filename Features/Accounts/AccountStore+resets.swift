import Circles
import Kernel
import Storage

extension AccountStore {
    /// Puts a link in the place of those that the person has.
    static func insertReset(
        _ token: SessionToken, of person: PersonID, by administrator: PersonID, at instant: Instant, expires: Instant,
        in transaction: Transaction
    ) throws {
        try endResets(of: person, in: transaction)
        try transaction.run(
            """
            insert into password_reset (token_hash, person_id, issued_by, created_at, expires_at)
            values (\(token.hash), \(person), \(administrator), \(instant), \(expires))
            """)
    }

    /// Ends the links of a person; whoever sets a password, or is switched off, leaves none behind.
    static func endResets(of person: PersonID, in transaction: Transaction) throws {
        try transaction.run("delete from password_reset where person_id = \(person)")
    }

    /// Ends the links that a person has made for others, so that none comes back to life with its maker.
    static func endResets(issuedBy person: PersonID, in transaction: Transaction) throws {
        try transaction.run("delete from password_reset where issued_by = \(person)")
    }

    /// What stands behind a link that works: its time is not over, its person is active, and who made it could make it
    /// now.
    static func reset(
        _ token: SessionToken, at instant: Instant, in transaction: Transaction
    ) throws -> PasswordReset? {
        try transaction.first(
            """
            select r.person_id, r.expires_at, a.login, p.name
            from password_reset r join account a on a.person_id = r.person_id \(People.joined(on: "r.person_id"))
            where r.token_hash = \(token.hash) and r.expires_at > \(instant) and a.state = 'active'
                and \(Authority.holds(.mayAdminister, person: "r.issued_by"))
            """
        ).map { row in
            PasswordReset(
                person: try row.get("person_id"), login: try row.get("login"), name: try row.get("name"),
                expiresAt: try row.get("expires_at"))
        }
    }

    /// Uses a link up; false when somebody else has.
    static func useReset(_ token: SessionToken, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from password_reset where token_hash = \(token.hash)") == 1
    }

    /// Stores a password, whatever was stored before.
    static func setPassword(
        _ hash: String, of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update account set password_hash = \(hash), password_changed_at = \(instant) where person_id = \(person)
            """)
    }
}
