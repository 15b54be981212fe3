import DICOM
import Foundation
import Kernel
import Sandbox
import Testing

@testable import Deidentification

@Suite struct DICOMPixelMaskerTests {
    let masker: DICOMPixelMasker

    init() throws { masker = DICOMPixelMasker(sandbox: try Sandbox.locate()) }

    /// Writes the object, masks it and reads the result.
    private func masked(
        _ file: DICOMFile, _ masks: [DICOMMask], in folder: String
    ) async throws -> (file: DICOMFile, report: DICOMMaskReport) {
        try file.write(to: "\(folder)/in.dcm", durable: false)
        let report = try await masker.mask(
            cleanFileAt: "\(folder)/in.dcm", masks: masks, to: "\(folder)/out.dcm", in: folder, durable: false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["in.dcm", "out.dcm"])
        return (try DICOMFile.read(fileAt: "\(folder)/out.dcm"), report)
    }

    private func pixels(_ file: DICOMFile) throws -> [UInt8] {
        guard case .data(let data)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.noPicture }
        return try file.bytes(of: data)
    }

    /// A box around whole pixels, well inside their edges.
    private func box(_ kind: StoredPixels, columns: Range<Int>, rows: Range<Int>) -> MaskBox {
        MaskBox(
            x: (Double(columns.lowerBound) + 0.01) / Double(kind.columns),
            y: (Double(rows.lowerBound) + 0.01) / Double(kind.rows),
            width: (Double(columns.count) - 0.02) / Double(kind.columns),
            height: (Double(rows.count) - 0.02) / Double(kind.rows))
    }

    @Test("boxes are black in every frame and all else is byte for byte the same", arguments: StoredPixels.kinds)
    func kinds(_ kind: StoredPixels) async throws {
        try await withPictureFolder { folder in
            let content = kind.content()
            // Even columns, because two neighbours may share their colour; one box lies over the other.
            let boxes = [
                box(kind, columns: 2..<10, rows: 3..<6), box(kind, columns: 8..<22, rows: 5..<9),
                box(kind, columns: 0..<22, rows: 16..<17),
            ]
            let (file, report) = try await masked(
                kind.file(content), boxes.map { DICOMMask(box: $0) }, in: folder)
            let expected = kind.blackened(content) { _, row, column in
                (2..<10).contains(column) && (3..<6).contains(row)
                    || (8..<22).contains(column) && (5..<9).contains(row) || row == 16
            }
            #expect(expected != content)
            #expect(try pixels(file).prefix(content.count) == expected[...])
            #expect(file.transferSyntax == kind.syntax)
            #expect(report.frames == 3 && report.masks.count == 3 && report.decodedFrom == nil)
        }
    }

    @Test("a box on one frame leaves the others as they are")
    func singleFrames() async throws {
        try await withPictureFolder { folder in
            let kind = StoredPixels(allocated: 16, stored: 12, highBit: 11)
            let content = kind.content()
            let masks = [
                DICOMMask(box: box(kind, columns: 3..<4, rows: 0..<17), frame: 0),
                DICOMMask(box: box(kind, columns: 5..<7, rows: 2..<4), frame: 2),
                DICOMMask(box: box(kind, columns: 20..<22, rows: 0..<1)),
            ]
            let file = try await masked(kind.file(content), masks, in: folder).file
            let expected = kind.blackened(content) { frame, row, column in
                frame == 0 && column == 3 || frame == 2 && (5..<7).contains(column) && (2..<4).contains(row)
                    || row == 0 && column >= 20
            }
            #expect(try pixels(file) == expected)
        }
    }

    @Test("a box that touches a part of a pixel, or of a pair that shares its colour, hides all of it")
    func roundedOutwards() async throws {
        try await withPictureFolder { folder in
            for kind in [StoredPixels(), StoredPixels(photometric: "YBR_FULL_422", samples: 3, black: [0, 128, 128])] {
                let content = kind.content()
                let small = MaskBox(x: 5.4 / 22, y: 3.4 / 17, width: 0.2 / 22, height: 0.2 / 17)
                let file = try await masked(kind.file(content), [DICOMMask(box: small)], in: folder).file
                let shares = kind.photometric.hasSuffix("422")
                let expected = kind.blackened(content) { _, row, column in
                    row == 3 && (column == 5 || shares && column == 4)
                }
                #expect(try pixels(file) == expected)
            }
        }
    }

    @Test("a frame longer than a piece of the copy is masked across the pieces")
    func longFrames() throws {
        var kind = StoredPixels(photometric: "RGB", samples: 3, planar: 1, black: [0, 0, 0])
        kind.frames = 4
        let content = kind.content()
        let file = kind.file(content)
        let masks = [DICOMMask(box: box(kind, columns: 1..<21, rows: 2..<15))]
        let expected = kind.blackened(content) { _, row, column in
            (1..<21).contains(column) && (2..<15).contains(row)
        }
        for size in [2, 6, 10, 64, 1000, 100_000] {
            let eraser = PixelEraser(try PixelLayout(file, try file.summary()), masks)
            let pieces = stride(from: 0, to: content.count, by: size).map { start in
                eraser.erase(content[start..<min(start + size, content.count)])
            }
            #expect(pieces.flatMap { $0 } == expected)
        }
    }

    @Test("the result says that its pixels are clean, once, and keeps what else was said")
    func statements() async throws {
        try await withPictureFolder { folder in
            let kind = StoredPixels()
            let overlay = [
                DICOMElement(0x6000_0010, .US, .data(.held([1, 0]))),
                DICOMElement(0x6000_3000, .OW, .data(.held([1, 2]))),
                DICOMElement(0x6002_3000, .OW, .data(.held([1, 2]))),
                DICOMElement(0x0088_0200, items: [DICOMItem([DICOMElement(.modality, .CS, text: "OT")])]),
                DICOMElement(0x0028_0301, .CS, text: "YES"),
                DICOMElement(0x0028_0106, .US, .data(.held([9, 0]))), DICOMElement(0x0028_2110, .CS, text: "01"),
                DICOMElement(0x0028_2112, .DS, text: "12.5"), DICOMElement(0x0028_2114, .CS, text: "ISO_10918_1"),
            ]
            let masks = [DICOMMask(box: box(kind, columns: 0..<4, rows: 0..<4))]
            let (first, report) = try await masked(kind.file(kind.content(), overlay), masks, in: folder)
            #expect(report.graphicsRemoved == 2)
            let second = try await masked(first, masks + masks, in: folder).file
            for (file, boxes) in [(first, 1), (second, 2)] {
                #expect(try file.strings(0x0028_0301) == ["NO"])
                #expect(try file.strings(0x0012_0062) == ["YES"])
                #expect(
                    try file.strings(0x0012_0063) == ["Huizhen, PS3.15 E.1", "Huizhen, boxes blacked out: \(boxes)"])
                let codes = try (file.dataset[0x0012_0064]?.items ?? []).flatMap {
                    try file.strings(0x0008_0100, in: $0)
                }
                #expect(codes == ["113100", "113101", "113108"])
                #expect(try file.strings(0x0028_2110) == ["01"] && file.strings(0x0028_2112) == ["12.5"])
                let gone: [DICOMTag] = [0x6000_0010, 0x6000_3000, 0x6002_3000, 0x0088_0200, 0x0028_0106]
                #expect(gone.allSatisfy { file.dataset[$0] == nil })
                #expect(file.dataset.elements.map(\.tag) == file.dataset.elements.map(\.tag).sorted())
            }
        }
    }

    @Test("without boxes the pixels stay as they are, also compressed ones")
    func noMasks() async throws {
        try await withPictureFolder { folder in
            let kind = StoredPixels()
            let fragments = DICOMElement(
                .pixelData, .OB, .fragments([.held([]), .held([1, 2]), .held([3, 4]), .held([5, 6])]))
            var input = kind.file([], [fragments])
            input = try Self.renamed(input, "1.2.840.10008.1.2.4.90")
            let (file, report) = try await masked(input, [], in: folder)
            #expect(file.transferSyntax == input.transferSyntax)
            guard case .fragments(let kept)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.damaged }
            #expect(try kept.map { try file.bytes(of: $0) } == [[], [1, 2], [3, 4], [5, 6]])
            #expect(try file.strings(0x0028_0301) == ["NO"] && report.masks == [] && report.decodedFrom == nil)
        }
    }

    /// The same object in another transfer syntax, whatever its pixels are.
    static func renamed(_ file: DICOMFile, _ uid: String) throws -> DICOMFile {
        var file = file
        file.transferSyntax = try #require(DICOMTransferSyntax(uid: uid))
        let others = file.meta.filter { $0.tag != .transferSyntaxUID && !$0.tag.isGroupLength }
        let meta = others + [DICOMElement(.transferSyntaxUID, .UI, text: uid)]
        file.meta = DICOMFile.withGroupLength(meta.sorted { $0.tag < $1.tag })
        return file
    }

    // MARK: - Refusals

    @Test("boxes outside of the picture, frames that are not there, and too many of either are refused")
    func badMasks() async throws {
        try await withPictureFolder { folder in
            let kind = StoredPixels()
            let inside = MaskBox(x: 0, y: 0, width: 0.5, height: 0.5)
            let bad: [[DICOMMask]] = [
                [DICOMMask(box: inside, frame: 3)], [DICOMMask(box: inside, frame: -1)],
                [DICOMMask(box: MaskBox(x: 1, y: 0, width: 1, height: 1))],
                [DICOMMask(box: MaskBox(x: 0, y: 0, width: .infinity, height: 1))],
                Array(repeating: DICOMMask(box: inside), count: 501),
            ]
            for masks in bad {
                await #expect(throws: DICOMMaskFailure.badMasks(limit: 500)) {
                    _ = try await masked(kind.file(kind.content()), masks, in: folder)
                }
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.dcm"))
            }
        }
    }

    @Test("what cannot be masked is refused with the reason, and nothing is written")
    func refused() async throws {
        let kind = StoredPixels()
        let content = kind.content()
        func us(_ tag: DICOMTag, _ value: UInt8) -> DICOMElement {
            DICOMElement(tag, .US, .data(.held([value, 0])))
        }
        let junk = DICOMElement(.pixelData, .OB, .fragments([.held([]), .held([1, 2, 3, 4])]))
        func compressed(_ method: String) throws -> DICOMFile {
            try Self.renamed(kind.file([], [junk]), "1.2.840.10008.1.2.\(method)")
        }
        var noPixels = kind.file(content)
        noPixels.dataset.elements.removeAll { $0.tag == .pixelData }
        let samples: [(DICOMFile, DICOMMaskFailure)] = [
            (try compressed("4.92"), .unsupportedCompression(transferSyntax: "1.2.840.10008.1.2.4.92")),
            (try compressed("4.94"), .unsupportedCompression(transferSyntax: "1.2.840.10008.1.2.4.94")),
            (try compressed("4.110"), .unsupportedCompression(transferSyntax: "1.2.840.10008.1.2.4.110")),
            (try compressed("4.90"), .damaged), (try compressed("4.201"), .damaged), (try compressed("8.1"), .damaged),
            (try compressed("4.50"), .damaged), (try compressed("5"), .damaged), (noPixels, .noPicture),
            (kind.file(Array(content.dropLast(2))), .damaged),
            (kind.file(content, [us(.bitsAllocated, 12), us(.bitsStored, 12), us(.highBit, 11)]), .unsupportedPixels),
            (kind.file(content, [us(.highBit, 3)]), .unsupportedPixels),
            (kind.file(content, [us(.samplesPerPixel, 3)]), .unsupportedPixels),
            (kind.file(content, [us(.rows, 0)]), .damaged),
            (
                kind.file(content, [DICOMElement(.photometricInterpretation, .CS, text: "YBR_ICT")]),
                .unsupportedPixels
            ),
        ]
        try await withPictureFolder { folder in
            for (file, failure) in samples {
                try file.write(to: "\(folder)/in.dcm", durable: false)
                let mask = DICOMMask(box: MaskBox(x: 0, y: 0, width: 0.5, height: 0.5))
                await #expect(throws: failure) {
                    try await masker.mask(
                        cleanFileAt: "\(folder)/in.dcm", masks: [mask], to: "\(folder)/out.dcm", in: folder)
                }
                #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty && failure.status == 422)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in.dcm"])
            }
        }
    }
}
