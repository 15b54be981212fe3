import Testing

@testable import Deidentification

@Suite struct MaskBoxMergeTests {
    private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> MaskBox {
        MaskBox(x: x, y: y, width: width, height: height)
    }

    @Test("a box within another one, or nearly the same, is one with it")
    func same() {
        let merged = MaskBox.merged(
            [
                box(0.1, 0.1, 0.4, 0.2), box(0.2, 0.15, 0.1, 0.1), box(0.1, 0.1, 0.41, 0.2),
                box(0.7, 0.7, 0.1, 0.1),
            ], limit: 10)
        #expect(merged.count == 2)
        #expect(box(0.1, 0.1, 0.41, 0.2).share(hiddenBy: merged) == 1)
    }

    @Test("boxes beside each other stay apart as long as there is room for them")
    func apart() {
        let boxes = (0..<9).map { box(Double($0) * 0.1, 0.5, 0.05, 0.05) }
        #expect(MaskBox.merged(boxes, limit: 9) == boxes)
    }

    @Test("with too many boxes the nearest become one, and all that was hidden stays hidden", arguments: [1, 3, 50])
    func limit(_ limit: Int) {
        var state: UInt32 = 7
        func next() -> Double {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Double(state >> 8) / Double(1 << 24)
        }
        let boxes = (0..<120).map { _ in box(next() * 0.9, next() * 0.9, next() * 0.05, next() * 0.02 + 0.001) }
        let merged = MaskBox.merged(boxes, limit: limit)
        #expect(merged.count <= limit && !merged.isEmpty)
        #expect(boxes.allSatisfy { $0.share(hiddenBy: merged) == 1 })
        #expect(MaskBox.merged([], limit: limit) == [])
    }
}
