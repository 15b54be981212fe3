import Circles
import Kernel
import Questions
import Storage
import Threads

/// The only SQL of posted cases.
///
/// Every read goes through the access predicate.
enum CaseStore {
    private static let columns: SQL = """
        r.thread_id, r.state, r.urgency, r.due_at, r.title, r.posted_at, r.first_seen_at, r.first_answer_at, r.accepted_at,
        r.closed_at, r.accepted_seq, r.answer_count, r.close_out, r.taken_by, r.taken_until,
        \(People.name(of: "r.taken_by")) as taken_name, \(People.columns)
        """

    /// One case, when the actor may open it.
    static func readable(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Case? {
        try cases(
            where: "r.thread_id = \(id)", order: "r.posted_at", limit: 1, by: person, in: transaction
        ).first
    }

    /// The one case, or the failure that absent and forbidden share.
    static func require(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Case {
        guard let found = try readable(id, by: person, in: transaction) else { throw CommonFailure.notFound }
        return found
    }

    /// The cases that the actor may open, newest first; those that wait for an answer by urgency, then by due time.
    ///
    /// - Parameter after: only those that come after this place in the list, for the next page.
    static func list(
        _ filter: CaseFilter, after: CaseCursor?, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Case] {
        let place: SQL = after.map(condition) ?? "1 = 1"
        let mine: SQL = filter.isMine ? "and r.asker_id = \(person)" : ""
        return try cases(
            where: "\(place) \(filter.state.map { "and r.state = \($0.rawValue)" as SQL } ?? "") \(mine)",
            order: filter.isQueue
                ? "r.queue_rank, r.due_at, r.thread_id" : "r.posted_at desc, r.thread_id desc",
            limit: limit, by: person, in: transaction)
    }

    /// True for what comes after a place in a list.
    private static func condition(_ after: CaseCursor) -> SQL {
        guard let id = after.id else { return "r.posted_at < \(after.moment)" }
        guard let urgency = after.urgency else { return "(r.posted_at, r.thread_id) < (\(after.moment), \(id))" }
        return "(r.queue_rank, r.due_at, r.thread_id) > (\(queueRank(urgency)), \(after.moment), \(id))"
    }

    /// Cases with the groups that the actor reads them in.
    private static func cases(
        where condition: SQL, order: SQL, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Case] {
        let rows = try rows(where: condition, order: order, limit: limit, by: person, in: transaction)
        let ids: [ThreadID] = try rows.map { try $0.get("thread_id") }
        let groups = try Circles.names(of: ids, by: person, in: transaction)
        return try zip(rows, ids).map { try found($0, id: $1, groups: groups[$1] ?? []) }
    }

    /// The cases among these that the actor may open, without their groups, which a line of the first page does not name.
    static func heads(of ids: [ThreadID], by person: PersonID, in transaction: Transaction) throws -> [Case] {
        try rows(
            where: "r.thread_id in \(list: ids)", order: "r.posted_at, r.thread_id", limit: ids.count, by: person,
            in: transaction
        ).map { try found($0, id: try $0.get("thread_id"), groups: []) }
    }

    private static func rows(
        where condition: SQL, order: SQL, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Row] {
        try transaction.rows(
            """
            select \(columns) from case_record r \(People.joined(on: "r.asker_id"))
            where \(condition) and \(Access.thread("r.thread_id", by: person))
            order by \(order) limit \(limit)
            """)
    }

    private static func found(_ row: Row, id: ThreadID, groups: [String]) throws -> Case {
        let state: String = try row.get("state")
        let urgency: String = try row.get("urgency")
        let closeOut: String? = try row.get("close_out")
        return Case(
            id: id, asker: try People.card(of: row), state: CaseState(rawValue: state) ?? .closed,
            urgency: Urgency(rawValue: urgency) ?? .routine, due: try row.get("due_at"), title: try row.get("title"),
            groups: groups,
            clocks: Case.Clocks(
                posted: try row.get("posted_at"), firstSeen: try row.get("first_seen_at"),
                firstAnswer: try row.get("first_answer_at"), accepted: try row.get("accepted_at"),
                closed: try row.get("closed_at")),
            acceptedSeq: try row.get("accepted_seq"), answerCount: try row.get("answer_count"),
            closeOut: closeOut.flatMap {
                CaseReadable.stored(CloseOut.self, $0, kind: CaseEntry.closed, id: id.text)
            }, take: try take(row))
    }

    static func insert(
        _ id: ThreadID, asker: PersonID, question: CaseQuestion, title: String, report: String, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_record (thread_id, asker_id, state, urgency, queue_rank, due_at, needs_rule, title, posted_at,
                removal_report)
            values (\(id), \(asker), \(CaseState.open.rawValue), \(question.urgency.rawValue),
                \(queueRank(question.urgency)), \(question.urgency.due(after: instant)), \(needsRule), \(title),
                \(instant), \(report))
            """)
    }

    /// The place of an urgency in the queue: 0 is the first.
    static func queueRank(_ urgency: Urgency) -> Int { Urgency.stat.rank - urgency.rank }

    /// Keeps what the entry that posted a case says of it.
    ///
    /// - Throws: `CommonFailure.invalid` when it holds no question; the entry is then not appended either.
    static func insert(_ entry: Appended, in transaction: Transaction) throws {
        let posted = CaseReadable.stored(
            CaseEntry.Posted.self, entry.body, kind: entry.kind, id: entry.id.text)
        guard entry.seq == 1, let posted, !posted.question.question.isEmpty else {
            throw CommonFailure.invalid(
                field: "question", reason: Text(zh: "缺少问题。", en: "There is no question."))
        }
        try insert(
            entry.thread, asker: entry.actor.person, question: posted.question,
            title: String(posted.question.question.unicodeScalars.prefix(Case.titleLimit)),
            report: try CaseEntry.json(posted.removed), at: entry.at, in: transaction)
        if let consent = posted.consent {
            try insert(consent, of: entry.thread, by: entry.actor.person, at: entry.at, in: transaction)
        }
    }

    /// What a step leaves in the case beside its state.
    enum Change: Sendable {
        case none
        case answered(Instant)
        /// Which entry was accepted.
        case accepted(Instant, Int64)
        /// The close-out as JSON.
        case closed(Instant, String)
    }

    /// Moves the state of a case whose thread is locked.
    ///
    /// The old state stands in the condition all the same, so that a caller without the lock changes nothing by mistake.
    static func move(
        _ id: ThreadID, from old: CaseState, to new: CaseState, _ change: Change, in transaction: Transaction
    ) throws {
        let setting: SQL =
            switch change {
            case .none: ""
            case .answered(let now):
                ", answer_count = answer_count + 1, first_answer_at = coalesce(first_answer_at, \(now))"
            case .accepted(let now, let seq): ", accepted_at = \(now), accepted_seq = \(seq)"
            case .closed(let now, let body): ", closed_at = \(now), close_out = \(body)"
            }
        let changed = try transaction.run(
            """
            update case_record set state = \(new.rawValue)\(setting)
            where thread_id = \(id) and state = \(old.rawValue)
            """)
        guard changed == 1 else { throw CaseFailure.caseChanged }
    }

    /// Counts one answer less; without any the question is open again, unless more has happened.
    static func uncountAnswer(of id: ThreadID, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_record set answer_count = answer_count - 1,
                state = case when state = \(CaseState.answered.rawValue) and answer_count = 1
                    then \(CaseState.open.rawValue) else state end
            where thread_id = \(id) and answer_count > 0
            """)
    }

    /// The first time that somebody other than the asker opens the case; true when this was it.
    static func markSeen(_ id: ThreadID, by person: PersonID, at instant: Instant, in transaction: Transaction) throws
        -> Bool
    {
        try transaction.run(
            """
            update case_record set first_seen_at = \(instant)
            where thread_id = \(id) and first_seen_at is null and asker_id <> \(person)
                and \(Access.thread("case_record.thread_id", by: person))
            """) > 0
    }

    /// Whether the actor is in one of the case's groups with a role that may answer.
    static func mayAnswer(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Bool {
        try Capabilities.has("may-answer", on: id, person, transaction)
    }
}
