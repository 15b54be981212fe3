import Glibc

/// Text of a data set: the declared character sets (PS3.3, section C.12.1.1.2) and the repertoires of codes and UIDs.
public enum DICOMText {
    /// Printable ASCII of a value without its padding; other bytes become `?`.
    package static func ascii(_ bytes: [UInt8]) -> String {
        let isPadding: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0 }
        let trimmed = bytes.drop(while: isPadding).reversed().drop(while: isPadding).reversed()
        return String(decoding: trimmed.map { (0x20...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }

    /// Upper-case letters, digits, space and underscore, 1 to 16 of them (CS, PS3.5, section 6.2).
    package static func isCode(_ value: String) -> Bool {
        (1...16).contains(value.utf8.count)
            && value.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x5F
            }
    }

    /// Digits in components divided by dots, at most 64 characters (PS3.5, section 9.1).
    package static func isUID(_ value: String) -> Bool {
        (1...64).contains(value.utf8.count) && value.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
            && value.utf8.first != 0x2E && value.utf8.last != 0x2E
    }

    /// A value in the character sets that (0008,0005) declares, for display; undecodable bytes become U+FFFD.
    public static func decode(_ bytes: [UInt8], characterSets: [String]) -> String {
        decodeRuns(bytes, characterSets: characterSets).text
    }

    /// Whether no other set than the first is in use: some know no code extensions, whatever else is listed (PS3.3, section
    /// C.12.1.1.2).
    static func isAlone(_ characterSets: [String]) -> Bool {
        characterSets.count < 2 || ["ISO_IR 192", "GB18030", "GBK"].contains(characterSets[0])
    }

    /// The text, and whether the set of every byte from 0x80 on was declared, designated, or plain from its form.
    static func decodeRuns(_ bytes: [UInt8], characterSets: [String]) -> (text: String, isPlain: Bool) {
        let first = characterSets.first ?? ""
        if let whole = wholeSets[first], isAlone(characterSets) {
            return (convert(bytes, whole), !latinSets.contains(whole) || !hasRun(bytes))
        }
        let start = (high: highSets[first] ?? highSets[extended(first)], low: lowSets[first] ?? "ASCII")
        var (high, low) = start
        var isDesignated = false
        var text = ""
        var isPlain = true
        var run: [UInt8] = []
        var runIsHigh = false
        func flush() {
            defer { run.removeAll() }
            if run.isEmpty { return }
            guard runIsHigh else {
                text += convert(shifted(run, low), low)
                return
            }
            let set = high ?? ""
            let (part, isSure) = high == nil ? undesignated(run, characterSets) : (convert(run, set), true)
            text += part
            isPlain = isPlain && isSure && (isDesignated || !latinSets.contains(set) || run.count < 2)
        }
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x1B, let escape = escapes.first(where: { bytes[index...].starts(with: $0.bytes) }) {
                flush()
                if escape.isHigh { (high, isDesignated) = (escape.set, true) } else { low = escape.set }
                index += escape.bytes.count
                continue
            }
            let isHigh = bytes[index] >= 0x80
            if isHigh != runIsHigh { flush() }
            runIsHigh = isHigh
            run.append(bytes[index])
            // The delimiters of names and values go back to the first character set (PS3.5, section 6.1.2.5.3).
            if [0x5C, 0x3D, 0x5E, 0x0A, 0x0D].contains(bytes[index]), !twoByteLow.contains(low) {
                flush()
                (high, low, isDesignated) = (start.high, start.low, false)
            }
            index += 1
        }
        flush()
        return (text, isPlain)
    }

    /// A value as it is shown: without the spaces or zeros that make its length even (PS3.5, section 6.2).
    static func shown(_ bytes: [UInt8], characterSets: [String]) -> String {
        let padding = bytes.reversed().prefix { $0 == 0x20 || $0 == 0 }.count
        return decode(Array(bytes.dropLast(padding)), characterSets: characterSets)
    }

    /// Bytes from 0x80 on before any escape sequence, where the first set has none: many writers leave out the sequence
    /// of the one extension they declare.
    private static func undesignated(_ run: [UInt8], _ characterSets: [String]) -> (text: String, isPlain: Bool) {
        let terms = characterSets.dropFirst().filter { !["", "ISO_IR 6", "ISO 2022 IR 6"].contains($0) }
        guard terms.count == 1, let set = terms.first.flatMap({ highSets[$0] }) else {
            return (convert(run, terms.first.flatMap { highSets[$0] } ?? "ISO-8859-1"), false)
        }
        let text = convert(run, set)
        if twoByteHigh.contains(set) {
            let isPairs = run.count % 2 == 0 && text.unicodeScalars.count == run.count / 2
            return (text, isPairs && !text.unicodeScalars.contains("\u{FFFD}"))
        }
        return (text, run.count < 2 || !latinSets.contains(set))
    }

    /// Two bytes from 0x80 on in a row: rare in words of Latin letters, but every character of a Chinese name.
    private static func hasRun(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropFirst().contains { bytes[$0] >= 0x80 && bytes[$0 - 1] >= 0x80 }
    }

    /// `ISO 2022 IR 100` for `ISO_IR 100`, which some write although they list extensions.
    private static func extended(_ term: String) -> String {
        term.hasPrefix("ISO_IR ") ? "ISO 2022 IR " + term.dropFirst(7) : term
    }

    private static let twoByteHigh: Set<String> = ["GB2312", "EUC-KR"]
    private static let latinSets: Set<String> = [
        "ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-9", "ISO-8859-15",
    ]

