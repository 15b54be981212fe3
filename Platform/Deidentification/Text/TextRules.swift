import Foundation

/// One rule of the file `text-rules.json`.
struct TextRule: Decodable, Sendable {
    let id: String
    let category: TextCategory
    let pattern: String
    /// The capture that is the finding; 0 is the whole match, -1 the first capture that took part.
    let group: Int
    let confidence: TextConfidence
    /// The name of a check in `TextChecks`; empty for none.
    let check: String
}

/// The rules as data: an identifier each, so that a report can name what removed something.
package struct TextRules: Sendable {
    struct File: Decodable {
        let edition: String
        let excludedNames: [String]
        let excludedEnglishNames: [String]
        let provinces: [String]
        let rules: [TextRule]
    }

    /// A rule with its pattern compiled.
    ///
    /// The expression is immutable and documented as safe to share.
    struct Compiled: @unchecked Sendable {
        let rule: TextRule
        let expression: NSRegularExpression
    }

    package let edition: String
    let rules: [Compiled]
    let excludedNames: [String]
    let excludedEnglishNames: Set<String>
    let provinces: [String]

    /// The rules that the program carries.
    package static let standard = TextRules(json: PackageResources.text_rules_json)

    /// Precondition: a well-formed rules file; the program's own is tested.
    init(json: [UInt8]) {
        do {
            let file = try JSONDecoder().decode(File.self, from: Data(json))
            edition = file.edition
            excludedNames = file.excludedNames
            excludedEnglishNames = Set(file.excludedEnglishNames)
            provinces = file.provinces
            rules = try file.rules.map {
                Compiled(rule: $0, expression: try NSRegularExpression(pattern: $0.pattern, options: []))
            }
        } catch {
            preconditionFailure("the rules of text de-identification cannot be read: \(error)")
        }
    }
}
