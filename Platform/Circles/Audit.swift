package import Kernel
package import Storage

/// The record of who did what, allowed or refused (FHIR R4 AuditEvent); written in the action's own transaction.
package enum Audit {
    /// Adds one record.
    ///
    /// Precondition: none of the texts holds a value of a patient; identifiers only.
    package static func record(
        _ action: String, by actor: Actor?, on subject: String?, refused code: String?, at instant: Instant,
        address: String = "local", in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into audit_event (id, at, actor_id, capacity, address, action, subject, outcome, code)
            values (\(CommandID.make(at: instant)), \(instant), \(actor?.person),
                    \((actor?.capacity ?? .professional).rawValue), \(actor?.address ?? address), \(action), \(subject),
                    \(code == nil ? "done" : "refused"), \(code))
            """)
    }
}
