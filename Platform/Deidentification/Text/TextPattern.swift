import Foundation

/// A pattern that stands in the source.
///
/// The expression is immutable and documented as safe to share.
struct TextPattern: @unchecked Sendable {
    private let expression: NSRegularExpression?

    // A pattern that cannot be read matches nothing; the tests try each.
    init(_ pattern: String) { expression = try? NSRegularExpression(pattern: pattern) }

    var isReadable: Bool { expression != nil }

    /// The first match with its groups; empty for a group that took no part.
    func first(in text: String) -> [String]? {
        let string = text as NSString
        guard let match = expression?.firstMatch(in: text, range: NSRange(location: 0, length: string.length)) else {
            return nil
        }
        return (0..<match.numberOfRanges).map {
            match.range(at: $0).location == NSNotFound ? "" : string.substring(with: match.range(at: $0))
        }
    }

    func matches(_ text: String) -> Bool { first(in: text) != nil }

    /// How many UTF-16 units of the string the first match within a range takes; 0 for none.
    func length(in string: NSString, _ range: NSRange) -> Int {
        expression?.firstMatch(in: string as String, range: range)?.range.length ?? 0
    }

    /// The text with each match taken out.
    func removed(from text: String) -> String {
        guard let expression else { return text }
        return expression.stringByReplacingMatches(
            in: text, range: NSRange(location: 0, length: text.utf16.count), withTemplate: "")
    }
}
