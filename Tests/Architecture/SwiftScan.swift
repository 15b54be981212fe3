/// The string literals of a Swift file and the code around them, without comments.
///
/// As much of the language as the rules need: strings of one and of several lines, raw ones, interpolation at any depth,
/// and both kinds of comments.
struct SwiftScan {
    /// A string literal; each interpolation in it is a `?`, and the literals inside of that stand on their own.
    struct Literal: Equatable {
        let text: String
        /// Of its first character, counted from 1.
        let line: Int
        /// What stands right before it in the code, without blanks: `ground.perform(`.
        let before: String
    }

    private(set) var literals: [Literal] = []
    /// The code without comments and blanks; of a string there are the marks and the code of its interpolations.
    var code: String { String(decoding: codeBytes, as: UTF8.self) }

    /// Bytes and not characters: every file of the tree goes through here several times.
    private let bytes: [UInt8]
    private var codeBytes: [UInt8] = []
    private var index = 0
    private var line = 1

    private static let lengthBefore = 40
    private static let quote = UInt8(ascii: "\"")
    private static let hash = UInt8(ascii: "#")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let backslash = UInt8(ascii: "\\")
    private static let opening = UInt8(ascii: "(")
    private static let closing = UInt8(ascii: ")")
    private static let newline = UInt8(ascii: "\n")
    private static let placeholder = UInt8(ascii: "?")

    init(_ file: SourceFile) {
        bytes = Array(file.lines.joined(separator: "\n").utf8)
        scanCode(isInterpolation: false)
    }

    private func byte(_ distance: Int = 0) -> UInt8 {
        index + distance < bytes.count ? bytes[index + distance] : 0
    }

    private func isNext(_ wanted: [UInt8]) -> Bool {
        guard byte() == wanted[0], index + wanted.count <= bytes.count else { return false }
        return wanted.count == 1 || bytes[index..<index + wanted.count].elementsEqual(wanted)
    }

    private mutating func step(_ count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] == Self.newline { line += 1 }
            index += 1
        }
    }

    /// Code up to the parenthesis that closes an interpolation, or to the end of the file.
    private mutating func scanCode(isInterpolation: Bool) {
        var depth = 0
        while index < bytes.count {
            let next = bytes[index]
            if next == Self.closing, depth == 0, isInterpolation { return step() }
            if next == Self.slash, byte(1) == Self.slash {
                while index < bytes.count, bytes[index] != Self.newline { step() }
            } else if next == Self.slash, byte(1) == Self.star {
                skipComment()
            } else if next == Self.quote || (next == Self.hash && isRawString()) {
                scanLiteral()
            } else {
                if next == Self.opening { depth += 1 }
                if next == Self.closing { depth -= 1 }
                if next > 0x20 { codeBytes.append(next) }
                step()
            }
        }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if byte() == Self.slash, byte(1) == Self.star {
                depth += 1
                step(2)
            } else if byte() == Self.star, byte(1) == Self.slash {
                depth -= 1
                step(2)
            } else {
                step()
            }
        } while depth > 0 && index < bytes.count
    }

    private func isRawString() -> Bool {
        bytes[index...].first { $0 != Self.hash } == Self.quote
    }

    private mutating func scanLiteral() {
        let start = line
        let before = String(decoding: codeBytes.suffix(Self.lengthBefore), as: UTF8.self)
        codeBytes.append(Self.quote)
        var marks: [UInt8] = []
        while byte() == Self.hash {
            marks.append(Self.hash)
            step()
        }
        let quotes = byte(1) == Self.quote && byte(2) == Self.quote ? 3 : 1
        step(quotes)
        // Literals inside of it come after it, although they are read first.
        let place = literals.count
        let text = scanText(
            until: [UInt8](repeating: Self.quote, count: quotes) + marks,
            interpolation: [Self.backslash] + marks + [Self.opening],
            isRaw: !marks.isEmpty)
        step(quotes + marks.count)
        let literal = Literal(text: String(decoding: text, as: UTF8.self), line: start, before: before)
        literals.insert(literal, at: place)
        codeBytes.append(Self.quote)
    }

    private mutating func scanText(until end: [UInt8], interpolation: [UInt8], isRaw: Bool) -> [UInt8] {
        var text: [UInt8] = []
        while index < bytes.count, !isNext(end) {
            if isNext(interpolation) {
                step(interpolation.count)
                text.append(Self.placeholder)
                scanCode(isInterpolation: true)
            } else if !isRaw, byte() == Self.backslash {
                if byte(1) != Self.newline { text.append(byte(1)) }
                step(2)
            } else {
                text.append(byte())
                step()
            }
        }
        return text
    }
}
