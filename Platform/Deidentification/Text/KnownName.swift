import Foundation

/// One person that the caller knows, with the ways in which the name is written.
///
/// A pattern is made when a text holds the beginning of one of its words, not before.
struct KnownName: Sendable {
    /// The name as the caller wrote it: what is written in other ways is the same person.
    let name: String
    /// Words of which one stands in whatever the patterns find.
    let words: [String]
    /// Ways to write the whole name without gaps, by which a second entry of the same person is known.
    let joined: [String]
    /// The name and its parts without gaps, in the ways by which it is known again without being kept.
    let compact: [String]
    private let forms: [String]
    private let parts: [String]

    /// Between the parts of a name: blanks, and the signs of file names and of DICOM.
    private static let gap = "[\\s_,^.·=\\-]{0,3}"
    private static let some = "[\\s_,^.·=\\-]{1,3}"
    private static let within = "[\\s_'\\-]{0,2}"

    /// - Parameters:
    ///   - isFamily: whether two Chinese characters are one surname.
    init?(_ name: String, fold: TextFold, isFamily: (String) -> Bool) {
        let folded = NormalizedText(name.prefix(80).unicodeScalars, fold: fold).text
        let plain = KnownText.plain(folded)
        guard plain.unicodeScalars.count(where: { $0.properties.isAlphabetic || Self.isDigit($0) }) >= 2 else {
            return nil
        }
        self.name = name
        let han = plain.split { !Self.isHan($0) }.map(String.init)
        let number = Self.number(plain)
        let spelled = number == nil ? plain : Self.wordsOnly(plain)
        var made = han.isEmpty ? Self.latin(spelled) : Self.chinese(han, isFamily: isFamily)
        // One word beside digits is part of a number, and would stand for many other things alone.
        if number != nil, han.isEmpty, made?.words.count == 1 { made = nil }
        guard let made = Self.joined(number, made) else { return nil }
        (words, joined, forms, parts) = (made.words, made.joined, made.forms, made.parts)
        compact = made.compact
    }

    /// The whole name in its forms.
    var whole: NSRegularExpression? { Self.compile(forms) }

    /// A part of the name that stands for it alone.
    var alone: NSRegularExpression? { Self.compile(parts) }

    // Each part is escaped, so a pattern is always well-formed.
    private static func compile(_ forms: [String]) -> NSRegularExpression? {
        forms.isEmpty ? nil : try? NSRegularExpression(pattern: forms.joined(separator: "|"))
    }

