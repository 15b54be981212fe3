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

    /// What is on record of a case that the actor may open.
    private struct Record {
        /// Nil for a case from before consents were recorded.
        var consent: Consent?
        /// What was taken out of it before it was posted.
        var removed = RemovalReport()
        /// Whether whoever asked is active and in one of its groups.
        var askerIsPresent = true
        /// The same of whoever reads.
        var readerIsPresent = false
        var reach = CaseReach(sentTo: 0, seenBy: 0)
    }

    private static func record(
        of id: ThreadID, by person: PersonID, in transaction: Transaction
    ) throws -> Record {
        let row = try transaction.first(
            """
            select r.removal_report, c.kind, c.teaching, c.research, c.withdrawn_at,
                case when \(Capabilities.present("r.asker_id", on: "r.thread_id")) then 1 else 0 end as is_present,
                case when \(Capabilities.present("\(person)", on: "r.thread_id")) then 1 else 0 end as reads_present,
                \(Capabilities.audience(of: "r.thread_id", except: "r.asker_id")) as sent_to,
                \(Audit.people("cases.read", on: "\(id.text)", except: "r.asker_id")) as seen_by, r.first_seen_at
            from case_record r left join case_consent c on c.thread_id = r.thread_id
            where r.thread_id = \(id) and \(Access.thread("r.thread_id", by: person))
            """)
        guard let row else { return Record() }
        let json: String = try row.get("removal_report")
        let removed = CaseReadable.stored(RemovalReport.self, json, kind: "removal-report", id: id.text)
        return Record(
            consent: try consent(of: row), removed: removed ?? RemovalReport(),
            askerIsPresent: try row.get("is_present"),
            readerIsPresent: try row.get("reads_present"), reach: try reach(of: row))
    }

    /// From who is in the case's groups, and from what the audit record knows of readers; the first one is known at once.
    private static func reach(of row: Row) throws -> CaseReach {
        let (seen, first): (Int, Instant?) = (try row.get("seen_by"), try row.get("first_seen_at"))
        return CaseReach(sentTo: try row.get("sent_to"), seenBy: max(seen, first == nil ? 0 : 1))
    }

    private static func consent(of row: Row) throws -> Consent? {
        let kind: String? = try row.get("kind")
        guard let kind else { return nil }
        let (teaching, research): (Bool, Bool) = (try row.get("teaching"), try row.get("research"))
        return Consent(
            kind: Consent.Kind(rawValue: kind) ?? .verbal,
            scopes: Set((teaching ? [.teaching] : []) + (research ? [.research] : [])),
            withdrawnAt: try row.get("withdrawn_at"))
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

    /// Takes away what people typed, and keeps that there was a case, its clocks and its consent.
    static func erase(_ id: ThreadID, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_record set title = '', removal_report = '{}', close_out = null where thread_id = \(id)
            """)
        try transaction.run("update case_report set reason = '' where thread_id = \(id)")
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

    /// How many reports of this person wait for a decision, over all cases, and whether one of this case was decided
    /// against.
    static func reports(
        by person: PersonID, on id: ThreadID, in transaction: Transaction
    ) throws -> (open: Int, wasRefused: Bool) {
        let open: Int? = try transaction.value(
            "select count(*) from case_report where reporter_id = \(person) and decided_at is null")
        let refused = try transaction.first(
            """
            select 1 as one from case_report
            where thread_id = \(id) and reporter_id = \(person) and decision = \(Decision.show.rawValue)
            """)
        return (open ?? 0, refused != nil)
    }

    /// Whether somebody is active and in one of the case's groups.
    static func isPresent(_ person: PersonID, on id: ThreadID, in transaction: Transaction) throws -> Bool {
        try transaction.first("select 1 as one where \(Capabilities.present("\(person)", on: "\(id)"))") != nil
    }

    /// Whether somebody records that a patient withdraws: whoever asked, or for one who is not there any more a member
    /// who may read what is hidden.
    static func mayWithdraw(_ found: Case, by person: PersonID, in transaction: Transaction) throws -> Bool {
        if found.asker.id == person { return true }
        return try readsHidden(found.id, by: person, in: transaction)
            && !record(of: found.id, by: person, in: transaction).askerIsPresent
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

    /// How the patient of a case that the actor may open is guarded, and how many people the case has reached.
    ///
    /// - Parameter readsHidden: whether one of the case's groups lets the actor read what is hidden.
    static func protection(
        of found: Case, by person: PersonID, readsHidden: Bool, in transaction: Transaction
    ) throws -> (CaseProtection, CaseReach) {
        let reports = try openReports(of: found.id, by: person, in: transaction)
        let hiding = try Threads.hiding(of: found.id, by: person, in: transaction)
        let record = try record(of: found.id, by: person, in: transaction)
        let mayDecide =
            hiding != .withdrawn && !reports.isEmpty
            && CaseDeciders.mayDecide(
                person, asker: found.asker.id, reports: reports, readsHidden: readsHidden,
                isPresent: record.readerIsPresent)
        let protection = CaseProtection(
            hiding: hiding, reports: mayDecide ? reports : hiding == .reported ? reports.map(\.unsigned) : [],
            consent: record.consent,
            mayDecide: mayDecide,
            mayWithdraw: found.asker.id == person || (readsHidden && !record.askerIsPresent),
            removed: record.removed)
        return (protection, record.reach)
    }
}
