import Circles
import Kernel
package import Storage

extension Threads {
    /// Select list of an entry over `entry e`, `thread th` and `person p`.
    package static let columns: SQL = """
        e.thread_id, e.seq, e.id, e.kind, e.body, e.replaces, e.created_at, th.room,
        case when e.erased = 1 or \(isWithdrawn("e.thread_id", "e.seq")) then 1 else 0 end as withdrawn, \(People.columns)
        """

    /// True for an entry with these columns that a later entry withdraws.
    static func isWithdrawn(_ thread: String, _ seq: String) -> SQL {
        """
        exists (select 1 from entry w where w.thread_id = \(raw: thread) and w.replaces = \(raw: seq)
            and w.kind = \(raw: "'\(Entry.withdrawal)'"))
        """
    }

    /// Rows with `columns` as entries, with their files.
    package static func entries(from rows: [Row], in transaction: Transaction) throws -> [Entry] {
        var seqs: [ThreadID: [Int64]] = [:]
        for row in rows { seqs[try row.get("thread_id"), default: []].append(try row.get("seq")) }
        var files: [ThreadID: [Int64: [EntryFile]]] = [:]
        for (thread, wanted) in seqs { files[thread] = try self.files(of: wanted, thread: thread, in: transaction) }
        return try rows.map { row in
            let thread: ThreadID = try row.get("thread_id")
            let seq: Int64 = try row.get("seq")
            let isWithdrawn: Bool = try row.get("withdrawn")
            return Entry(
                thread: thread, seq: seq, id: try row.get("id"), room: try row.get("room"),
                author: try People.card(of: row), kind: try row.get("kind"),
                body: isWithdrawn ? "{}" : try row.get("body"), replaces: try row.get("replaces"),
                createdAt: try row.get("created_at"), files: isWithdrawn ? [] : files[thread]?[seq] ?? [],
                isWithdrawn: isWithdrawn)
        }
    }

    private static func files(
        of seqs: [Int64], thread: ThreadID, in transaction: Transaction
    ) throws -> [Int64: [EntryFile]] {
        let rows = try transaction.rows(
            """
            select seq, position, rendition, hash, type, bytes from entry_file
            where thread_id = \(thread) and seq in \(list: seqs) order by seq, position, rendition
            """)
        var files: [Int64: [EntryFile]] = [:]
        for row in rows { files[try row.get("seq"), default: []].append(try file(of: row)) }
        return files
    }

    static func file(of row: Row) throws -> EntryFile {
        EntryFile(
            position: try row.get("position"), rendition: try row.get("rendition"), hash: try row.get("hash"),
            type: try row.get("type"), bytes: try row.get("bytes"))
    }
}
