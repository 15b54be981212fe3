/// How well a photo shows what it is of: its size, sharpness and brightness.
package struct PhotoQuality: Sendable, Codable, Equatable {
    /// What to tell the author.
    package enum Verdict: String, Sendable, Codable, CaseIterable {
        case fine, tooSmall, blurred, tooDark
    }

    /// Pixels of the full size.
    package let width: Int
    package let height: Int
    /// Variance of the Laplacian of the grey values in the sharpest tenth of the picture, at most 1280 pixels long.
    ///
    /// A part is enough, because a sharp lesion before soft ground is what a close picture looks like.
    package let sharpness: Double
    /// Mean of the grey values, 0 to 255.
    package let brightness: Double

    /// The shorter side below which a lesion of a few millimetres is a few pixels.
    package static let smallestSide = 480
    /// Below it nothing in the picture has an edge.
    ///
    /// Measured with `Benchmarks/deidentify/photo.py` on real photos and on copies of them out of focus.
    package static let leastSharpness = 60.0
    /// Below it most of the picture is black.
    package static let leastBrightness = 30.0

    /// The first thing that is wrong; what the author can do least about comes first.
    package var verdict: Verdict {
        if min(width, height) < Self.smallestSide { return .tooSmall }
        if brightness < Self.leastBrightness { return .tooDark }
        return sharpness < Self.leastSharpness ? .blurred : .fine
    }

    package init(width: Int, height: Int, sharpness: Double, brightness: Double) {
        self.width = width
        self.height = height
        self.sharpness = sharpness
        self.brightness = brightness
    }

    /// Measures grey values as a binary PGM file has them; nil when it is none.
    ///
    /// - Parameter width, height: of the full size, which the report names.
    init?(pgm bytes: [UInt8], width: Int, height: Int) {
        guard let picture = GreyPicture(pgm: bytes) else { return nil }
        self.init(
            width: width, height: height, sharpness: picture.sharpness(), brightness: picture.brightness())
    }
}
