import Foundation

/// Finds elements in the product's own pages, which are well formed; it knows nothing of how they were made.
struct Markup {
    let text: String

    struct Element {
        let html: String
        let attributes: [String: String]
    }

    /// Every element with an attribute, in the order of the page; those inside of others come after them.
    func elements(with attribute: String) -> [Element] {
        var found: [Element] = []
        var position = text.startIndex
        while let tag = nextTag(from: position) {
            position = tag.range.upperBound
            let attributes = Self.attributes(of: text[tag.range])
            guard !tag.isEnd, attributes[attribute] != nil else { continue }
            found.append(Element(html: String(text[tag.range.lowerBound..<end(of: tag)]), attributes: attributes))
        }
        return found
    }

    /// What stands inside of the element that this text is.
    var inner: Markup {
        guard let first = nextTag(from: text.startIndex), let last = text.range(of: "</", options: .backwards),
            first.range.upperBound <= last.lowerBound
        else { return Markup(text: "") }
        return Markup(text: String(text[first.range.upperBound..<last.lowerBound]))
    }

    private struct Tag {
        let name: Substring
        let isEnd: Bool
        let range: Range<String.Index>
    }

    private func nextTag(from start: String.Index) -> Tag? {
        guard let range = text.range(of: "</?[a-z][^>]*>", options: .regularExpression, range: start..<text.endIndex)
        else { return nil }
        let isEnd = text[range].hasPrefix("</")
        let name = text[range].dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
        return Tag(name: name, isEnd: isEnd, range: range)
    }

    private func end(of tag: Tag) -> String.Index {
        var (depth, position) = (1, tag.range.upperBound)
        while depth > 0, let next = nextTag(from: position) {
            position = next.range.upperBound
            if next.name == tag.name { depth += next.isEnd ? -1 : 1 }
        }
        return position
    }

    private static func attributes(of tag: Substring) -> [String: String] {
        var found: [String: String] = [:]
        for match in tag.matches(of: /\s([a-z][a-z-]*)(?:="([^"]*)")?/) {
            found[String(match.1)] = match.2.map(String.init) ?? ""
        }
        return found
    }
}
