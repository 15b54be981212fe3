/// Words beside each other in one line; it never leaves the reading.
struct TextRun {
    private(set) var words: [PixelAnswer.Word]

    var box: PixelBox { words.dropFirst().reduce(words[0].box) { $0.union($1.box) } }

    /// Joins words of one page into lines.
    ///
    /// - Parameter gap: largest distance between two words of a line, in heights of a letter.
    static func join(_ words: [PixelAnswer.Word], gap: Double = 2) -> [TextRun] {
        var runs: [TextRun] = []
        for word in words.sorted(by: { $0.box.left < $1.box.left }) {
            if let index = runs.indices.first(where: { runs[$0].continues(with: word, gap: gap) }) {
                runs[index].words.append(word)
            } else {
                runs.append(TextRun(words: [word]))
            }
        }
        return runs
    }

    private func continues(with word: PixelAnswer.Word, gap: Double) -> Bool {
        guard let last = words.last?.box else { return false }
        let (low, high) = (min(last.height, word.box.height), max(last.height, word.box.height))
        let overlap = min(last.bottom, word.box.bottom) - max(last.top, word.box.top)
        // A dash or a full stop is much lower than the letters beside it.
        return overlap > low * 0.5 && word.box.left - last.right < gap * high && word.box.left > last.left
    }

    /// As one would read it: a space where there is one on the picture, none between Chinese characters.
    var text: String {
        var text = ""
        var end: PixelBox?
        for word in words {
            if let end, word.box.left - end.right > 0.3 * max(end.height, word.box.height) { text += " " }
            text += word.text
            end = word.box
        }
        return text
    }

    /// Mean over the words, weighted by their length.
    var confidence: Double {
        let weight = words.reduce(0) { $0 + Double($1.text.count) }
        return words.reduce(0) { $0 + $1.confidence * Double($1.text.count) } / max(1, weight)
    }
}
