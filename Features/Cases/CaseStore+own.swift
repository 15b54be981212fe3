import Circles
import Kernel
import Questions
import Storage
import Threads

/// What an asker mends in the own case, in the room's table.
extension CaseStore {
    static func raise(_ id: ThreadID, to urgency: Urgency, due: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            update case_record set urgency = \(urgency.rawValue), queue_rank = \(queueRank(urgency)), due_at = \(due)
            where thread_id = \(id)
            """)
    }

    /// The beginning of the corrected question is the title.
    static func rename(_ id: ThreadID, _ question: String, in transaction: Transaction) throws {
        let title = String(question.unicodeScalars.prefix(Case.titleLimit))
        try transaction.run("update case_record set title = \(title) where thread_id = \(id)")
    }
}
