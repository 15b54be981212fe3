import DICOM
import Testing

@testable import Deidentification

/// A kind of native pixels, with its black as the standard has it, written out by hand.
struct StoredPixels: CustomTestStringConvertible, Sendable {
    var photometric = "MONOCHROME2"
    var samples = 1
    var allocated = 8
    var stored = 8
    var highBit = 7
    var isSigned = false
    var planar = 0
    var syntax = DICOMTransferSyntax.explicitLittleEndian
    /// Value of each sample of a black pixel, as it stands in the word.
    var black = [0]
    var frames = 3
    let columns = 22
    let rows = 17

    var testDescription: String {
        "\(photometric) \(allocated)/\(stored)/\(highBit)\(isSigned ? " signed" : "") planar \(planar) \(syntax.uid)"
    }

    private var bytes: Int { allocated / 8 }
    private var sharesColour: Bool { photometric.hasSuffix("422") }
    private var frameBytes: Int { rows * columns * (sharesColour ? 2 : samples) * bytes }

    /// Where a sample starts, told pixel by pixel.
    private func place(_ frame: Int, _ row: Int, _ column: Int, _ sample: Int) -> Int {
        let pixel = row * columns + column
        let inFrame: Int
        if sharesColour {
            let pair = pixel / 2 * 4
            inFrame = sample == 0 ? pair + pixel % 2 : pair + 1 + sample
        } else {
            inFrame = planar == 1 ? sample * rows * columns + pixel : pixel * samples + sample
        }
        let start = frame * frameBytes + inFrame * bytes
        // Bytes in words of 16 bits have the second one first.
        return bytes == 1 && syntax.isBigEndian ? start ^ 1 : start
    }

    /// Something different at every place, within the stored bits.
    func content() -> [UInt8] {
        var state: UInt32 = 12345
        var content = [UInt8](repeating: 0, count: frames * frameBytes)
        for frame in 0..<frames {
            for row in 0..<rows {
                for column in 0..<columns {
                    for sample in 0..<samples {
                        state = state &* 1_664_525 &+ 1_013_904_223
                        let value = Int(state >> 12) & ((1 << stored) - 1)
                        put(value << (highBit - stored + 1), frame, row, column, sample, into: &content)
                    }
                }
            }
        }
        return content
    }

    private func put(
        _ value: Int, _ frame: Int, _ row: Int, _ column: Int, _ sample: Int, into content: inout [UInt8]
    ) {
        let start = place(frame, row, column, sample)
        for byte in 0..<bytes {
            let shift = 8 * (syntax.isBigEndian ? bytes - 1 - byte : byte)
            content[start + byte] = UInt8(truncatingIfNeeded: value >> shift)
        }
    }

    /// The content with black pixels wherever `isHidden` says so.
    func blackened(_ content: [UInt8], _ isHidden: (_ frame: Int, _ row: Int, _ column: Int) -> Bool) -> [UInt8] {
        var content = content
        for frame in 0..<frames {
            for row in 0..<rows {
                for column in 0..<columns where isHidden(frame, row, column) {
                    for sample in 0..<samples { put(black[sample], frame, row, column, sample, into: &content) }
                }
            }
        }
        return content
    }

    /// An object with these pixels, as the de-identification leaves it.
    func file(_ content: [UInt8], _ extra: [DICOMElement] = []) -> DICOMFile {
        func short(_ tag: DICOMTag, _ value: Int) -> DICOMElement {
            let little = [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
            return DICOMElement(tag, .US, .data(.held(syntax.isBigEndian ? little.reversed() : little)))
        }
        let method = DICOMItem([
            DICOMElement(0x0008_0100, .SH, text: "113100"), DICOMElement(0x0008_0102, .SH, text: "DCM"),
            DICOMElement(0x0008_0104, .LO, text: "Basic Application Confidentiality Profile"),
        ])
        let other = DICOMItem([
            DICOMElement(0x0008_0100, .SH, text: "113108"), DICOMElement(0x0008_0102, .SH, text: "DCM"),
            DICOMElement(0x0008_0104, .LO, text: "Retain Patient Characteristics Option"),
        ])
        var elements = [
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
            DICOMElement(.sopInstanceUID, .UI, text: "2.25.7"), DICOMElement(.modality, .CS, text: "OT"),
            DICOMElement(0x0012_0062, .CS, text: "YES"), DICOMElement(0x0012_0063, .LO, text: "Huizhen, PS3.15 E.1"),
            DICOMElement(0x0012_0064, items: [method, other]), short(.samplesPerPixel, samples),
            DICOMElement(.photometricInterpretation, .CS, text: photometric),
            DICOMElement(.numberOfFrames, .IS, text: String(frames)), short(.rows, rows), short(.columns, columns),
            short(.bitsAllocated, allocated), short(.bitsStored, stored), short(.highBit, highBit),
            short(.pixelRepresentation, isSigned ? 1 : 0),
            DICOMElement(.pixelData, allocated == 8 && !syntax.isBigEndian ? .OB : .OW, .data(.held(content))),
        ]
        if samples > 1 { elements.append(short(0x0028_0006, planar)) }
        if photometric == "PALETTE COLOR" { elements += palette }
        let given = Set(extra.map(\.tag))
        elements = (elements.filter { !given.contains($0.tag) } + extra).sorted { $0.tag < $1.tag }
        let meta = [
            DICOMElement(0x0002_0001, .OB, .data(.held([0, 1]))),
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
            DICOMElement(0x0002_0003, .UI, text: "2.25.7"), DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid),
            DICOMElement(0x0002_0012, .UI, text: "2.25.8"),
        ]
        return DICOMFile(
            meta: DICOMFile.withGroupLength(meta), transferSyntax: syntax, dataset: DICOMItem(elements))
    }

