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
        let hasTitle = start < place.range.location
        if !hasTitle { start = initialsStart(before: start) }
        var place = place
        let end = place.range.location + place.range.length
        place.range = NSRange(location: start, length: end + (isInitialBehind(end) ? 3 : 0) - start)
        return place
    }

    /// Where up to three initials ahead of a name begin; A and I with only a blank behind are words.
    private func initialsStart(before start: Int) -> Int {
        var (first, longest) = (start, start)
        for _ in 0..<3 {
            var place = first
            if unit(place - 1) == 0x20 { place -= 1 }
            let hasDot = unit(place - 1) == 0x2E
            if hasDot { place -= 1 }
            guard place < first, let letter = unit(place - 1), isCapital(letter),
                hasDot || letter != 0x41 && letter != 0x49
            else { break }
            first = place - 1
            if !belongsToMore(first) { longest = first }
        }
        return longest
    }

    /// Whether the letter at this place goes on with what stands right before it.
    private func belongsToMore(_ place: Int) -> Bool {
        guard let before = unit(place - 1) else { return false }
        return isLetter(before) || (48...57).contains(before) || [0x2E, 0x27, 0x2D].contains(before)
    }

    private func isInitialBehind(_ end: Int) -> Bool {
        guard unit(end) == 0x20, let letter = unit(end + 1), isCapital(letter), unit(end + 2) == 0x2E else {
            return false
        }
        return unit(end + 3).map { !isLetter($0) && !(48...57).contains($0) } ?? true
    }

    private func unit(_ index: Int) -> UInt16? { units.indices.contains(index) ? units[index] : nil }

    private func isCapital(_ unit: UInt16) -> Bool { (0x41...0x5A).contains(unit) }

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
