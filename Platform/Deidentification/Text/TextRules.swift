import DeidentificationData
import Foundation

/// One rule of the file `text-rules.json`.
struct TextRule: Decodable, Sendable {
    /// How a rule finds.
    enum Kind: String, Decodable, Sendable {
        case pattern, hanName, capitals
    }

    let id: String
    let category: TextCategory
    let kind: Kind
    /// May name parts in braces, such as `{surname}`; empty for another kind.
    let pattern: String
    /// The capture that is removed; 0 is the whole match.
    let group: Int
    /// The name of a check in `TextChecks`; empty for none.
    let check: String
    /// What a text must hold for the rule to be tried; empty for nothing.
    let needs: String
    /// For names: the score from which a name is one, and from which it is certain.
    let least: Int
    let sure: Int
    let confidence: TextConfidence
    /// Whether capitals and small letters are the same to the pattern.
    let isCaseless: Bool

    private enum CodingKeys: String, CodingKey {
        case id, category, kind, pattern, group, check, needs, least, sure, confidence
        case isCaseless = "caseless"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        category = try values.decode(TextCategory.self, forKey: .category)
        kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .pattern
        pattern = try values.decodeIfPresent(String.self, forKey: .pattern) ?? ""
        group = try values.decodeIfPresent(Int.self, forKey: .group) ?? 0
        check = try values.decodeIfPresent(String.self, forKey: .check) ?? ""
        needs = try values.decodeIfPresent(String.self, forKey: .needs) ?? ""
        least = try values.decodeIfPresent(Int.self, forKey: .least) ?? 0
        sure = try values.decodeIfPresent(Int.self, forKey: .sure) ?? 0
        confidence = try values.decode(TextConfidence.self, forKey: .confidence)
        isCaseless = try values.decodeIfPresent(Bool.self, forKey: .isCaseless) ?? false
    }
}

/// The rules as data: an identifier each, so that a report can name what removed something.
package struct TextRules: Sendable {
    private struct File: Decodable {
        struct Fold: Decodable {
            let from: String
            let to: String
        }
        let edition: String
        let fold: Fold
        let parts: [String: String]
        let names: HanNameLists
        let lists: TextLists
        let rules: [TextRule]
    }

    /// A rule with its pattern compiled.
    ///
    /// The expression is immutable and documented as safe to share.
    struct Compiled: @unchecked Sendable {
        let rule: TextRule
        let expression: NSRegularExpression?
    }

    /// The date of the rules, for reports.
    package let edition: String
    let rules: [Compiled]
    let lists: TextLists
    let fold: TextFold
    let names: HanNames?
    private let smallPlace: NSRegularExpression?
    /// A public body and what stands behind it, without a word of a person.
    let publicBody: NSRegularExpression?

    /// The rule that asks about words of brief texts that no dictionary has.
    static let unknownWords = "name.en-unknown"

    /// The file of the rules that the program carries, for the page's script to read.
    package static var file: [UInt8] { DeidentificationData.textRules }

    /// The rules that the program carries.
    ///
    /// Should they not be readable, everything in a text is a finding.
    package static let standard: TextRules = {
        do {
            return try TextRules(json: DeidentificationData.textRules)
        } catch {
            return closed
        }
    }()

    /// Rules that let nothing pass.
    static let closed = TextRules(
        edition: "closed", rules: [], lists: TextLists(), fold: TextFold(from: "", to: ""), names: nil)

    /// Whether texts can be searched at all.
    package var isUsable: Bool { !rules.isEmpty }

    /// Whether a county, a village or another place of few people is named.
    func hasSmallPlace(_ text: String) -> Bool {
        smallPlace?.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
    }

    private init(
        edition: String, rules: [Compiled], lists: TextLists, fold: TextFold, names: HanNames?,
        smallPlace: NSRegularExpression? = nil, publicBody: NSRegularExpression? = nil
    ) {
        self.smallPlace = smallPlace
        self.publicBody = publicBody
        self.edition = edition
        self.rules = rules
        self.lists = lists
        self.fold = fold
        self.names = names
    }

    /// - Throws: when the file or one of its patterns cannot be read.
    init(json: [UInt8]) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(json))
        let rules = try file.rules.map { rule in
            let pattern = Self.expand(rule.pattern, file.parts)
            return Compiled(
                rule: rule,
                expression: rule.kind == .pattern
                    ? try NSRegularExpression(pattern: pattern, options: rule.isCaseless ? .caseInsensitive : []) : nil)
        }
        let person = try NSRegularExpression(pattern: Self.expand(file.names.person, file.parts))
        self.init(
            edition: file.edition, rules: rules, lists: file.lists,
            fold: TextFold(from: file.fold.from, to: file.fold.to),
            names: HanNames(file.names, person: person),
            smallPlace: try NSRegularExpression(pattern: Self.expand("{smallPlace}", file.parts)),
            publicBody: try NSRegularExpression(
                pattern: Self.expand("{publicBody}(?:(?!{personal})[\\s\\S]){0,120}{eos}", file.parts)))
    }

    /// Puts parts in the place of their names; a part may name another one, four deep.
    static func expand(_ pattern: String, _ parts: [String: String]) -> String {
        var pattern = pattern
        for _ in 0..<4 {
            for (name, part) in parts where pattern.contains("{\(name)}") {
                pattern = pattern.replacingOccurrences(of: "{\(name)}", with: part)
            }
        }
        return pattern
    }
}
