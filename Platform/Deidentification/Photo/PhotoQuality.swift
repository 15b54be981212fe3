/// How well a photo shows what it is of: its size, sharpness and brightness.
public struct PhotoQuality: Sendable, Codable, Equatable {
    /// What to tell the author.
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case fine, tooSmall, blurred, tooDark
    }

    /// Pixels of the full size from left to right.
    public let width: Int
    /// Pixels of the full size from top to bottom.
    public let height: Int
    /// Variance of the Laplacian of the grey values in the sharpest tenth of the picture, at most 1280 pixels long.
    ///
    /// A part is enough, because a sharp lesion before soft ground is what a close picture looks like.
    public let sharpness: Double
    /// Mean of the grey values, 0 to 255.
    public let brightness: Double

    /// The shorter side below which a lesion of a few millimetres is a few pixels.
    public static let smallestSide = 480
    /// Below it nothing in the picture has an edge.
    ///
    /// Measured with `Benchmarks/deidentify/photo.py` on real photos and on copies of them out of focus.
    public static let leastSharpness = 60.0
    /// Below it most of the picture is black.
    public static let leastBrightness = 30.0

    /// The first thing that is wrong; what the author can do least about comes first.
    public var verdict: Verdict {
        if min(width, height) < Self.smallestSide { return .tooSmall }
        if brightness < Self.leastBrightness { return .tooDark }
        return sharpness < Self.leastSharpness ? .blurred : .fine
    }

    /// What was measured elsewhere, such as in an earlier report.
    public init(width: Int, height: Int, sharpness: Double, brightness: Double) {
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
