import Foundation
import Kernel

/// The name that a person signs in with.
struct LoginName: Sendable, Hashable {
    /// As the person wrote it.
    let text: String
    /// As it is compared: compatibility forms and case do not count.
    let folded: String
    /// As it looks: no two people have names to sign in with that look the same.
    let skeleton: String

    /// - Throws: `CommonFailure.invalid` unless it is 2 to 40 letters, digits or `. _ - @`.
    init(_ text: String) throws(CommonFailure) {
        let clean = try PlainText.clean(text, field: "login", limit: 40)
        let folded = Self.fold(clean)
        guard folded.unicodeScalars.allSatisfy(Self.isPlain), (2...40).contains(folded.unicodeScalars.count) else {
            throw .invalid(field: "login", reason: AccountTexts.loginRule)
        }
        self.text = clean
        self.folded = folded
        skeleton = Skeleton.of(clean)
    }

    /// Scalar by scalar: what is invisible would otherwise hide behind the letter before it.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default:
            return properties.isAlphabetic || properties.numericType != nil || ".-_@".unicodeScalars.contains(scalar)
        }
    }

    /// The compared form of anything that was typed; it need not be a possible name.
    static func fold(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCompatibilityMapping.lowercased()
    }
}
