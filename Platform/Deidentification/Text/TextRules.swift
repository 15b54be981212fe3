import Foundation

/// One rule of the file `text-rules.json`.
struct TextRule: Decodable, Sendable {
    let id: String
    let category: TextCategory
    /// May name parts in braces, such as `{surname}`.
    let pattern: String
    /// The capture that is removed; 0 is the whole match.
    let group: Int
    /// The name of a check in `TextChecks`; empty for none.
    let check: String
    let confidence: TextConfidence
}

/// The rules as data: an identifier each, so that a report can name what removed something.
package struct TextRules: Sendable {
    /// Words that checks look up.
    struct Lists: Decodable, Sendable {
        /// Beginnings that are words and no names, although a surname begins them.
        let notNames: [String]
        /// Characters that hardly occur in given names.
        let notInGivenNames: String
        let notEnglishNames: [String]
        let notOrganisations: [String]
        let notHospitals: [String]
        let notPlaces: [String]
        let provinces: [String]
    }

    private struct File: Decodable {
        let edition: String
        let parts: [String: String]
        let lists: Lists
        let rules: [TextRule]
    }

    /// A rule with its pattern compiled.
    ///
    /// The expression is immutable and documented as safe to share.
    struct Compiled: @unchecked Sendable {
        let rule: TextRule
        let expression: NSRegularExpression
    }

    /// The date of the rules, for reports.
    package let edition: String
    let rules: [Compiled]
    let lists: Lists

    /// The rules that the program carries.
    ///
    /// Should they not be readable, everything in a text is a finding.
    package static let standard: TextRules = {
        do {
            return try TextRules(json: PackageResources.text_rules_json)
        } catch {
            return closed
        }
    }()

    /// Rules that let nothing pass.
    static let closed = TextRules(
        edition: "closed", rules: [],
        lists: Lists(
            notNames: [], notInGivenNames: "", notEnglishNames: [], notOrganisations: [],
            notHospitals: [], notPlaces: [], provinces: []))

    /// Whether texts can be searched at all.
    package var isUsable: Bool { !rules.isEmpty }

    private init(edition: String, rules: [Compiled], lists: Lists) {
        self.edition = edition
        self.rules = rules
        self.lists = lists
    }

    /// - Throws: when the file or one of its patterns cannot be read.
    init(json: [UInt8]) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(json))
        self.init(
            edition: file.edition,
            rules: try file.rules.map { rule in
                let pattern = Self.expand(rule.pattern, file.parts)
                return Compiled(rule: rule, expression: try NSRegularExpression(pattern: pattern))
            },
            lists: file.lists)
    }

    /// Puts parts in the place of their names; a part may name another one, three deep.
    static func expand(_ pattern: String, _ parts: [String: String]) -> String {
        var pattern = pattern
        for _ in 0..<3 {
            for (name, part) in parts where pattern.contains("{\(name)}") {
                pattern = pattern.replacingOccurrences(of: "{\(name)}", with: part)
            }
        }
        return pattern
    }
}
