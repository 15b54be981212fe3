import Deidentification
import Kernel
import Questions

/// What is found in the texts of a draft, searched once and together, and what becomes of it (D3, D7).
struct TextCheck: Sendable {
    /// One field of the question, as it was typed.
    struct Part: Sendable {
        let field: String
        let text: String
        let findings: [TextFinding]
    }

    let question: CaseQuestion
    let parts: [Part]
    /// The day from which the distances of dates are counted.
    let today: CivilDay
    /// The question without anything that was found, as the check page shows it.
    private(set) var preview = CaseQuestion()
    /// What was found, by kind.
    private(set) var removed: [TextRemoval] = []
    /// Whether all that may be kept would leave a rare disease, a small place and an exact date together.
    private(set) var mayBeSmallCell = false
    private let names: [String]
    private let finder: TextDeidentifier

    /// - Parameters:
    ///   - today: the day of the check where the author is.
    ///   - finder: finds what identifies; the author's names of the patient are its roster.
    init(of content: DraftContent, today: CivilDay, with finder: TextDeidentifier) {
        question = content.question
        names = content.names
        self.today = today
        self.finder = finder
        let typed = CaseQuestion.textFields.map { content.question[keyPath: $0.path] }
        let found = finder.findings(inCase: typed, known: content.names, dates: DateAnchor(today: today))
        parts = CaseQuestion.textFields.indices.map {
            Part(field: CaseQuestion.textFields[$0].name, text: typed[$0], findings: found[$0])
        }
        let (preview, report) = cleaned(DraftReview())
        self.preview = preview
        removed = report.text
        mayBeSmallCell = isSmallCell(keeping: nil)
    }

    /// The key of a finding on the check page: field, position and rule.
    static func key(field: String, _ finding: TextFinding) -> String {
        "\(field).\(finding.start).\(finding.end).\(finding.rule)"
    }

    /// The question without what was found, and the record of that.
    func cleaned(_ review: DraftReview) -> (CaseQuestion, RemovalReport) {
        var clean = question
        var report = RemovalReport()
        for (index, part) in parts.enumerated() {
            // What is certain goes, whatever the author thinks of it.
            let kept = part.findings.filter { isKept($0, in: part, by: review.kept) }
            let removed = going(from: part, review)
            clean[keyPath: CaseQuestion.textFields[index].path] = finder.apply(removed, to: part.text)
            report.text += Self.counted(removed, field: part.field, kept: false)
            report.text += Self.counted(kept, field: part.field, kept: true)
        }
        if report.text.contains(where: \.kept) { report.keptReason = plain(review.reason) }
        return (clean, report)
    }

    /// What goes from a text, with what the author has chosen to stand in the place of a date.
    private func going(from part: Part, _ review: DraftReview) -> [TextFinding] {
        part.findings.filter { !isKept($0, in: part, by: review.kept) }.map { finding in
            guard let choice = review.chosen[Self.key(field: part.field, finding)],
                finding.choices.indices.contains(choice)
            else { return finding }
            return finding.replaced(by: finding.choices[choice])
        }
    }

    /// How many dates wait for their author to say what they mean.
    func undecided(_ review: DraftReview) -> Int {
        parts.map { part in
            part.findings.count { finding in
                let choice = review.chosen[Self.key(field: part.field, finding)] ?? -1
                return !finding.choices.isEmpty && !finding.choices.indices.contains(choice)
                    && !isKept(finding, in: part, by: review.kept)
            }
        }.reduce(0, +)
    }

    /// What later texts of the case are searched for: all that goes for certain or most likely, and the author's own names.
    func found(_ review: DraftReview) -> FoundWords {
        let removed = parts.flatMap { part in
            let scalars = Array(part.text.unicodeScalars)
            return going(from: part, review).filter(\.tellsAlone).map { finding in
                (text: String(scalars[finding.start..<finding.end]), category: finding.category)
            }
        }
        return FoundWords(names.map { ($0, .name) } + removed, with: finder)
    }

    /// A reason without what may identify in it.
    func plain(_ reason: String) -> String {
        // Together with the texts, so that a name that they tell is known in it.
        let found = finder.findings(
            inCase: parts.map(\.text) + [reason], known: names, dates: DateAnchor(today: today))
        return found.last.map { finder.apply($0, to: reason) } ?? ""
    }

    private func isKept(_ finding: TextFinding, in part: Part, by kept: Set<String>) -> Bool {
        finding.confidence != .certain && kept.contains(Self.key(field: part.field, finding))
    }

    private static func counted(_ findings: [TextFinding], field: String, kept: Bool) -> [TextRemoval] {
        Dictionary(grouping: findings) { "\($0.category.rawValue)|\($0.rule)|\($0.isDistance)" }
            .sorted { $0.key < $1.key }.compactMap {
                guard let first = $0.value.first else { return nil }
                return TextRemoval(
                    field: field, category: first.category.rawValue, rule: first.rule, count: $0.value.count,
                    kept: kept, asDistance: !kept && first.isDistance)
            }
    }

    /// Whether a rare disease, a small place and an exact date would stand together in what others read (D7).
    ///
    /// What is removed counts as gone, dates that are told by their distance as well; nil keeps everything that the author
    /// may keep.
    func isSmallCell(keeping kept: Set<String>?) -> Bool {
        let texts = parts.map { part in
            let removed = part.findings.filter { finding in
                finding.confidence == .certain || kept.map { !isKept(finding, in: part, by: $0) } ?? false
            }
            return Self.without(removed, part.text)
        }
        return SmallCell().isPresent(in: texts)
    }

    private static func without(_ findings: [TextFinding], _ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isGone = [Bool](repeating: false, count: text.unicodeScalars.count)
        for finding in findings {
            for position in finding.start..<finding.end { isGone[position] = true }
        }
        for (position, scalar) in text.unicodeScalars.enumerated() { result.append(isGone[position] ? " " : scalar) }
        return String(result)
    }
}

extension String {
    /// A run of code points.
    fileprivate init(_ scalars: ArraySlice<UnicodeScalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
