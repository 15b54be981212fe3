import DICOM
import Testing

@testable import Deidentification

@Suite struct SegmentedPaletteTests {
    private func file(_ segments: [Int], count: Int, bits: Int = 16) -> DICOMFile {
        func words(_ values: [Int]) -> DICOMData {
            .held(values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
        }
        let elements = (0..<3).flatMap { colour in
            [
                DICOMElement(DICOMTag(0x0028_1101 + UInt32(colour)), .US, .data(words([count, 0, bits]))),
                DICOMElement(DICOMTag(0x0028_1221 + UInt32(colour)), .OW, .data(words(segments))),
            ]
        }
        return DICOMFile(
            meta: [], transferSyntax: .explicitLittleEndian, dataset: DICOMItem(elements.sorted { $0.tag < $1.tag }))
    }

    @Test("steps, slopes and repetitions give the entries that they stand for")
    func expansion() throws {
        // Two values; a slope of four more up to 500; then the two values and the slope again.
        let file = file([0, 2, 7, 100, 1, 4, 500, 2, 2, 0, 0], count: 12)
        #expect(SegmentedPalette.isUsed(file))
        let expected = [7, 100, 200, 300, 400, 500, 7, 100, 200, 300, 400, 500]
        #expect(try SegmentedPalette.entries(0, file) == expected)
        let plain = try SegmentedPalette.replaced(file)
        #expect(plain[0x0028_1221] == nil)
        let bytes = try plain[0x0028_1203].flatMap { try file.bytes(of: $0) }
        #expect(bytes == expected.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    }

    @Test("segments that are none, too many, too few or endless are refused")
    func refused() {
        let samples: [([Int], Int)] = [
            ([], 4), ([0, 2, 1, 1], 3), ([0, 9, 1, 1], 4), ([1, 4, 9], 4), ([3, 4, 9], 4), ([0, 0, 0, 0], 4),
            ([2, 1, 0, 0], 4), ([0, 1, 5, 2, 4, 900, 0], 5), ([0, 1, 5, 2, 4, 6, 0], 5), ([0, 5, 1, 2, 3, 4, 5], 4),
        ]
        for (segments, count) in samples {
            #expect(throws: DICOMMaskFailure.damaged, "\(segments)") {
                try SegmentedPalette.replaced(file(segments, count: count))
            }
        }
    }
}
