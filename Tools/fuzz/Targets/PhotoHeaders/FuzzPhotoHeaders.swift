import FuzzSupport

@testable import Deidentification

/// The header of a picture in each format that is taken, and the grey values that the sandbox answers with.
@main enum FuzzPhotoHeaders: FuzzTarget {
    static func seeds() -> [[UInt8]] { PhotoSeeds.all }

    static var words: [String] {
        [
            "Exif\0\0", "ICC_PROFILE\0", "MPF\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", "8BIM", "II*\0",
            "MM\0*",
            "II+\0", "IHDR", "IDAT", "IEND", "tEXt", "eXIf", "iCCP", "RIFF", "WEBP", "VP8X", "VP8L", "EXIF", "ftyp",
            "heic",
            "meta", "iinf", "infe", "iprp", "ipco", "ipma", "ispe", "irot", "pitm", "iref", "thmb", "moov", "uuid",
            "P5\n",
        ]
    }

    static func feed(_ bytes: [UInt8]) {
        if let header = attempt({ try PhotoHeader.read(PhotoBytes(bytes)) }) {
            require(header.width > 0 && header.height > 0, "a picture without a size")
            require((1...8).contains(header.orientation), "no orientation")
            require(header.metadata.allSatisfy { $0.count > 0 && $0.bytes >= 0 }, "less than nothing was removed")
        }
        if let quality = PhotoQuality(pgm: bytes, width: 1, height: 1) {
            require((0...255).contains(quality.brightness) && quality.sharpness >= 0, "not a quality")
        }
    }
}
