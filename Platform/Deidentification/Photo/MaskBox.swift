/// A part of a picture to black out, in parts of its width and height (0 to 1), from the upper left of the upright
/// picture.
public struct MaskBox: Sendable, Codable, Equatable {
    /// Left edge, 0 to 1.
    public let x: Double
    /// Upper edge, 0 to 1.
    public let y: Double
    /// In parts of the width of the picture.
    public let width: Double
    /// In parts of the height of the picture.
    public let height: Double

    /// A box by its upper left corner and its size; what lies outside of the picture is cut off.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// Whole pixels that cover the box; nil when no part of it lies in the picture.
    func pixels(width pictureWidth: Int, height pictureHeight: Int) -> (left: Int, top: Int, width: Int, height: Int)? {
        let numbers = [x, y, width, height]
        guard numbers.allSatisfy(\.isFinite), width > 0, height > 0 else { return nil }
        func bound(_ value: Double, _ side: Int) -> Double { min(max(value, 0), 1) * Double(side) }
        let left = Int(bound(x, pictureWidth).rounded(.down))
        let top = Int(bound(y, pictureHeight).rounded(.down))
        let right = Int(bound(x + width, pictureWidth).rounded(.up))
        let bottom = Int(bound(y + height, pictureHeight).rounded(.up))
        return right > left && bottom > top ? (left, top, right - left, bottom - top) : nil
    }
}
