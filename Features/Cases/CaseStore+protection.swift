import Circles
import Kernel
import Questions
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
        return CaseReadable.stored(RemovalReport.self, json, kind: "removal-report", id: id.text) ?? RemovalReport()
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
        _ id: ThreadID, command: CommandID, reason: String, by person: PersonID, decider: PersonID?,
        at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into case_report (id, thread_id, reporter_id, decider_id, reason, at)
            values (\(command), \(id), \(person), \(decider), \(reason), \(instant))
            """)
    }

    /// The reports that nobody has decided about yet, oldest first.
    static func openReports(
        of id: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> [CaseReport] {
        try transaction.rows(
            """
            select r.id, r.reason, r.at, r.decider_id, \(People.columns)
            from case_report r \(People.joined(on: "r.reporter_id"))
            where r.thread_id = \(id) and r.decided_at is null and \(Access.thread("r.thread_id", by: person))
            order by r.at, r.id
            """
        ).map { row in
            let decider: PersonID? = try row.get("decider_id")
            return CaseReport(
                id: try row.get("id"), reporter: try People.card(of: row), reason: try row.get("reason"),
                at: try row.get("at"), decider: try decider.flatMap { try People.card(of: $0, in: transaction) })
        }
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

    /// Whether one of the case's groups lets the actor read what is hidden.
    static func readsHidden(_ id: ThreadID, by person: PersonID, in transaction: Transaction) throws -> Bool {
        try Capabilities.has(.mayReadHidden, on: id, person, transaction)
    }

    /// How the patient of a case that the actor may open is guarded.
    static func protection(
        of found: Case, by person: PersonID, in transaction: Transaction
    ) throws -> CaseProtection {
        let reports = try openReports(of: found.id, by: person, in: transaction)
        let hiding = try Threads.hiding(of: found.id, by: person, in: transaction)
        let mayDecide =
            try hiding == .reported
            && CaseDeciders.mayDecide(
                person, asker: found.asker.id, reports: reports,
                readsHidden: readsHidden(found.id, by: person, in: transaction))
        return CaseProtection(
            hiding: hiding, reports: reports, consent: try consent(of: found.id, by: person, in: transaction),
            mayDecide: mayDecide, removed: try removals(of: found.id, by: person, in: transaction))
    }

    /// Reported cases that the actor may open: those to decide about, and the actor's own ones.
    static func reported(for person: PersonID, limit: Int = 50, in transaction: Transaction) throws -> [Case] {
        let ids = try Threads.hidden(
            .reported, room: CasesRoom.name, by: person, limit: limit, in: transaction)
        guard !ids.isEmpty else { return [] }
        return try cases(
            where: "r.thread_id in \(list: ids)", order: "r.posted_at, r.thread_id", limit: limit, by: person,
            in: transaction)
    }
}
