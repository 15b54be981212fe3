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
        let files = try files(of: rows, in: transaction)
        return try rows.map { row in
            let thread: ThreadID = try row.get("thread_id")
            let seq: Int64 = try row.get("seq")
            let isWithdrawn: Bool = try row.get("withdrawn")
            return Entry(
                thread: thread, seq: seq, id: try row.get("id"), room: try row.get("room"),
                author: try People.card(of: row), kind: try row.get("kind"),
                body: isWithdrawn ? "{}" : try row.get("body"), replaces: try row.get("replaces"),
                createdAt: try row.get("created_at"),
                files: isWithdrawn ? [] : files[Place(thread: thread, seq: seq)] ?? [],
                isWithdrawn: isWithdrawn)
        }
    }

    private struct Place: Hashable {
        let thread: ThreadID
        let seq: Int64
    }

    /// The files of entries, in one query: at most all threads with all numbers, of which few have any.
    private static func files(of rows: [Row], in transaction: Transaction) throws -> [Place: [EntryFile]] {
        guard !rows.isEmpty else { return [:] }
        let places = Set(try rows.map { Place(thread: try $0.get("thread_id"), seq: try $0.get("seq")) })
        let found = try transaction.rows(
            """
            select thread_id, seq, position, rendition, hash, type, bytes from entry_file
            where thread_id in \(list: Set(places.map(\.thread)).sorted())
                and seq in \(list: Set(places.map(\.seq)).sorted())
            order by thread_id, seq, position, rendition
            """)
        var files: [Place: [EntryFile]] = [:]
        for row in found {
            let place = Place(thread: try row.get("thread_id"), seq: try row.get("seq"))
            if places.contains(place) { files[place, default: []].append(try file(of: row)) }
        }
        return files
    }

    static func file(of row: Row) throws -> EntryFile {
        EntryFile(
            position: try row.get("position"), rendition: try row.get("rendition"), hash: try row.get("hash"),
            type: try row.get("type"), bytes: try row.get("bytes"))
    }
}
