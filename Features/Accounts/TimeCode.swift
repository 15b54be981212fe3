import Crypto
import Foundation
import Kernel

/// The secret behind one-time codes by time (RFC 6238): HMAC-SHA-1, six digits, a new one every thirty seconds.
///
/// These are the values that every authenticator on every phone takes.
struct TimeCode: Sendable, Equatable {
    static let digits = 6
    static let stepSeconds: Int64 = 30
    /// Steps before and after the present one that count too: clocks of phones are not right to the second.
    static let drift: Int64 = 1
    /// As long as what HMAC-SHA-1 gives (RFC 4226, section 4).
    static let secretBytes = 20

    let secret: [UInt8]

    static func make() -> TimeCode {
        TimeCode(secret: SymmetricKey(size: .init(bitCount: secretBytes * 8)).withUnsafeBytes { Array($0) })
    }

    /// The number of the step in which a moment lies.
    static func step(at instant: Instant) -> Int64 { instant.milliseconds / 1000 / stepSeconds }

    /// The code of a step (RFC 4226, section 5.3).
    func code(step: Int64, digits: Int = digits) -> String {
        let counter = withUnsafeBytes(of: UInt64(bitPattern: step).bigEndian) { Data($0) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(hash[hash.count - 1] & 0xF)
        let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number)
        return String((String(repeating: "0", count: digits) + text).suffix(digits))
    }

    /// The step of which a code is, around a moment; nil for a wrong one, and for one of a step up to the last that was
    /// accepted.
    func step(of code: String, at instant: Instant, after last: Int64) -> Int64? {
        let now = Self.step(at: instant)
        let steps = [now, now - Self.drift, now + Self.drift]
        // All are looked at, so that the time tells nothing.
        return steps.filter { self.code(step: $0) == code && $0 > last }.first
    }

    /// In base 32 (RFC 4648, section 6), without the signs at the end: as authenticators take it by hand.
    var text: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, value, text) = (0, 0, "")
        for byte in secret {
            value = (value << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[value >> bits & 31])
            }
        }
        if bits > 0 { text.append(alphabet[value << (5 - bits) & 31]) }
        return text
    }

    /// What authenticators scan.
    func link(login: String, issuer: String) -> String {
        let name = [issuer, login].map { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
        return "otpauth://totp/\(name[0]):\(name[1])?secret=\(text)&issuer=\(name[0])&algorithm=SHA1"
            + "&digits=\(Self.digits)&period=\(Self.stepSeconds)"
    }
}
