import Foundation

/// A text as the rules see it (NFKC, without invisible characters), with the way back to the original's code points.
struct NormalizedText {
    let text: String
    /// For each UTF-16 unit of `text` the code point of the original that it comes from; one more for the end.
    private let origins: [Int]

    init(_ original: String) {
        var text = ""
        var origins: [Int] = []
        var index = 0
        for scalar in original.unicodeScalars {
            if !Self.isInvisible(scalar) {
                let folded = scalar.isASCII ? String(scalar) : String(scalar).precomposedStringWithCompatibilityMapping
                text += folded
                origins += Array(repeating: index, count: folded.utf16.count)
            }
            index += 1
        }
        origins.append(index)
        self.text = text
        self.origins = origins
    }

    /// The range of code points of the original for a range of UTF-16 units.
    func original(_ range: NSRange) -> Range<Int> {
        guard range.length > 0, range.location + range.length < origins.count else { return 0..<0 }
        return origins[range.location]..<origins[range.location + range.length - 1] + 1
    }

    private static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF, 0x00AD: true
        default: false
        }
    }
}
