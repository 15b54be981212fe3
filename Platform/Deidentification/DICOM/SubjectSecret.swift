import Crypto
import Foundation

/// The key from which new UIDs, pseudonyms and the shift of dates are derived (HMAC-SHA-256).
///
/// One per study subject or circle: the same input gives the same output, and without the key nobody can go back or
/// try a list of candidates.
public struct SubjectSecret: Sendable {
    private let key: SymmetricKey
    /// Whether everything it is used for is about one subject, whatever identifiers stand in the files.
    private var isOfOneSubject = false

    /// Nil unless there are exactly 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A fresh random secret.
    public static func random() -> SubjectSecret { SubjectSecret(key: SymmetricKey(size: .bits256)) }

    private init(key: SymmetricKey) { self.key = key }

    /// `2.25.` and the decimal of a UUID (PS3.5, annex B.2) derived from the old UID.
    public func replacementUID(for uid: String) -> String {
        var bytes = Array(code("uid", Array(uid.utf8)).prefix(16))
        bytes[6] = 0x80 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        let number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        return "2.25.\(number)"
    }

    /// Ten letters and digits without vowels or look-alikes, the same for the same kind and identifier.
    public func pseudonym(_ kind: String, for identifier: [UInt8]) -> String {
        let alphabet = Array("BCDFGHJKLMNPQRSTVWXZ23456789".utf8)
        let letters = code(kind, identifier).prefix(10).map { alphabet[Int($0) % alphabet.count] }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The same secret for files and texts that are known to be of one subject: their dates move together, also where
    /// the identifier of the patient differs or is missing.
    public var ofOneSubject: SubjectSecret {
        var secret = self
        secret.isOfOneSubject = true
        return secret
    }

    /// Days by which a patient's dates move: 1 to 365 back, the same for all of them.
    public func dateShiftDays(patient: [UInt8]) -> Int {
        let bytes = code("date", isOfOneSubject ? [] : patient).prefix(4)
        return -(Int(bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } % 365) + 1)
    }

    private func code(_ purpose: String, _ message: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8) + [0] + message, using: key))
    }
}
