import Foundation
import Kernel

/// Parts of a page that are renewed by themselves when an entry says so.
package enum Regions {
    /// Regions in one answer.
    static let limit = 32

    /// The elements of `html` with these ids, in the order of the page; those that are not there are left out.
    ///
    /// Only elements that are marked with `data-refresh` are regions. The page is our own: it is well formed, and
    /// each value in it is escaped, so that a `<` begins a tag wherever it stands.
    static func cut(_ ids: [String], from html: HTML) -> HTML {
        var scanner = TagScanner(html.text)
        let wanted = Set(ids)
        var parts: [HTML] = []
        while let tag = scanner.next() {
            guard !tag.isEnd, let id = tag.attribute("id"), wanted.contains(id), tag.attribute("data-refresh") != nil
            else { continue }
            parts.append(.raw(String(scanner.element(from: tag))))
        }
        return "\(parts)"
    }
}

extension View {
    /// A part of a page that entries renew by its name.
    ///
    /// - Parameters:
    ///   - name: the element's id, as it stands in what an entry `renews`.
    ///   - tag: the element's name.
    ///   - attributes: more of them, with a space before each.
    ///   - renewedOn: another occasion on which it is renewed, such as `needs`.
    package func region(
        _ name: String, tag: StaticString = "div", attributes: HTML = HTML(), renewedOn occasion: String? = nil,
        _ content: () -> HTML
    ) -> HTML {
        let element = HTML.raw("\(tag)")
        let renewal: HTML? = occasion.map { " data-renew-on=\"\($0)\"" }
        return """
            <\(element) id="\(name)" data-refresh="\(name)"\(renewal)\(attributes)>\(content())</\(element)>
            """
    }
}

/// Goes through the tags of well-formed HTML.
private struct TagScanner {
    struct Tag {
        let name: Substring
        let attributes: Substring
        let isEnd: Bool
        let start: String.Index

        /// The value of an attribute, empty for one without; nil when it is not there.
        func attribute(_ wanted: String) -> String? {
            var rest = attributes
            while let nameStart = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
                rest = rest[nameStart...]
                let nameEnd = rest.firstIndex { $0.isWhitespace || $0 == "=" || $0 == "/" } ?? rest.endIndex
                let name = rest[..<nameEnd]
                rest = rest[nameEnd...]
                var value: Substring = ""
                if rest.first == "=" {
                    rest = rest.dropFirst()
                    if rest.first == "\"" || rest.first == "'", let quote = rest.first {
                        rest = rest.dropFirst()
                        let end = rest.firstIndex(of: quote) ?? rest.endIndex
                        value = rest[..<end]
                        rest = rest[end...].dropFirst()
                    } else {
                        let end = rest.firstIndex { $0.isWhitespace } ?? rest.endIndex
                        value = rest[..<end]
                        rest = rest[end...]
                    }
                }
                if name == wanted { return String(value) }
            }
            return nil
        }
    }

    private let text: String
    private var position: String.Index

    init(_ text: String) {
        self.text = text
        position = text.startIndex
    }

    /// The next start or end tag; nil at the end.
    mutating func next() -> Tag? {
        while let start = text.utf8[position...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = text[start...].dropFirst()
            if rest.hasPrefix("!--") {
                position = rest.range(of: "-->")?.upperBound ?? text.endIndex
                continue
            }
            let isEnd = rest.first == "/"
            let inside = isEnd ? rest.dropFirst() : rest
            let end = Self.end(of: inside)
            position = end < text.endIndex ? text.index(after: end) : end
            let body = inside[..<end]
            guard body.first?.isLetter == true else { continue }
            let nameEnd = body.firstIndex { $0.isWhitespace || $0 == "/" } ?? body.endIndex
            return Tag(name: body[..<nameEnd], attributes: body[nameEnd...], isEnd: isEnd, start: start)
        }
        return nil
    }

    /// The whole element that begins with this tag, which was the last one; goes on after it.
    mutating func element(from tag: Tag) -> Substring {
        var depth = 1
        while depth > 0, let next = next() {
            guard next.name == tag.name else { continue }
            depth += next.isEnd ? -1 : 1
        }
        return text[tag.start..<position]
    }

    /// Where the tag ends: the first `>` outside of quotes.
    private static func end(of tag: Substring) -> String.Index {
        var quote: Character?
        for index in tag.indices {
            let character = tag[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return index
            }
        }
        return tag.endIndex
    }
}
