import Circles
import Kernel
import Storage

/// The only SQL of accounts.
enum AccountStore {
    /// Adds the account of a person whose card exists.
    ///
    /// - Throws: `AccountFailure.loginTaken`.
    static func insert(
        _ account: NewAccount, passwordHash: String, at instant: Instant, in transaction: Transaction
    ) throws {
        do {
            try transaction.run(
                """
                insert into account (person_id, login, login_folded, login_skeleton, password_hash, language, is_administrator, state,
                    created_at, password_changed_at)
                values (\(account.person), \(account.login.text), \(account.login.folded),
                    \(account.login.skeleton), \(passwordHash), \(account.language?.rawValue), \(account.isAdministrator), 'active', \(instant), \(instant))
                """)
        } catch StorageFailure.uniqueViolation {
            throw AccountFailure.loginTaken
        }
    }

    /// Gives a new administrator the right to invite to the network; nothing for others.
    ///
    /// After the invitation is used: the installation's own ends with the first administrator.
    static func appoint(_ account: NewAccount, in transaction: Transaction) throws {
        guard account.isAdministrator else { return }
        try Authority.grant(.mayAdminister, to: account.person, in: transaction)
    }

    /// The account of a person, for that person and for administrators.
    static func account(of person: PersonID, in transaction: Transaction) throws -> Account? {
        try transaction.first(
            """
            select person_id, login, is_administrator, state, language, admission_thread from account
            where person_id = \(person)
            """
        ).map { row in
            let state: String = try row.get("state")
            let language: String? = try row.get("language")
            return Account(
                person: try row.get("person_id"), login: try row.get("login"),
                isAdministrator: try row.get("is_administrator"), isActive: state == "active",
                language: language.flatMap(Language.init(rawValue:)), admission: try row.get("admission_thread"))
        }
    }

    /// What a name is verified against; nil when nobody has the name.
    static func password(of folded: String, in transaction: Transaction) throws -> StoredPassword? {
        try stored("a.login_folded = \(folded)", in: transaction)
    }

    static func password(of person: PersonID, in transaction: Transaction) throws -> StoredPassword? {
        try stored("a.person_id = \(person)", in: transaction)
    }

    private static func stored(_ condition: SQL, in transaction: Transaction) throws -> StoredPassword? {
        try transaction.first(
            """
            select a.person_id, a.login, a.password_hash, a.state, a.admission_thread, p.name, f.confirmed_at
            from account a \(People.joined(on: "a.person_id"))
            left join second_factor f on f.person_id = a.person_id where \(condition)
            """
        ).map { row in
            let state: String = try row.get("state")
            return StoredPassword(
                person: try row.get("person_id"), login: try row.get("login"), name: try row.get("name"),
                hash: try row.get("password_hash"), isActive: state == "active",
                waits: try row.get("admission_thread", as: ThreadID?.self) != nil,
                hasSecondFactor: try row.get("confirmed_at", as: Instant?.self) != nil)
        }
    }

    /// Stores a password; with `previous`, only while that one is still stored.
    static func setPassword(
        _ hash: String, of person: PersonID, replacing previous: String, at instant: Instant,
        in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update account set password_hash = \(hash), password_changed_at = \(instant)
            where person_id = \(person) and password_hash = \(previous)
            """) > 0
    }

    static func setLanguage(_ language: Language, of person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update account set language = \(language.rawValue) where person_id = \(person)")
    }

    /// Switches an account on or off.
    static func setActive(_ isActive: Bool, of person: PersonID, in transaction: Transaction) throws {
        let state = isActive ? "active" : "disabled"
        try transaction.run("update account set state = \(state) where person_id = \(person)")
    }

    /// How many administrators can sign in.
    ///
    /// Their rows are held to the commit, so that two cannot switch each other off.
    static func countAdministrators(in transaction: Transaction) throws -> Int {
        try transaction.run(
            "update account set state = state where is_administrator = 1 and state = 'active'")
    }

    /// Whether there is an administrator who can sign in.
    static func hasAdministrator(in transaction: Transaction) throws -> Bool {
        try transaction.first(
            "select 1 as found from account where is_administrator = 1 and state = 'active'") != nil
    }
}
