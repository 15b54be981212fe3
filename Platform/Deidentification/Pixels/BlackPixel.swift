import DICOM

/// The sample values of a black pixel, by what the samples mean (PS3.3, section C.7.6.3.1.2).
///
/// For grey this is the darkest value that can be stored, so it is black under every window.
struct BlackPixel {
    let samples: [Int]
    /// Two neighbours in a row have one colour.
    let sharesColour: Bool

    /// Nil for an interpretation that the standard does not have in native pixel data.
    init?(_ file: DICOMFile, _ summary: DICOMSummary, _ format: SampleFormat) throws {
        let middle = 1 << (format.bitsStored - 1)
        // Partial range has its black at 16 of 256.
        let partial = 16 << max(0, format.bitsStored - 8)
        switch summary.photometric {
        case "MONOCHROME1": samples = [format.highest]
        case "MONOCHROME2": samples = [format.lowest]
        case "PALETTE COLOR": samples = [try Self.darkestEntry(file, format)]
        case "RGB", "HSV": samples = [0, 0, 0]
        case "ARGB": samples = [0, 0, 0, 0]
        case "CMYK": samples = [0, 0, 0, format.highest]
        case "YBR_FULL", "YBR_FULL_422": samples = [0, middle, middle]
        case "YBR_PARTIAL_422": samples = [partial, middle, middle]
        default: return nil
        }
        sharesColour = summary.photometric.hasSuffix("_422")
    }

    // MARK: - Palettes

    /// The index whose colour is the darkest (PS3.3, section C.7.6.3.1.5).
    ///
    /// Of a palette that cannot be read, the first index: any single value hides what was there.
    private static func darkestEntry(_ file: DICOMFile, _ format: SampleFormat) throws -> Int {
        let descriptor = try numbers(0x0028_1101, file)
        guard descriptor.count == 3 else { return 0 }
        let (count, first) = (descriptor[0] == 0 ? 65_536 : descriptor[0], descriptor[1])
        guard (format.lowest...format.highest).contains(first) else { return 0 }
        let tables =
            SegmentedPalette.isUsed(file)
            ? try (0..<3).map { try SegmentedPalette.entries($0, file) ?? [] }
            : try [DICOMTag](arrayLiteral: 0x0028_1201, 0x0028_1202, 0x0028_1203).map { try entries($0, count, file) }
        guard tables.allSatisfy({ $0.count == count }) else { return first }
        let reachable = 0..<min(count, format.highest - first + 1)
        let darkest = reachable.min { one, other in
            tables.reduce(0) { $0 + $1[one] } < tables.reduce(0) { $0 + $1[other] }
        }
        return first + (darkest ?? 0)
    }

    /// Entries of 8 bits may lie two in a word.
    private static func entries(_ tag: DICOMTag, _ count: Int, _ file: DICOMFile) throws -> [Int] {
        guard let element = file.dataset[tag], let bytes = try file.bytes(of: element) else { return [] }
        if bytes.count >= 2 * count { return Array(try numbers(tag, file).prefix(count)) }
        return bytes.count >= count ? bytes.prefix(count).map(Int.init) : []
    }

    private static func numbers(_ tag: DICOMTag, _ file: DICOMFile) throws -> [Int] {
        guard let element = file.dataset[tag], let bytes = try file.bytes(of: element) else { return [] }
        let (low, high) = file.transferSyntax.isBigEndian ? (1, 0) : (0, 1)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0 + low]) | Int(bytes[$0 + high]) << 8 }
    }
}
