package import Circles
import Crypto
import Foundation
package import Kernel
package import Storage

/// What was said goes for good: the entry stays in its place with the body `{}`, readers see it as withdrawn, and a row with
/// the SHA-256 of what it said proves that it was erased, and when.
extension Threads {
    /// Erases what entries of a kind said before a moment, their files included; answers how many entries.
    ///
    /// Ask again until fewer than `limit` are answered. The sweep takes the files.
    package static func erase(
        kind: String, room: String, before: Instant, limit: Int = 500, at now: Instant, in transaction: Transaction
    ) throws -> Int {
        try erase(
            """
            select e.thread_id, e.seq, e.kind, e.body from entry e join thread th on th.id = e.thread_id
            where e.kind = \(kind) and e.created_at < \(before) and e.erased = 0 and th.room = \(room)
            order by e.created_at limit \(limit) \(sqlite: "", postgres: "for update of e skip locked")
            """, at: now, in: transaction
        ).entries
    }

    /// Erases what withdrawn entries said that are not erased yet, as in an installation from before they were erased at once.
    ///
    /// Ask again until fewer than `limit` are answered.
    package static func eraseWithdrawn(limit: Int = 500, at now: Instant, in transaction: Transaction) throws -> Int {
        try erase(
            """
            select e.thread_id, e.seq, e.kind, e.body
            from entry w join entry e on e.thread_id = w.thread_id and e.seq = w.replaces
            where w.kind = \(Entry.withdrawal) and e.erased = 0
            limit \(limit) \(sqlite: "", postgres: "for update of e skip locked")
            """, at: now, in: transaction
        ).entries
    }

    /// Erases the entries of a thread before one of them, such as the one that says why; their files go after the commit.
    ///
    /// - Precondition: the action has established that the actor may do so, and holds the thread's lock.
    package static func erase(
        _ thread: ThreadID, before seq: Int64, on ground: Ground, in transaction: Transaction
    ) throws {
        try erase(thread, "e.seq < \(seq)", on: ground, in: transaction)
    }

    /// Threads of a room that were taken from their readers for good before a moment, and still hold what was said.
    package static func hiddenForGood(
        room: String, before: Instant, limit: Int, in transaction: Transaction
    ) throws -> [(thread: ThreadID, seq: Int64)] {
        try transaction.rows(
            """
            select th.id, th.hidden_seq from thread th
            join entry h on h.thread_id = th.id and h.seq = th.hidden_seq and h.created_at < \(before)
            where th.hidden = \(Hiding.withdrawn.rawValue) and th.room = \(room)
                and exists (select 1 from entry e where e.thread_id = th.id and e.seq < th.hidden_seq and e.erased = 0)
            limit \(limit)
            """
        ).map { (try $0.get("id"), try $0.get("hidden_seq")) }
    }

    /// Erases the entry that a withdrawal names.
    static func erase(
        _ thread: ThreadID, entry seq: Int64, on ground: Ground, in transaction: Transaction
    ) throws {
        try erase(thread, "e.seq = \(seq)", on: ground, in: transaction)
    }

    private static func erase(
        _ thread: ThreadID, _ which: SQL, on ground: Ground, in transaction: Transaction
    ) throws {
        let hashes = try erase(
            """
            select e.thread_id, e.seq, e.kind, e.body from entry e
            where e.thread_id = \(thread) and \(which) and e.erased = 0
            order by e.seq \(sqlite: "", postgres: "for update of e")
            """, at: ground.clock.now(), in: transaction
        ).hashes
        guard !hashes.isEmpty else { return }
        let released = ground.released
        transaction.afterCommit { released(hashes) }
    }

    private static func erase(
        _ which: SQL, at now: Instant, in transaction: Transaction
    ) throws -> (entries: Int, hashes: [String]) {
        let rows = try transaction.rows(which)
        var hashes: [String] = []
        for row in rows {
            let (thread, seq): (ThreadID, Int64) = (try row.get("thread_id"), try row.get("seq"))
            let (kind, body): (String, String) = (try row.get("kind"), try row.get("body"))
            let digest = SHA256.hash(data: Data(body.utf8)).map { String(format: "%02x", $0) }.joined()
            try transaction.run(
                """
                insert into erasure (thread_id, seq, kind, body_sha256, erased_at)
                values (\(thread), \(seq), \(kind), \(digest), \(now))
                """)
            hashes += try transaction.rows(
                "select distinct hash from entry_file where thread_id = \(thread) and seq = \(seq)"
            ).map { try $0.get("hash") }
            try transaction.run("delete from entry_file where thread_id = \(thread) and seq = \(seq)")
            try transaction.run(
                "update entry set body = '{}', erased = 1 where thread_id = \(thread) and seq = \(seq)")
        }
        return (rows.count, hashes)
    }
}
