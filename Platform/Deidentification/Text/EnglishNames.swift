import Foundation

/// Tells English names, and Chinese ones in pinyin, from other words with capital letters.
struct EnglishNames: Sendable {
    private let lists: TextLists
    private let names: HanNames?

    init(_ lists: TextLists, names: HanNames?) {
        self.lists = lists
        self.names = names
    }

    /// - Parameter isEponym: whether what follows makes the match an eponym; asked only where that counts.
    func passes(_ check: String, _ match: String, isEponym: () -> Bool, isTerm: () -> Bool) -> Bool {
        let words = Self.words(match)
        guard let first = words.first, let last = words.last else { return false }
        switch check {
        case "enName": return isName(words)
        case "enLower": return match.utf16.count > 3 && lists.given.contains(Self.plain(match)) && !isOrdinary(match)
        case "enPlace": return !isOrdinary(first)
        case "enTown": return words.contains { !isKnown($0) } && !isTerm()
        case "enTownLower": return !isKnown(first)
        case "enJob": return !lists.notEnglish.contains(Self.plain(last))
        case "enPartners": return words.count { $0 != "and" && isLikeName($0) } > 1
        case "enReversed":
            return words.count > 1 && !isKnown(first) && !isTerm()
                && (lists.given.contains(Self.plain(words[1])) || !words[1].utf8.allSatisfy { $0 < 128 })
        case "enInstitution": return words.dropLast().contains { !isKnown($0) }
        case "enFamilyLower": return isFamily(match) && !isKnown(match)
        case "enFullLower":
            return words.count > 1 && lists.given.contains(Self.plain(first)) && !isOrdinary(first) && !isKnown(last)
        case "enAlone":
            return first.utf16.count > 3 && match.utf16.count > 3 && lists.given.contains(Self.plain(match))
                && !Self.isCapitals(match) && isName(words) && !isTerm()
        case "enAddress": return match.contains(where: TextChecks.isDigit) && Self.hasName(words)
        case "enTitled", "enKin":
            guard !words.contains(where: { $0.utf16.count > 1 && lists.notEnglish.contains(Self.plain($0)) }) else {
                return false
            }
            return !(check == "enKin" && words.contains(where: Self.isCapitals)) && !isEponym()
        default: break
        }
        guard isName(words) else { return false }
        if check == "enSurname" { return !isEponym() }
        guard !words.contains(where: Self.isCapitals), has(check, words, first, last), !isEponym() else { return false }
        return true
    }

    /// No ordinary word, save a surname behind a given name: Emma Baker.
    private func isName(_ words: [String]) -> Bool {
        let isGiven = words.count > 1 && words.first.map { lists.given.contains(Self.plain($0)) } ?? false
        return words.enumerated().allSatisfy { index, word in
            !isOrdinary(word) || isGiven && index > 0 && lists.surnames.contains(Self.plain(word))
        }
    }

    /// In no dictionary, or a name as well.
    private func isLikeName(_ word: String) -> Bool {
        let plain = Self.plain(word)
        return !isKnown(word) || lists.surnames.contains(plain) || lists.given.contains(plain)
    }

    /// What the words of a match must say for themselves.
    private func has(_ check: String, _ words: [String], _ first: String, _ last: String) -> Bool {
        switch check {
        case "enStrict": words.count > 1 || !lists.notEnglishAlone.contains(Self.plain(first))
        case "enPerson":
            !isTerm(last)
                && (lists.given.contains(Self.plain(first))
                    || words.count > 1
                        && (isFamily(Self.plain(last)) || words.contains { !$0.utf8.allSatisfy { $0 < 128 } }))
        case "enGiven": !isTerm(last) && lists.given.contains(Self.plain(first))
        case "enFamily": words.count > 1 && isFamily(Self.plain(last))
        default: true
        }
    }

    /// A word of diseases, tests or places that is no surname as well.
    private func isTerm(_ last: String) -> Bool {
        lists.eponyms.contains(Self.plain(last)) && !lists.surnames.contains(Self.plain(last))
    }

