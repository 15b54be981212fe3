import Foundation

/// What stands around a match and changes it: a title ahead belongs to the name, a public body ahead makes it less sure.
struct TextContext {
    private let string: NSString
    private let units: [UInt16]
    private let titles: Set<String>
    private let publicBody: NSRegularExpression?

    init(_ string: NSString, units: [UInt16], rules: TextRules) {
        self.string = string
        self.units = units
        titles = rules.lists.titles
        publicBody = rules.publicBody
    }

    /// Takes in the titles ahead of a name that is not Chinese, such as those of a doctor.
    func withTitle(_ place: TextSearch.Place) -> TextSearch.Place {
        guard place.category == .name, !HanNames.isHan(units[place.range.location]) else { return place }
        var start = place.range.location
        for _ in 0..<3 {
            guard let before = titleStart(before: start) else { break }
            start = before
        }
        var place = place
        place.range = NSRange(location: start, length: place.range.location + place.range.length - start)
        return place
    }

    /// Where the word ahead begins, when it is a title with one or two blanks behind.
    private func titleStart(before start: Int) -> Int? {
        var end = start
        while end > 0, start - end < 2, units[end - 1] == 0x20 || units[end - 1] == 0x0A { end -= 1 }
        guard end < start else { return nil }
        if end > 0, units[end - 1] == 0x2E { end -= 1 }
        var first = end
        while first > 0, end - first < 10, isLetter(units[first - 1]) { first -= 1 }
        guard (2...9).contains(end - first) else { return nil }
        let word = string.substring(with: NSRange(location: first, length: end - first)).lowercased()
        return titles.contains(word) ? first : nil
    }

    private func isLetter(_ unit: UInt16) -> Bool { UnicodeScalar(UInt32(unit)).map(EnglishNames.isLetter) ?? false }

    /// Makes the way to reach a public body, as in a leaflet, something that is only asked about.
    func asPublic(_ place: TextSearch.Place) -> TextSearch.Place {
        guard [.address, .phone, .email].contains(place.category), place.confidence != .weak, let publicBody else {
            return place
        }
        let start = max(0, place.range.location - 120)
        let tail = string.substring(with: NSRange(location: start, length: place.range.location - start))
        let whole = NSRange(location: 0, length: tail.utf16.count)
        guard publicBody.firstMatch(in: tail, range: whole) != nil else { return place }
        var place = place
        place.confidence = .weak
        return place
    }
}
