/// Makes findings that lie apart from findings that overlap.
enum TextOverlaps {
    /// The longest wins; of equal ones the surer, then the category that says more.
    ///
    /// Nothing that any rule found stays uncovered: what a loser has beside the winner is kept as a finding of its own,
    /// and a winner that covers a surer finding becomes as sure.
    static func resolve(_ findings: [TextFinding]) -> [TextFinding] {
        var kept: [TextFinding] = []
        let ordered = findings.sorted {
            ($1.end - $1.start, $1.confidence, priority($0.category), $0.start, $0.rule)
                < ($0.end - $0.start, $0.confidence, priority($1.category), $1.start, $1.rule)
        }
        for finding in ordered {
            let rivals = kept.indices.filter { kept[$0].start < finding.end && finding.start < kept[$0].end }
            guard !rivals.isEmpty else {
                kept.append(finding)
                continue
            }
            for index in rivals { kept[index].confidence = max(kept[index].confidence, finding.confidence) }
            kept += remainders(of: finding, beside: rivals.map { kept[$0] })
        }
        return kept.sorted { $0.start < $1.start }
    }

    private static func remainders(of finding: TextFinding, beside rivals: [TextFinding]) -> [TextFinding] {
        var rest: [TextFinding] = []
        var position = finding.start
        for rival in rivals.sorted(by: { $0.start < $1.start }) {
            if rival.start > position { rest.append(part(of: finding, position, rival.start)) }
            position = max(position, rival.end)
        }
        if position < finding.end { rest.append(part(of: finding, position, finding.end)) }
        return rest
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
