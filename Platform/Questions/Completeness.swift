/// How complete a question is before posting (B2): what helps a colleague answer, weighted, and what is still missing.
package struct Completeness: Sendable, Codable, Equatable {
    /// 0 to 100.
    package let percent: Int
    /// Names of the fields that would help most, best first.
    package let missing: [String]

    /// - Parameter pictures: how many there are.
    package init(of question: CaseQuestion, pictures: Int) {
        let parts: [(name: String, weight: Int, present: Bool)] = [
            ("question", 25, question.question.unicodeScalars.count >= 8),
            ("history", 20, !question.history.isEmpty),
            ("examination", 15, !question.examination.isEmpty),
            ("ageBand", 10, question.ageBand != .unknown),
            ("pictures", 10, pictures > 0),
            ("available", 10, !question.available.isEmpty),
            ("sex", 5, question.sex != .unknown),
            ("laboratory", 5, !question.laboratory.isEmpty),
        ]
        percent = parts.filter(\.present).map(\.weight).reduce(0, +)
        missing = parts.filter { !$0.present }.map(\.name)
    }
}
