package import Crypto
import Foundation
package import Kernel

/// Signs heads of the audit chain (Ed25519, RFC 8032); who has the public half alone can verify, and sign nothing.
package struct AuditKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// - Parameter bytes: 32 bytes.
    package init(bytes: [UInt8]) throws { key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes) }

    /// A new key that nobody has.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// The public half.
    package var verifier: AuditVerifier { AuditVerifier(key: key.publicKey) }

    func sign(_ head: AuditHead) throws -> [UInt8] { Array(try key.signature(for: head.message)) }
}

/// The public half of the key, with which heads of the chain are verified.
package struct AuditVerifier: Sendable {
    fileprivate let key: Curve25519.Signing.PublicKey

    fileprivate init(key: Curve25519.Signing.PublicKey) { self.key = key }

    /// - Parameter base64: 32 bytes in base64, as `text` gives them; nil for anything else.
    package init?(base64: String) {
        guard let data = Data(base64Encoded: base64), data.count == 32 else { return nil }
        do {
            key = try Curve25519.Signing.PublicKey(rawRepresentation: data)
        } catch {
            return nil
        }
    }

    /// 32 bytes in base64.
    package var text: String { key.rawRepresentation.base64EncodedString() }

    func isValid(_ signature: [UInt8], of head: AuditHead) -> Bool {
        key.isValidSignature(signature, for: head.message)
    }
}

/// Up to where the chain goes, and its value there.
struct AuditHead: Sendable, Hashable {
    /// What is said of it: two kinds of statement never read the same.
    enum Purpose: String {
        case head
        case cut
    }

    let purpose: Purpose
    let position: Int64
    let chain: [UInt8]
    let at: Instant

    /// What is signed.
    fileprivate var message: [UInt8] {
        var bytes = Array("huizhen audit \(purpose.rawValue) ".utf8)
        for number in [position, at.milliseconds] { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
        return bytes + chain
    }
}
