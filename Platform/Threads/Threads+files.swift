package import Kernel
package import Storage

/// What the keeper of files asks of entries.
extension Threads {
    /// True when a thread has never been shared with anybody but its author, as with a draft.
    package static func isPersonal(_ thread: ThreadID, in transaction: Transaction) throws -> Bool {
        try transaction.first(
            """
            select 1 as one from shared s join circle c on c.id = s.circle_id
            where s.thread_id = \(thread) and c.kind <> 'person' limit 1
            """) == nil
    }

    /// Those of the contents that an entry of any thread names; the others may be deleted.
    package static func referenced(_ hashes: [String], in transaction: Transaction) throws -> Set<String> {
        Set(
            try transaction.rows("select distinct hash from entry_file where hash in \(list: hashes)")
                .map { try $0.get("hash") })
    }

    /// The same as a question that the keeper of files asks in a transaction of its own.
    package static func references(in database: Database) -> @Sendable (_ hashes: [String]) async throws -> Set<String>
    {
        { hashes in try await database.read { try referenced(hashes, in: $0) } }
    }
}
