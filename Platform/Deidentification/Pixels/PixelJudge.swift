/// Decides which of the runs that were read are worth a mask.
struct PixelJudge {
    private let rules = TextDeidentifier()

    /// Nil for what is noise: letters that no reader is sure of, single characters, the ticks of a ruler.
    ///
    /// Noise is read with a mean confidence below 60 and in short words, real writing above 80; measured with
    /// `Benchmarks/deidentify/photo.py`.
    func confidence(of run: TextRun, turned: Bool = false) -> PixelConfidence? {
        // One word misread must not hide what the words beside it say.
        let kept = run.words.filter { $0.confidence >= 45 }
        guard !kept.isEmpty else { return nil }
        let sure = TextRun.join(kept, gap: .infinity)
        let text = sure.map(\.text).joined(separator: " ")
        let mean = sure.map(\.confidence).reduce(0, +) / Double(sure.count)
        let letters = text.unicodeScalars.filter(Self.isLetter).count
        let han = text.unicodeScalars.filter { Self.isHan($0) && !Self.strokes.contains($0) }.count
        let digits = Self.longestNumber(text)
        // A page that was turned has more noise, because most writing is upright.
        let strict = turned ? 10.0 : 0
        if mean >= 60 + strict, digits >= 4 || (letters >= 2 && identifies(text)) { return .certain }
        if mean >= 70 + strict, Self.hasNumberWithLetters(text) { return .weak }
        let latin = text.unicodeScalars.filter { $0.properties.isAlphabetic && !Self.isHan($0) }.count
        if mean >= 75 + strict, han >= 2 || latin >= 4 { return .weak }
        return mean >= 65 + strict && (han >= 4 || latin >= 8) ? .weak : nil
    }

    /// Whether a run is read well enough to count where other writing stands beside it.
    func isReadable(_ run: TextRun, turned: Bool = false) -> Bool {
        run.confidence >= (turned ? 70 : 60) && run.text.unicodeScalars.count(where: Self.isLetter) >= 2
    }

    /// Numbers of patients and records are often letters and digits in one word, such as `630P630`.
    private static func hasNumberWithLetters(_ text: String) -> Bool {
        text.split(separator: " ").contains { word in
            let digits = word.count { $0.isASCII && $0.isNumber }
            let letters = word.count { $0.isASCII && $0.isLetter }
            return digits >= 3 && letters >= 1 && digits + letters >= 5
        }
    }

    /// What rules, brackets and marks of a scale are read as.
    private static let strokes = Set("一二三丨丶丿亅口十了".unicodeScalars)

    private func identifies(_ text: String) -> Bool {
        rules.findings(in: text).contains { $0.confidence >= .likely && $0.category != .age }
    }

    /// The digits of the longest number, also with the signs that dates and numbers are written with in between.
    ///
    /// A space joins groups of three digits and more, as in a telephone number, but not the figures of a ruler.
    static func longestNumber(_ text: String) -> Int {
        var longest = 0
        for part in text.split(whereSeparator: { !($0.isASCII && ($0.isNumber || "-/.: ".contains($0))) }) {
            let groups = part.split(separator: " ").map { $0.count { $0.isNumber } }
            var current = 0
            for (index, digits) in groups.enumerated() {
                let joins = index > 0 && digits >= 3 && groups[index - 1] >= 3
                current = joins ? current + digits : digits
                longest = max(longest, current)
            }
        }
        return longest
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
}
