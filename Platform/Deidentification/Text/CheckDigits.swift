/// Check digits of identifiers.
///
/// Each takes the bare characters, in upper case, without blanks or dashes.
enum CheckDigits {
    /// Whether the text, freed of blanks and signs, has the check digit of a scheme of the rules; an unknown scheme passes.
    static func passes(_ scheme: String, _ text: String) -> Bool {
        guard let check = schemes[scheme] else { return true }
        return check(text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }

    private static let schemes: [String: @Sendable (String) -> Bool] = [
        "residentId": { isResidentID($0) }, "resident15": { isOldResidentID($0) }, "luhn": { isLuhn($0) },
        "hkid": { isHongKongID($0) }, "taiwanId": { isTaiwanID($0) }, "socialCredit": { isSocialCredit($0) },
        "iban": { isIBAN($0) }, "nhs": { isNHSNumber($0) }, "vin": { isVehicle($0) },
    ]

    private static func digits(_ text: some StringProtocol) -> [Int]? {
        let digits = text.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
        return digits.count == text.utf8.count ? digits : nil
    }

    /// Digits as they are, letters from A = 10.
    private static func value(_ character: Character) -> Int? {
        guard let ascii = character.asciiValue else { return nil }
        switch ascii {
        case 48...57: return Int(ascii) - 48
        case 65...90: return Int(ascii) - 55
        default: return nil
        }
    }

    private static func weighted(_ values: [Int], _ weights: [Int]) -> Int {
        zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static let provinces: Set<Int> = Set(
        Array(11...15) + Array(21...23) + Array(31...37) + Array(41...46) + Array(50...54) + Array(61...65) + [
            71, 81, 82, 83,
        ])

    /// GB 11643-1999, also with the region codes of residence permits and, from 9, of foreigners' cards (2023).
    static func isResidentID(_ text: String) -> Bool {
        guard text.count == 18, let last = text.last, let body = digits(text.prefix(17)) else { return false }
        guard body[0] == 9 || provinces.contains(body[0] * 10 + body[1]) else { return false }
        let year = body[6] * 1000 + body[7] * 100 + body[8] * 10 + body[9]
        guard (1800...2199).contains(year),
            isDate(year: year, month: body[10] * 10 + body[11], day: body[12] * 10 + body[13])
        else { return false }
        let sum = weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
        return Array("10X98765432")[sum % 11] == last
    }

    /// The number before 1999 has no check digit: province and date only.
    static func isOldResidentID(_ text: String) -> Bool {
        guard text.count == 15, let body = digits(text), provinces.contains(body[0] * 10 + body[1]) else {
            return false
        }
        let year = 1900 + body[6] * 10 + body[7]
        return isDate(year: year, month: body[8] * 10 + body[9], day: body[10] * 10 + body[11])
    }

    static func isDate(year: Int, month: Int, day: Int) -> Bool {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && (1...days[month - 1]).contains(day)
    }

    /// ISO/IEC 7812-1, annex B.
    static func isLuhn(_ text: String) -> Bool {
        guard let digits = digits(text), (13...19).contains(digits.count), Set(digits).count > 1 else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.element * (item.offset % 2 == 1 ? 2 : 1)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }

    static func isHongKongID(_ text: String) -> Bool {
        guard text.count == 8 || text.count == 9, let check = text.last.flatMap(value) else { return false }
        // A blank before a single letter counts 36.
        let body = (text.count == 8 ? [36] : []) + text.dropLast().compactMap(value)
        guard body.count == 8 else { return false }
        return (11 - weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 == check
    }

    static func isTaiwanID(_ text: String) -> Bool {
        // From A = 10 in the order of the districts.
        let order = Array("ABCDEFGHJKLMNPQRSTUVXYWZIO")
        guard text.count == 10, let first = text.first, let index = order.firstIndex(of: first),
            let body = digits(text.dropFirst())
        else { return false }
        let letter = index + 10
        return (letter / 10 + letter % 10 * 9 + weighted(body, [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 == 0
    }

    /// GB 32100-2015: base 31, weights are powers of 3.
    static func isSocialCredit(_ text: String) -> Bool {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let values = text.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18, text.count == 18, text.contains(where: \.isLetter) else { return false }
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
            guard let value = value(character) else { return false }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }

    /// England's NHS number: modulus 11.
    static func isNHSNumber(_ text: String) -> Bool {
        guard text.count == 10, let digits = digits(text), Set(digits).count > 1 else { return false }
        let check = 11 - weighted(Array(digits.dropLast()), Array((2...10).reversed())) % 11
        return check % 11 == digits[9] && check != 10
    }

    /// ISO 3779 with the North American check digit in place 9.
    static func isVehicle(_ text: String) -> Bool {
        let letters = Dictionary(
            uniqueKeysWithValues: zip(
                "ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
        let values = text.compactMap { $0.wholeNumberValue ?? letters[$0] }
        guard values.count == 17, text.count == 17, text.contains(where: \.isLetter) else { return false }
        let sum = weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])
        return Array("0123456789X")[sum % 11] == Array(text)[8]
    }
}
