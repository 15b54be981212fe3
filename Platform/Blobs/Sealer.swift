package import Crypto
import Foundation

/// Encrypts what rests on the disk before it has been de-identified (AES-256-GCM; random 96-bit nonces).
package struct Sealer: Sendable {
    private let key: SymmetricKey

    package init(key: SymmetricKey) { self.key = key }

    /// The key in a file, made at the first start; only its owner may read it.
    package static func keyed(byFileAt path: String) throws -> Sealer {
        Sealer(key: SymmetricKey(data: try KeyFile.bytes(at: path)))
    }

    /// What sealed bytes begin with: the form they are in and the key that they were sealed with, of which there is one.
    private static let form: UInt8 = 1
    /// How much longer sealed bytes are than plain ones: the form, 12 bytes of nonce and 16 of tag.
    package static let overhead = 29

    /// The form, nonce, ciphertext and tag.
    ///
    /// - Parameter context: what the bytes belong to, such as a place in a file; they open with the same one only.
    package func seal(_ bytes: [UInt8], boundTo context: [UInt8] = []) throws -> [UInt8] {
        guard let combined = try AES.GCM.seal(bytes, using: key, authenticating: context).combined else {
            throw BlobFailure.damaged
        }
        return [Self.form] + combined
    }

    /// What tells one text from another without telling the text to who does not have the key (HMAC-SHA-256, RFC 2104;
    /// with a key of its own for each purpose, HKDF, RFC 5869); 32 bytes.
    package func digest(_ text: String, for purpose: String) -> [UInt8] {
        let own = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: 32)
        return Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: own))
    }

    /// - Throws: when the bytes were not sealed with this key or for this context, or were changed.
    package func open(_ bytes: [UInt8], boundTo context: [UInt8] = []) throws -> [UInt8] {
        if bytes.first == Self.form {
            do {
                return Array(
                    try AES.GCM.open(
                        AES.GCM.SealedBox(combined: bytes.dropFirst()), using: key, authenticating: context))
            } catch {
                // One in 256 of those that are older than the form begins with the same byte.
                guard context.isEmpty else { throw error }
            }
        }
        guard context.isEmpty else { throw BlobFailure.damaged }
        return try openOlder(bytes)
    }

    /// Opens what was sealed before there was a form, by nonce, ciphertext and tag alone.
    package func openOlder(_ bytes: [UInt8]) throws -> [UInt8] {
        Array(try AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: key))
    }
}
