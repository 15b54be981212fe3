import Crypto
import Foundation
package import Kernel
package import Storage

/// How long what is said in entries of a kind is kept.
package enum Retention: Sendable, Hashable {
    /// For good: what others learn from.
    case knowledge
    /// As a part of somebody's record.
    case clinical(years: Int)
    /// Talk.
    case days(Int)
    /// As long as the room keeps what it belongs to, whatever its age: the room itself erases what it ends.
    case subject

    /// What was said before this moment is to be erased; nil for what does not end by its age.
    ///
    /// A year counts 366 days, so that nothing is erased too early.
    package func limit(at now: Instant) -> Instant? {
        switch self {
        case .knowledge, .subject: nil
        case .clinical(let years): now.adding(days: -366 * Int64(years))
        case .days(let days): now.adding(days: -Int64(days))
        }
    }
}

extension Threads {
    /// Erases what entries of a kind said before a moment, their files included; answers how many entries.
    ///
    /// The entries stay in their places with the body `{}`, and readers see them as withdrawn. For each a row with the
    /// SHA-256 of what it said proves that it was erased, and when. Ask again until fewer than `limit` are answered.
    package static func erase(
        kind: String, room: String, before: Instant, limit: Int = 500, at now: Instant, in transaction: Transaction
    ) throws -> Int {
        let rows = try transaction.rows(
            """
            select e.thread_id, e.seq, e.body from entry e join thread th on th.id = e.thread_id
            where e.kind = \(kind) and e.created_at < \(before) and e.erased = 0 and th.room = \(room)
            order by e.created_at limit \(limit) \(sqlite: "", postgres: "for update of e skip locked")
            """)
        for row in rows {
            let thread: ThreadID = try row.get("thread_id")
            let seq: Int64 = try row.get("seq")
            let body: String = try row.get("body")
            let digest = SHA256.hash(data: Data(body.utf8)).map { String(format: "%02x", $0) }.joined()
            try transaction.run(
                """
                insert into erasure (thread_id, seq, kind, body_sha256, erased_at)
                values (\(thread), \(seq), \(kind), \(digest), \(now))
                """)
            try transaction.run("delete from entry_file where thread_id = \(thread) and seq = \(seq)")
            try transaction.run(
                "update entry set body = '{}', erased = 1 where thread_id = \(thread) and seq = \(seq)")
        }
        return rows.count
    }
}