    /// Encodings that are decoded in one go.
    static let wholeSets = [
        "ISO_IR 192": "UTF-8", "GB18030": "GB18030", "GBK": "GBK", "ISO_IR 100": "ISO-8859-1",
        "ISO_IR 101": "ISO-8859-2", "ISO_IR 109": "ISO-8859-3", "ISO_IR 110": "ISO-8859-4", "ISO_IR 144": "ISO-8859-5",
        "ISO_IR 127": "ISO-8859-6", "ISO_IR 126": "ISO-8859-7", "ISO_IR 138": "ISO-8859-8", "ISO_IR 148": "ISO-8859-9",
        "ISO_IR 203": "ISO-8859-15", "ISO_IR 166": "TIS-620", "ISO_IR 13": "SHIFT_JIS", "ISO_IR 6": "ASCII",
    ]

    /// What the bytes from 0x80 mean at the start, with code extensions.
    static let highSets = [
        "ISO 2022 IR 100": "ISO-8859-1", "ISO 2022 IR 101": "ISO-8859-2", "ISO 2022 IR 109": "ISO-8859-3",
        "ISO 2022 IR 110": "ISO-8859-4", "ISO 2022 IR 144": "ISO-8859-5", "ISO 2022 IR 127": "ISO-8859-6",
        "ISO 2022 IR 126": "ISO-8859-7", "ISO 2022 IR 138": "ISO-8859-8", "ISO 2022 IR 148": "ISO-8859-9",
        "ISO 2022 IR 203": "ISO-8859-15", "ISO 2022 IR 166": "TIS-620", "ISO 2022 IR 13": "SHIFT_JIS",
        "ISO 2022 IR 149": "EUC-KR", "ISO 2022 IR 58": "GB2312", "ISO_IR 13": "SHIFT_JIS", "ISO_IR 144": "ISO-8859-5",
        "ISO_IR 127": "ISO-8859-6", "ISO_IR 126": "ISO-8859-7", "ISO_IR 138": "ISO-8859-8", "ISO_IR 166": "TIS-620",
    ]
    static let lowSets = ["ISO 2022 IR 13": "SHIFT_JIS", "ISO_IR 13": "SHIFT_JIS"]

    struct Escape {
        let bytes: [UInt8]
        let set: String
        let isHigh: Bool

        init(_ code: String, _ set: String, isHigh: Bool) {
            bytes = [0x1B] + Array(code.utf8)
            self.set = set
            self.isHigh = isHigh
        }
    }

    /// PS3.3, tables C.12-3 and C.12-4.
    static let escapes = [
        Escape("$)A", "GB2312", isHigh: true), Escape("$)C", "EUC-KR", isHigh: true),
        Escape("$B", "JISX0208", isHigh: false), Escape("$@", "JISX0208", isHigh: false),
        Escape("$(D", "JISX0212", isHigh: false), Escape("(B", "ASCII", isHigh: false),
        Escape("(J", "SHIFT_JIS", isHigh: false), Escape(")I", "SHIFT_JIS", isHigh: true),
        Escape("-A", "ISO-8859-1", isHigh: true), Escape("-B", "ISO-8859-2", isHigh: true),
        Escape("-C", "ISO-8859-3", isHigh: true), Escape("-D", "ISO-8859-4", isHigh: true),
        Escape("-L", "ISO-8859-5", isHigh: true), Escape("-G", "ISO-8859-6", isHigh: true),
        Escape("-F", "ISO-8859-7", isHigh: true), Escape("-H", "ISO-8859-8", isHigh: true),
        Escape("-M", "ISO-8859-9", isHigh: true), Escape("-b", "ISO-8859-15", isHigh: true),
        Escape("-T", "TIS-620", isHigh: true),
    ]
    private static let twoByteLow: Set<String> = ["JISX0208", "JISX0212"]

    /// Two-byte Japanese sets in the form that EUC-JP gives them.
    private static func shifted(_ run: [UInt8], _ set: String) -> [UInt8] {
        switch set {
        case "JISX0208": run.map { $0 > 0x20 ? $0 | 0x80 : $0 }
        case "JISX0212":
            stride(from: 0, to: run.count - 1, by: 2).flatMap { [0x8F, run[$0] | 0x80, run[$0 + 1] | 0x80] }
        default: run
        }
    }

    private static func convert(_ bytes: [UInt8], _ set: String) -> String {
        let name = twoByteLow.contains(set) ? "EUC-JP" : set
        if name == "UTF-8" || bytes.allSatisfy({ $0 < 0x80 }) && name != "SHIFT_JIS" {
            return String(decoding: bytes, as: UTF8.self)
        }
        let converter = iconv_open("UTF-8", name)
        guard converter != iconv_t(bitPattern: -1) else { return String(repeating: "\u{FFFD}", count: bytes.count) }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var written: [UInt8] = []
        var offset = 0
        while offset < input.count {
            let (read, produced) = step(converter, &input, offset, &output)
            written.append(contentsOf: output[..<produced].map { UInt8(bitPattern: $0) })
            offset += read
            if offset < input.count {
                written.append(contentsOf: Array("\u{FFFD}".utf8))
                offset += 1
            }
        }
        return String(decoding: written, as: UTF8.self)
    }

    /// One call of iconv: bytes read from `input`, bytes written to the start of `output`, up to a bad byte.
    static func step(
        _ converter: iconv_t?, _ input: inout [CChar], _ offset: Int, _ output: inout [CChar]
    ) -> (read: Int, written: Int) {
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress.map { $0 + offset }
                var left = source.count - offset
                var to = target.baseAddress
                var room = target.count
                _ = iconv(converter, &from, &left, &to, &room)
                return (source.count - offset - left, target.count - room)
            }
        }
    }
}
