import Foundation

/// A text as the rules see it (NFKC, without invisible characters), with the way back to the original's code points.
struct NormalizedText {
    let text: String
    /// For each UTF-16 unit of `text` the code point of the original that it comes from; one more for the end.
    private let origins: [Int]

    init(_ original: some Sequence<UnicodeScalar>) {
        var scalars = String.UnicodeScalarView()
        var origins: [Int] = []
        var index = 0
        for scalar in original {
            if Self.isUnchanged(scalar) {
                scalars.append(scalar)
                origins.append(index)
            } else if !Self.isInvisible(scalar) {
                let folded = String(scalar).precomposedStringWithCompatibilityMapping
                scalars.append(contentsOf: folded.unicodeScalars)
                origins += Array(repeating: index, count: folded.utf16.count)
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

    /// Nearly every character of a usual text: it stands for itself, in one UTF-16 unit.
    private static func isUnchanged(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x00...0x7F, 0x4E00...0x9FFF, 0x3001...0x3002, 0x2014, 0x2018...0x201D: true
        default: false
        }
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
