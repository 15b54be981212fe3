package import Crypto
import Foundation

/// Encrypts what rests on the disk before it has been de-identified (AES-256-GCM; random 96-bit nonces).
package struct Sealer: Sendable {
    private let key: SymmetricKey

    package init(key: SymmetricKey) { self.key = key }

    /// The key in a file, made at the first start; only its owner may read it.
    package static func keyed(byFileAt path: String) throws -> Sealer {
        let url = URL(fileURLWithPath: path)
        if !FileManager.default.fileExists(atPath: path) {
            try Disk.makeFolder(url.deletingLastPathComponent())
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            try Disk.writeAtomically(fresh, to: url)
        }
        let data = try Data(contentsOf: url)
        guard data.count == 32 else { throw BlobFailure.damaged }
        return Sealer(key: SymmetricKey(data: data))
    }

    /// Nonce, ciphertext and tag.
    package func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        guard let combined = try AES.GCM.seal(bytes, using: key).combined else { throw BlobFailure.damaged }
        return Array(combined)
    }

    /// What tells one text from another without telling the text to who does not have the key (HMAC-SHA-256, RFC 2104;
    /// with a key of its own for each purpose, HKDF, RFC 5869); 32 bytes.
    package func digest(_ text: String, for purpose: String) -> [UInt8] {
        let own = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: 32)
        return Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: own))
    }

    /// - Throws: when the bytes were not sealed with this key, or were changed.
    package func open(_ bytes: [UInt8]) throws -> [UInt8] {
        Array(try AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: key))
    }
}
