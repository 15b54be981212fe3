import CArgon2
import Foundation
import Kernel

/// Argon2id (RFC 9106) with the figures of OWASP ASVS 5.0, appendix C: 19456 KiB, two passes, one lane.
enum Argon2 {
    static let memoryKiB: UInt32 = 19_456
    static let passes: UInt32 = 2
    static let lanes: UInt32 = 1
    static let saltBytes = 16
    static let tagBytes = 32

    /// The hash in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`.
    ///
    /// - Throws: `CommonFailure.unavailable` when there is no memory for it.
    static func hash(_ password: [UInt8]) throws(CommonFailure) -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<saltBytes).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let length = argon2_encodedlen(
            passes, memoryKiB, lanes, UInt32(saltBytes), UInt32(tagBytes), Argon2_id)
        var encoded = [CChar](repeating: 0, count: Int(length))
        let code = argon2id_hash_encoded(
            passes, memoryKiB, lanes, password, password.count, salt, saltBytes, tagBytes, &encoded, encoded.count)
        guard code == ARGON2_OK.rawValue else { throw .unavailable }
        return String(decoding: encoded.prefix(while: { $0 != 0 }).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    static func verify(_ password: [UInt8], against encoded: String) -> Bool {
        argon2id_verify(encoded, password, password.count) == ARGON2_OK.rawValue
    }

    /// Whether a stored hash is weaker than what is made now.
    static func isWeak(_ encoded: String) -> Bool {
        let parts = encoded.split(separator: "$")
        guard parts.count == 5, parts[0] == "argon2id", parts[1] == "v=19" else { return true }
        var values: [Substring: UInt32] = [:]
        for pair in parts[2].split(separator: ",") {
            let halves = pair.split(separator: "=")
            if halves.count == 2, let number = UInt32(halves[1]) { values[halves[0]] = number }
        }
        return values["m", default: 0] < memoryKiB || values["t", default: 0] < passes
    }
}
