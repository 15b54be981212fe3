/// Characters that the rules see as others: traditional ones as simplified, every dash as a hyphen.
struct TextFold: Sendable {
    private let table: [UInt32: UnicodeScalar]

    /// - Parameters:
    ///   - from: characters of the basic plane, each folded to the one at the same place in `to`.
    init(from: String, to: String) {
        var table: [UInt32: UnicodeScalar] = [:]
        for (set, target) in Self.signs {
            for scalar in set.unicodeScalars { table[scalar.value] = target }
        }
        for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { table[one.value] = other }
        self.table = table
    }

    func callAsFunction(_ scalar: UnicodeScalar) -> UnicodeScalar { table[scalar.value] ?? scalar }

    private static let signs: [(String, UnicodeScalar)] = [
        ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}", "-"), ("•‧・∙", "·"), ("’‘ʼ`", "'"),
        ("\r\u{0B}\u{0C}\u{85}\u{2028}\u{2029}", "\n"),
    ]
}
