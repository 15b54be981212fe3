/// What `read-pixels.py` answers; the text in it is judged and dropped.
struct PixelAnswer: Decodable {
    struct Page: Decodable {
        /// Degrees clockwise by which the page was turned; its boxes are in pixels of the turned picture.
        let turn: Int
        let words: [Word]
        /// Places that look like writing, whether read or not.
        let lines: [PixelBox]
    }

    struct Word: Decodable {
        let box: PixelBox
        let text: String
        /// Of tesseract, 0 to 100.
        let confidence: Double
    }

    struct Place: Decodable {
        let box: PixelBox
        let sure: Bool
    }

    let width: Int
    let height: Int
    let sides: [Int]
    let languages: [String]
    let pages: [Page]
    let codes: [Place]
    let faces: [Place]
    let bands: [PixelBox]
    let screens: [PixelBox]
}

/// A box in pixels, in JSON as left, top, right, bottom.
struct PixelBox: Decodable, Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    init(from decoder: any Decoder) throws {
        var sides = try decoder.unkeyedContainer()
        left = try sides.decode(Double.self)
        top = try sides.decode(Double.self)
        right = try sides.decode(Double.self)
        bottom = try sides.decode(Double.self)
    }

    var width: Double { right - left }
    var height: Double { bottom - top }
    var area: Double { max(0, width) * max(0, height) }

    func intersection(_ other: PixelBox) -> PixelBox {
        PixelBox(
            left: max(left, other.left), top: max(top, other.top), right: max(left, min(right, other.right)),
            bottom: max(top, min(bottom, other.bottom)))
    }

    func union(_ other: PixelBox) -> PixelBox {
        PixelBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// The part of this box that lies in the other, 0 to 1.
    func share(in other: PixelBox) -> Double { area > 0 ? intersection(other).area / area : 0 }

    func spread(by margin: Double) -> PixelBox {
        PixelBox(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    /// The same place in the picture before it was turned clockwise by `turn` degrees.
    ///
    /// - Parameter width, height: of the picture before the turn.
    func turnedBack(_ turn: Int, width: Double, height: Double) -> PixelBox {
        switch turn {
        case 90: PixelBox(left: top, top: height - right, right: bottom, bottom: height - left)
        case 180: PixelBox(left: width - right, top: height - bottom, right: width - left, bottom: height - top)
        case 270: PixelBox(left: width - bottom, top: left, right: width - top, bottom: right)
        default: self
        }
    }

    /// In parts of the picture, cut at its edges; nil when nothing is left.
    func mask(width: Double, height: Double) -> MaskBox? {
        let cut = intersection(PixelBox(left: 0, top: 0, right: width, bottom: height))
        // In parts, because the least of numbers is nothing of a picture.
        guard cut.width / width > 0, cut.height / height > 0, cut.left >= 0, cut.top >= 0 else { return nil }
        return MaskBox(
            x: cut.left / width, y: cut.top / height, width: cut.width / width, height: cut.height / height)
    }
}
