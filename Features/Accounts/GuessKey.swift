import Foundation
import Kernel

/// What guesses are counted for.
struct GuessKey: Sendable {
    let text: String
    let limit: GuessLimit

    /// Whose password is guessed.
    enum Subject: Sendable, Equatable {
        /// The account that was found, however its name was typed.
        case person(PersonID)
        /// A name that nobody has: a keyed hash of it, because people type passwords into the wrong field.
        case nobody([UInt8])
        /// The second step of the account's signing in, of which the guesses have a count of their own.
        case code(PersonID)

        /// By whom places are known.
        var owner: String {
            if case .code(let id) = self { return Subject.person(id).text }
            return text
        }

        var text: String {
            switch self {
            case .person(let id): id.text
            case .code(let id): "code:" + id.text
            case .nobody(let digest): Data(digest.prefix(16)).base64EncodedString()
            }
        }
    }

    /// From a place where this one never signed in.
    ///
    /// A name that nobody has counts as well.
    static func account(_ subject: Subject) -> GuessKey {
        GuessKey(text: "account:" + subject.text, limit: .account)
    }

    /// From a place where this one signed in before: strangers' failures elsewhere cannot keep its owner out.
    static func accountAt(_ subject: Subject, _ network: String) -> GuessKey {
        GuessKey(text: "account:" + subject.text + "@" + network, limit: .account)
    }

    static func network(_ network: String) -> GuessKey { GuessKey(text: "address:" + network, limit: .address) }
}
