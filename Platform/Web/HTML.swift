/// HTML in which literals are trusted, values are escaped and fragments are spliced.
///
/// `"<p>\(name)</p>"` escapes `name`; an unescaped value has to be asked for by `HTML.raw`.
package struct HTML: Sendable, ExpressibleByStringInterpolation {
    /// The finished text.
    package private(set) var text: String

    /// Nothing.
    package init() { text = "" }

    /// Escaped text.
    package init(_ plain: String) {
        text = ""
        Self.escape(plain, into: &text)
    }

    private init(trusted: String) { text = trusted }

    /// Text that is HTML already.
    ///
    /// The caller vouches for it.
    package static func raw(_ html: String) -> HTML { HTML(trusted: html) }

    package init(stringLiteral value: String) { text = value }
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }
        /// Escapes.
        ///
        /// Disfavoured, so that a literal with markup inside an interpolation is HTML too and not words to be escaped.
        @_disfavoredOverload
        package mutating func appendInterpolation(_ value: String) { HTML.escape(value, into: &text) }
        /// Escapes.
        @_disfavoredOverload
        package mutating func appendInterpolation(_ value: Substring) { HTML.escape(String(value), into: &text) }
        /// Splices.
        package mutating func appendInterpolation(_ html: HTML) { text += html.text }
        /// Splices when there is something.
        package mutating func appendInterpolation(_ html: HTML?) { text += html?.text ?? "" }
        /// Joins.
        package mutating func appendInterpolation(_ list: [HTML]) { for html in list { text += html.text } }
        /// Whole numbers need no escaping.
        package mutating func appendInterpolation(_ value: some BinaryInteger) { text += String(value) }
        /// Escapes the description: identifiers and the like.
        @_disfavoredOverload
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            HTML.escape(value.description, into: &text)
        }
    }

    /// In pieces between what must be escaped: most texts are one.
    private static func escape(_ value: String, into text: inout String) {
        let bytes = value.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let entity: String? =
                switch bytes[index] {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                case UInt8(ascii: "'"): "&#39;"
                default: nil
                }
            let next = bytes.index(after: index)
            if let entity {
                text += value[start..<index]
                text += entity
                start = next
            }
            index = next
        }
        if start == bytes.startIndex { text += value } else { text += value[start...] }
    }
}
