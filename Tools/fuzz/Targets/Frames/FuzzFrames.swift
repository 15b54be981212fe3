import DICOM
import FuzzSupport

@testable import Deidentification

/// What is read of frames outside of the sandbox: headers of JPEG 2000, palettes in segments, packed one-bit samples.
@main enum FuzzFrames: FuzzTarget {
    /// The first byte says which of the three the rest is.
    static func seeds() -> [[UInt8]] {
        let header: [UInt8] =
            [0xFF, 0x4F, 0xFF, 0x51, 0, 41, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4] + [UInt8](repeating: 0, count: 24)
            + [0, 1, 7, 1, 1, 0xFF, 0x52, 0, 12, 0, 0, 0, 1, 0, 0, 4, 4, 0, 1, 0xFF, 0x90]
        let box: [UInt8] = [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A, 0, 0, 0, 0]
        let stream: [UInt8] = Array("jp2c".utf8) + header
        let steps: [UInt8] = [0, 0, 2, 0, 0, 0, 9, 0, 1, 0, 6, 0, 0xFF, 0, 2, 0, 1, 0, 0, 0, 0, 0]
        let packed: [UInt8] =
            [1, 0, 0, 0, 64, 0, 0, 0] + [UInt8](repeating: 0, count: 56) + [1, 0xAA, 0x55, 0xFA, 0xFF, 0x80]
        return [[0] + header, [0] + box + stream, [1, 8] + steps, [2, 9] + packed]
    }

    static func feed(_ bytes: [UInt8]) {
        guard let (choice, rest) = choose(bytes, among: 3) else { return }
        switch choice {
        case 0: codestream(Array(rest))
        case 1: palette(rest)
        default: samples(rest)
        }
    }

    private static func codestream(_ bytes: [UInt8]) {
        if let header = JPEG2000Header(bytes) {
            require(header.width > 0 && header.height > 0, "a picture without a size")
            require(header.precisions.allSatisfy { (1...128).contains($0) }, "samples without bits")
        }
        if let start = attempt({ try JPEG2000Header.start(of: ByteSource(bytes: bytes)) }) ?? nil {
            require((0...bytes.count).contains(start), "a codestream outside of the file")
        }
    }

    private static func palette(_ bytes: ArraySlice<UInt8>) {
        guard let (size, segments) = choose(Array(bytes), among: 256) else { return }
        let count = size * 64 + 1
        let file = DICOMFile([
            DICOMElement(0x0028_1101, .US, numbers: [count, 0, 16]),
            DICOMElement(0x0028_1221, .OW, .data(.held(Array(segments)))),
        ])
        guard let entries = attempt({ try SegmentedPalette.entries(0, file) }) ?? nil else { return }
        require(entries.count == count, "not as many colours as promised")
        require(entries.allSatisfy { (0...65_535).contains($0) }, "a colour beyond its bits")
    }

    private static func samples(_ bytes: ArraySlice<UInt8>) {
        guard let (size, packed) = choose(Array(bytes), among: 256) else { return }
        guard let plain = attempt({ try PlainFrames.unpacked(Array(packed), frameBytes: size) }) else { return }
        require(plain.count <= size + 128, "more samples than a frame has")
    }
}
