import Circles
import Foundation
import Kernel
import Needs
import Storage
import Threads

/// The only SQL of drafts and their pictures.
///
/// Every read goes through the access predicate; changes follow `require` and the lock of the thread.
enum AskStore {
    /// What the database holds of a draft; the text as it is sealed.
    struct Stored: Sendable {
        let id: ThreadID
        let author: PersonID
        let state: DraftState
        let version: Int64
        let textVersion: Int64
        let sealed: [UInt8]?
        let secret: [UInt8]?
        let postedAs: ThreadID?
        let touchedAt: Instant
        let choices: [UInt8]?
        let removedAt: Instant?

        /// The one place that asks whether a draft still goes on.
        func requireOpen() throws(AskFailure) {
            guard state == .open else { throw .ended }
        }
    }

    private static let columns: SQL =
        """
        thread_id, author_id, state, version, text_version, sealed, secret, posted_as, touched_at,
        choices, removed_at
        """

    static func readable(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Stored? {
        try transaction.first(
            """
            select \(columns) from case_draft
            where thread_id = \(id) and \(Access.thread("case_draft.thread_id", by: person))
            """
        ).map(stored(of:))
    }

    /// The draft, or the failure that absent and forbidden share.
    static func require(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Stored {
        guard let found = try readable(id, by: person, in: transaction) else { throw CommonFailure.notFound }
        return found
    }

    /// The actor's open drafts with the number of their pictures, last touched first.
    static func list(
        by person: PersonID, in transaction: Transaction
    ) throws -> [(draft: Stored, pictures: Int)] {
        try transaction.rows(
            """
            select \(columns), (select count(*) from draft_picture p where p.draft_id = thread_id) as pictures
            from case_draft
            where state = 'open' and removed_at is null and author_id = \(person)
                and \(Access.thread("case_draft.thread_id", by: person))
            order by touched_at desc limit 20
            """
        ).map { (try stored(of: $0), try $0.get("pictures")) }
    }

    /// How many drafts of a person go on.
    static func countOpen(by person: PersonID, in transaction: Transaction) throws -> Int {
        try transaction.value(
            "select count(*) from case_draft where state = 'open' and removed_at is null and author_id = \(person)")
            ?? 0
    }

    /// How many of a person were thrown away and can still be taken back.
    static func countRemoved(by person: PersonID, in transaction: Transaction) throws -> Int {
        try transaction.value(
            "select count(*) from case_draft where state = 'open' and removed_at is not null and author_id = \(person)")
            ?? 0
    }

    private static func stored(of row: Row) throws -> Stored {
        let (state, removedAt): (String, Instant?) = (try row.get("state"), try row.get("removed_at"))
        // What is not known goes on for nobody.
        let stands = DraftState(rawValue: state) ?? .discarded
        return Stored(
            id: try row.get("thread_id"), author: try row.get("author_id"),
            state: stands == .open && removedAt != nil ? .removed : stands, version: try row.get("version"),
            textVersion: try row.get("text_version"), sealed: try row.get("sealed"), secret: try row.get("secret"),
            postedAs: try row.get("posted_as"), touchedAt: try row.get("touched_at"),
            choices: try row.get("choices"), removedAt: removedAt)
    }

    static func insert(
        _ id: ThreadID, author: PersonID, sealed: [UInt8], secret: [UInt8], at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_draft (thread_id, author_id, state, sealed, secret, created_at, touched_at)
            values (\(id), \(author), 'open', \(sealed), \(secret), \(instant), \(instant))
            """)
    }

    /// Puts other text in the place of what was typed.
    static func rewrite(_ id: ThreadID, sealed: [UInt8], at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_draft set sealed = \(sealed), version = version + 1, text_version = version + 1,
                touched_at = \(instant)
            where thread_id = \(id) and state = 'open'
            """)
    }

    /// Raises the version, after a change of a picture.
    static func touch(_ id: ThreadID, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_draft set version = version + 1, touched_at = \(instant) where thread_id = \(id) and state = 'open'
            """)
    }

    /// Keeps what is ticked on the check page; it is no change of what is shown there.
    static func choose(_ id: ThreadID, sealed: [UInt8], at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "update case_draft set choices = \(sealed), touched_at = \(instant) where thread_id = \(id) and state = 'open'"
        )
    }

    /// Throws the draft away, or takes it back; nothing of it goes yet.
    static func remove(
        _ id: ThreadID, since removed: Instant?, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update case_draft set removed_at = \(removed), version = version + 1, touched_at = \(instant)
            where thread_id = \(id) and state = 'open'
            """)
    }

    /// Ends the draft and forgets what was typed, the secret and the pictures: nobody can go back to the patient.
    static func end(_ id: ThreadID, postedAs: ThreadID?, at instant: Instant, in transaction: Transaction) throws {
        let state = postedAs == nil ? DraftState.discarded : .posted
        try transaction.run(
            """
            update case_draft set state = \(state.rawValue), sealed = null, secret = null, choices = null,
                removed_at = null, posted_as = \(postedAs),
                version = version + 1, touched_at = \(instant)
            where thread_id = \(id) and state = 'open'
            """)
        try transaction.run("delete from draft_picture where draft_id = \(id)")
        try Needs.clear(thread: id, reason: nil, in: transaction)
    }

    /// Open drafts that nobody has touched since a moment, and those that were thrown away before another one, oldest
    /// first, for the house itself.
    static func stale(
        before limit: Instant, removedBefore undo: Instant, in transaction: Transaction
    ) throws -> [ThreadID] {
        try transaction.rows(
            """
            select thread_id from case_draft where state = 'open' and (touched_at < \(limit) or removed_at < \(undo))
            order by touched_at
            """
        ).map { try $0.get("thread_id") }
    }

    /// The author of a draft that is one of them, for the house itself; nil when it is none.
    static func author(
        ofStale id: ThreadID, before limit: Instant, removedBefore undo: Instant, in transaction: Transaction
    ) throws -> PersonID? {
        try transaction.value(
            """
            select author_id from case_draft
            where thread_id = \(id) and state = 'open' and (touched_at < \(limit) or removed_at < \(undo))
            """)
    }
}
