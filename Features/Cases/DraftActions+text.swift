import Deidentification
import Foundation
import Kernel

/// What is found in the text of a draft, and what becomes of it (D3, D7).
extension DraftActions {
    /// The findings in each text field, with the author's names of the patient as a roster.
    ///
    /// Dates move by as many days as those of the draft's images.
    func findings(in draft: Draft) -> [(field: String, text: String, findings: [TextFinding])] {
        CaseQuestion.textFields.map { field in
            let typed = draft.content.question[keyPath: field.path]
            return (field.name, typed, text.findings(in: typed, known: draft.content.names, secret: draft.secret))
        }
    }

    /// The question without what was found, and the record of that.
    func cleaned(_ draft: Draft, _ review: TextReview) -> (CaseQuestion, RemovalReport) {
        var question = draft.content.question
        var report = RemovalReport(keptReason: "")
        for (index, part) in findings(in: draft).enumerated() {
            // What is certain goes, whatever the author thinks of it.
            let (kept, removed) = part.findings.divided { finding in
                finding.confidence != .certain
                    && review.kept.contains(TextReview.key(field: part.field, finding))
            }
            question[keyPath: CaseQuestion.textFields[index].path] = text.apply(removed, to: part.text)
            report.text += Self.counted(removed, field: part.field, kept: false)
            report.text += Self.counted(kept, field: part.field, kept: true)
        }
        if report.text.contains(where: \.kept) {
            report.keptReason = text.apply(text.findings(in: review.reason), to: review.reason)
        }
        return (question, report)
    }

    private static func counted(_ findings: [TextFinding], field: String, kept: Bool) -> [TextRemoval] {
        Dictionary(grouping: findings) { "\($0.category)|\($0.rule)" }.sorted { $0.key < $1.key }.compactMap {
            guard let first = $0.value.first else { return nil }
            return TextRemoval(
                field: field, category: "\(first.category)", rule: first.rule, count: $0.value.count, kept: kept)
        }
    }

    /// Whether a rare disease, a small place and an exact date would stand together in what others read (D7).
    ///
    /// What is removed counts as gone, moved dates as well; nil keeps everything that the author may keep.
    func isSmallCell(_ draft: Draft, keeping kept: Set<String>?) -> Bool {
        let texts = findings(in: draft).map { part in
            let removed = part.findings.filter { finding in
                finding.confidence == .certain
                    || kept.map { !$0.contains(TextReview.key(field: part.field, finding)) } ?? false
            }
            return Self.without(removed, part.text)
        }
        return SmallCell().isPresent(in: texts)
    }

    private static func without(_ findings: [TextFinding], _ text: String) -> String {
        var result = String.UnicodeScalarView()
        let gone = findings.map { $0.start..<$0.end }
        for (position, scalar) in text.unicodeScalars.enumerated() {
            result.append(gone.contains { $0.contains(position) } ? " " : scalar)
        }
        return String(result)
    }
}

extension Array {
    /// Those for which the test holds, and the others, each in order.
    fileprivate func divided(by test: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(test), filter { !test($0) })
    }
}
