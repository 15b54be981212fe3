import Circles
import Kernel
import Storage

/// A session with what a request needs to know of its person.
struct LiveSession: Sendable {
    let session: AccountSession
    let person: PersonID
    let name: String
    let isAdministrator: Bool
    let hasSecondFactor: Bool
    let language: Language?
}

extension AccountStore {
    static func insert(
        _ session: AccountSession, token: SessionToken, of person: PersonID, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into account_session (id, person_id, token_hash, created_at, last_used_at, address, device)
            values (\(session.id), \(person), \(token.hash), \(session.createdAt), \(session.lastUsedAt),
                \(session.address), \(session.device))
            """)
    }

    /// Gives a session another secret: whoever knows the earlier one is out.
    static func renew(
        _ session: SessionID, of person: PersonID, token: SessionToken, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update account_session set token_hash = \(token.hash) where id = \(session) and person_id = \(person)
            """)
    }

    /// Ends those of a person's sessions that were not used for the longest time, beyond so many; answers which.
    static func endOldest(
        of person: PersonID, sparing new: SessionID, in transaction: Transaction
    ) throws -> [SessionID] {
        try transaction.rows(
            """
            delete from account_session where person_id = \(person) and id <> \(new) and id not in
                (select id from account_session where person_id = \(person) and id <> \(new)
                    order by last_used_at desc, id desc limit \(AccountSession.most - 1)) returning id
            """
        ).map { try $0.get("id") }
    }

    /// True for a session that is neither idle nor too old at the instant.
    private static func isLive(at instant: Instant) -> SQL {
        """
        s.last_used_at > \(instant.adding(days: -AccountSession.idleDays)) \
        and s.created_at > \(instant.adding(days: -AccountSession.longestDays))
        """
    }

    /// The session of a token, when it is live and its person is active.
    static func session(of token: SessionToken, at instant: Instant, in transaction: Transaction) throws -> LiveSession?
    {
        try transaction.first(
            """
            select s.id, s.person_id, s.created_at, s.last_used_at, s.address, s.device, a.is_administrator, a.language,
                p.name, f.confirmed_at
            from account_session s join account a on a.person_id = s.person_id \(People.joined(on: "s.person_id"))
            left join second_factor f on f.person_id = s.person_id
            where s.token_hash = \(token.hash) and a.state = 'active' and \(isLive(at: instant))
            """
        ).map { row in
            let language: String? = try row.get("language")
            return LiveSession(
                session: try session(of: row), person: try row.get("person_id"), name: try row.get("name"),
                isAdministrator: try row.get("is_administrator"),
                hasSecondFactor: try row.get("confirmed_at", as: Instant?.self) != nil,
                language: language.flatMap(Language.init(rawValue:)))
        }
    }

    /// Those of the sessions that are live and whose people are active.
    static func standing(
        among sessions: Set<SessionID>, at instant: Instant, in transaction: Transaction
    ) throws -> Set<SessionID> {
        let rows = try transaction.rows(
            """
            select s.id from account_session s join account a on a.person_id = s.person_id
            where s.id in \(list: sessions.sorted()) and a.state = 'active' and \(isLive(at: instant))
            """)
        return Set(try rows.map { try $0.get("id") })
    }

    /// Notes that a session was used from an address.
    static func touch(
        _ session: SessionID, address: String, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update account_session set last_used_at = \(instant), address = \(address)
            where id = \(session) and last_used_at < \(instant)
            """)
    }

    /// A person's live sessions, the last used first.
    static func sessions(
        of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> [AccountSession] {
        try transaction.rows(
            """
            select s.id, s.created_at, s.last_used_at, s.address, s.device from account_session s
            where s.person_id = \(person) and \(isLive(at: instant)) order by s.last_used_at desc, s.id
            """
        ).map(session(of:))
    }

    private static func session(of row: Row) throws -> AccountSession {
        AccountSession(
            id: try row.get("id"), createdAt: try row.get("created_at"), lastUsedAt: try row.get("last_used_at"),
            address: try row.get("address"), device: try row.get("device"))
    }

    /// Ends one session of a person; false when there is no such one.
    static func end(_ session: SessionID, of person: PersonID, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from account_session where id = \(session) and person_id = \(person)") > 0
    }

    /// Ends a session by its id alone: for the browser that holds it and signs in anew.
    static func end(_ session: SessionID, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from account_session where id = \(session)") > 0
    }

    /// Ends a person's sessions, all but one if given, and whatever is on the way to one; answers which.
    static func endAll(
        of person: PersonID, except kept: SessionID? = nil, in transaction: Transaction
    ) throws -> [SessionID] {
        try transaction.run("delete from sign_in_proof where person_id = \(person)")
        return try transaction.rows(
            """
            delete from account_session where person_id = \(person)
                \(kept.map { "and id <> \($0)" as SQL } ?? "") returning id
            """
        ).map { try $0.get("id") }
    }

    /// Forgets sessions that are too old or idle; they open nothing any more.
    static func removeStale(of person: PersonID, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            delete from account_session where person_id = \(person)
                and (last_used_at <= \(instant.adding(days: -AccountSession.idleDays))
                    or created_at <= \(instant.adding(days: -AccountSession.longestDays)))
            """)
    }
}
