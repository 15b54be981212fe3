import Crypto
import Foundation

/// What was found in the texts of a case, by which later texts of the case are searched without anybody being able to read it.
///
/// Digests under a key of the case's own (HMAC-SHA-256, RFC 2104) of what identifies, without gaps, in the ways in which it is
/// written. Whoever has the key can try names: the bytes are to be kept sealed.
package struct FoundWords: Sendable, Equatable {
    /// One way in which something is written.
    private struct Mark: Hashable {
        let category: UInt8
        let script: UInt8
        let length: UInt8
        let digest: [UInt8]
    }

    private let key: [UInt8]
    private var marks: [Mark] = []

    private static let version: UInt8 = 1
    private static let keyLength = 32
    private static let digestLength = 12
    private static let markLength = digestLength + 3
    /// Marks are filled up to a multiple of so many, so that their number says little of the case.
    private static let batch = 32
    private static let most = 512
    private static let longest = 64

    /// - Parameters:
    ///   - found: what was taken out, as it was written, with its category.
    ///   - finder: whose lists say what is an ordinary word.
    package init(_ found: [(text: String, category: TextCategory)], with finder: TextDeidentifier) {
        key = (0..<Self.keyLength).map { _ in UInt8.random(in: 0...255) }
        let symmetric = SymmetricKey(data: key)
        var seen: Set<Mark> = []
        for (text, category) in found {
            for form in Self.forms(text, category, finder) where marks.count < Self.most {
                let units = SkeletonText(form, fold: finder.rules.fold).units
                guard let first = units.first, units.count <= Self.longest,
                    let number = TextCategory.allCases.firstIndex(of: category)
                else { continue }
                let mark = Mark(
                    category: UInt8(number), script: SkeletonText.script(first).rawValue, length: UInt8(units.count),
                    digest: Self.digest(units[...], symmetric))
                if seen.insert(mark).inserted { marks.append(mark) }
            }
        }
    }

    /// The ways in which something is written that tell it alone; none for what would stand for other things as well.
    private static func forms(_ text: String, _ category: TextCategory, _ finder: TextDeidentifier) -> [String] {
        let rules = finder.rules
        let count = SkeletonText(text, fold: rules.fold).units.count
        switch category {
        case .name:
            let bare = TextReplacement.withoutTitles(text, rules.lists.titles)
            let name = KnownName(bare, fold: rules.fold) { rules.names?.isCompound($0) ?? false }
            let whole = (name?.compact ?? []).filter { $0.utf16.count > 1 && rules.names?.isOrdinary($0) != true }
            let words = EnglishNames.words(bare)
            // One word that is an ordinary one tells nobody.
            if words == [bare], !bare.utf16.contains(where: HanNames.isHan), finder.checks.english.isOrdinary(bare) {
                return []
            }
            return whole + finder.checks.english.tellingWords(bare)
        case .address, .organisation: return count >= (text.utf16.contains(where: HanNames.isHan) ? 3 : 6) ? [text] : []
        case .id, .phone, .card, .account, .record, .device, .plate, .email, .url:
            return count >= 5 && text.contains(where: \.isNumber) || category == .email ? [text] : []
        case .bed, .date, .age, .origin, .unsearched: return []
        }
    }

    /// Which categories of what was found stand in a text, each once.
    package func categories(in text: String, with finder: TextDeidentifier) -> [TextCategory] {
        guard !marks.isEmpty else { return [] }
        let skeleton = SkeletonText(text, fold: finder.rules.fold)
        let symmetric = SymmetricKey(data: key)
        let lengths = Dictionary(grouping: marks, by: \.script).mapValues { Set($0.map { Int($0.length) }).sorted() }
        let known = Dictionary(marks.map { ($0.digest, $0.category) }) { one, _ in one }
        var found: [TextCategory] = []
        for start in skeleton.units.indices where skeleton.mayBegin(at: start) {
            for length in lengths[SkeletonText.script(skeleton.units[start]).rawValue] ?? []
            where skeleton.mayEnd(from: start, length) {
                guard let number = known[Self.digest(skeleton.units[start..<start + length], symmetric)],
                    TextCategory.allCases.indices.contains(Int(number)),
                    !isTerm(skeleton, start, length, finder)
                else { continue }
                let category = TextCategory.allCases[Int(number)]
                if !found.contains(category) { found.append(category) }
            }
        }
        return found
    }

    /// Whether a word behind makes it the name of a disease, such as Parkinson's.
    private func isTerm(_ skeleton: SkeletonText, _ start: Int, _ length: Int, _ finder: TextDeidentifier) -> Bool {
        guard SkeletonText.script(skeleton.units[start]) == .letter else { return false }
        let (first, last) = (skeleton.places[start], skeleton.places[start + length - 1])
        return finder.checks.isEponym(
            behind: NSRange(location: first, length: last + 1 - first), in: skeleton.text as NSString)
    }

    private static func digest(_ units: ArraySlice<UInt16>, _ key: SymmetricKey) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count * 2)
        for unit in units { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(digestLength))
    }

    // MARK: - Kept

    /// As they are sealed and kept.
    package var bytes: [UInt8] {
        var bytes = [Self.version] + key
        for mark in marks { bytes += [mark.category, mark.script, mark.length] + mark.digest }
        let rest = marks.count % Self.batch
        if rest > 0 || marks.isEmpty {
            bytes += [UInt8](repeating: 0, count: (Self.batch - rest) * Self.markLength)
        }
        return bytes
    }

    /// Nil for bytes of another form.
    package init?(bytes: [UInt8]) {
        let head = 1 + Self.keyLength
        guard bytes.count >= head, bytes[0] == Self.version, (bytes.count - head) % Self.markLength == 0,
            (bytes.count - head) / Self.markLength <= Self.most
        else { return nil }
        key = Array(bytes[1..<head])
        for start in stride(from: head, to: bytes.count, by: Self.markLength) where bytes[start + 2] > 0 {
            marks.append(
                Mark(
                    category: bytes[start], script: bytes[start + 1], length: bytes[start + 2],
                    digest: Array(bytes[start + 3..<start + Self.markLength])))
        }
    }
}

