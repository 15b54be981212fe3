/// How fast passwords may be guessed: a few failures are free, then each doubles the wait.
///
/// Nothing is locked for good.
struct GuessLimit: Sendable {
    /// Failures before the first wait.
    let free: Int
    let longestSeconds: Int64
    /// Failures are forgotten when there was none for this long.
    let forgottenAfterSeconds: Int64

    static let account = GuessLimit(free: 5, longestSeconds: 900, forgottenAfterSeconds: 86_400)
    /// Wider, because a whole hospital or a telephone company's customers can share one address.
    static let address = GuessLimit(free: 20, longestSeconds: 900, forgottenAfterSeconds: 3_600)
    /// Rows older than this are of no more use.
    static let keptSeconds: Int64 = 2 * 86_400

    /// Seconds to wait after this many failures: 0, then 2, 4, 8 and so on.
    func delay(afterFailures failures: Int) -> Int64 {
        guard failures >= free else { return 0 }
        return min(longestSeconds, 2 << Int64(min(failures - free, 30)))
    }
}