    /// A palette of 256 entries from white down to black at the fourth last, and grey after it.
    private var palette: [DICOMElement] {
        let words = (0..<256).flatMap { entry -> [UInt8] in
            let value = entry == 252 ? 0 : 65_535 - entry * 200
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
        return (0..<3).flatMap { colour in
            [
                DICOMElement(DICOMTag(0x0028_1101 + colour), .US, .data(.held([0, 1, 0, 0, 16, 0]))),
                DICOMElement(DICOMTag(0x0028_1201 + colour), .OW, .data(.held(words))),
            ]
        }
    }
}

extension StoredPixels {
    /// Every kind that the masker knows.
    static let kinds: [StoredPixels] = [
        StoredPixels(),
        StoredPixels(allocated: 16, stored: 12, highBit: 11),
        StoredPixels(allocated: 16, stored: 16, highBit: 15, isSigned: true, black: [0x8000]),
        StoredPixels(allocated: 16, stored: 12, highBit: 11, isSigned: true, black: [0xF800]),
        StoredPixels(allocated: 16, stored: 12, highBit: 15, isSigned: true, black: [0x8000]),
        StoredPixels(allocated: 32, stored: 32, highBit: 31),
        StoredPixels(photometric: "MONOCHROME1", black: [255]),
        StoredPixels(photometric: "MONOCHROME1", allocated: 16, stored: 12, highBit: 11, black: [4095]),
        StoredPixels(photometric: "MONOCHROME1", allocated: 16, stored: 10, highBit: 9, isSigned: true, black: [511]),
        StoredPixels(photometric: "MONOCHROME1", allocated: 16, stored: 12, highBit: 15, black: [0xFFF0]),
        StoredPixels(photometric: "PALETTE COLOR", black: [252]),
        StoredPixels(photometric: "RGB", samples: 3, black: [0, 0, 0]),
        StoredPixels(photometric: "RGB", samples: 3, planar: 1, black: [0, 0, 0]),
        StoredPixels(photometric: "RGB", samples: 3, allocated: 16, stored: 16, highBit: 15, black: [0, 0, 0]),
        StoredPixels(photometric: "YBR_FULL", samples: 3, black: [0, 128, 128]),
        StoredPixels(photometric: "YBR_FULL", samples: 3, planar: 1, black: [0, 128, 128]),
        StoredPixels(photometric: "YBR_FULL_422", samples: 3, black: [0, 128, 128]),
        StoredPixels(photometric: "YBR_PARTIAL_422", samples: 3, black: [16, 128, 128]),
        StoredPixels(photometric: "CMYK", samples: 4, black: [0, 0, 0, 255]),
        StoredPixels(allocated: 16, stored: 12, highBit: 11, syntax: .implicitLittleEndian),
        StoredPixels(allocated: 16, stored: 12, highBit: 11, syntax: .deflatedLittleEndian),
        StoredPixels(
            photometric: "MONOCHROME1", allocated: 16, stored: 12, highBit: 11, syntax: .explicitBigEndian,
            black: [4095]),
        StoredPixels(photometric: "MONOCHROME1", syntax: .explicitBigEndian, black: [255]),
        StoredPixels(photometric: "RGB", samples: 3, syntax: .explicitBigEndian, black: [0, 0, 0]),
    ]
}
