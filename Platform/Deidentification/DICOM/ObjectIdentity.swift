import DICOM
import Foundation

/// What an object itself says of persons, numbers and dates, from all its depths.
struct ObjectIdentity {
    /// Names in all writings, whole and in their components.
    private(set) var names: Set<String> = []
    /// Numbers of patients, studies, machines, and what institutions and stations are called.
    private(set) var identifiers: Set<String> = []
    /// Words of names in capitals, of two letters or more.
    private var words: Set<String> = []
    /// Two words of one name in a row, in either order.
    private var pairs: Set<String> = []
    private var numbers: Set<[UInt8]> = []
    private var dates: Set<[UInt8]> = []

    init(_ file: DICOMFile) throws {
        try collect(file.dataset.elements, file, try file.strings(.specificCharacterSet))
    }

    private static let identifiers: Set<DICOMTag> = [
        .patientID, 0x0008_0050, 0x0010_1000, 0x0010_1040, 0x0010_2154, 0x0038_0010, 0x0008_0080, 0x0008_0081,
        0x0008_1010, 0x0008_1040, 0x0018_1000, 0x0020_0010,
    ]

    private mutating func collect(_ elements: [DICOMElement], _ file: DICOMFile, _ outerSets: [String]) throws {
        var sets = outerSets
        if elements.contains(where: { $0.tag == .specificCharacterSet }) {
            let own = try file.strings(.specificCharacterSet, in: DICOMItem(elements))
            if !own.isEmpty { sets = own }
        }
        for element in elements {
            for item in element.items { try collect(item.elements, file, sets) }
            guard element.vr == .PN || element.vr == .DA || Self.identifiers.contains(element.tag),
                let bytes = try file.bytes(of: element, limit: 1_024)
            else { continue }
            if element.vr == .DA {
                addDates(bytes)
            } else {
                for text in Self.readings(bytes, sets) {
                    for value in DICOMText.values(text, characterSets: sets) {
                        if element.vr == .PN { add(name: value) } else { add(identifier: value) }
                    }
                }
            }
        }
    }

    /// A name as its declared set has it; where that is not certain, also as the usual sets of Chinese have it.
    private static func readings(_ bytes: [UInt8], _ sets: [String]) -> [String] {
        if let text = DICOMText.decodeCertain(bytes, characterSets: sets) { return [text] }
        return [DICOMText.decode(bytes, characterSets: sets)]
            + ["GB18030", "ISO_IR 192"].compactMap { DICOMText.decodeCertain(bytes, characterSets: [$0]) }
    }

    /// `ZHANG^SAN=张^三`: each writing whole, and its components when they are long enough to be told from words.
    private mutating func add(name: String) {
        for writing in name.split(separator: "=") {
            let components = writing.split(separator: "^").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
            let isHan = writing.unicodeScalars.contains { $0.value >= 0x2E80 }
            let whole = components.joined(separator: isHan ? "" : " ")
            names.formUnion(([whole] + components).filter { $0.count >= (isHan ? 2 : 3) })
            let parts = writing.uppercased().split { !$0.isASCII || !$0.isLetter }.prefix(6).map(String.init)
            words.formUnion(parts.filter { $0.utf8.count >= 2 })
            for (index, part) in parts.enumerated() {
                for (other, next) in parts.enumerated() where other != index && (part + next).utf8.count >= 4 {
                    pairs.insert(part + next)
                }
            }
        }
    }

    private mutating func add(identifier: String) {
        guard identifier.count >= 4 else { return }
        identifiers.insert(identifier)
        for run in identifier.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }) where run.count >= 6 {
            numbers.insert(Array(run))
        }
    }

    private mutating func addDates(_ bytes: [UInt8]) {
        for value in bytes.split(separator: 0x5C) where value.count >= 8 && dates.count < 64 {
            let date = Array(value.prefix(8))
            if date.allSatisfy({ (0x30...0x39).contains($0) }) { dates.insert(date) }
        }
    }

    // MARK: - Asking

    /// Whether a code says a name, a number or a date of the object, joined or parted, in any order.
    func isMentioned(in value: String) -> Bool {
        let plain = value.uppercased()
        if plain.split(whereSeparator: { !$0.isLetter }).contains(where: { words.contains(String($0)) }) { return true }
        let joined = plain.filter { $0.isLetter || $0.isNumber }
        if pairs.contains(where: joined.contains) { return true }
        if words.contains(where: { $0.utf8.count >= 5 && joined.contains($0) }) { return true }
        let isNamed = identifiers.contains { identifier in
            let mark = identifier.uppercased().filter { $0.isLetter || $0.isNumber }
            return mark == joined || mark.count >= 5 && joined.contains(mark)
        }
        return isNamed || isNumber(in: Array(value.utf8)) || dates.contains { holds(Array(joined.utf8), $0.suffix(6)) }
    }

    /// Whether the digits of a value hold a number or a date of the object.
    func isNumber(in bytes: [UInt8]) -> Bool {
        let digits = bytes.filter { (0x30...0x39).contains($0) }
        guard digits.count >= 6 else { return false }
        return numbers.contains { $0.count >= 7 ? holds(digits, $0[...]) : digits == $0 }
            || dates.contains { holds(digits, $0[...]) }
    }

    /// Whether plain bytes spell a name or a number of the object.
    func isSpelled(in bytes: [UInt8]) -> Bool {
        let capitals = bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        return words.contains { $0.utf8.count >= 5 && holds(capitals, Array($0.utf8)[...]) }
            || pairs.contains { $0.utf8.count >= 6 && holds(capitals, Array($0.utf8)[...]) }
            || numbers.contains { holds(capitals, $0[...]) }
    }

    private func holds(_ bytes: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return false }
        return (0...bytes.count - part.count).contains {
            bytes[$0] == first && bytes[$0..<$0 + part.count].elementsEqual(part)
        }
    }
}