    /// Surname and syllables of a given name, in either order.
    func isPinyinName(_ match: String) -> Bool {
        let words = Self.words(match)
        guard words.count == 2 else { return false }
        // A surname in capitals beside a name that is not speaks for itself: SUN Qian.
        let isMarked = Self.isCapitals(words[0]) != Self.isCapitals(words[1])
        let isWord = words.contains { lists.notPinyin.contains(Self.plain($0)) && !(isMarked && Self.isCapitals($0)) }
        guard !isWord else { return false }
        let plain = words.map { Self.withoutTones($0).lowercased() }
        return [(0, 1), (1, 0)].contains { lists.pinyinSurnames.contains(plain[$0]) && isSyllables(plain[$1]) }
    }

    private func isSyllables(_ word: String) -> Bool {
        let letters = Self.plain(word).filter { $0 != "-" && $0 != "'" }
        let whole = NSRange(location: 0, length: letters.utf16.count)
        return names?.syllables?.firstMatch(in: letters, range: whole) != nil
    }

    private static func withoutTones(_ word: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars
        where !(0x300...0x36F).contains(scalar.value) {
            plain.append(scalar)
        }
        return String(plain)
    }

    /// Whether names are not made of this word: an ordinary one, or with an ending of diseases and drugs.
    func isOrdinary(_ word: String) -> Bool {
        let plain = Self.plain(word)
        if plain.utf16.count < 2 { return false }
        return lists.notEnglish.contains(plain) || ends(plain, with: lists.notEnglishEndings)
    }

    /// Whether a word's ending is one of diseases, and the word nobody's name.
    func isDisease(_ plain: String) -> Bool { ends(plain, with: lists.diseaseEndings) }

    private func ends(_ plain: String, with endings: [String]) -> Bool {
        endings.contains { plain.utf16.count > $0.utf16.count + 1 && plain.hasSuffix($0) }
            && !lists.given.contains(plain) && !isFamily(plain)
    }

    /// Whether the dictionary has this word, or what it comes from.
    func isKnown(_ word: String) -> Bool {
        let plain = Self.plain(word)
        if plain.utf16.count < 3 || isOrdinary(plain) || lists.ordinary.contains(plain) { return true }
        return Self.endings.contains { ending, starts in
            guard plain.hasSuffix(ending), plain.utf16.count - ending.utf16.count >= 3 else { return false }
            return starts.contains {
                let stem = String(plain.dropLast(ending.count)) + $0
                return lists.ordinary.contains(stem) || lists.notEnglish.contains(stem)
            }
        }
    }

    /// Endings of English, and what may stand in their place in the word's shortest form.
    private static let endings: [(String, [String])] = [
        ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("d", [""]), ("ied", ["y"]), ("ing", ["", "e"]),
        ("ly", ["", "le"]), ("er", ["", "e"]), ("ers", ["", "e"]), ("al", [""]), ("y", [""]),
    ]

    private func isFamily(_ plain: String) -> Bool {
        plain.utf16.count > 4 && lists.familyEndings.contains(where: plain.hasSuffix)
    }

    /// Letters of one size throughout, as in an abbreviation or a heading.
    static func isCapitals(_ word: String) -> Bool {
        word.utf16.count > 1 && word == word.uppercased() && word != word.lowercased()
    }

    private static func hasName(_ words: [String]) -> Bool {
        words.contains { $0.unicodeScalars.first?.properties.isUppercase == true && $0.unicodeScalars.count > 1 }
    }

    /// The words of a name that tell a person alone: no ordinary word, and written as a name.
    func tellingWords(_ name: String) -> [String] {
        guard !name.utf16.contains(where: HanNames.isHan) else { return [] }
        return Self.words(name).filter { $0.utf16.count > 3 && !isOrdinary($0) && $0 != $0.lowercased() }
    }

    static func plain(_ word: String) -> String {
        let lower = word.lowercased()
        if lower.hasSuffix("'s") { return String(lower.dropLast(2)) }
        return lower.hasSuffix("'") ? String(lower.dropLast()) : lower
    }

    /// Runs of letters and marks, with dashes and apostrophes inside and behind.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isLetter(scalar) || !word.isEmpty && (scalar == "'" || scalar == "-") {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    static func isLetter(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
