import Circles
import Kernel
import Storage

/// Names that look like another one, and the accounts that wait for an administrator because of it.
extension AccountStore {
    /// Whether somebody signs in with a name that is the same or looks the same.
    static func isTaken(_ login: LoginName, in transaction: Transaction) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from account where login_folded = \(login.folded)
            union all select 1 from account where login_skeleton = \(login.skeleton)
            """) != nil
    }

    /// Lets nobody else come to a facility before the transaction ends, so that two of one name come one after the other.
    static func holdNames(of facility: FacilityID, in transaction: Transaction) throws {
        try transaction.run("update facility set place = place where id = \(facility)")
    }

    /// Whether another person who is active works at the facility under a name that looks like this one's.
    static func hasAlike(
        _ name: String, at facility: FacilityID, except person: PersonID, in transaction: Transaction
    ) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from credential k join account a on a.person_id = k.person_id
            where k.facility_id = \(facility) and k.name_skeleton = \(Skeleton.of(name))
                and k.person_id <> \(person) and a.state = 'active'
            """) != nil
    }

    static func setName(_ name: String, of person: PersonID, in transaction: Transaction) throws {
        try transaction.run(
            "update credential set name_skeleton = \(Skeleton.of(name)) where person_id = \(person)")
    }

    /// Keeps an account out until an administrator admits it.
    static func setWaiting(_ person: PersonID, in thread: ThreadID, _ transaction: Transaction) throws {
        try transaction.run(
            "update account set state = 'disabled', admission_thread = \(thread) where person_id = \(person)")
    }

    static func endWaiting(of person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update account set admission_thread = null where person_id = \(person)")
    }

    /// Whom an administrator has to admit, the longest waiting first; for administrators.
    static func waiting(limit: Int, in transaction: Transaction) throws -> [PersonRecord] {
        try records(
            "where a.admission_thread is not null order by a.created_at, a.person_id limit \(limit)", in: transaction)
    }

    /// The people who wait in these threads.
    static func waiting(in threads: [ThreadID], _ transaction: Transaction) throws -> [ThreadID: PersonID] {
        let rows = try transaction.rows(
            "select person_id, admission_thread from account where admission_thread in \(list: threads)")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.get("admission_thread"), try $0.get("person_id")) })
    }

    /// Fills in what names look like where an older program has written them.
    ///
    /// Of two that look the same already both stay: the second is known by its person beside it.
    static func fillSkeletons(in transaction: Transaction) throws {
        while true {
            let rows = try transaction.rows(
                "select person_id, login from account where login_skeleton is null order by person_id limit \(batch)")
            for row in rows {
                let (person, login): (PersonID, String) = (try row.get("person_id"), try row.get("login"))
                let skeleton = Skeleton.of(login)
                try transaction.run(
                    """
                    update account set login_skeleton = case
                        when exists (select 1 from account other where other.login_skeleton = \(skeleton))
                        then \(skeleton + " " + person.text) else \(skeleton) end
                    where person_id = \(person)
                    """)
            }
            if rows.count < batch { break }
        }
        while true {
            let people: [PersonID] = try transaction.rows(
                "select person_id from credential where name_skeleton is null order by person_id limit \(batch)"
            ).map { try $0.get("person_id") }
            for card in try People.cards(of: people, in: transaction).values {
                try setName(card.name, of: card.id, in: transaction)
            }
            if people.count < batch { break }
        }
    }

    private static let batch = 200
}
