package import Kernel
package import Storage

/// Who did what, or was refused it.
package struct AuditRecord: Sendable, Hashable {
    package let actor: PersonID?
    package let action: String
    package let subject: String?
    /// The code of the refusal; nil for what was done.
    package let refused: String?
}

extension Audit {
    /// How many people beside one have done something with a subject, as a value of a select list.
    ///
    /// What was read a moment ago is not among it yet: the book writes after a while.
    package static func people(_ action: String, on subject: SQL, except person: SQL) -> SQL {
        """
        (select count(distinct ae.actor_id) from audit_event ae
            where ae.subject = \(subject) and ae.action = \(action) and ae.outcome <> 'refused'
                and ae.actor_id <> \(person))
        """
    }

    /// The newest records, the oldest of them first.
    ///
    /// - Parameter action: of this alone; nil for all.
    package static func records(
        of action: String? = nil, limit: Int = 1000, in transaction: Transaction
    ) throws -> [AuditRecord] {
        let only: SQL = action.map { "where action = \($0)" } ?? ""
        return try transaction.rows(
            """
            select actor_id, action, subject, outcome, code from audit_event \(only) order by at desc, id desc limit \(limit)
            """
        ).reversed().map { row in
            let isRefused = try row.get("outcome", as: String.self) == "refused"
            return AuditRecord(
                actor: try row.get("actor_id"), action: try row.get("action"), subject: try row.get("subject"),
                refused: isRefused ? try row.get("code") : nil)
        }
    }
}

extension Audit {
    /// Records in the order of their times, a page at a time, for an export.
    ///
    /// - Parameter after: time and id of the last one of the page before; nil for the first page.
    package static func page(
        from: Instant, to: Instant, after last: (at: Instant, id: CommandID)?, limit: Int, in transaction: Transaction
    ) throws -> [AuditEntry] {
        let rest: SQL = last.map { "and (at, id) > (\($0.at), \($0.id))" } ?? ""
        return try transaction.rows(
            """
            select \(AuditEntry.columns) from audit_event where at >= \(from) and at < \(to) \(rest)
            order by at, id limit \(limit)
            """
        ).map(AuditEntry.init)
    }
}
