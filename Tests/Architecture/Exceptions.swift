/// What breaks a rule today, and is named so that nothing else may.
///
/// The lists only shrink: a line that nothing needs any more fails the test that reads it.
struct Exceptions {
    /// A folder or a file, and the word in it that the rule refuses; nil for all of the file.
    struct Line: Hashable, CustomStringConvertible {
        let place: String
        let word: String?

        init(_ place: String, _ word: String? = nil) {
            self.place = place
            self.word = word
        }

        var description: String { word.map { "\(place): \($0)" } ?? place }
    }

    let lines: Set<Line>

    init(_ lines: Set<Line>) { self.lines = lines }

    /// The violations that no line excuses, and one for each line that excuses none.
    func left(of found: [(line: Line, violation: Violation)]) -> [Violation] {
        let unused = lines.subtracting(found.map(\.line)).map {
            Violation(
                path: "Tests/Architecture", line: nil, reason: "the exception “\($0)” is needed no more; remove it")
        }
        return found.filter { !lines.contains($0.line) }.map(\.violation) + unused.sorted { $0.reason < $1.reason }
    }
}
