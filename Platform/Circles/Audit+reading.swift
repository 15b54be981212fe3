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
    /// The newest records, the oldest of them first.
    ///
    /// - Parameter action: of this alone; nil for all.
    package static func records(
        of action: String? = nil, limit: Int = 1000, in transaction: Transaction
    ) throws -> [AuditRecord] {
        let only: SQL = action.map { "where action = \($0)" } ?? ""
        return try transaction.rows(
            """
            select actor_id, action, subject, code from audit_event \(only) order by at desc, id desc limit \(limit)
            """
        ).reversed().map { row in
            AuditRecord(
                actor: try row.get("actor_id"), action: try row.get("action"), subject: try row.get("subject"),
                refused: try row.get("code"))
        }
    }
}
