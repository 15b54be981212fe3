import Crypto
import Foundation
import Kernel

/// One signed-in browser or program.
struct AccountSession: Sendable {
    /// A session that is not used for this long ends: a village doctor's phone may be without a line for days.
    static let idleDays: Int64 = 7
    /// A session ends this long after signing in, however often it is used.
    static let longestDays: Int64 = 30
    /// `last_used_at` is written at most once in this time.
    static let touchSeconds: Int64 = 60

    let id: SessionID
    let createdAt: Instant
    let lastUsedAt: Instant
    let address: String
    /// A coarse name such as `Android · Chrome`; empty when it is none that we know.
    let device: String
}

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

/// A name for a browser that its owner recognises, and nothing by which a browser could be told from another.
enum DeviceName {
    private static let systems = [
        ("HarmonyOS", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux"),
    ]
    private static let browsers = [
        ("MicroMessenger", "WeChat"), ("Edg", "Edge"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
        ("HuaweiBrowser", "Huawei Browser"), ("MiuiBrowser", "Mi Browser"), ("QQBrowser", "QQ Browser"),
        ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
    ]

    static func coarse(_ userAgent: String?) -> String {
        let text = String((userAgent ?? "").prefix(512))
        let system = systems.first { text.contains($0.0) }?.1
        let browser = browsers.first { text.contains($0.0) }?.1
        return [system, browser].compactMap { $0 }.joined(separator: " · ")
    }
}
