import Foundation

/// A word that tesseract read, in pixels of the whole picture; it never leaves the reading.
struct RecognisedWord {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    let text: String
    /// 0 to 100.
    let confidence: Double

    var height: Double { bottom - top }
    var width: Double { right - left }

    /// Where a page that was read lies in the picture.
    struct Page {
        let left: Double
        let top: Double
        /// Pixels of the picture for one of the page.
        let scale: Double
    }

    /// Reads tesseract's table: twelve columns, of which level 5 are words and `page_num` counts the pages of a list.
    static func read(table: Substring, pages: [Page]) -> [RecognisedWord]? {
        let lines = table.split(separator: "\n")
        guard lines.first?.hasPrefix("level\t") == true else { return nil }
        return lines.dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
            guard cells.count == 12, cells[0] == "5", let number = Int(cells[1]), pages.indices.contains(number - 1),
                let left = Double(cells[6]), let top = Double(cells[7]), let width = Double(cells[8]),
                let height = Double(cells[9]), let confidence = Double(cells[10])
            else { return nil }
            let text = cells[11].trimmingCharacters(in: .whitespaces)
            guard !text.isEmpty else { return nil }
            let page = pages[number - 1]
            return RecognisedWord(
                left: page.left + left * page.scale, top: page.top + top * page.scale,
                right: page.left + (left + width) * page.scale, bottom: page.top + (top + height) * page.scale,
                text: text, confidence: confidence)
        }
    }
}
