import Circles
import Foundation
import Kernel
import Storage
import Threads

/// Consent, and reports of a recognisable patient.
extension CaseStore {
    static func insert(
        _ consent: Consent, of id: ThreadID, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_consent (thread_id, kind, teaching, research, recorded_by, recorded_at)
            values (\(id), \(consent.kind.rawValue), \(consent.scopes.contains(.teaching)),
                    \(consent.scopes.contains(.research)), \(person), \(instant))
            """)
    }

    /// The consent of a case that the actor may open; nil for one from before consents were recorded.
    static func consent(of id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Consent? {
        try transaction.first(
            """
            select kind, teaching, research, withdrawn_at from case_consent
            where thread_id = \(id) and \(Access.thread("case_consent.thread_id", by: person))
            """
        ).map { row in
            let kind: String = try row.get("kind")
            let (teaching, research): (Bool, Bool) = (try row.get("teaching"), try row.get("research"))
            return Consent(
                kind: Consent.Kind(rawValue: kind) ?? .verbal,
                scopes: Set((teaching ? [.teaching] : []) + (research ? [.research] : [])),
                withdrawnAt: try row.get("withdrawn_at"))
        }
    }

    /// What was taken out of a case before it was posted, for those who may open it.
    static func removals(
        of id: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> RemovalReport {
        let found = try transaction.first(
            """
            select removal_report from case_record
            where thread_id = \(id) and \(Access.thread("case_record.thread_id", by: person))
            """)
        guard let json: String = try found?.get("removal_report") else { return RemovalReport() }
        return try JSONDecoder().decode(RemovalReport.self, from: Data(json.utf8))
    }

    static func withdraw(
        _ withdrawal: Withdrawal, of id: ThreadID, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        let change: SQL =
            switch withdrawal {
            case .teaching: "teaching = 0"
            case .research: "research = 0"
            case .all: "teaching = 0, research = 0, withdrawn_at = \(instant), withdrawn_by = \(person)"
            }
        try transaction.run(
            "update case_consent set \(change) where thread_id = \(id) and withdrawn_at is null")
    }

    static func insertReport(
        _ id: ThreadID, command: CommandID, reason: String, by person: PersonID, at instant: Instant,
        in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_report (id, thread_id, reporter_id, reason, at)
            values (\(command), \(id), \(person), \(reason), \(instant))
            """)
    }

    /// The reports that no moderator has decided about yet, oldest first.
    static func openReports(
        of id: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> [CaseReport] {
        try transaction.rows(
            """
            select p.name, r.reason, r.at from case_report r join person p on p.id = r.reporter_id
            where r.thread_id = \(id) and r.decided_at is null and \(Access.thread("r.thread_id", by: person))
            order by r.at, r.id
            """
        ).map { CaseReport(reporter: try $0.get("name"), reason: try $0.get("reason"), at: try $0.get("at")) }
    }

    static func decideReports(
        of id: ThreadID, _ decision: Decision, by person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            update case_report set decision = \(decision.rawValue), decided_by = \(person), decided_at = \(instant)
            where thread_id = \(id) and decided_at is null
            """)
    }

    /// Whether the actor moderates one of the case's groups.
    static func moderates(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Bool {
        try Capabilities.has(.mayReadHidden, on: id, person, transaction)
    }

    /// Reported cases that wait for a decision which the actor may make, and the actor's own ones.
    static func reported(for person: PersonID, limit: Int = 50, in transaction: Transaction) throws -> [Case] {
        try cases(
            where: "exists (select 1 from thread ht where ht.id = r.thread_id and ht.hidden = 1)",
            order: "r.posted_at, r.thread_id", limit: limit, by: person, in: transaction)
    }
}
