import Kernel

/// A code on paper that stands once for the one of the authenticator.
///
/// 120 random bits, so that a keyed hash of it is enough.
enum RecoveryCode {
    /// So many are made at once.
    static let count = 10
    private static let length = 24
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// Groups of four, as somebody copies them by hand.
    static func make() -> String {
        let signs = (0..<length).map { _ in alphabet[Int.random(in: 0..<32)] }
        return stride(from: 0, to: length, by: 4).map { String(signs[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// What of a typed code counts, with what is easily mistaken read as what is meant; nil for what can be none.
    static func plain(_ typed: String) -> String? {
        guard typed.utf8.count <= 100 else { return nil }
        let signs = typed.lowercased().compactMap { sign -> Character? in
            switch sign {
            case "o": "0"
            case "i", "l": "1"
            default: alphabet.contains(sign) ? sign : nil
            }
        }
        return signs.count == length ? String(signs) : nil
    }
}
