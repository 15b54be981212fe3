import Foundation

/// By what a facility is found: any run of characters of its name or place.
enum FacilityWords {
    /// As many characters of what is looked for count.
    static let longest = 20

    /// The text as it is compared: without spaces, case and compatibility forms.
    static func fold(_ text: String) -> String {
        let folded = text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        return String(String.UnicodeScalarView(folded.prefix(longest)))
    }

    /// The ends of the facility's name and place from each of their characters on; each begins with whatever it is to be
    /// found by.
    static func all(of facility: Facility) -> Set<String> {
        var words: Set<String> = []
        for text in [facility.name, facility.place] {
            var rest = text.unicodeScalars[...]
            while !rest.isEmpty {
                let word = fold(String(rest))
                if !word.isEmpty { words.insert(word) }
                rest = rest.dropFirst()
            }
        }
        return words
    }

    /// What comes after everything that begins with the text, compared by bytes.
    static func end(of text: String) -> String { text + "\u{10FFFF}" }
}
