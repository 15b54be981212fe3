import Foundation

/// Finds words with a capital letter that no dictionary has, with the words with a capital letter behind them.
///
/// For brief texts in English: there they are people, towns and firms more often than terms.
struct CapitalWords {
    private struct Token {
        let range: NSRange
        let text: String
        let isCapital: Bool
    }

    private let string: NSString
    private let checks: TextChecks

    init(_ string: NSString, checks: TextChecks) {
        self.string = string
        self.checks = checks
    }

    func ranges() -> [NSRange] {
        let tokens = self.tokens()
        var found: [NSRange] = []
        var index = 0
        while index < tokens.count {
            let first = index
            index += 1
            guard tokens[first].isCapital, isUnknown(tokens[first].text) else { continue }
            while let next = nextPart(tokens, behind: index - 1) { index = next + 1 }
            let last = tokens[index - 1].range
            let range = NSRange(
                location: tokens[first].range.location,
                length: last.location + last.length - tokens[first].range.location)
            if !isTerm(range) { found.append(range) }
        }
        return found
    }

    private func tokens() -> [Token] {
        var tokens: [Token] = []
        var start = 0
        var word = String.UnicodeScalarView()
        var position = 0
        func end() {
            guard let first = word.first else { return }
            tokens.append(
                Token(
                    range: NSRange(location: start, length: position - start), text: String(word),
                    isCapital: first.properties.generalCategory == .uppercaseLetter))
            word = String.UnicodeScalarView()
        }
        for scalar in (string as String).unicodeScalars {
            if EnglishNames.isLetter(scalar) || !word.isEmpty && (scalar == "'" || scalar == "-") {
                if word.isEmpty { start = position }
                word.append(scalar)
            } else {
                end()
            }
            position += UTF16.width(scalar)
        }
        end()
        return tokens
    }

    /// Begins like a name (Ade, O'Neil, McAdam) and has a part that is in no dictionary.
    private func isUnknown(_ word: String) -> Bool {
        var scalars = word.unicodeScalars.dropFirst()
        if scalars.first == "'" { scalars = scalars.dropFirst() }
        if scalars.first?.properties.generalCategory == .uppercaseLetter { scalars = scalars.dropFirst() }
        guard scalars.first?.properties.generalCategory == .lowercaseLetter else { return false }
        return !word.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
            checks.english.isKnown(String($0))
        }
    }

    /// The place of the name's next part, behind up to two of the small words that stand in names: Vila da Feira.
    private func nextPart(_ tokens: [Token], behind last: Int) -> Int? {
        func isCapital(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].isCapital }
        if isCapital(last + 1), joins(tokens[last], tokens[last + 1]) { return last + 1 }
        for next in last + 1..<last + 3 {
            guard tokens.indices.contains(next + 1), checks.lists.links.contains(tokens[next].text),
                isBlank(tokens[next - 1], tokens[next])
            else {
                return nil
            }
            if isCapital(next + 1), isBlank(tokens[next], tokens[next + 1]) { return next + 1 }
        }
        return nil
    }

    private func isBlank(_ one: Token, _ next: Token) -> Bool { between(one, next) == " " }

    private func between(_ one: Token, _ next: Token) -> String {
        let end = one.range.location + one.range.length
        return string.substring(with: NSRange(location: end, length: next.range.location - end))
    }

    /// Whether a word with a capital letter goes on with what stands before it: a name's next part, or the next of several
    /// people.
    private func joins(_ one: Token, _ next: Token) -> Bool {
        switch between(one, next) {
        case " ", "  ", "-": return true
        case ". ": return one.range.length == 1
        case ", ", " and ", ", and ", " & ":
            return checks.lists.surnames.contains(EnglishNames.plain(next.text))
        default: return false
        }
    }

    /// Whether the words behind make what stands before them the name of a disease, a test or a place.
    func isTerm(_ range: NSRange) -> Bool {
        let end = range.location + range.length
        let tail = string.substring(with: NSRange(location: end, length: min(60, string.length - end)))
        let behind = Self.wordsBehind(tail).map { $0.lowercased() }.prefix { !checks.lists.functionWords.contains($0) }
        if behind.contains(where: checks.lists.eponyms.contains)
            || behind.prefix(3).contains(where: checks.english.isDisease)
        {
            return true
        }
        return EnglishNames.words(string.substring(with: range)).contains {
            checks.lists.eponyms.contains($0.lowercased())
        }
    }

    /// Up to four words with only blanks or dashes between.
    private static func wordsBehind(_ text: String) -> [String] {
        guard let expression else { return [] }
        let whole = NSRange(location: 0, length: text.utf16.count)
        guard let match = expression.firstMatch(in: text, options: .anchored, range: whole) else { return [] }
        return EnglishNames.words((text as NSString).substring(with: match.range))
    }

    /// The expression is immutable and documented as safe to share.
    private static let expression = try? NSRegularExpression(
        pattern: "(?:'s?)?(?:[ \\-]{1,2}[\\p{L}0-9]+){1,4}")
}
