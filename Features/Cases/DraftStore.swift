import Circles
import Foundation
import Kernel
import Media
import Storage
import Threads

/// The only SQL of drafts.
enum DraftStore {
    static let attachmentKind = "attachment"
    static let withdrawnKind = "withdrawn"
    static let readingKind = "reading"

    /// What the database holds of a draft.
    struct Stored: Sendable {
        let id: ThreadID
        let sealed: [UInt8]?
        let secret: [UInt8]?
        let postedAs: ThreadID?
        let updatedAt: Instant
    }

    static func readable(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Stored? {
        try transaction.first(
            """
            select thread_id, sealed, secret, posted_as, updated_at from case_draft
            where thread_id = \(id) and \(Access.thread("case_draft.thread_id", by: person))
            """
        ).map(stored(of:))
    }

    static func require(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Stored {
        guard let found = try readable(id, by: person, in: transaction) else { throw CommonFailure.notFound }
        return found
    }

    /// The actor's drafts that are not posted, newest first.
    static func list(by person: PersonID, in transaction: Transaction) throws -> [Stored] {
        try transaction.rows(
            """
            select thread_id, sealed, secret, posted_as, updated_at from case_draft
            where posted_as is null and sealed is not null and author_id = \(person)
                and \(Access.thread("case_draft.thread_id", by: person))
            order by updated_at desc limit 20
            """
        ).map(stored(of:))
    }

    private static func stored(of row: Row) throws -> Stored {
        Stored(
            id: try row.get("thread_id"), sealed: try row.get("sealed"), secret: try row.get("secret"),
            postedAs: try row.get("posted_as"), updatedAt: try row.get("updated_at"))
    }

    static func insert(
        _ id: ThreadID, author: PersonID, sealed: [UInt8], secret: [UInt8], at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_draft (thread_id, author_id, sealed, secret, updated_at)
            values (\(id), \(author), \(sealed), \(secret), \(instant))
            """)
    }

    static func update(_ id: ThreadID, sealed: [UInt8], at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "update case_draft set sealed = \(sealed), updated_at = \(instant) where thread_id = \(id) and posted_as is null"
        )
    }

    /// Forgets what was typed and the secret: after this nobody can go back from the case to the patient.
    static func forget(_ id: ThreadID, postedAs: ThreadID?, at instant: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_draft set sealed = null, secret = null, posted_as = \(postedAs), updated_at = \(instant)
            where thread_id = \(id) and posted_as is null
            """)
    }

    /// Drafts that nobody has touched since `limit`, for the clean-up; with their authors.
    static func stale(before limit: Instant, in transaction: Transaction) throws -> [(id: ThreadID, author: PersonID)] {
        try transaction.rows(
            """
            select thread_id, author_id from case_draft
            where posted_as is null and sealed is not null and updated_at < \(limit) order by updated_at limit 100
            """
        ).map { (try $0.get("thread_id"), try $0.get("author_id")) }
    }

    /// The files of a draft that were not withdrawn or replaced.
    static func attachments(
        of draft: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> [DraftAttachment] {
        let entries = try Threads.entries(of: draft, by: person, in: transaction)
        let gone = Set(entries.compactMap(\.replaces))
        let readings = try entries.filter { $0.kind == readingKind }.reduce(into: [Int64: DraftReading]()) {
            let reading = try JSONDecoder().decode(DraftReading.self, from: Data($1.body.utf8))
            $0[reading.seq] = reading
        }
        return try entries.filter { $0.kind == attachmentKind && !gone.contains($0.seq) }.map { entry in
            var file = try JSONDecoder().decode(DraftFile.self, from: Data(entry.body.utf8))
            if let reading = readings[entry.seq] { file.take(reading) }
            return DraftAttachment(seq: entry.seq, file: file, files: entry.files)
        }.sorted { ($0.file.first ?? $0.seq) < ($1.file.first ?? $1.seq) }
    }
}
