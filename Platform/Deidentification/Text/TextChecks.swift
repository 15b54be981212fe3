/// What a pattern cannot say: check digits, and words that only look like names or places.
struct TextChecks: Sendable {
    private let notNames: Set<String>
    private let notInGivenNames: Set<Character>
    private let notEnglishNames: Set<String>
    private let notOrganisations: [String]
    private let notHospitals: [String]
    private let notPlaces: [String]

    init(_ lists: TextRules.Lists) {
        notNames = Set(lists.notNames)
        notInGivenNames = Set(lists.notInGivenNames)
        notEnglishNames = Set(lists.notEnglishNames)
        notOrganisations = lists.notOrganisations
        notHospitals = lists.notHospitals
        notPlaces = lists.notPlaces
    }

    /// Whether the matched text stands the rule's check.
    ///
    /// An unknown name of a check passes: what is found is removed.
    func passes(_ check: String, _ text: String) -> Bool {
        switch check {
        case "name", "nameStrict", "surname": isName(text)
        case "enName": isEnglishName(text)
        case "address": isPlace(text)
        case "hospital": !notHospitals.contains(where: text.contains)
        case "minority": !text.contains(where: notInGivenNames.contains)
        case "organisation": !notOrganisations.contains { text.hasPrefix($0) }
        case "phoneLength": (8...15).contains(text.count { $0.isNumber })
        case "digit": text.contains(where: \.isNumber)
        case "plate": text.contains(where: \.isNumber)
        case "mixed": text.contains(where: \.isNumber) && text.contains(where: \.isLetter)
        default: Self.hasCheckDigit(check, text)
        }
    }

    private static func hasCheckDigit(_ check: String, _ text: String) -> Bool {
        let plain = text.filter { $0.isLetter || $0.isNumber }.uppercased()
        return switch check {
        case "residentId": CheckDigits.isResidentID(plain)
        case "resident15": CheckDigits.isOldResidentID(plain)
        case "luhn": CheckDigits.isLuhn(plain)
        case "hkid": CheckDigits.isHongKongID(plain)
        case "taiwanId": CheckDigits.isTaiwanID(plain)
        case "socialCredit": CheckDigits.isSocialCredit(plain)
        case "iban": CheckDigits.isIBAN(plain)
        case "nhs": CheckDigits.isNHSNumber(plain)
        case "vin": CheckDigits.isVehicle(plain)
        default: true
        }
    }

    /// Neither a known word that begins with a surname, nor with a character that given names avoid.
    private func isName(_ text: String) -> Bool {
        let characters = Array(text)
        for length in 2...max(2, min(6, characters.count)) where length <= characters.count {
            if notNames.contains(String(characters.prefix(length))) { return false }
        }
        return !characters.dropFirst().contains(where: notInGivenNames.contains)
    }

    /// Something of an address is in it, and it does not go on as ordinary speech does.
    private func isPlace(_ text: String) -> Bool {
        guard !notPlaces.contains(where: text.hasPrefix), !text.contains("降压") else { return false }
        return text.contains { "省市区县旗镇乡村路街巷弄道号楼栋幢室座组苑园".contains($0) || $0.isNumber }
    }

    /// Eponyms and ordinary words with a capital letter are no names.
    private func isEnglishName(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map(String.init)
        guard let first = words.first, !notEnglishNames.contains(first) else { return false }
        return !words.dropFirst().contains(where: notEnglishNames.contains)
    }
}
