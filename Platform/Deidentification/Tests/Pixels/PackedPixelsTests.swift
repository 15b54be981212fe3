import DICOM
import Foundation
import Sandbox
import Testing

@testable import Deidentification

/// Masks in samples of one bit, which lie eight in a byte, and in floating point numbers.
@Suite struct PackedPixelsTests {
    let sandbox: Sandbox
    private let rows = 17
    private let columns = 22
    private let frames = 3

    init() throws { sandbox = try Sandbox.locate() }

    private func isHidden(_ frame: Int, _ row: Int, _ column: Int) -> Bool {
        (3..<7).contains(row) && (2..<10).contains(column) || frame == 1 && row >= 15
    }

    private static let masks = [
        DICOMMask(box: MaskBox(x: 2.01 / 22, y: 3.01 / 17, width: 7.98 / 22, height: 3.98 / 17)),
        DICOMMask(box: MaskBox(x: 0, y: 15.5 / 17, width: 1, height: 1), frame: 1),
    ]

    /// A sample that differs from its neighbours, in no order.
    private func bit(_ place: Int) -> UInt8 { UInt8((place * 7 + place / 5 + place / 22) % 3 % 2) }

    /// The samples one after the other, each frame from a new byte when that is asked for.
    private func packed(_ bits: [UInt8], framesApart: Bool = false) -> [[UInt8]] {
        let size = rows * columns
        let groups = framesApart ? (0..<frames).map { Array(bits[$0 * size..<($0 + 1) * size]) } : [bits]
        return groups.map { group in
            var bytes = [UInt8](repeating: 0, count: (group.count + 7) / 8)
            for (place, bit) in group.enumerated() { bytes[place / 8] |= bit << UInt8(place % 8) }
            return bytes
        }
    }

    private func one(_ photometric: String, _ syntax: DICOMTransferSyntax = .explicitLittleEndian) -> StoredPixels {
        StoredPixels(photometric: photometric, allocated: 1, stored: 1, highBit: 0, syntax: syntax)
    }

    private func mask(_ file: DICOMFile, in folder: String) async throws -> DICOMFile {
        try file.write(to: "\(folder)/in.dcm", durable: false)
        _ = try await DICOMPixelMasker(sandbox: sandbox).mask(
            cleanFileAt: "\(folder)/in.dcm", masks: Self.masks, to: "\(folder)/out.dcm", in: folder, durable: false)
        return try DICOMFile.read(fileAt: "\(folder)/out.dcm")
    }

    private func pixels(_ file: DICOMFile, _ tag: DICOMTag = .pixelData) throws -> [UInt8] {
        guard case .data(let data)? = file.dataset[tag]?.value else { throw DICOMMaskFailure.noPicture }
        return try file.bytes(of: data)
    }

    private func bits(black: UInt8? = nil) -> [UInt8] {
        (0..<frames * rows * columns).map { place in
            let (frame, row, column) = (place / (rows * columns), place / columns % rows, place % columns)
            return black != nil && isHidden(frame, row, column) ? black ?? 0 : bit(place)
        }
    }

    /// In words of 16 bits with the high byte first, the bytes of each word are exchanged.
    private func swapped(_ bytes: [UInt8]) -> [UInt8] {
        let even = bytes.count % 2 == 0 ? bytes : bytes + [0]
        return even.indices.map { even[$0 ^ 1] }
    }

    @Test("one-bit samples are black in the boxes, across bytes and frames, in both byte orders")
    func native() async throws {
        for (photometric, black) in [("MONOCHROME2", UInt8(0)), ("MONOCHROME1", 1)] {
            let (content, expected) = (packed(bits())[0], packed(bits(black: black))[0])
            try await withPictureFolder { folder in
                let little = try await mask(one(photometric).file(content), in: folder)
                #expect(try pixels(little).prefix(expected.count) == expected[...])
                let kind = one(photometric, .explicitBigEndian)
                let big = try await mask(kind.file(swapped(content)), in: folder)
                #expect(try pixels(big) == swapped(expected))
            }
        }
    }

    @Test("one-bit frames that are deflated, or packed as RLE, are joined without a gap")
    func compressed() async throws {
        let expected = packed(bits(black: 0))[0]
        // One run of literal bytes, which is what both methods may write.
        let rle = packed(bits(), framesApart: true).map { frame -> [UInt8] in
            let header: [UInt8] = [1, 0, 0, 0, 64] + [UInt8](repeating: 0, count: 59)
            return header + [UInt8(frame.count - 1)] + frame
        }
        let deflated = packed(bits(), framesApart: true).map { frame -> [UInt8] in
            let length = UInt8(frame.count)
            let header: [UInt8] = [1, length, 0, ~length, 0xFF]
            return header + frame
        }
        for (number, frames) in [("5", rle), ("8.1", deflated)] {
            let element = DICOMElement(
                .pixelData, .OB,
                .fragments([.held([])] + frames.map { .held($0.count % 2 == 0 ? $0 : $0 + [0]) }))
            let file = try DICOMPixelMaskerTests.renamed(
                one("MONOCHROME2").file([], [element]), "1.2.840.10008.1.2.\(number)")
            try await withPictureFolder { folder in
                let masked = try await mask(file, in: folder)
                #expect(masked.transferSyntax == .explicitLittleEndian)
                #expect(try pixels(masked).prefix(expected.count) == expected[...])
                let renderer = DICOMRenderer(sandbox: sandbox)
                try await renderer.render(fileAt: "\(folder)/in.dcm", frame: 1, into: folder, name: "frame.png")
                try await renderer.render(fileAt: "\(folder)/out.dcm", frame: 1, into: folder, name: "frame.png")
            }
        }
    }

    @Test("floating point numbers are zero in the boxes and the same elsewhere, and are drawn")
    func floats() async throws {
        for (tag, vr, size) in [(DICOMTag.floatPixelData, DICOMVR.OF, 4), (.doubleFloatPixelData, .OD, 8)] {
            let values = (0..<frames * rows * columns).map { Double($0 % 97) - 20.5 }
            let content = values.flatMap { value in
                size == 4
                    ? withUnsafeBytes(of: Float(value).bitPattern.littleEndian, Array.init)
                    : withUnsafeBytes(of: value.bitPattern.littleEndian, Array.init)
            }
            var kind = StoredPixels(allocated: size * 8, stored: size * 8, highBit: size * 8 - 1)
            kind.frames = frames
            var file = kind.file([], [DICOMElement(tag, vr, .data(.held(content)))])
            let whole: Set<DICOMTag> = [.pixelData, .bitsStored, .highBit, .pixelRepresentation]
            file.dataset.elements.removeAll { whole.contains($0.tag) }
            try await withPictureFolder { folder in
                let masked = try await mask(file, in: folder)
                #expect(try pixels(masked, tag) == kind.blackened(content, isHidden))
                try await DICOMRenderer(sandbox: sandbox).render(
                    fileAt: "\(folder)/out.dcm", frame: 2, into: folder, name: "frame.png")
            }
        }
    }
}
