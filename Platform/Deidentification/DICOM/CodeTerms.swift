import DeidentificationData

/// The terms that the standard and common scanners use as codes (CS), and the words in them.
///
/// `Tools/make-code-terms.py` makes the list.
struct CodeTerms: Sendable {
    static let standard = CodeTerms(csv: DeidentificationData.codeTerms)

    private let terms: Set<String>
    private let words: Set<String>

    init(csv: [UInt8]) {
        terms = Set(CSVLines.rows(csv, columns: 1).map { String($0[0]) })
        words = Set(terms.flatMap { $0.split(whereSeparator: Self.isSeparator).map(String.init) })
    }

    /// Whether the whole value is a term.
    func contains(_ value: String) -> Bool { terms.contains(value) }

    /// Whether the words of a code that is no term are known, or too short to name anybody.
    ///
    /// `M_FFE` and `DIS2D` are; two unknown words, a word of four letters or a number of five digits are not.
    func isHarmless(_ value: String) -> Bool {
        var unknown = 0
        var digits = 0
        for word in value.split(whereSeparator: Self.isSeparator) where !words.contains(String(word)) {
            let runs = word.split { $0.isNumber }
            let isShort = runs.allSatisfy { $0.utf8.count <= 3 || words.contains(String($0)) }
            let figures = word.utf8.count { (0x30...0x39).contains($0) }
            if !isShort || runs.count > 2 { return false }
            digits += figures
            // One letter or a mixture such as `SAT2` is nobody's name.
            if figures == 0, word.utf8.count > 1 { unknown += 1 }
        }
        return unknown <= 1 && digits <= 4
    }

    private static func isSeparator(_ character: Character) -> Bool { character == " " || character == "_" }
}
