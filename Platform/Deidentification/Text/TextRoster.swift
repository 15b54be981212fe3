import Foundation

/// Names that the caller knows, found wherever they stand.
struct TextRoster {
    private let expression: NSRegularExpression?

    /// Han names also with blanks between the characters and in pinyin; others also reversed and with initials.
    init(_ names: [String], fold: TextFold) {
        let forms = names.prefix(200).flatMap { Self.forms($0, fold) }.sorted { $0.count > $1.count }
        // Each form is escaped, so the pattern is always well-formed; without names there is nothing to find.
        expression =
            forms.isEmpty
            ? nil : try? NSRegularExpression(pattern: forms.joined(separator: "|"), options: .caseInsensitive)
    }

    func ranges(in text: String) -> [NSRange] {
        guard let expression else { return [] }
        return expression.matches(in: text, range: NSRange(location: 0, length: text.utf16.count)).map(\.range)
    }

    private static func forms(_ name: String, _ fold: TextFold) -> [String] {
        let folded = NormalizedText(name.prefix(80).unicodeScalars, fold: fold).text.trimmingCharacters(
            in: .whitespacesAndNewlines)
        guard folded.unicodeScalars.count >= 2 else { return [] }
        if folded.unicodeScalars.contains(where: { (0x3400...0x9FFF).contains($0.value) }) {
            let characters = folded.filter { !$0.isWhitespace }.map {
                NSRegularExpression.escapedPattern(for: String($0))
            }
            return [characters.joined(separator: "\\s{0,3}")] + pinyin(folded)
        }
        return latin(folded.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static func latin(_ words: [String]) -> [String] {
        func whole(_ words: [String], _ gap: String) -> String {
            "(?<!\\p{L})" + words.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: gap)
                + "(?!\\p{L})"
        }
        guard words.count > 1, let first = words.first, let last = words.last else { return [whole(words, "")] }
        let initials = words.dropLast().compactMap { $0.first.map { "\($0)" } }
        let initial =
            initials.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: "\\.?\\s{0,2}") + "\\.?"
        let surname = NSRegularExpression.escapedPattern(for: last)
        return [
            whole(words, "\\s{1,3}"), whole([last, first], ",?\\s{1,3}"),
            "(?<!\\p{L})\(initial)\\s{0,2}\(surname)(?!\\p{L})", "(?<!\\p{L})\(surname),?\\s{1,2}\(initial)(?!\\p{L})",
        ]
    }

    private static func pinyin(_ name: String) -> [String] {
        guard let toned = name.applyingTransform(.mandarinToLatin, reverse: false), toned != name else { return [] }
        let plain = toned.folding(options: .diacriticInsensitive, locale: nil)
        return [toned, plain].flatMap { form -> [String] in
            let words = form.split(whereSeparator: \.isWhitespace).map(String.init)
            guard words.count > 1, let first = words.first else { return [] }
            let given = words.dropFirst().joined(separator: "\\s?")
            return ["(?<!\\p{L})\(first)\\s?\(given)(?!\\p{L})", "(?<!\\p{L})\(given),?\\s?\(first)(?!\\p{L})"]
        }
    }
}
