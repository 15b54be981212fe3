/// Makes findings that lie apart from findings that overlap.
enum TextOverlaps {
    /// The longest wins; of equal ones the surer, then the category that says more.
    ///
    /// Nothing that any rule found stays uncovered: what a loser has beside the winner is kept as a finding of its own,
    /// and a winner that covers a surer finding becomes as sure.
    static func resolve(_ findings: [TextFinding]) -> [TextFinding] {
        var kept: [TextFinding] = []
        // Which kept finding a place of the text belongs to, so that the work grows with the text and not with its square.
        var owners = [Int32](repeating: -1, count: findings.map(\.end).max() ?? 0)
        for finding in findings.sorted(by: isBefore) {
            var position = finding.start
            var free = finding.start
            while position < finding.end {
                let owner = Int(owners[position])
                guard owner >= 0 else {
                    position += 1
                    continue
                }
                keep(finding, from: free, to: position, &kept, &owners)
                kept[owner].confidence = max(kept[owner].confidence, finding.confidence)
                position = kept[owner].end
                free = position
            }
            keep(finding, from: free, to: finding.end, &kept, &owners)
        }
        return kept.sorted { $0.start < $1.start }
    }

    private static func isBefore(_ one: TextFinding, _ other: TextFinding) -> Bool {
        (other.end - other.start, other.confidence, priority(one.category), one.start, one.rule)
            < (one.end - one.start, one.confidence, priority(other.category), other.start, other.rule)
    }

    private static func keep(
        _ finding: TextFinding, from start: Int, to end: Int, _ kept: inout [TextFinding], _ owners: inout [Int32]
    ) {
        guard start < end else { return }
        for place in start..<end { owners[place] = Int32(kept.count) }
        kept.append(part(of: finding, start, end))
    }

    private static func part(of finding: TextFinding, _ start: Int, _ end: Int) -> TextFinding {
        var part = finding
        part.start = start
        part.end = end
        return part
    }

    /// Identity card before bank card before phone before record number, then the rest.
    private static func priority(_ category: TextCategory) -> Int {
        switch category {
        case .id: 0
        case .card: 1
        case .phone: 2
        case .record: 3
        default: 4
        }
    }
}
