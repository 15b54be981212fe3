import DICOM

/// Comments and application data in the headers of compressed frames, where devices and software write names.
///
/// They become spaces of the same length, so that offsets hold. What follows the first scan or tile is not searched.
enum CompressedComments {
    private static let segmentLimit = 1_000

    /// A fragment with its comments blanked; the same one when it has none or starts no JPEG or JPEG 2000 stream.
    static func blanked(_ fragment: DICOMData, in file: DICOMFile) throws -> DICOMData {
        let parts = try comments(fragment, in: file)
        if parts.isEmpty { return fragment }
        switch fragment {
        case .held(var bytes):
            for part in parts {
                for index in part { bytes[index] = 0x20 }
            }
            return .held(bytes)
        case .stored(let range), .masked(let range, _):
            let start = range.lowerBound
            return .masked(range, blank: parts.map { start + $0.lowerBound..<start + $0.upperBound })
        }
    }

    /// Offsets within the fragment of what is only comment.
    private static func comments(_ fragment: DICOMData, in file: DICOMFile) throws -> [Range<Int>] {
        let start = try file.bytes(of: fragment, from: 0, count: 2)
        let is2000 = start == [0xFF, 0x4F]
        guard is2000 || start == [0xFF, 0xD8] else { return [] }
        var parts: [Range<Int>] = []
        var position = 2
        for _ in 0..<segmentLimit {
            let header = try file.bytes(of: fragment, from: position, count: 4)
            guard header.count == 4, header[0] == 0xFF else { break }
            let length = Int(header[2]) << 8 | Int(header[3])
            let end = position + 2 + length
            // Start of scan, start of tile part, and end of image.
            guard length >= 2, end <= fragment.count, ![0xDA, 0x90, 0xD9].contains(header[1]) else { break }
            let kept = is2000 ? keptOfJPEG2000(header[1]) : keptOfJPEG(header[1])
            if let kept, length - 2 > kept {
                let part = position + 4 + kept..<end
                let bytes = try file.bytes(of: fragment, from: part.lowerBound, count: part.count)
                if bytes.contains(where: { $0 != 0x20 }) { parts.append(part) }
            }
            position = end
        }
        return parts
    }

    /// How many bytes of a segment are needed; nil for segments that describe the picture (ISO/IEC 10918-1, table B.1).
    ///
    /// JFIF needs 14 bytes before its thumbnail; segments 8 and 14 say how colours were transformed.
    private static func keptOfJPEG(_ marker: UInt8) -> Int? {
        switch marker {
        case 0xE0: 14
        case 0xE8, 0xEE: nil
        case 0xE1...0xEF, 0xFE: 0
        default: nil
        }
    }

    /// A comment keeps its two bytes of registration (ISO/IEC 15444-1, section A.9.2).
    private static func keptOfJPEG2000(_ marker: UInt8) -> Int? { marker == 0x64 ? 2 : nil }
}
