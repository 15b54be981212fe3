import Crypto
import Foundation
import Kernel

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

/// The part of an address that counts as one place: an IPv4 address, or the first 64 bits of an IPv6 address.
enum Network {
    static func of(_ address: String) -> String {
        guard address.contains(":") else { return String(address.prefix(64)) }
        var bytes = [UInt8](repeating: 0, count: 16)
        let plain = address.split(separator: "%").first.map(String.init) ?? ""
        guard inet_pton(AF_INET6, plain, &bytes) == 1 else { return String(address.prefix(64)) }
        if bytes[0..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map(String.init).joined(separator: ".")
        }
        return bytes[0..<8].map { String(format: "%02x", $0) }.joined() + "/64"
    }
}
