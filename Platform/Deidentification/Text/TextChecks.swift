import Foundation

/// What a pattern cannot say: check digits, and words that only look like names or places.
struct TextChecks: Sendable {
    let lists: TextLists
    private let names: HanNames?
    let english: EnglishNames

    init(_ lists: TextLists, names: HanNames?) {
        self.lists = lists
        self.names = names
        english = EnglishNames(lists, names: names)
    }

    /// Whether the match in `range` of the text stands the rule's check.
    ///
    /// An unknown name of a check passes: what is found is removed.
    func passes(_ check: String, _ range: NSRange, in string: NSString) -> Bool {
        guard !check.isEmpty else { return true }
        let match = string.substring(with: range)
        if check.hasPrefix("en") {
            return english.passes(
                check, match, isEponym: { isEponym(behind: range, in: string) },
                isTerm: { CapitalWords(string, checks: self).isTerm(range) })
        }
        return passes(check, match)
    }

    private func passes(_ check: String, _ text: String) -> Bool {
        switch check {
        case "pinyin": english.isPinyinName(text)
        case "formName": !lists.notFormNames.contains(where: text.contains) && !avoids(text)
        case "minority": !avoids(text)
        case "han": names?.isName(text) ?? false
        case "dotted": !lists.notDotted.contains(where: text.contains)
        case "apart": !(names?.notNames.contains(Array(text.utf16.filter { $0 != 32 }.prefix(2))) ?? false)
        case "address", "addressFree": isPlace(text)
        case "hospital": !lists.notHospitals.contains(where: text.contains)
        case "organisation": !lists.notOrganisations.contains(where: text.hasPrefix)
        case "phoneLength": (8...15).contains(text.count(where: Self.isDigit))
        case "digit", "plate": text.contains(where: Self.isDigit)
        case "mixed": text.contains(where: Self.isDigit) && text.contains { $0.isASCII && $0.isLetter }
        default: CheckDigits.passes(check, text)
        }
    }

    /// Whether a word of diseases, tests or places behind the match makes it an eponym, as in "Bell's palsy".
    func isEponym(behind range: NSRange, in string: NSString) -> Bool {
        let end = range.location + range.length
        var tail = string.substring(with: NSRange(location: end, length: min(60, string.length - end)))[...]
        if tail.hasPrefix("'") { tail = tail.dropFirst(tail.hasPrefix("'s") ? 2 : 1) }
        for _ in 0..<3 {
            let gap = tail.prefix { $0 == " " || $0 == "-" }
            guard (1...2).contains(gap.count) else { return false }
            let word = tail.dropFirst(gap.count).prefix(while: \.isLetter)
            if lists.eponyms.contains(word.lowercased()) { return true }
            // Beyond the next word only capitals go on with it: a clinic called after somebody.
            guard word.unicodeScalars.first?.properties.generalCategory == .uppercaseLetter else { return false }
            tail = tail.dropFirst(gap.count + word.count)
        }
        return false
    }

    static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Whether a character that given names avoid is in it.
    private func avoids(_ text: String) -> Bool { names.map { text.utf16.contains(where: $0.never.contains) } ?? false }

    /// Something of an address is in it, and it does not go on as ordinary speech does.
    private func isPlace(_ text: String) -> Bool {
        // A province alone may stay.
        guard !lists.provinces.contains(text), !lists.notPlaces.contains(where: text.hasPrefix),
            !lists.notInPlaces.contains(where: text.contains)
        else {
            return false
        }
        return text.contains { "省市区县旗镇乡村路街巷弄道号楼栋幢室座组苑园".contains($0) || Self.isDigit($0) }
    }
}
