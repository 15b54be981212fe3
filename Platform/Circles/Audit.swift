package import Kernel
package import Storage

/// The record of who did what (FHIR R4 AuditEvent): what changed something is written in the action's own transaction.
///
/// What was refused or only read is noted at the edge, in `AuditBook`. `AuditChain` makes a change of what was written visible.
package enum Audit {
    /// Adds one record.
    ///
    /// Precondition: none of the texts holds a value of a patient; identifiers only.
    ///
    /// - Parameter repeated: the command was sent again, and did nothing: what was done is recorded once.
    package static func record(
        _ action: String, by actor: Actor?, on subject: String?, refused code: String?, at instant: Instant,
        address: String = "local", repeated: Bool = false, in transaction: Transaction
    ) throws {
        let outcome = code != nil ? "refused" : repeated ? "repeated" : "done"
        try transaction.run(
            """
            insert into audit_event (id, at, actor_id, capacity, address, action, subject, outcome, code)
            values (\(CommandID.make(at: instant)), \(instant), \(actor?.person),
                    \((actor?.capacity ?? .professional).rawValue), \(actor?.address ?? address), \(action), \(subject),
                    \(outcome), \(code))
            """)
    }

    /// The code of what was only read.
    package static let reading = "read"

    /// Adds what the book noted, so many times.
    static func record(_ line: AuditLine, at instant: Instant, count: Int, in transaction: Transaction) throws {
        try transaction.run(
            """
            insert into audit_event (id, at, actor_id, capacity, address, action, subject, outcome, code, count)
            values (\(CommandID.make(at: instant)), \(instant), \(line.person), \(line.capacity.rawValue),
                    \(line.address), \(line.action), \(line.subject), \(line.code == nil ? "done" : "refused"),
                    \(line.code ?? reading), \(count))
            """)
    }
}
