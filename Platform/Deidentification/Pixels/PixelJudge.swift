import Foundation

/// Decides which of the runs that were read are worth a mask.
struct PixelJudge {
    private let rules = TextDeidentifier()

    /// Nil for what is noise: letters that no reader is sure of, single characters, the ticks of a ruler.
    func confidence(of run: TextRun) -> PixelConfidence? {
        let sure = TextRun.join(run.words.filter { $0.confidence >= 40 }, gap: .infinity)
        let text = sure.map(\.text).joined(separator: " ")
        let letters = text.unicodeScalars.filter(Self.isLetter).count
        let han = text.unicodeScalars.filter(Self.isHan).count
        let digits = Self.longestDigits(text)
        if run.confidence >= 45, identifies(text) || (digits >= 4 && run.confidence >= 60) { return .certain }
        let mean = run.confidence
        if digits >= 4 && mean >= 50 { return .weak }
        if han >= 2 && mean >= 70 || han >= 4 && mean >= 60 { return .weak }
        return letters - han >= 4 && mean >= 70 || letters - han >= 8 && mean >= 60 ? .weak : nil
    }

    private func identifies(_ text: String) -> Bool {
        rules.findings(in: text).contains { $0.confidence >= .likely && $0.category != .age }
    }

    /// Digits in a row, also with the signs that dates and numbers are written with in between.
    private static func longestDigits(_ text: String) -> Int {
        var (longest, current) = (0, 0)
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal {
                current += 1
                longest = max(longest, current)
            } else if !"-/.: ".unicodeScalars.contains(scalar) {
                current = 0
            }
        }
        return longest
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
}
