import Circles
import Foundation
import Kernel
import Storage
import Threads

/// The only SQL of posted cases.
///
/// Every read goes through the access predicate.
enum CaseStore {
    private static func columns(for person: PersonID) -> SQL {
        """
        r.thread_id, r.state, r.urgency, r.title, r.posted_at, r.first_seen_at, r.first_answer_at, r.accepted_at,
        r.closed_at, r.accepted_seq, r.answer_count, r.close_out, \(People.columns)
        """
    }

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

    /// Cases asked of my groups by others that nobody has answered; the longest waiting first.
    static func unanswered(for person: PersonID, limit: Int = 50, in transaction: Transaction) throws -> [Case] {
        try cases(
            where: "r.state in ('open', 'needs-information') and r.answer_count = 0 and r.asker_id <> \(person)",
            order: "r.posted_at, r.thread_id", limit: limit, by: person, in: transaction)
    }

    /// My own cases that wait for me: answered and not accepted, or with a request for information.
    static func waiting(for person: PersonID, limit: Int = 50, in transaction: Transaction) throws -> [Case] {
        try cases(
            where: "r.state in ('answered', 'needs-information', 'accepted') and r.asker_id = \(person)",
            order: "r.posted_at, r.thread_id", limit: limit, by: person, in: transaction)
    }

    /// All cases that the actor may open, newest first.
    ///
    /// - Parameter before: only cases posted before this moment, for the next page.
    static func list(
        state: CaseState?, before: Instant?, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Case] {
        let condition: SQL = """
            r.posted_at < \(before ?? Instant(milliseconds: Int64.max))
            \(state.map { "and r.state = \($0.rawValue)" as SQL } ?? "")
            """
        return try cases(
            where: condition, order: "r.posted_at desc, r.thread_id", limit: limit, by: person, in: transaction)
    }

    static func cases(
        where condition: SQL, order: SQL, limit: Int, by person: PersonID, in transaction: Transaction
    ) throws -> [Case] {
        let rows = try transaction.rows(
            """
            select \(columns(for: person)) from case_record r \(People.joined(on: "r.asker_id"))
            where \(condition) and \(Access.thread("r.thread_id", by: person))
            order by \(order) limit \(limit)
            """)
        return try rows.map { row in
            let id: ThreadID = try row.get("thread_id")
            let groups: [String] = try transaction.rows(
                """
                select c.name from circle c join shared s on s.circle_id = c.id
                where s.thread_id = \(id) and \(Access.circle("c.id", by: person)) order by c.name
                """
            ).map { try $0.get("name") }
            return try found(row, id: id, groups: groups)
        }
    }

    private static func found(_ row: Row, id: ThreadID, groups: [String]) throws -> Case {
        let state: String = try row.get("state")
        let urgency: String = try row.get("urgency")
        let closeOut: String? = try row.get("close_out")
        return Case(
            id: id, asker: try People.card(of: row), state: CaseState(rawValue: state) ?? .closed,
            urgency: Urgency(rawValue: urgency) ?? .routine, title: try row.get("title"), groups: groups,
            clocks: Case.Clocks(
                posted: try row.get("posted_at"), firstSeen: try row.get("first_seen_at"),
                firstAnswer: try row.get("first_answer_at"), accepted: try row.get("accepted_at"),
                closed: try row.get("closed_at")),
            acceptedSeq: try row.get("accepted_seq"), answerCount: try row.get("answer_count"),
            closeOut: try closeOut.map { try JSONDecoder().decode(CloseOut.self, from: Data($0.utf8)) })
    }

    static func insert(
        _ id: ThreadID, asker: PersonID, question: CaseQuestion, title: String, report: String, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_record (thread_id, asker_id, state, urgency, title, posted_at, removal_report)
            values (\(id), \(asker), \(CaseState.open.rawValue), \(question.urgency.rawValue), \(title), \(instant),
                    \(report))
            """)
    }

    /// Moves the state; the old one stands in the condition, so that of two at once only one wins.
    static func move(
        _ id: ThreadID, from old: CaseState, to new: CaseState, setting: SQL = "", in transaction: Transaction
    ) throws {
        let changed = try transaction.run(
            """
            update case_record set state = \(new.rawValue)\(setting)
            where thread_id = \(id) and state = \(old.rawValue)
            """)
        guard changed == 1 else { throw CaseFailure.changedMeanwhile }
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