    private typealias Made = (
        words: [String], joined: [String], forms: [String], parts: [String], compact: [String]
    )

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
    }

    /// Not within a word; a Chinese character beside it is none of the word's letters.
    private static func bounded(_ pattern: String) -> String {
        "(?<![\\p{Latin}\\p{Greek}\\p{Cyrillic}])(?:\(pattern))(?![\\p{Latin}\\p{Greek}\\p{Cyrillic}])"
    }

    // MARK: - With digits

    private static func isDigit(_ scalar: UnicodeScalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func hasDigit(_ text: some StringProtocol) -> Bool { text.unicodeScalars.contains(where: isDigit) }

    /// An identifier, such as a record number: as it is written, with or without the signs between its parts.
    private static func number(_ plain: String) -> Made? {
        guard hasDigit(plain) else { return nil }
        let parts = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = parts.first, parts.joined().unicodeScalars.count >= 3 else { return nil }
        let whole = parts.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: gap)
        let form = "(?<![\\p{Latin}\\p{Greek}\\p{Cyrillic}0-9])(?:\(whole))(?![\\p{Latin}\\p{Greek}\\p{Cyrillic}0-9])"
        return ([first], [parts.joined()], [form], [], [parts.joined()])
    }

    /// The words of a name beside which a number stands.
    private static func wordsOnly(_ plain: String) -> String {
        plain.split { $0.isWhitespace || "-_/".contains($0) }.filter { !hasDigit($0) }.joined(separator: " ")
    }

    private static func joined(_ one: Made?, _ other: Made?) -> Made? {
        guard let one, let other else { return one ?? other }
        return (
            one.words + other.words, one.joined + other.joined, one.forms + other.forms, one.parts + other.parts,
            one.compact + other.compact
        )
    }

    // MARK: - Chinese

    private static func chinese(_ han: [String], isFamily: (String) -> Bool) -> Made? {
        let all = han.joined()
        guard all.count >= 2 else { return nil }
        if all.count > 4, han.count > 1 { return minority(han) }
        let family = all.count > 2 && isFamily(String(all.prefix(2))) ? String(all.prefix(2)) : String(all.prefix(1))
        let given = String(all.dropFirst(family.count))
        var made: Made = ([all], [all], [spaced(all)], [], [all])
        if given.count >= 2 {
            made.words.append(given)
            made.compact.append(given)
            made.parts.append(spaced(given))
        }
        for surname in Pinyin.surname(family) {
            let syllables = given.compactMap { Pinyin.syllable(String($0)) }
            guard syllables.count == given.count, !syllables.isEmpty else { continue }
            add(family: surname, given: syllables, to: &made)
        }
        return made
    }

    /// Names with a dot: the first part is the person's own.
    private static func minority(_ han: [String]) -> Made {
        let all = han.joined()
        var made: Made = ([all], [all], [spaced(all)], [], [all])
        for part in han where part.count >= 2 {
            made.words.append(part)
            made.compact.append(part)
            made.parts.append(spaced(part))
        }
        let latin = han.map { $0.compactMap { Pinyin.syllable(String($0)) }.joined() }
        if let first = latin.first, first.count >= 5 {
            made.words.append(first)
            made.compact.append(first)
            made.parts.append(bounded(first))
        }
        return made
    }

    private static func spaced(_ han: String) -> String {
        han.map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: "[\\s_,^.·=\\-]{0,3}")
    }

    private static func add(family: String, given: [String], to made: inout Made) {
        let whole = given.joined(separator: within)
        let initials = given.map { String($0.prefix(1)) }
        let short = initials.joined(separator: "[\\s._\\-]{0,2}")
        made.forms += [
            bounded("\(family)\(gap)\(whole)|\(whole)\(gap)\(family)"),
            bounded("\(family)\(some)\(short)|\(short)\(some)\(family)"),
        ]
        if given.count > 1 {
            made.forms.append(bounded("\(family)\(initials.joined())"))
            if given.joined().count >= 5 { made.parts.append(bounded(given.joined(separator: "['\\-]?"))) }
        }
        let initial = initials.joined()
        made.compact += [
            family + given.joined(), given.joined() + family, family + initial, initial + family,
        ]
        if given.count > 1, given.joined().count >= 5 { made.compact.append(given.joined()) }
        made.words += [family, given[0]]
        made.joined += [family + given.joined(), given.joined() + family]
    }

    // MARK: - Others

    private static func latin(_ plain: String) -> Made? {
        var words: [String] = plain.split { !$0.isLetter && $0 != "'" }.map(String.init).filter { $0 != "'" }
        // Family name first, as in a list or in DICOM.
        if let sign = plain.firstIndex(where: { $0 == "," || $0 == "^" }) {
            let count = plain[..<sign].split { !$0.isLetter && $0 != "'" }.count
            if count < words.count { words = Array(words[count...] + words[..<count]) }
        }
        words = Array(words.prefix(6))
        guard let first = words.first, let last = words.last else { return nil }
        guard words.count > 1 else { return ([first], [first], [bounded(word(first))], [], [first]) }
        var forms = rotations(words)
        if words.count > 2 {
            let middle = words[1..<(words.count - 1)].map { "(?:(?:\(word($0))|\($0.prefix(1)))\(gap))?" }.joined()
            forms.append(
                "\(word(first))\(gap)\(middle)\(word(last))|\(word(last))\(gap)\(word(first))(?:\(gap)\(middle))?")
        }
        forms += [initials(Array(words.dropLast()), last), initials(Array(words.dropFirst()), first)]
        let joined = [
            words.joined(), words[1...].joined() + first, last + words.dropLast().joined(), first + last, last + first,
        ]
        let initial = String(first.prefix(1))
        let short = [initial + last, last + initial]
        return (words, joined, forms.map(bounded), [], joined + short)
    }

    /// A word of a name; an apostrophe in it may be left out.
    private static func word(_ word: String) -> String {
        NSRegularExpression.escapedPattern(for: word).replacing("'", with: "['\\s]?")
    }

    /// Which word is the surname is not told by their order.
    private static func rotations(_ words: [String]) -> [String] {
        words.indices.map { start in
            (words[start...] + words[..<start]).map(word).joined(separator: gap)
        }
    }

    /// A surname with the first letters of the others, before it or behind it.
    private static func initials(_ others: [String], _ family: String) -> String {
        guard family.count > 1 else { return rotations(others + [family])[0] }
        let first = others.first.map { String($0.prefix(1)) } ?? ""
        let rest = others.dropFirst().map { "(?:[\\s._\\-]{0,2}\($0.prefix(1)))?" }.joined()
        // A letter joined to a long surname, as in the names of accounts.
        let account = family.count > 5 ? "|\(first)\(word(family))" : ""
        return "\(first)\(rest)\(some)\(word(family))|\(word(family))\(some)\(first)\(rest)\(account)"
    }
}

