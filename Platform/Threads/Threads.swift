package import Circles
package import Kernel
package import Storage

/// Append-only conversations inside circles.
package enum Threads {
    /// Opens an empty thread shared with these circles' future: the caller appends the first entry in the same transaction.
    ///
    /// - Parameter whole: true when a reader sees all of it or nothing (a case), false for entry by entry (a group's talk).
    package static func open(
        _ id: ThreadID, room: String, author: PersonID?, whole: Bool, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into thread (id, room, author_id, whole, created_at)
            values (\(id), \(room), \(author), \(whole), \(instant))
            """)
    }

    /// Whether any thread, of whomever, has this id.
    package static func isTaken(_ id: ThreadID, in transaction: Transaction) throws -> Bool {
        try transaction.first("select 1 as one from thread where id = \(id)") != nil
    }

    /// Takes the thread's row before its circles' rows, the order in which every writer takes them.
    package static func lock(_ thread: ThreadID, in transaction: Transaction) throws {
        try transaction.run("update thread set last_seq = last_seq where id = \(thread)")
    }

    /// Shares a thread with more circles from its next entry on.
    ///
    /// Append that entry afterwards, in the same transaction.
    ///
    /// - Throws: `StorageFailure.checkViolation("circle_minimum")` when a circle has not its smallest number of members.
    package static func share(
        _ thread: ThreadID, with circles: some Sequence<CircleID>, in transaction: Transaction
    ) throws {
        for circle in Set(circles).sorted() {
            // The number that the next change of the circle will have: its row is locked from here to the commit.
            let number: Int64? = try transaction.value(
                "update circle set last_change = last_change where id = \(circle) returning last_change + 1")
            guard let number else { throw CommonFailure.notFound }
            try transaction.run(
                """
                insert into shared (thread_id, circle_id, number) values (\(thread), \(circle), \(number))
                on conflict (thread_id, circle_id) do update set number = excluded.number, until = null
                    where shared.until is not null
                """)
        }
    }

    /// Appends an entry and gives each circle of the thread its next change number.
    ///
    /// Sending the same entry again answers the first one's `seq` and changes nothing.
    /// - Precondition: the action has established that the actor may write here.
    /// - Throws: `CommonFailure.notFound` when the thread is not readable by the actor, or the id belongs to another entry.
    @discardableResult
    package static func append(
        _ entry: NewEntry, to thread: ThreadID, by actor: Actor, on ground: Ground, in transaction: Transaction
    ) throws -> Int64 {
        // The thread's row first: of two sendings at the same moment the second one waits, and finds the first.
        try lock(thread, in: transaction)
        if let earlier = try sent(entry.id, to: thread, by: actor, in: transaction) { return earlier }
        let instant = ground.clock.now()
        let row = try transaction.first(
            """
            update thread set last_seq = last_seq + 1
            where id = \(thread) and \(Access.thread("thread.id", by: actor.person)) returning last_seq, room
            """)
        guard let row else { throw CommonFailure.notFound }
        let (seq, room): (Int64, String) = (try row.get("last_seq"), try row.get("room"))
        try transaction.run(
            """
            insert into entry (thread_id, seq, id, author_id, kind, body, replaces, created_at)
            values (\(thread), \(seq), \(entry.id), \(actor.person), \(entry.kind), \(entry.body),
                    \(entry.replaces), \(instant))
            """)
        if entry.kind == Entry.withdrawal, let withdrawn = entry.replaces {
            try erase(thread, entry: withdrawn, on: ground, in: transaction)
        }
        for file in entry.files {
            try transaction.run(
                """
                insert into entry_file (thread_id, seq, position, rendition, hash, type, bytes)
                values (\(thread), \(seq), \(file.position), \(file.rendition), \(file.hash), \(file.type),
                        \(file.bytes))
                """)
        }
        let circles = try circles(of: thread, in: transaction)
        let appended = Appended(
            thread: thread, room: room, seq: seq, id: entry.id, kind: entry.kind, body: entry.body, actor: actor,
            circles: circles, at: instant)
        try ground.consequences?.follow(appended, on: ground, in: transaction)
        // Last, because it takes the circles' rows, for which everybody who writes to them waits.
        _ = try Circles.number(circles, thread: thread, seq: seq, in: transaction)
        // One's own words are read.
        try Circles.markOwn(thread: thread, seq: seq, by: actor.person, in: transaction)
        let changed = ground.changed
        transaction.afterCommit { changed(circles) }
        return seq
    }

    /// The circles that a thread is shared with now.
    package static func circles(of thread: ThreadID, in transaction: Transaction) throws -> [CircleID] {
        try transaction.rows(
            "select circle_id from shared where thread_id = \(thread) and until is null order by circle_id"
        ).map { try $0.get("circle_id") }
    }

    /// Ends the sharing of a thread with a circle at the entry `seq`, which is the last one that the circle receives.
    ///
    /// - Precondition: the action has established that the actor may do so, and has appended that entry, which says so.
    package static func unshare(
        _ thread: ThreadID, from circle: CircleID, announcedBy seq: Int64, in transaction: Transaction
    ) throws {
        let ended = try transaction.run(
            """
            update shared set until =
                (select c.number from change c where c.circle_id = \(circle) and c.thread_id = \(thread)
                    and c.seq = \(seq))
            where thread_id = \(thread) and circle_id = \(circle) and until is null
                and exists (select 1 from change c where c.circle_id = \(circle) and c.thread_id = \(thread)
                    and c.seq = \(seq))
            """)
        guard ended == 1 else { throw CommonFailure.notFound }
    }

    /// Takes a thread from its readers, or gives it back; the entry `seq` is what tells their devices.
    ///
    /// - Precondition: the action has established that the actor may do so, and has appended that entry.
    package static func hide(
        _ thread: ThreadID, _ hiding: Hiding, announcedBy seq: Int64, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update thread set hidden = \(hiding.rawValue), hidden_seq = \(hiding == .shown ? nil : seq) where id = \(thread)
            """)
    }

    /// How far a thread is hidden, for somebody who may still open it.
    package static func hiding(
        of thread: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> Hiding {
        let level: Int? = try transaction.value(
            "select hidden from thread where id = \(thread) and \(Access.thread("thread.id", by: person))")
        guard let level, let hiding = Hiding(rawValue: level) else { throw CommonFailure.notFound }
        return hiding
    }

    /// The `seq` under which this entry is already there; nil when it is new.
    ///
    /// - Throws: `CommonFailure.notFound` when the id belongs to another thread's or another author's entry.
    package static func sent(
        _ id: CommandID, to thread: ThreadID, by actor: Actor, in transaction: Transaction
    ) throws -> Int64? {
        guard let row = try transaction.first("select thread_id, seq, author_id from entry where id = \(id)") else {
            return nil
        }
        let known: ThreadID = try row.get("thread_id")
        let author: PersonID = try row.get("author_id")
        guard known == thread, author == actor.person else { throw CommonFailure.notFound }
        transaction.isRepeat = true
        return try row.get("seq")
    }

    /// The entries of a thread that the actor may see, in order.
    ///
    /// - Parameters:
    ///   - before: only entries with a smaller `seq`; nil for the newest.
    ///   - limit: at most this many, the newest of them.
    package static func entries(
        of thread: ThreadID, by person: PersonID, before: Int64? = nil, limit: Int = 200, in transaction: Transaction
    ) throws -> [Entry] {
        let rows = try transaction.rows(
            """
            select \(columns) from entry e join thread th on th.id = e.thread_id \(People.joined(on: "e.author_id"))
            where e.thread_id = \(thread) and e.seq < \(before ?? Int64.max)
                and \(Access.entry(thread: "e.thread_id", seq: "e.seq", by: person))
            order by e.seq desc limit \(limit)
            """)
        return try entries(from: rows, in: transaction).reversed()
    }

    /// One entry, when the actor may see it.
    package static func readable(
        entry seq: Int64, of thread: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> Entry? {
        let rows = try transaction.rows(
            """
            select \(columns) from entry e join thread th on th.id = e.thread_id \(People.joined(on: "e.author_id"))
            where e.thread_id = \(thread) and e.seq = \(seq)
                and \(Access.entry(thread: "e.thread_id", seq: "e.seq", by: person))
            """)
        return try entries(from: rows, in: transaction).first
    }

    /// A file of an entry, when the actor may see the entry.
    package static func readableFile(
        thread: ThreadID, seq: Int64, position: Int, rendition: String, by person: PersonID, in transaction: Transaction
    ) throws -> EntryFile? {
        try transaction.first(
            """
            select f.position, f.rendition, f.hash, f.type, f.bytes from entry_file f
            where f.thread_id = \(thread) and f.seq = \(seq) and f.position = \(position)
                and f.rendition = \(rendition) and not \(isWithdrawn("f.thread_id", "f.seq"))
                and \(Access.entry(thread: "f.thread_id", seq: "f.seq", by: person))
            """
        ).map(file(of:))
    }

    /// Every stored file's hash, for the fixity check of the operator's own machine.
    package static func allFileHashes(in transaction: Transaction) throws -> [String] {
        try transaction.rows("select distinct hash from entry_file order by hash").map { try $0.get("hash") }
    }

    /// Forgets the files of an entry, as when a draft's picture is masked or the draft is posted; answers their hashes.
    ///
    /// Only the author's own personal drafts lose files; what was shared with a group is kept for good.
    package static func dropFiles(
        ofDraft thread: ThreadID, seq: Int64?, by actor: Actor, in transaction: Transaction
    ) throws -> [String] {
        let condition: SQL = """
            thread_id = \(thread) \(seq.map { "and seq = \($0)" as SQL } ?? "")
            and exists (select 1 from thread t where t.id = thread_id and t.author_id = \(actor.person))
            and not exists (select 1 from shared s join circle c on c.id = s.circle_id
                where s.thread_id = entry_file.thread_id and c.kind <> 'person')
            """
        let hashes: [String] = try transaction.rows("select distinct hash from entry_file where \(condition)")
            .map { try $0.get("hash") }
        try transaction.run("delete from entry_file where \(condition)")
        return hashes
    }
}
