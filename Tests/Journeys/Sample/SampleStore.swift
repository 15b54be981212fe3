import Circles
import Kernel
import Rooms
import Storage
import Threads

/// The tables of the sample room.
enum SampleMigrations {
    static let all = [
        Migration(
            id: "2026-11-29 sample: baseline",
            sql: [
                """
                create table sample_note (
                    thread_id \(SQL.id) primary key references thread (id),
                    title text not null,
                    remarks bigint not null default 0)
                """,
                """
                create table sample_heard (
                    thread_id \(SQL.id) not null,
                    seq bigint not null,
                    what text not null,
                    primary key (thread_id, seq, what))
                """,
                "create table sample_tick (one integer primary key check (one = 1), times bigint not null)",
            ])
    ]
}

/// The only SQL of the sample room.
enum SampleStore {
    static func insert(_ thread: ThreadID, title: String, in transaction: Transaction) throws {
        try transaction.run("insert into sample_note (thread_id, title) values (\(thread), \(title))")
    }

    static func addRemark(to thread: ThreadID, in transaction: Transaction) throws {
        try transaction.run("update sample_note set remarks = remarks + 1 where thread_id = \(thread)")
    }

    /// The title of a note that the person may read.
    static func title(_ thread: ThreadID, by person: PersonID, in transaction: Transaction) throws -> String {
        guard let title = try notes([thread], by: person, in: transaction)[thread] else {
            throw CommonFailure.notFound
        }
        return title
    }

    /// Titles of those notes that the person may read.
    static func notes(
        _ threads: [ThreadID], by person: PersonID, in transaction: Transaction
    ) throws -> [ThreadID: String] {
        let rows = try transaction.rows(
            """
            select n.thread_id, n.title from sample_note n
            where n.thread_id in \(list: threads) and \(Access.thread("n.thread_id", by: person))
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.get("thread_id"), try $0.get("title")) })
    }

    static func note(heard what: String, _ entry: EntryReference, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into sample_heard (thread_id, seq, what) values (\(entry.thread), \(entry.seq), \(what))
            on conflict (thread_id, seq, what) do nothing
            """)
    }

    static func heard(_ what: String, in transaction: Transaction) throws -> Int {
        try transaction.value("select count(*) from sample_heard where what = \(what)") ?? 0
    }

    static func tick(in transaction: Transaction) throws {
        try transaction.run(
            "insert into sample_tick (one, times) values (1, 1) on conflict (one) do update set times = sample_tick.times + 1"
        )
    }

    static func ticks(in transaction: Transaction) throws -> Int {
        try transaction.value("select times from sample_tick") ?? 0
    }

    /// Threads that have another number of remarks than is written down.
    @Sendable static func miscounted(in transaction: Transaction) throws -> [String] {
        try transaction.rows(
            """
            select n.thread_id from sample_note n where n.remarks <>
                (select count(*) from entry e where e.thread_id = n.thread_id and e.kind = 'remark')
            """
        ).map { "\(try $0.get("thread_id", as: ThreadID.self)) has another number of remarks" }
    }
}