/// The letters and digits of a text in small letters without accents, each with its place: what stands between does not count.
struct SkeletonText {
    enum Script: UInt8 {
        case han, letter, digit
    }

    /// Normalised, with what stands between.
    let text: String
    private(set) var units: [UInt16] = []
    /// The place of each in `text`, in UTF-16 units.
    private(set) var places: [Int] = []

    /// Blanks and signs that may stand between the parts of a name or a number.
    private static let longestGap = 3

    init(_ original: String, fold: TextFold) {
        text = NormalizedText(original.unicodeScalars, fold: fold).text
        for (place, unit) in KnownText.plain(text).utf16.enumerated() where Self.counts(unit) {
            units.append(unit)
            places.append(place)
        }
    }

    private static func counts(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0xC0, 0x2000..<0x2E80, 0x3000..<0x3040, 0xFF00...: false
        default: true
        }
    }

    static func script(_ unit: UInt16) -> Script {
        switch unit {
        case 0x30...0x39: .digit
        case 0x3400...0x9FFF: .han
        default: .letter
        }
    }

    /// Whether what is here begins a word or a number; every Chinese character does.
    func mayBegin(at index: Int) -> Bool {
        index == 0 || isApart(index - 1, index)
    }

    /// Whether so many units end a word or a number, with short gaps within.
    func mayEnd(from start: Int, _ length: Int) -> Bool {
        let last = start + length - 1
        guard last < units.count, last + 1 == units.count || isApart(last, last + 1) else { return false }
        return (start..<last).allSatisfy { places[$0 + 1] - places[$0] <= Self.longestGap + 1 }
    }

    private func isApart(_ one: Int, _ next: Int) -> Bool {
        if places[next] - places[one] > 1 { return true }
        let (left, right) = (Self.script(units[one]), Self.script(units[next]))
        return left == .han || right == .han
    }
}
