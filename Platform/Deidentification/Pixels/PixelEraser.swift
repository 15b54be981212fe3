/// Blacks out boxes in native pixel data that passes through in pieces; memory does not grow with the frames.
final class PixelEraser {
    private let layout: PixelLayout
    private let everywhere: [MaskBox]
    private let single: [Int: [MaskBox]]
    /// Of a frame without boxes of its own.
    private let common: Plan
    /// That of the frame that was looked at last.
    private var current: (frame: Int, plan: Plan)?
    /// In bytes, or in bits of packed samples.
    private var position = 0

    init(_ layout: PixelLayout, _ masks: [DICOMMask]) {
        self.layout = layout
        everywhere = masks.filter { $0.frame == nil }.map(\.box)
        single = masks.reduce(into: [:]) { found, mask in
            if let frame = mask.frame { found[frame, default: []].append(mask.box) }
        }
        common = Plan(layout.runs(everywhere))
    }

    /// The next piece of the pixel data, with the boxes black.
    func erase(_ piece: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = Array(piece)
        let size = layout.frameLength
        let range = position..<position + bytes.count * (layout.isPacked ? 8 : 1)
        position = range.upperBound
        guard size > 0, !bytes.isEmpty else { return bytes }
        for frame in range.lowerBound / size...(range.upperBound - 1) / size where frame < layout.frames {
            let offset = frame * size
            let plan = plan(of: frame)
            var index = plan.firstRun(reaching: range.lowerBound - offset)
            while index < plan.runs.count, plan.runs[index].start + offset < range.upperBound {
                if layout.isPacked {
                    fillBits(&bytes, plan.runs[index], offset: offset, range)
                } else {
                    fill(&bytes, plan.runs[index], offset: offset, range)
                }
                index += 1
            }
        }
        return bytes
    }

    private func fill(_ bytes: inout [UInt8], _ run: PixelLayout.Run, offset: Int, _ range: Range<Int>) {
        let start = run.start + offset
        let cell = layout.blackCells[run.plane]
        let lower = max(start, range.lowerBound)
        let upper = min(run.end + offset, range.upperBound)
        guard lower < upper else { return }
        var phase = (lower - start) % cell.count
        for place in lower..<upper {
            let index = (layout.swapsBytes ? place ^ 1 : place) - range.lowerBound
            // Pieces start at even places, so the partner of a byte is in the same piece.
            if bytes.indices.contains(index) { bytes[index] = cell[phase] }
            phase = phase + 1 == cell.count ? 0 : phase + 1
        }
    }

    /// The first pixel of a byte is its lowest bit.
    private func fillBits(_ bytes: inout [UInt8], _ run: PixelLayout.Run, offset: Int, _ range: Range<Int>) {
        let isSet = layout.blackCells[run.plane] == [1]
        for bit in max(run.start + offset, range.lowerBound)..<min(run.end + offset, range.upperBound) {
            let place = (bit - range.lowerBound) / 8
            let index = layout.swapsBytes ? place ^ 1 : place
            let mask = UInt8(1) << UInt8(bit % 8)
            guard bytes.indices.contains(index) else { continue }
            if isSet { bytes[index] |= mask } else { bytes[index] &= ~mask }
        }
    }

    private func plan(of frame: Int) -> Plan {
        guard let own = single[frame] else { return common }
        if let current, current.frame == frame { return current.plan }
        let plan = Plan(layout.runs(everywhere + own))
        current = (frame, plan)
        return plan
    }
}

/// The runs of one frame, ascending.
private struct Plan {
    let runs: [PixelLayout.Run]
    private let longest: Int

    init(_ runs: [PixelLayout.Run]) {
        self.runs = runs
        longest = runs.map(\.count).max() ?? 0
    }

    /// The first run that may reach past `place`: one that starts further before it than the longest is long cannot.
    func firstRun(reaching place: Int) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start + longest > place { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
