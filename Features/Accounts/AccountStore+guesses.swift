import Kernel
import Storage

extension AccountStore {
    /// Counts an attempt as failed before it is known to be, so that guesses made side by side all count.
    ///
    /// - Returns: the seconds to wait, when the key is blocked; the attempt is then not to be made, and the transaction
    ///   is to be undone.
    static func countGuess(_ key: GuessKey, at instant: Instant, in transaction: Transaction) throws -> Int64? {
        let forgotten = instant.adding(seconds: -key.limit.forgottenAfterSeconds)
        let row = try transaction.first(
            """
            insert into sign_in_attempt (key, failures, last_at, blocked_until)
            values (\(key.text), 1, \(instant), 0)
            on conflict (key) do update set last_at = excluded.last_at, failures = case
                when sign_in_attempt.last_at < \(forgotten) then 1 else sign_in_attempt.failures + 1 end
            returning failures, blocked_until
            """)
        guard let row else { return nil }
        let blockedUntil: Instant = try row.get("blocked_until")
        if blockedUntil > instant {
            return (blockedUntil.milliseconds - instant.milliseconds + 999) / 1000
        }
        let delay = key.limit.delay(afterFailures: try row.get("failures"))
        if delay > 0 {
            try transaction.run(
                "update sign_in_attempt set blocked_until = \(instant.adding(seconds: delay)) where key = \(key.text)")
        }
        return nil
    }

    /// Takes back the counting of an attempt that was right.
    static func forgiveGuess(_ key: GuessKey, in transaction: Transaction) throws {
        try transaction.run(
            """
            update sign_in_attempt set failures = failures - 1, blocked_until = 0
            where key = \(key.text) and failures > 0
            """)
    }

    /// Takes back the counting of an attempt that was not made.
    static func takeBackGuess(_ key: GuessKey, in transaction: Transaction) throws {
        try forgiveGuess(key, in: transaction)
        try transaction.run("delete from sign_in_attempt where key = \(key.text) and failures = 0")
    }

    static func forgetGuesses(_ key: GuessKey, in transaction: Transaction) throws {
        try transaction.run("delete from sign_in_attempt where key = \(key.text)")
    }

    static func removeOldGuesses(at instant: Instant, in transaction: Transaction) throws {
        let old = instant.adding(seconds: -GuessLimit.keptSeconds)
        try transaction.run("delete from sign_in_attempt where last_at < \(old)")
    }

    /// A place or a device where nobody has signed in for so long is as new.
    static let placeDays: Int64 = 90

    static func isKnownPlace(
        _ digest: String, _ network: String, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.first(
            """
            select 1 as found from sign_in_place where account_digest = \(digest) and network = \(network)
                and last_at >= \(instant.adding(days: -placeDays))
            """) != nil
    }

    static func rememberPlace(
        _ digest: String, _ network: String, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            insert into sign_in_place (account_digest, network, last_at) values (\(digest), \(network), \(instant))
            on conflict (account_digest, network) do update set last_at = excluded.last_at
            """)
        let old = instant.adding(days: -placeDays)
        try transaction.run("delete from sign_in_place where account_digest = \(digest) and last_at < \(old)")
    }
}
