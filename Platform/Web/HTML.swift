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

    private static func escape(_ value: String, into text: inout String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
