import Foundation

/// A text as the rules see it (NFKC, folded, without invisible characters), with the way back to the original's code points.
struct NormalizedText {
    let text: String
    /// For each UTF-16 unit of `text` the code point of the original that it comes from; one more for the end.
    private let origins: [Int]

    init(_ original: some Sequence<UnicodeScalar>, fold: TextFold = TextFold(from: "", to: "")) {
        var scalars = String.UnicodeScalarView()
        var origins: [Int] = []
        var index = 0
        for scalar in original {
            if Self.isUnchanged(scalar) {
                scalars.append(scalar)
                origins.append(index)
            } else if !Self.isInvisible(scalar) {
                for folded in String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars.map(
                    fold.callAsFunction)
                {
                    scalars.append(folded)
                    origins += Array(repeating: index, count: UTF16.width(folded))
                }
            }
            index += 1
        }
        origins.append(index)
        self.text = String(scalars)
        self.origins = origins
    }

    /// The range of code points of the original for a range of UTF-16 units; nil for an empty one.
    func original(_ range: NSRange) -> Range<Int>? {
        guard range.location >= 0, range.length > 0, range.location + range.length < origins.count else { return nil }
        return origins[range.location]..<origins[range.location + range.length - 1] + 1
    }

    /// Plain ASCII stands for itself.
    private static func isUnchanged(_ scalar: UnicodeScalar) -> Bool {
        (0x20...0x7E).contains(scalar.value) && scalar != "`" || scalar == "\n"
    }

    /// Characters without a shape, by which an identifier could be hidden from the rules.
    private static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x00AD, 0x034F, 0x061C, 0x180E,
            0xFE00...0xFE0F, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
