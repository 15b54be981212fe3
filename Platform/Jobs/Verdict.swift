import Kernel
import Storage

/// What becomes of a job after a run; pure, so that both kinds of work follow the same rule.
enum Verdict: Equatable {
    case done
    /// A timer's next time by its rhythm.
    case next(Instant)
    /// Waits again, with so many attempts counted.
    case again(due: Instant, attempts: Int, code: String?)
    case dead(code: String)
}

/// What a run was of: enough to judge it.
struct JobRun: Sendable {
    let row: JobRow
    let kind: JobKind
    /// For a timer the moment that its rhythm gave; nil for a job that was queued.
    let rhythm: Instant?

    /// The first moment of the timer's rhythm after `now`; nil for a job that was queued, or of a kind that is no timer
    /// any more.
    func next(after now: Instant) -> Instant? {
        guard let rhythm, let every = kind.everyMilliseconds else { return nil }
        guard rhythm <= now else { return rhythm }
        let missed = (now.milliseconds - rhythm.milliseconds) / every
        return Instant(milliseconds: rhythm.milliseconds + (missed + 1) * every)
    }

    /// - Parameter error: what the run threw; nil when it succeeded.
    func verdict(_ error: (any Error)?, at now: Instant, backoff: Backoff) -> Verdict {
        let next = next(after: now)
        guard let error else { return next.map(Verdict.next) ?? .done }
        // The program is stopping: the next one begins where this one did.
        if error is CancellationError { return .again(due: now, attempts: row.attempt - 1, code: nil) }
        let code = Self.code(of: error)
        if Self.isTrouble(error) {
            let wait = backoff.afterTrouble(attempt: row.attempt, of: row.id)
            return .again(due: now.adding(milliseconds: wait), attempts: row.attempt - 1, code: code)
        }
        let due = now.adding(milliseconds: backoff.milliseconds(after: row.attempt, of: row.id))
        if let next { return .again(due: min(due, next), attempts: row.attempt, code: code) }
        return row.attempt < kind.attempts ? .again(due: due, attempts: row.attempt, code: code) : .dead(code: code)
    }

    /// True for what the engine could not do at the moment, whatever the job is.
    static func isTrouble(_ error: any Error) -> Bool {
        switch error as? StorageFailure {
        case .busy, .unavailable, .diskFull, .retry: true
        default: false
        }
    }

    /// A failure's own code, or the name of the error's type; never its values.
    static func code(of error: any Error) -> String {
        (error as? any Failure)?.code ?? String(describing: type(of: error))
    }
}

extension Instant {
    /// The moment so many milliseconds later.
    func adding(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }
}
