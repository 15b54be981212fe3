import Crypto
import Foundation
package import Kernel
package import Storage

/// How long what is said in entries of a kind is kept.
package enum Retention: Sendable, Hashable {
    /// For good: what others learn from.
    case knowledge
    /// As a part of somebody's record.
    case clinical(years: Int)
    /// Talk.
    case days(Int)
    /// As long as the room keeps what it belongs to, whatever its age: the room itself erases what it ends.
    case subject

    /// What was said before this moment is to be erased; nil for what does not end by its age.
    ///
    /// A year counts 366 days, so that nothing is erased too early.
    package func limit(at now: Instant) -> Instant? {
        switch self {
        case .knowledge, .subject: nil
        case .clinical(let years): now.adding(days: -366 * Int64(years))
        case .days(let days): now.adding(days: -Int64(days))
        }
    }
}
