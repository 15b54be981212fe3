import Circles
import Kernel
import Needs
import Storage
import Threads

extension AccountStore {
    /// Takes the account's row to the end of the transaction, so that what one decides about a person nobody else does.
    static func hold(_ person: PersonID, in transaction: Transaction) throws {
        try transaction.run("update account set state = state where person_id = \(person)")
    }

    /// Tells a person what has happened to the account; it waits on the first page until it is seen.
    static func notify(
        _ person: PersonID, _ kind: AccountNotice.Kind, address: String, device: String = "",
        by administrator: PersonID? = nil, at instant: Instant, in transaction: Transaction
    ) throws {
        try hold(person, in: transaction)
        try transaction.run(
            """
            insert into account_notice (id, person_id, kind, at, address, device, by_person)
            values (\(CommandID.make(at: instant)), \(person), \(kind.rawValue), \(instant), \(address), \(device),
                \(administrator))
            """)
        try transaction.run(
            """
            delete from account_notice where person_id = \(person) and id not in
                (select id from account_notice where person_id = \(person)
                    order by at desc, id desc limit \(AccountNotice.kept))
            """)
        let (thread, circle) = (ThreadID(of: person), Circles.personal(person))
        if try !Threads.isTaken(thread, in: transaction) {
            try Threads.open(
                thread, room: AccountsRoom.name, author: person, whole: true, at: instant, in: transaction)
            try Threads.share(thread, with: [circle], in: transaction)
        }
        try Needs.put(
            Need(circle: circle, thread: thread, room: AccountsRoom.name, reason: AccountNeeds.notice, since: instant),
            in: transaction)
    }

    /// What a person was told, the newest first.
    static func notices(
        of person: PersonID, limit: Int, in transaction: Transaction
    ) throws -> [AccountNotice] {
        let rows = try transaction.rows(
            """
            select kind, at, address, device, by_person, seen_at from account_notice
            where person_id = \(person) order by at desc, id desc limit \(limit)
            """)
        let administrators = try People.cards(
            of: try rows.compactMap { try $0.get("by_person", as: PersonID?.self) }, in: transaction)
        return try rows.compactMap { row in
            let administrator: PersonID? = try row.get("by_person")
            let word: String = try row.get("kind")
            // Of a later program, which has words for it.
            guard let kind = AccountNotice.Kind(rawValue: word) else { return nil }
            return AccountNotice(
                kind: kind, at: try row.get("at"), address: try row.get("address"), device: try row.get("device"),
                byName: administrator.flatMap { administrators[$0]?.name },
                isSeen: try row.get("seen_at", as: Instant?.self) != nil)
        }
    }

    /// Notes that the person has seen everything; answers how much was new.
    static func markNoticesSeen(
        by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Int {
        try hold(person, in: transaction)
        try Needs.clear(thread: ThreadID(of: person), reason: AccountNeeds.notice, in: transaction)
        return try transaction.run(
            "update account_notice set seen_at = \(instant) where person_id = \(person) and seen_at is null")
    }

    /// Notes with what and from where somebody signs in; answers whether both were known.
    ///
    /// The first device of an account is known when its place is: devices were not noted from the beginning.
    static func rememberDevice(
        _ device: String, at network: String, of person: PersonID, isPlaceKnown: Bool, at instant: Instant,
        in transaction: Transaction
    ) throws -> Bool {
        // What has not been used for so long is as new.
        let old = instant.adding(days: -placeDays)
        try transaction.run("delete from account_device where person_id = \(person) and last_at < \(old)")
        let known = try transaction.rows(
            "select network, device from account_device where person_id = \(person)"
        ).map { row -> [String] in [try row.get("network"), try row.get("device")] }
        try transaction.run(
            """
            insert into account_device (person_id, network, device, last_at)
            values (\(person), \(network), \(device), \(instant))
            on conflict (person_id, network, device) do update set last_at = excluded.last_at
            """)
        return known.isEmpty ? isPlaceKnown : known.contains([network, device])
    }
}
