import Foundation

/// What a name looks like, so that two that a reader takes for each other are equal (Unicode Technical Standard 39, 4).
///
/// Compatibility forms, case, spaces, punctuation and whatever is invisible do not count, and look-alikes are one. That is
/// more than the standard folds, on purpose: a capital I and a small l are the same stroke.
enum Skeleton {
    /// Letters, marks and digits alone; the text itself when it has none.
    static func of(_ text: String) -> String {
        // Twice: what looks like a capital letter is folded to its small one, which may look like something else again.
        let once = alike(text.decomposedStringWithCompatibilityMapping).lowercased()
        let twice = alike(once.decomposedStringWithCompatibilityMapping).lowercased()
        var skeleton = String.UnicodeScalarView()
        for scalar in twice.decomposedStringWithCanonicalMapping.unicodeScalars where counts(scalar) {
            skeleton.append(scalar == "i" ? "l" : scalar)
        }
        return skeleton.isEmpty ? text : String(skeleton)
    }

    private static func alike(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
            if let prototype = prototypes[scalar] { scalars += prototype } else { scalars.append(scalar) }
        }
        return String(scalars)
    }

    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// What a code point looks like, of the file `confusables.txt`.
    private static let prototypes: [Unicode.Scalar: [Unicode.Scalar]] = {
        var prototypes: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for line in String(decoding: PackageResources.confusables_txt, as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            let parts = line.split(separator: ";").map(scalars)
            for source in parts.last ?? [] { prototypes[source] = parts.first }
        }
        return prototypes
    }()

    private static func scalars(_ codes: Substring) -> [Unicode.Scalar] {
        codes.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    }
}
