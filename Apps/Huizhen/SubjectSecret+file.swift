import ArgumentParser
import Crypto
import Deidentification
import Foundation

extension SubjectSecret {
    /// The secret that a file holds, for the commands that share it.
    ///
    /// 32 bytes are it; of anything else that is long enough it is made with HKDF-SHA-256 (RFC 5869). The end of the line
    /// that editors put behind a phrase does not count.
    ///
    /// - Throws: `RunRefusal.absent`, and `ValidationError` below 16 bytes, which could be tried out.
    init(file path: String) throws {
        guard let content = FileManager.default.contents(atPath: path) else { throw RunRefusal.absent(path) }
        if let exact = SubjectSecret(bytes: Array(content)) {
            self = exact
            return
        }
        let end = content.lastIndex { $0 != 0x0A && $0 != 0x0D }
        guard let end, case let phrase = content.prefix(through: end), phrase.count >= 16 else {
            throw ValidationError("\(path) must hold at least 16 bytes, better 32 from /dev/urandom.")
        }
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: phrase), info: Data("huizhen deidentify".utf8), outputByteCount: 32)
        guard let secret = SubjectSecret(bytes: key.withUnsafeBytes { Array($0) }) else {
            throw RunRefusal.absent(path)
        }
        self = secret
    }
}
