import Foundation

/// The tables that a piece of SQL names, and those that it makes.
struct SQLWords {
    /// A table where it is named, and the word before it.
    struct Mention: Hashable {
        let table: String
        /// `from`, `join`, `into`, `update`, `table` or `references`.
        let after: String
    }

    private(set) var mentions: [Mention] = []
    /// Tables after `create table`.
    private(set) var made: [String] = []

    private static let introductions: Set<String> = ["from", "join", "into", "update", "table", "references"]
    /// Words that may stand between the introduction and the table.
    private static let fillers: Set<String> = ["only", "lateral", "if", "not", "exists"]
    /// Words that end a list of tables, and so are no alias.
    private static let ends: Set<String> = [
        "where", "join", "on", "left", "right", "inner", "cross", "full", "order", "group", "limit", "union", "using",
        "set", "returning", "having", "for", "select", "values",
    ]

    init(_ text: String) {
        let words = Self.words(text)
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard Self.introductions.contains(word) else { continue }
            while index < words.count, Self.fillers.contains(words[index]) { index += 1 }
            guard index < words.count, Self.isName(words[index]), !Self.ends.contains(words[index]) else { continue }
            mentions.append(Mention(table: words[index], after: word))
            if word == "table", index >= 2, words[..<index].suffix(5).contains("create") { made.append(words[index]) }
            index += 1
            if word == "from" { index = readList(words, from: index) }
        }
    }

    /// `from a x, b as y`: the tables after each comma.
    private mutating func readList(_ words: [String], from start: Int) -> Int {
        var index = start
        while index < words.count {
            var next = index
            if words[next] == "as" { next += 1 }
            if next < words.count, Self.isName(words[next]), !Self.ends.contains(words[next]) { next += 1 }
            guard next + 1 < words.count, words[next] == ",", Self.isName(words[next + 1]),
                !Self.fillers.contains(words[next + 1])
            else { return index }
            mentions.append(Mention(table: words[next + 1], after: "from"))
            index = next + 2
        }
        return index
    }

    private static func isName(_ word: String) -> Bool { word.first.map { $0.isLetter || $0 == "_" } ?? false }

    /// Names as they are, and every other sign by itself.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var name = ""
        for character in text {
            if character.isLetter || character.isNumber || character == "_" {
                name.append(character)
                continue
            }
            if !name.isEmpty { words.append(name) }
            name = ""
            if !character.isWhitespace { words.append(String(character)) }
        }
        return name.isEmpty ? words : words + [name]
    }
}
