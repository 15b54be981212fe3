import Deidentification
import Kernel
import Questions

/// What is found in the text of a draft, searched once, and what becomes of it (D3, D7).
struct TextCheck: Sendable {
    /// One field of the question, as it was typed.
    struct Part: Sendable {
        let field: String
        let text: String
        let findings: [TextFinding]
    }

    let question: CaseQuestion
    let parts: [Part]
    /// The question without anything that was found, as the check page shows it.
    private(set) var preview = CaseQuestion()
    /// What was found, by kind.
    private(set) var removed: [TextRemoval] = []
    /// Whether all that may be kept would leave a rare disease, a small place and an exact date together.
    private(set) var mayBeSmallCell = false
    private let finder: TextDeidentifier

    /// - Parameters:
    ///   - secret: moves the dates by as many days as those of the draft's images.
    ///   - finder: finds what identifies; the author's names of the patient are its roster.
    init(of content: DraftContent, secret: SubjectSecret?, with finder: TextDeidentifier) {
        question = content.question
        self.finder = finder
        parts = CaseQuestion.textFields.map { field in
            let typed = content.question[keyPath: field.path]
            return Part(
                field: field.name, text: typed,
                findings: finder.findings(in: typed, known: content.names, secret: secret))
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
            let removed = part.findings.filter { !isKept($0, in: part, by: review.kept) }
            clean[keyPath: CaseQuestion.textFields[index].path] = finder.apply(removed, to: part.text)
            report.text += Self.counted(removed, field: part.field, kept: false)
            report.text += Self.counted(kept, field: part.field, kept: true)
        }
        if report.text.contains(where: \.kept) { report.keptReason = plain(review.reason) }
        return (clean, report)
    }

    /// A reason without what may identify in it.
    func plain(_ reason: String) -> String { finder.apply(finder.findings(in: reason), to: reason) }

    private func isKept(_ finding: TextFinding, in part: Part, by kept: Set<String>) -> Bool {
        finding.confidence != .certain && kept.contains(Self.key(field: part.field, finding))
    }

    private static func counted(_ findings: [TextFinding], field: String, kept: Bool) -> [TextRemoval] {
        Dictionary(grouping: findings) { "\($0.category.rawValue)|\($0.rule)" }.sorted { $0.key < $1.key }.compactMap {
            guard let first = $0.value.first else { return nil }
            return TextRemoval(
                field: field, category: first.category.rawValue, rule: first.rule, count: $0.value.count, kept: kept)
        }
    }

    /// Whether a rare disease, a small place and an exact date would stand together in what others read (D7).
    ///
    /// What is removed counts as gone, moved dates as well; nil keeps everything that the author may keep.
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
