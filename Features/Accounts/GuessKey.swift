import Crypto
import Foundation

/// What guesses are counted for.
struct GuessKey: Sendable {
    let text: String
    let limit: GuessLimit

    /// A name from a place where it was never signed in with.
    ///
    /// A name that nobody has counts as well.
    static func account(_ folded: String) -> GuessKey {
        GuessKey(text: "account:" + digest(folded), limit: .account)
    }

    /// A name from a place where it was signed in with before: strangers' failures elsewhere cannot keep its owner out.
    static func accountAt(_ folded: String, _ network: String) -> GuessKey {
        GuessKey(text: "account:" + digest(folded) + "@" + network, limit: .account)
    }

    static func network(_ network: String) -> GuessKey { GuessKey(text: "address:" + network, limit: .address) }

    /// A hash, because people type passwords into the wrong field.
    static func digest(_ folded: String) -> String {
        Data(SHA256.hash(data: Data(folded.utf8)).prefix(16)).base64EncodedString()
    }
}
