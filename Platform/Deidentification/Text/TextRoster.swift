import Foundation
import Synchronization

/// Names that the caller knows, found wherever they stand and in whichever way they are written.
///
/// There is no limit to how many there are: a name costs a look at the text's words, and a pattern only where one of
/// its own words begins there.
final class TextRoster: Sendable {
    /// Where a name stands, in UTF-16 units, and whose it is.
    struct Place {
        let range: NSRange
        let name: String
        /// Only a part of the name, such as the given name.
        let isPart: Bool
    }

    private struct Patterns: @unchecked Sendable {
        let whole: NSRegularExpression?
        let alone: NSRegularExpression?
    }

    /// The names of different people, in the caller's order.
    let persons: [String]
    private let people: [KnownName]
    /// Which person an entry is: the first one that is written alike.
    private let first: [Int]
    private let keys: [[UInt64]]
    private let compiled = Mutex<[Int: Patterns]>([:])

    init(_ names: [String], fold: TextFold, han: HanNames?) {
        let people = names.compactMap { KnownName($0, fold: fold) { han?.isCompound($0) ?? false } }
        var owners: [String: Int] = [:]
        var first: [Int] = []
        for (index, person) in people.enumerated() {
            let owner = person.joined.compactMap { owners[$0] }.min() ?? index
            for joined in person.joined where owners[joined] == nil { owners[joined] = owner }
            first.append(owner)
        }
        self.people = people
        self.first = first
        persons = first.indices.filter { first[$0] == $0 }.map { people[$0].name }
        keys = people.map { $0.words.compactMap { TextGrams.key(of: $0) } }
    }

    /// The name by which a person is called whose name this is one of; nil for what is no name.
    func person(of name: String) -> String? {
        people.firstIndex { $0.name == name }.map { people[first[$0]].name }
    }

    /// - Parameter text: normalised.
    func places(in text: String) -> [Place] {
        guard !people.isEmpty else { return [] }
        let plain = KnownText.plain(text)
        let grams = TextGrams(plain)
        let whole = NSRange(location: 0, length: plain.utf16.count)
        var places: [Place] = []
        for index in people.indices where grams.hasAny(keys[index]) {
            let patterns = patterns(index)
            let name = people[first[index]].name
            for (expression, isPart) in [(patterns.whole, false), (patterns.alone, true)] {
                places += (expression?.matches(in: plain, range: whole) ?? []).map {
                    Place(range: $0.range, name: name, isPart: isPart)
                }
            }
        }
        return places
    }

    private func patterns(_ index: Int) -> Patterns {
        compiled.withLock { compiled in
            if let known = compiled[index] { return known }
            let made = Patterns(whole: people[index].whole, alone: people[index].alone)
            compiled[index] = made
            return made
        }
    }

    // MARK: - The last ones

    private static let recent = Mutex<[(names: [String], roster: TextRoster)]>([])

    /// The same names come with text after text, so the last rosters are kept.
    static func of(_ names: [String], fold: TextFold, han: HanNames?) -> TextRoster {
        if let known = recent.withLock({ recent in recent.first { $0.names == names }?.roster }) { return known }
        let made = TextRoster(names, fold: fold, han: han)
        recent.withLock { recent in
            if recent.count >= 8 { recent.removeFirst() }
            recent.append((names, made))
        }
        return made
    }
}

/// The runs of up to four letters and digits of a text, without what stands between words.
private struct TextGrams {
    private var grams: Set<UInt64> = []

    init(_ plain: String) {
        let units = plain.utf16.filter(Self.isLetter)
        for start in units.indices {
            var key: UInt64 = 0
            for unit in units[start..<min(start + 4, units.count)] {
                key = key << 16 | UInt64(unit)
                grams.insert(key)
            }
        }
    }

    func hasAny(_ keys: [UInt64]) -> Bool { keys.contains(where: grams.contains) }

    /// The word's first letters.
    static func key(of word: String) -> UInt64? {
        let units = word.utf16.filter(isLetter).prefix(4)
        return units.isEmpty ? nil : units.reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
    }

    private static func isLetter(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x61...0x7A, 0x30...0x39: true
        case 0..<0xC0, 0x2000..<0x2E80, 0x3000..<0x3040, 0xFF00...: false
        default: true
        }
    }
}
