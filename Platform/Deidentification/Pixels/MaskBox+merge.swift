extension MaskBox {
    /// Fewer boxes that together cover at least what these do.
    ///
    /// A box that lies in another one, or differs from it by a trifle, is taken into it; then, as long as there are more
    /// than `limit`, the two whose union hides the least besides themselves.
    package static func merged(_ boxes: [MaskBox], limit: Int) -> [MaskBox] {
        var kept: [MaskBox] = []
        for box in boxes {
            if let index = kept.firstIndex(where: { $0.union(box).area <= 1.1 * max($0.area, box.area) }) {
                kept[index] = kept[index].union(box)
            } else {
                kept.append(box)
            }
            if kept.count > 2 * limit { reduce(&kept, to: limit) }
        }
        reduce(&kept, to: limit)
        return kept
    }

    private static func reduce(_ boxes: inout [MaskBox], to limit: Int) {
        while boxes.count > max(1, limit) {
            var best = (first: 0, second: 1, cost: Double.infinity)
            for first in boxes.indices {
                for second in boxes.indices where second > first {
                    let cost = boxes[first].union(boxes[second]).area - boxes[first].area - boxes[second].area
                    if cost < best.cost { best = (first, second, cost) }
                }
            }
            boxes[best.first] = boxes[best.first].union(boxes.remove(at: best.second))
        }
    }

    private var area: Double { width * height }

    private func union(_ other: MaskBox) -> MaskBox {
        let (left, top) = (min(x, other.x), min(y, other.y))
        let (right, bottom) = (max(x + width, other.x + other.width), max(y + height, other.y + other.height))
        return MaskBox(x: left, y: top, width: right - left, height: bottom - top)
    }
}
