package import Kernel
package import Storage

extension Jobs {
    /// Queues a job as one that has failed too often, for whoever tries what the operator does with it; nil when it is not there.
    package static func queueDead(
        _ job: NewJob, at instant: Instant, in transaction: Transaction
    ) throws -> JobID? {
        try queue([job], at: instant, in: transaction)
        return try transaction.value(
            """
            update job set state = 'dead', last_error = 'trial'
            where room = \(job.room) and name = \(job.name) and key = \(job.key) returning id
            """)
    }
}
