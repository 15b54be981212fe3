import DICOM
import Foundation

/// Files made in code, with invented people.
enum Made {
    static let classUID = "1.2.840.10008.5.1.4.1.1.2"

    /// A grey CT image of 8 bits with the elements of `extra` in place of or among its own.
    static func image(
        instance: String = "1.2.3.4.5", side: Int = 64, extra: [DICOMElement] = [],
        syntax: DICOMTransferSyntax = .explicitLittleEndian
    ) -> DICOMFile {
        func number(_ tag: DICOMTag, _ value: Int) -> DICOMElement {
            DICOMElement(tag, .US, numbers: [value], bigEndian: syntax.isBigEndian)
        }
        var image = DICOMFile(
            [
                DICOMElement(.sopClassUID, .UI, text: classUID), DICOMElement(.sopInstanceUID, .UI, text: instance),
                DICOMElement(.modality, .CS, text: "CT"), DICOMElement(.patientID, .LO, text: "INVENTED-7"),
                DICOMElement(.patientName, .PN, text: "Example^Anna"), number(.samplesPerPixel, 1),
                DICOMElement(.photometricInterpretation, .CS, text: "MONOCHROME2"), number(.rows, side),
                number(.columns, side), number(.bitsAllocated, 8), number(.bitsStored, 8), number(.highBit, 7),
                number(.pixelRepresentation, 0),
                DICOMElement(.pixelData, .OB, numbers: [Int](repeating: 90, count: side * side)),
            ], transferSyntax: syntax)
        for element in extra { image.dataset.set(element) }
        return image
    }

    /// A grey TIFF file without compression that names its artist (TIFF 6.0, section 2).
    static func tiff(width: Int, height: Int, artist: String) -> Data {
        func number(_ value: Int, _ bytes: Int) -> [UInt8] {
            (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        let name = Array(artist.utf8) + [0]
        let entries: [(tag: Int, type: Int, count: Int, value: (Int, Int) -> Int)] = [
            (0x100, 4, 1, { _, _ in width }), (0x101, 4, 1, { _, _ in height }), (0x102, 3, 1, { _, _ in 8 }),
            (0x103, 3, 1, { _, _ in 1 }), (0x106, 3, 1, { _, _ in 1 }), (0x111, 4, 1, { _, pixels in pixels }),
            (0x115, 3, 1, { _, _ in 1 }), (0x116, 4, 1, { _, _ in height }),
            (0x117, 4, 1, { _, _ in width * height }), (0x13B, 2, name.count, { words, _ in words }),
        ]
        let words = 8 + 2 + 12 * entries.count + 4
        var bytes = Array("II".utf8) + number(42, 2) + number(8, 4) + number(entries.count, 2)
        for entry in entries {
            bytes += number(entry.tag, 2) + number(entry.type, 2) + number(entry.count, 4)
            bytes += number(entry.value(words, words + name.count), 4)
        }
        bytes += number(0, 4) + name
        for row in 0..<height { bytes += (0..<width).map { UInt8(truncatingIfNeeded: ($0 ^ row) / 4 + 64) } }
        return Data(bytes)
    }

    /// A folder for one test, gone after it.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("library-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
