import Testing

@testable import Deidentification

@Suite struct PixelBoxTests {
    @Test("a place that has no size in parts of the picture, or no finite one, is no mask")
    func noSize() {
        let least = Double.leastNonzeroMagnitude
        let most = Double.greatestFiniteMagnitude
        let boxes = [
            PixelBox(left: 0, top: 0, right: least, bottom: 9), PixelBox(left: 0, top: 0, right: 9, bottom: least),
            PixelBox(left: 9, top: 9, right: -most, bottom: most), PixelBox(left: .nan, top: 0, right: 9, bottom: 9),
        ]
        for box in boxes { #expect(box.mask(width: 640, height: 480) == nil, "\(box)") }
        #expect(PixelBox(left: 0, top: 0, right: 1, bottom: 1).mask(width: 0, height: 0) == nil)
        let whole = PixelBox(left: -most, top: -most, right: most, bottom: most).mask(width: 640, height: 480)
        #expect(whole == MaskBox(x: 0, y: 0, width: 1, height: 1))
    }
}
