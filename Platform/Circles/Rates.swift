package import Kernel
package import Storage

/// The one place where what people begin is counted, in the transaction that begins it.
///
/// A refused action keeps no count, and a command that was sent before is answered before it is counted. A count begins with
/// the first use and ends after its time.
package enum Rates {
    /// Counts one more, or refuses it.
    ///
    /// - Parameters:
    ///   - holder: the person, or the circle, whose count it is.
    ///   - subject: what it is about, when each has a count of its own, such as a thread.
    /// - Throws: `RateFailure` with the time until the count ends.
    package static func spend<Holder>(
        _ rate: Rate, by holder: Identifier<Holder>, on subject: String = "", at now: Instant,
        in transaction: Transaction
    ) throws {
        let ends = rate.seconds.map { now.adding(seconds: $0) }
        let counted = try transaction.run(
            """
            insert into rate (holder_id, name, subject, spent, ends_at)
            values (\(holder), \(rate.name), \(subject), 1, \(ends))
            on conflict (holder_id, name, subject) do update set
                spent = case when rate.ends_at <= \(now) then 1 else rate.spent + 1 end,
                ends_at = case when rate.ends_at <= \(now) then excluded.ends_at else rate.ends_at end
            where rate.ends_at <= \(now) or rate.spent < \(rate.limit)
            """)
        guard counted == 0 else { return }
        let end: Instant? = try transaction.value(
            """
            select ends_at from rate
            where holder_id = \(holder) and name = \(rate.name) and subject = \(subject)
            """)
        throw RateFailure(rate, retryAfterSeconds: end.map { max(1, Int($0.seconds(since: now))) } ?? Int(Rate.day))
    }

    /// Refuses one more of what is there at once, which the caller has counted.
    ///
    /// - Throws: `RateFailure`.
    package static func require(_ count: Int, below rate: Rate) throws(RateFailure) {
        guard count < rate.limit else { throw RateFailure(rate, retryAfterSeconds: Int(rate.seconds ?? Rate.day)) }
    }

    /// Forgets the counts whose time is over; answers how many.
    package static func forget(before now: Instant, in transaction: Transaction) throws -> Int {
        try transaction.run("delete from rate where ends_at < \(now)")
    }
}
