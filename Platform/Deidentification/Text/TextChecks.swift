import Foundation

/// Check digits and exclusions that a pattern cannot say.
struct TextChecks {
    let rules: TextRules

    /// Whether the matched text stands the rule's check.
    func passes(_ check: String, _ text: String) -> Bool {
        let plain = text.filter { $0.isLetter || $0.isNumber }.uppercased()
        switch check {
        case "": return true
        case "residentId": return Self.isResidentID(plain)
        case "luhn": return Self.isLuhn(plain)
        case "hkid": return Self.isHongKongID(plain)
        case "taiwanId": return Self.isTaiwanID(plain)
        case "socialCredit": return Self.isSocialCredit(plain)
        case "iban": return Self.isIBAN(plain)
        case "name": return !rules.excludedNames.contains { text.hasPrefix($0) }
        case "enName":
            return !(text.split(separator: " ").first.map { rules.excludedEnglishNames.contains(String($0)) } ?? true)
        default: return true
        }
    }

    private static func digits(_ text: String) -> [Int]? {
        let digits = text.compactMap(\.wholeNumberValue)
        return digits.count == text.count ? digits : nil
    }

    /// GB 11643-1999: weights, modulus 11, and a province.
    static func isResidentID(_ text: String) -> Bool {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        guard text.count == 18, let body = digits(String(text.prefix(17))), let last = text.last else { return false }
        let province = body[0] * 10 + body[1]
        let known = [11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...83, 91...91]
        guard known.contains(where: { $0.contains(province) }) else { return false }
        let (month, day) = (body[10] * 10 + body[11], body[12] * 10 + body[13])
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        let sum = zip(body, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return Array("10X98765432")[sum % 11] == last
    }

    /// ISO/IEC 7812-1, annex B.
    static func isLuhn(_ text: String) -> Bool {
        guard let digits = digits(text), (13...19).contains(digits.count) else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.element * (item.offset % 2 == 1 ? 2 : 1)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0 && Set(digits).count > 1
    }

    static func isHongKongID(_ text: String) -> Bool {
        let characters = Array(text)
        guard characters.count == 8 || characters.count == 9, let check = characters.last else { return false }
        func value(_ character: Character) -> Int? {
            character.wholeNumberValue ?? character.asciiValue.map { Int($0) - 55 }
        }
        let body = (characters.count == 8 ? [36] : []) + characters.dropLast().compactMap(value)
        guard body.count == 8 else { return false }
        let sum = zip(body, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        let expected = (11 - sum % 11) % 11
        return expected == (check == "A" ? 10 : check.wholeNumberValue ?? -1)
    }

    static func isTaiwanID(_ text: String) -> Bool {
        let letters: [Character: Int] = [
            "A": 10, "B": 11, "C": 12, "D": 13, "E": 14, "F": 15, "G": 16, "H": 17, "J": 18, "K": 19, "L": 20, "M": 21,
            "N": 22, "P": 23, "Q": 24, "R": 25, "S": 26, "T": 27, "U": 28, "V": 29, "X": 30, "Y": 31, "W": 32, "Z": 33,
            "I": 34, "O": 35,
        ]
        guard text.count == 10, let first = text.first, let letter = letters[first],
            let body = digits(String(text.dropFirst()))
        else { return false }
        let sum = letter / 10 + letter % 10 * 9 + zip(body, [8, 7, 6, 5, 4, 3, 2, 1, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 10 == 0
    }

    /// GB 32100-2015: base 31, weights are powers of 3.
    static func isSocialCredit(_ text: String) -> Bool {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let values = text.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18, text.contains(where: \.isLetter) else { return false }
        var (sum, weight) = (0, 1)
        for value in values.dropLast() {
            sum += value * weight
            weight = weight * 3 % 31
        }
        return (31 - sum % 31) % 31 == values[17]
    }

    /// ISO 13616-1: modulus 97.
    static func isIBAN(_ text: String) -> Bool {
        guard (15...34).contains(text.count) else { return false }
        var remainder = 0
        for character in text.dropFirst(4) + text.prefix(4) {
            guard let value = character.wholeNumberValue ?? character.asciiValue.map({ Int($0) - 55 }),
                (0...35).contains(value)
            else { return false }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }
}
