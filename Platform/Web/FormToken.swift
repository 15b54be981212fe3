/// The session's form token as it stands in a page: each time another text.
///
/// Pages are compressed and hold what others have written. Whoever can make a page again and again and sees how long it is
/// could guess a text that is always the same (BREACH, 2013); one that is mixed with chance each time cannot be guessed so.
enum FormToken {
    /// Marks what is masked; no token of a session begins so.
    private static let mark = "m."

    /// The mask and the masked bytes, in hexadecimal.
    static func masked(_ token: String) -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = Array(token.utf8)
        let mask = bytes.map { _ in UInt8.random(in: 0...255, using: &generator) }
        return mark + hex(mask) + hex(zip(bytes, mask).map { $0 ^ $1 })
    }

    /// The token itself; what was not masked stays as it is, as programs have it from the sign-in.
    static func plain(_ text: String) -> String {
        guard text.hasPrefix(mark), let bytes = bytes(text.dropFirst(mark.count)), bytes.count % 2 == 0 else {
            return text
        }
        let half = bytes.count / 2
        return String(decoding: zip(bytes[..<half], bytes[half...]).map { $0 ^ $1 }, as: UTF8.self)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(_ hex: Substring) -> [UInt8]? {
        let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count % 2 == 0, digits.count <= 1024, digits.allSatisfy({ $0 != nil }) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)) }
    }
}