/// A text as the names that the caller knows are looked for in it: small letters without accents, each in its place.
enum KnownText {
    static func plain(_ text: String) -> String {
        var units = Array(text.utf16)
        for (index, unit) in units.enumerated() where unit >= 0x41 {
            if unit < 0x5B { units[index] = unit + 0x20 } else if isAccented(unit) { units[index] = bare(unit) }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func isAccented(_ unit: UInt16) -> Bool {
        (0xC0..<0x250).contains(unit) || (0x370..<0x530).contains(unit) || (0x1E00..<0x2000).contains(unit)
    }

    private static func bare(_ unit: UInt16) -> UInt16 {
        guard let scalar = UnicodeScalar(UInt32(unit)) else { return unit }
        let folded = String(Character(scalar)).folding(
            options: [.diacriticInsensitive, .caseInsensitive], locale: nil
        ).utf16
        return folded.count == 1 ? folded.first ?? unit : unit
    }
}

/// How Chinese characters are read, without tones.
enum Pinyin {
    /// Characters that are read in another way as a surname.
    private static let surnames = [
        "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "任": "ren", "盖": "ge", "乐": "yue", "区": "ou",
        "朴": "piao", "翟": "zhai", "尉迟": "yuchi", "长孙": "zhangsun", "覃": "qin", "缪": "miao", "员": "yun", "黑": "he",
        "重": "chong", "秘": "bi", "冼": "xian", "召": "shao", "燕": "yan", "宁": "ning", "华": "hua", "石": "shi", "万": "wan",
    ]

    static func surname(_ family: String) -> [String] {
        let usual = family.compactMap { syllable(String($0)) }.joined()
        return Array(Set([usual, surnames[family] ?? usual].flatMap(variants).filter { !$0.isEmpty })).sorted()
    }

    /// One syllable; nil for a character without a reading.
    static func syllable(_ character: String) -> String? {
        guard let toned = character.applyingTransform(.mandarinToLatin, reverse: false), toned != character else {
            return nil
        }
        let plain = KnownText.plain(toned.precomposedStringWithCanonicalMapping)
        return plain.isEmpty || plain.contains(where: { !$0.isLetter }) ? nil : plain
    }

    /// 吕 is written in several ways.
    private static func variants(_ syllable: String) -> [String] {
        syllable == "lu" ? ["lu", "lv", "lyu"] : syllable == "nu" ? ["nu", "nv"] : [syllable]
    }
}
