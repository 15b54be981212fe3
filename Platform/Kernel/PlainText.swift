/// Text from people: made safe to store and show, or refused with a reason.
package enum PlainText {
    /// The text without control characters and bidirectional overrides, line ends as LF, trimmed.
    ///
    /// - Parameters:
    ///   - limit: the most Unicode code points allowed.
    ///   - lines: whether line breaks are kept; otherwise they become spaces.
    /// - Throws: `CommonFailure.invalid` when it is longer than `limit`, or empty and `required`.
    package static func clean(
        _ text: String, field: String, limit: Int, lines: Bool = false, required: Bool = true
    ) throws(CommonFailure) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: UnicodeScalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                scalars.append(lines ? "\n" : " ")
            } else if scalar == "\n" {
                continue
            } else if scalar == "\t" {
                scalars.append(" ")
            } else if !isUnsafe(scalar) {
                scalars.append(scalar)
            }
        }
        let trimmed = trim(String(scalars))
        if required && trimmed.isEmpty {
            throw .invalid(field: field, reason: Text(zh: "此项必填。", en: "This is needed."))
        }
        if trimmed.unicodeScalars.count > limit {
            throw .invalid(
                field: field, reason: Text(zh: "太长：最多 \(limit) 个字。", en: "Too long: at most \(limit) characters."))
        }
        return trimmed
    }

    /// The name of somebody or something, in which nothing is invisible and nothing looks like a sign of the page.
    ///
    /// - Throws: `CommonFailure.invalid` as `clean` does, and for code points that are not shown (Unicode, property
    ///   Default_Ignorable_Code_Point), that no font need have, and for symbols, such as a tick that says "checked".
    package static func name(_ text: String, field: String, limit: Int) throws(CommonFailure) -> String {
        let name = try clean(text, field: field, limit: limit)
        guard name.unicodeScalars.allSatisfy(isOfNames) else {
            throw .invalid(
                field: field,
                reason: Text(zh: "只能用文字、数字和标点。", en: "Use letters, digits and punctuation only."))
        }
        return name
    }

    private static func isOfNames(_ scalar: UnicodeScalar) -> Bool {
        if scalar.properties.isDefaultIgnorableCodePoint { return false }
        switch scalar.properties.generalCategory {
        case .otherSymbol, .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
            return false
        default: return true
        }
    }

    /// Controls (C0, C1), bidirectional embeddings, overrides and isolates, and the byte order mark: they can hide or
    /// reorder what a reader sees (Unicode Standard Annex 9, section 2).
    private static func isUnsafe(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF,
            0xFFF9...0xFFFB:
            true
        default: false
        }
    }

    private static func trim(_ text: String) -> String {
        let characters = Array(text)
        guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
            let last = characters.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(characters[first...last])
    }
}
