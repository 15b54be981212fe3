import Crypto
import Foundation

/// The secret that a session is known by: 32 random bytes, of which only a hash is stored.
struct SessionToken: Sendable {
    /// 43 characters of base64url (RFC 4648, section 5).
    let text: String

    static func make() -> SessionToken {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let text = bytes.base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
        return SessionToken(text: text)
    }

    private init(text: String) { self.text = text }

    /// Nil for a text that cannot be a token, so that no database is asked about it.
    init?(reading text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard text.utf8.count == 43, isPlain else { return nil }
        self.text = text
    }

    /// SHA-256 in hexadecimal: what the database holds.
    var hash: String { Self.hex(SHA256.hash(data: Data(text.utf8))) }

    /// The token that forms of this session carry.
    ///
    /// It follows from the secret and is stored nowhere.
    var csrf: String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("csrf".utf8), using: SymmetricKey(data: Data(text.utf8)))
        return Self.hex(code)
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
