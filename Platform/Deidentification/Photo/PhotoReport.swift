/// A kind of metadata block that a picture file can carry beside its pixels.
public enum MetadataKind: String, Sendable, Codable, CaseIterable {
    case exif = "EXIF"
    case gps = "GPS"
    case makerNote = "maker note"
    case thumbnail = "thumbnail"
    case xmp = "XMP"
    case iptc = "IPTC"
    case photoshop = "Photoshop"
    case colourProfile = "ICC"
    case comment = "comment"
    case text = "text"
    case time = "time"
    case otherPictures = "other pictures"
    /// Blocks of cameras and programs that no standard names.
    case applicationData = "application data"
    /// Bytes after the end of the picture: a second picture, a video, or something hidden.
    case trailer = "trailer"
}

/// What was removed from a picture: kinds and amounts, never a value.
public struct PhotoReport: Sendable, Codable, Equatable {
    /// Blocks of one kind.
    public struct Removed: Sendable, Codable, Equatable {
        /// What the blocks are.
        public let kind: MetadataKind
        /// How many of them there were.
        public let count: Int
        /// Their length together.
        public let bytes: Int
    }

    /// Of the file as it came, told by its first bytes.
    public let format: PhotoFormat
    /// Pixels of the clean full-size picture, upright, from left to right.
    public internal(set) var width: Int
    /// Pixels of the clean full-size picture from top to bottom.
    public internal(set) var height: Int
    /// Pixels of the file as it came, before turning upright, from left to right.
    public let originalWidth: Int
    /// Pixels of the file as it came from top to bottom.
    public let originalHeight: Int
    /// The EXIF orientation, 1 to 8, that was applied; 1 when there was nothing to turn.
    public let orientation: Int
    /// In the order of `MetadataKind`.
    ///
    /// A block inside another one counts in both.
    public let blocks: [Removed]
    /// How many boxes were blacked out.
    public internal(set) var masks: Int
    /// How well the picture shows what it is of; nil in reports from before this was measured.
    public internal(set) var quality: PhotoQuality?

    /// How often each kind of block was there, by its name.
    public var removed: [String: Int] {
        Dictionary(uniqueKeysWithValues: blocks.map { ($0.kind.rawValue, $0.count) })
    }
}

/// What a picture file says about itself before it is decoded.
package struct PhotoHeader: Sendable, Equatable {
    package internal(set) var format: PhotoFormat
    package internal(set) var width = 0
    package internal(set) var height = 0
    package internal(set) var orientation = 1
    /// Colour channels as stored; 0 when the header does not say.
    var channels = 0
    var hasAlpha = false
    /// Of one channel of one pixel as stored; 1 when the header does not say.
    var bytesPerSample = 1
    /// An embedded profile other than sRGB, which needs a real conversion.
    var needsColourConversion = false
    /// What all pixels take once they are decoded; three channels where the header does not say.
    var decodedBytes: Int {
        let samples = (channels == 0 ? 3 : channels) + (hasAlpha ? 1 : 0)
        let (pixels, tooMany) = width.multipliedReportingOverflow(by: height)
        let (bytes, tooLarge) = pixels.multipliedReportingOverflow(by: max(1, samples) * max(1, bytesPerSample))
        return tooMany || tooLarge ? .max : bytes
    }
    private var blocks: [MetadataKind: (count: Int, bytes: Int)] = [:]

    init(format: PhotoFormat) { self.format = format }

    mutating func note(_ kind: MetadataKind, bytes: Int, count: Int = 1) {
        let old = blocks[kind] ?? (0, 0)
        blocks[kind] = (old.count + count, old.bytes + bytes)
    }

    /// The metadata blocks by kind.
    package var metadata: [PhotoReport.Removed] {
        MetadataKind.allCases.compactMap { kind in
            blocks[kind].map { PhotoReport.Removed(kind: kind, count: $0.count, bytes: $0.bytes) }
        }
    }

    package static func == (one: PhotoHeader, other: PhotoHeader) -> Bool {
        one.format == other.format && one.width == other.width && one.height == other.height
            && one.orientation == other.orientation && one.metadata == other.metadata
    }

    /// Reads the header of any format that is taken.
    package static func read(_ bytes: PhotoBytes) throws(PhotoFailure) -> PhotoHeader {
        let header: PhotoHeader
        switch try PhotoFormat.sniff(bytes) {
        case .jpeg: header = try JPEGHeader.read(bytes)
        case .png: header = try PNGHeader.read(bytes)
        case .webp: header = try WebPHeader.read(bytes)
        case .tiff: header = try TIFFHeader.read(bytes)
        case .heic: header = try HEIFHeader.read(bytes)
        }
        guard header.width > 0, header.height > 0 else { throw .damaged }
        return header
    }
}
