import Glibc

extension DICOMText {
    /// A value in the character sets that its data set declares; nil unless every character is certain.
    ///
    /// Bytes above 127 without a declared set, or of another set than the declared one, are not certain: what is not
    /// read rightly cannot be searched for names. Those that lack the escape sequence of the only extension declared are
    /// certain when they have its form.
    package static func decodeCertain(_ bytes: [UInt8], characterSets: [String]) -> String? {
        let (text, isPlain) = decodeRuns(bytes, characterSets: characterSets)
        if !isPlain { return nil }
        if text.unicodeScalars.contains(where: { $0.value == 0xFFFD || (0x80...0x9F).contains($0.value) }) {
            return nil
        }
        let hasEscape = bytes.contains(0x1B)
        guard hasEscape || bytes.contains(where: { $0 >= 0x80 }) else { return text }
        // An escape sequence that is not understood stays in the text.
        if text.unicodeScalars.contains("\u{1B}") { return nil }
        guard characterSets.contains(where: { !["", "ISO_IR 6", "ISO 2022 IR 6"].contains($0) }) else { return nil }
        guard characterSets.allSatisfy(isKnown) else { return nil }
        return text
    }

    /// The values of a decoded text; the byte of the separator is a yen sign in the Japanese set of single bytes.
    package static func values(_ text: String, characterSets: [String]) -> [String] {
        let isJapanese = (characterSets.first ?? "").hasSuffix("IR 13")
        return text.split(omittingEmptySubsequences: false) { $0 == "\\" || isJapanese && $0 == "¥" }.map(String.init)
    }

    /// One value in the character sets that its data set declares; nil when one of its characters has no code in them.
    public static func encode(_ text: String, characterSets: [String]) -> [UInt8]? {
        let first = characterSets.first ?? ""
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x1B }), isKnown(first) { return ascii(text, first) }
        guard !text.unicodeScalars.contains("\u{1B}"), characterSets.allSatisfy(isKnown) else { return nil }
        if isAlone(characterSets), let whole = wholeSets[first] { return convert(text, to: whole) }
        return extended(text, first: first, others: Array(characterSets.dropFirst()))
    }

    /// The Japanese set of single bytes has a yen sign and an overline where ASCII has the backslash and the tilde.
    private static func ascii(_ text: String, _ first: String) -> [UInt8]? {
        lowSets[first] != nil && text.utf8.contains { $0 == 0x5C || $0 == 0x7E } ? nil : Array(text.utf8)
    }

    private static func isKnown(_ term: String) -> Bool {
        term.isEmpty || term == "ISO 2022 IR 6" || wholeSets[term] != nil || highSets[term] != nil
            || extensions[term] != nil
    }

    // MARK: - Code extensions

    /// What a declared term lets a value switch to: escape, converter, and what goes back (PS3.3, section C.12.1.1.2).
    private struct Extension {
        let escape: [UInt8]
        let set: String
        /// Seven-bit sets take the place of ASCII, so it has to come back after them.
        let isLow: Bool

        init(_ code: String, _ set: String, isLow: Bool = false) {
            escape = [0x1B] + Array(code.utf8)
            self.set = set
            self.isLow = isLow
        }
    }

    private static let extensions: [String: Extension] = [
        "ISO 2022 IR 58": Extension("$)A", "GB2312"), "ISO 2022 IR 149": Extension("$)C", "EUC-KR"),
        "ISO 2022 IR 87": Extension("$B", "JISX0208", isLow: true),
        "ISO 2022 IR 159": Extension("$(D", "JISX0212", isLow: true),
        "ISO 2022 IR 13": Extension(")I", "SHIFT_JIS"), "ISO 2022 IR 100": Extension("-A", "ISO-8859-1"),
        "ISO 2022 IR 101": Extension("-B", "ISO-8859-2"), "ISO 2022 IR 109": Extension("-C", "ISO-8859-3"),
        "ISO 2022 IR 110": Extension("-D", "ISO-8859-4"), "ISO 2022 IR 144": Extension("-L", "ISO-8859-5"),
        "ISO 2022 IR 127": Extension("-G", "ISO-8859-6"), "ISO 2022 IR 126": Extension("-F", "ISO-8859-7"),
        "ISO 2022 IR 138": Extension("-H", "ISO-8859-8"), "ISO 2022 IR 148": Extension("-M", "ISO-8859-9"),
        "ISO 2022 IR 203": Extension("-b", "ISO-8859-15"), "ISO 2022 IR 166": Extension("-T", "TIS-620"),
    ]

    /// Runs of characters, each in the first set that has them all; every run names its set anew.
    private static func extended(_ text: String, first: String, others: [String]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for (run, isASCII) in runs(text) {
            if isASCII {
                guard let coded = ascii(run, first) else { return nil }
                bytes += coded
            } else if let set = highSets[first], let coded = high(run, set) {
                // A run in another set may have come before, so the first set is named again when it has a name.
                if bytes.contains(0x1B), let own = extensions.values.first(where: { $0.set == set && !$0.isLow }) {
                    bytes += own.escape
                }
                bytes += coded
            } else if let coded = others.lazy.compactMap({ extensions[$0] }).compactMap({ extended(run, $0) }).first {
                bytes += coded
            } else {
                return nil
            }
        }
        return bytes
    }

    private static func extended(_ run: String, _ target: Extension) -> [UInt8]? {
        if !target.isLow { return high(run, target.set).map { target.escape + $0 } }
        guard let coded = convert(run, to: "EUC-JP") else { return nil }
        let isSupplement = target.set == "JISX0212"
        let size = isSupplement ? 3 : 2
        guard coded.count == size * run.unicodeScalars.count else { return nil }
        var pairs: [UInt8] = []
        for start in stride(from: 0, to: coded.count, by: size) {
            // 0x8F leads a character of the supplement, 0x8E one of half width.
            let lead = coded[start]
            guard (lead == 0x8F) == isSupplement, lead != 0x8E else { return nil }
            pairs += coded[(start + size - 2)..<(start + size)].map { $0 & 0x7F }
        }
        return target.escape + pairs + [0x1B] + Array("(B".utf8)
    }

    /// Only bytes above 127; half-width katakana is the part of SHIFT_JIS that has single ones.
    private static func high(_ run: String, _ set: String) -> [UInt8]? {
        guard let coded = convert(run, to: set), coded.allSatisfy({ $0 >= 0x80 }) else { return nil }
        return set != "SHIFT_JIS" || coded.count == run.unicodeScalars.count ? coded : nil
    }

    private static func runs(_ text: String) -> [(String, isASCII: Bool)] {
        var runs: [(String, isASCII: Bool)] = []
        for scalar in text.unicodeScalars {
            let isASCII = scalar.isASCII
            if runs.last?.isASCII == isASCII {
                runs[runs.count - 1].0.unicodeScalars.append(scalar)
            } else {
                runs.append((String(scalar), isASCII))
            }
        }
        return runs
    }

    private static func convert(_ text: String, to set: String) -> [UInt8]? {
        if set == "UTF-8" { return Array(text.utf8) }
        let converter = iconv_open(set, "UTF-8")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        let (read, written) = step(converter, &input, 0, &output)
        return read == input.count ? output[..<written].map { UInt8(bitPattern: $0) } : nil
    }
}
