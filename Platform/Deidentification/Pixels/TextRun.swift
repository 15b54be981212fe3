import Foundation

/// Words beside each other in one line.
struct TextRun {
    private(set) var words: [RecognisedWord]

    var left: Double { words.map(\.left).min() ?? 0 }
    var right: Double { words.map(\.right).max() ?? 0 }
    var top: Double { words.map(\.top).min() ?? 0 }
    var bottom: Double { words.map(\.bottom).max() ?? 0 }

    /// Joins words of one page into lines.
    ///
    /// - Parameter gap: largest distance between two words of a line, in heights of a letter.
    static func join(_ words: [RecognisedWord], gap: Double = 2) -> [TextRun] {
        var runs: [TextRun] = []
        for word in words.sorted(by: { $0.left < $1.left }) {
            if let index = runs.indices.first(where: { runs[$0].continues(with: word, gap: gap) }) {
                runs[index].words.append(word)
            } else {
                runs.append(TextRun(words: [word]))
            }
        }
        return runs
    }

    private func continues(with word: RecognisedWord, gap: Double) -> Bool {
        guard let last = words.last else { return false }
        let height = min(last.height, word.height)
        let overlap = min(last.bottom, word.bottom) - max(last.top, word.top)
        return overlap > height * 0.5 && max(last.height, word.height) < height * 2.5
            && word.left - last.right < gap * max(last.height, word.height) && word.left > last.left
    }

    /// As one would read it: a space where there is one on the picture, none between Chinese characters.
    var text: String {
        var text = ""
        var end: RecognisedWord?
        for word in words {
            if let end, word.left - end.right > 0.3 * min(end.height, word.height) { text += " " }
            text += word.text
            end = word
        }
        return text
    }

    /// Mean over the words, weighted by their length.
    var confidence: Double {
        let weight = words.reduce(0) { $0 + Double($1.text.count) }
        return words.reduce(0) { $0 + $1.confidence * Double($1.text.count) } / max(1, weight)
    }
}
