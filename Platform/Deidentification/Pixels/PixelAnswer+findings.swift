extension PixelAnswer {
    /// What is worth a mask, from top to bottom, each place once.
    func findings() -> [PixelFinding] {
        let text = writing()
        let marks = codes.map { Candidate(kind: .code, box: $0.box.spread(by: 0.08 * $0.box.size), isSure: $0.sure) }
        // A cascade marks from brow to mouth; hair, chin and ears identify as well.
        let people = faces.map { Candidate(kind: .face, box: $0.box.spread(by: 0.2 * $0.box.width), isSure: $0.sure) }
        let signs = text + marks
        let wristbands = bands.filter { band in signs.contains { $0.box.share(in: band) > 0.7 } }
        let shown = screens.filter { screen in text.filter { $0.box.share(in: screen) > 0.7 }.count >= 3 }
        let all =
            signs + people + wristbands.map { Candidate(kind: .wristband, box: $0, isSure: false) }
            + shown.map { Candidate(kind: .screen, box: $0, isSure: false) }
        return Candidate.each(all).compactMap { candidate in
            candidate.box.mask(width: Double(width), height: Double(height)).map {
                PixelFinding(kind: candidate.kind, box: $0, confidence: candidate.isSure ? .certain : .weak)
            }
        }.sorted { ($0.box.y, $0.box.x) < ($1.box.y, $1.box.x) }
    }

    private func writing() -> [Candidate] {
        pages.flatMap { page in
            Self.judged(TextRun.join(page.words), isTurned: page.turn != 0).map { run, confidence in
                let box = confidence == .certain ? Self.extend(run.box, along: page.lines) : run.box
                let upright = box.spread(by: 0.2 * run.box.height)
                    .turnedBack(page.turn, width: Double(width), height: Double(height))
                return Candidate(kind: .text, box: upright, isSure: confidence == .certain)
            }
        }
    }

    /// The runs that are worth a mask; with them short ones beside them, for a header or a label is one block: where a
    /// name stands, `78F78` in the next line is no noise.
    private static func judged(_ runs: [TextRun], isTurned: Bool) -> [(TextRun, PixelConfidence)] {
        let judge = PixelJudge()
        var kept: [(run: TextRun, confidence: PixelConfidence)] = []
        var rest: [TextRun] = []
        for run in runs {
            if let confidence = judge.confidence(of: run, turned: isTurned) {
                kept.append((run, confidence))
            } else if judge.isReadable(run, turned: isTurned) {
                rest.append(run)
            }
        }
        var next = kept.map(\.run)
        while let known = next.popLast() {
            let found = rest.filter { known.box.isInBlock(with: $0.box) }
            rest.removeAll { known.box.isInBlock(with: $0.box) }
            kept += found.map { ($0, .weak) }
            next += found
        }
        return kept
    }

    /// Takes in the rest of the line: a name beside its cue is hidden also when it could not be read.
    private static func extend(_ box: PixelBox, along lines: [PixelBox]) -> PixelBox {
        lines.filter { line in
            let shared = box.intersection(line)
            return shared.width > 0 && shared.height > 0.5 * min(box.height, line.height)
                && line.height < 3 * box.height
        }.reduce(box) { $0.union($1) }
    }

    /// A finding in pixels.
    private struct Candidate {
        let kind: PixelFindingKind
        let box: PixelBox
        let isSure: Bool

        /// The sure and large ones, without those that lie in a kept one of the same kind.
        static func each(_ all: [Candidate]) -> [Candidate] {
            let ordered = all.sorted { one, other in
                one.isSure != other.isSure ? one.isSure : one.box.area > other.box.area
            }
            return ordered.reduce(into: [Candidate]()) { kept, next in
                let known = kept.contains { $0.kind == next.kind && next.box.share(in: $0.box) > 0.6 }
                if !known { kept.append(next) }
            }
        }
    }
}

extension PixelBox {
    /// The longer side.
    fileprivate var size: Double { max(width, height) }

    /// Whether both may be lines of one block: the next line, or the next word of the same one.
    fileprivate func isInBlock(with other: PixelBox) -> Bool {
        let (low, high) = (min(height, other.height), max(height, other.height))
        guard high < 2 * low else { return false }
        let across = max(left, other.left) - min(right, other.right)
        let down = max(top, other.top) - min(bottom, other.bottom)
        return across < 0 && down < 0.9 * high || down < -0.5 * low && across < 5 * high
    }
}
