import DICOM
import Foundation
import Sandbox
import Testing

@testable import Deidentification

/// Masks in JPEG 2000: OpenJPEG compresses samples that the test made, whose values are therefore known.
@Suite(.serialized) struct JPEG2000Tests {
    let sandbox: Sandbox
    let masker: DICOMPixelMasker

    init() throws {
        sandbox = try Sandbox.locate()
        masker = DICOMPixelMasker(sandbox: sandbox)
    }

    struct Compression: CustomTestStringConvertible, Sendable {
        var options: [String] = []
        var syntax = "4.90"
        /// What the file calls the colours before decoding.
        var named: String?
        let kind: StoredPixels
        var method: String?

        var testDescription: String { "\(syntax) \(kind.testDescription) \(options)" }
    }

    private static let colour = StoredPixels(photometric: "RGB", samples: 3, black: [0, 0, 0])

    static let compressions = [
        Compression(kind: StoredPixels()),
        Compression(syntax: "4.91", kind: StoredPixels(allocated: 16, stored: 12, highBit: 11)),
        Compression(
            kind: StoredPixels(allocated: 16, stored: 16, highBit: 15, isSigned: true, black: [0x8000])),
        Compression(
            kind: StoredPixels(allocated: 16, stored: 12, highBit: 11, isSigned: true, black: [0xF800])),
        Compression(kind: StoredPixels(photometric: "MONOCHROME1", black: [255])),
        Compression(options: ["-mct", "1"], named: "YBR_RCT", kind: colour),
        Compression(options: ["-mct", "0"], kind: colour),
        Compression(
            options: ["-mct", "0"], kind: StoredPixels(photometric: "YBR_FULL", samples: 3, black: [0, 128, 128])),
        Compression(
            options: ["-mct", "0"],
            kind: StoredPixels(
                photometric: "RGB", samples: 3, allocated: 16, stored: 16, highBit: 15, black: [0, 0, 0])
        ),
        Compression(kind: StoredPixels(photometric: "PALETTE COLOR", black: [252])),
        Compression(
            options: ["-I", "-mct", "1", "-r", "1"], syntax: "4.91", named: "YBR_ICT", kind: colour,
            method: "ISO_15444_1"),
    ]

    /// One codestream, or one JP2 file, for each frame of pixel by pixel samples in little endian.
    private func compressed(
        _ content: [UInt8], _ kind: StoredPixels, _ options: [String], ending: String = "j2k", in folder: String
    ) async throws -> [[UInt8]] {
        let content = signExtended(content, kind)
        let (size, samples) = (kind.allocated / 8, kind.samples)
        let pixels = kind.rows * kind.columns
        var frames: [[UInt8]] = []
        for frame in 0..<kind.frames {
            var planes: [UInt8] = []
            for sample in 0..<samples {
                for pixel in 0..<pixels {
                    let place = ((frame * pixels + pixel) * samples + sample) * size
                    planes += content[place..<place + size]
                }
            }
            try Data(planes).write(to: URL(filePath: "\(folder)/frame.rawl"))
            let layout = "\(kind.columns),\(kind.rows),\(samples),\(kind.stored),\(kind.isSigned ? "s" : "u")"
            let result = try await sandbox.run(
                "opj_compress",
                ["-i", "/in/frame.rawl", "-o", "/out/frame.\(ending)", "-F", layout, "-n", "2"] + options,
                inputs: ["frame.rawl": "\(folder)/frame.rawl"], outputs: .all(into: folder))
            try #require(result.succeeded, "\(String(decoding: result.standardError, as: UTF8.self))")
            frames.append([UInt8](try Data(contentsOf: URL(filePath: "\(folder)/frame.\(ending)"))))
        }
        return frames
    }

    private func object(
        _ frames: [[UInt8]], _ compression: Compression, _ extra: [DICOMElement] = []
    ) throws -> DICOMFile {
        let fragments = frames.map { DICOMData.held($0.count % 2 == 0 ? $0 : $0 + [0]) }
        var own = [DICOMElement(.pixelData, .OB, .fragments([.held([])] + fragments))]
        if let name = compression.named { own.append(DICOMElement(.photometricInterpretation, .CS, text: name)) }
        return try DICOMPixelMaskerTests.renamed(
            compression.kind.file([], own + extra), "1.2.840.10008.1.2.\(compression.syntax)")
    }

    private func masked(_ file: DICOMFile, in folder: String) async throws -> DICOMFile {
        try file.write(to: "\(folder)/in.dcm", durable: false)
        let report = try await masker.mask(
            cleanFileAt: "\(folder)/in.dcm", masks: Self.masks, to: "\(folder)/out.dcm", in: folder, durable: false)
        #expect(report.decodedFrom == file.transferSyntax.uid && report.frames == 3)
        return try DICOMFile.read(fileAt: "\(folder)/out.dcm")
    }

    private static let masks = [
        DICOMMask(box: MaskBox(x: 2.01 / 22, y: 3.01 / 17, width: 7.98 / 22, height: 3.98 / 17)),
        DICOMMask(box: MaskBox(x: 0, y: 15.5 / 17, width: 1, height: 1), frame: 1),
    ]

    private func isHidden(_ frame: Int, _ row: Int, _ column: Int) -> Bool {
        (3..<7).contains(row) && (2..<10).contains(column) || frame == 1 && row >= 15
    }

    private func pixels(_ file: DICOMFile) throws -> [UInt8] {
        guard case .data(let data)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.noPicture }
        return try file.bytes(of: data)
    }

    @Test("frames of JPEG 2000 become native, black in the boxes and what they were elsewhere", arguments: compressions)
    func families(_ compression: Compression) async throws {
        try await withPictureFolder { folder in
            let kind = compression.kind
            let content = kind.content()
            let frames = try await compressed(content, kind, compression.options, in: folder)
            let file = try await masked(object(frames, compression), in: folder)
            #expect(file.transferSyntax == .explicitLittleEndian)
            #expect(try file.strings(.photometricInterpretation) == [kind.photometric])
            #expect(try file.integer(.bitsStored) == kind.stored && file.integer(.highBit) == kind.highBit)
            #expect(try file.strings(0x0028_2110).first == (compression.method == nil ? nil : "01"))
            #expect(try file.strings(0x0028_2114).first == compression.method)
            let (found, expected) = (try pixels(file), signExtended(kind.blackened(content, isHidden), kind))
            #expect(found.count == expected.count)
            let worst = zip(found, expected).map { abs(Int($0) - Int($1)) }.max()
            #expect(try #require(worst) <= (compression.method == nil ? 0 : 4))
        }
    }

    /// Bits above a negative value are set in what OpenJPEG gives back; the test's own values leave them empty.
    private func signExtended(_ content: [UInt8], _ kind: StoredPixels) -> [UInt8] {
        guard kind.isSigned, kind.allocated == 16 else { return content }
        return stride(from: 0, to: content.count, by: 2).flatMap { place in
            let word = UInt16(content[place]) | UInt16(content[place + 1]) << 8
            let shift = UInt16(16 - kind.stored)
            let value = UInt16(bitPattern: Int16(bitPattern: word << shift) >> Int16(shift))
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
    }

    @Test("samples of one bit are packed again, also where frames end within a byte")
    func oneBit() async throws {
        try await withPictureFolder { folder in
            // 22 x 17 = 374 samples, which are 46.75 bytes.
            let kind = StoredPixels(stored: 1, highBit: 0)
            let content = kind.content()
            let frames = try await compressed(content, kind, [], in: folder)
            let packed = DICOMElement(.bitsAllocated, .US, .data(.held([1, 0])))
            let file = try await masked(object(frames, Compression(kind: kind), [packed]), in: folder)
            let bytes = try pixels(file)
            #expect(bytes.count == 142)
            let expected = kind.blackened(content, isHidden)
            let unpacked = expected.indices.map { place -> UInt8 in (bytes[place / 8] >> UInt8(place % 8)) & 1 }
            #expect(unpacked == expected)
        }
    }

    @Test("what the object says of the sign, of bits and of boxes around the codestream is believed as readers do")
    func mismatches() async throws {
        try await withPictureFolder { folder in
            let kind = StoredPixels(allocated: 16, stored: 12, highBit: 11)
            let content = kind.content()
            let frames = try await compressed(content, kind, [], ending: "jp2", in: folder)
            #expect(frames[0].starts(with: [0, 0, 0, 12]))
            let signed = DICOMElement(.pixelRepresentation, .US, .data(.held([1, 0])))
            let few = [
                DICOMElement(.bitsStored, .US, .data(.held([10, 0]))),
                DICOMElement(.highBit, .US, .data(.held([9, 0]))),
            ]
            let file = try await masked(object(frames, Compression(kind: kind), [signed] + few), in: folder)
            #expect(try file.integer(.bitsStored) == 12 && file.integer(.pixelRepresentation) == 1)
            var expected = kind
            (expected.isSigned, expected.black) = (true, [0xF800])
            #expect(try pixels(file) == signExtended(expected.blackened(content, isHidden), expected))
        }
    }

    /// Three slopes of 8 x 6 pixels, compressed by OpenJPH, because OpenJPEG writes no High-Throughput JPEG 2000.
    private static let highThroughput = """
        /0//UQAvQAAAAAAIAAAABgAAAAAAAAAAAAAACAAAAAYAAAAAAAAAAAADBwEBBwEBBwEB/1AACAACAAAAA/9SAAwAAgABAQIEBEAB\
        /1wACiBQWFhYUFBQ/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAAHwAAf+TwBOAm5HEAIc0AMAVAJDt/MkAYZQAwBOA\
        YAz+AAS0AMAJQMAAQnQAwAmgBIDH8QCCdAD8AOMAwAlAEQDCdADAEsASgPiscnQA8MAHVADAE8ATAP9/oyPCdQBt+9W+tADAEkAT\
        AKjidAC2/dW+tAD/2Q==
        """

    @Test("High-Throughput JPEG 2000 is decoded", arguments: ["4.201", "4.202", "4.203"])
    func highThroughput(_ syntax: String) async throws {
        try await withPictureFolder { folder in
            let stream = [UInt8](try #require(Data(base64Encoded: Self.highThroughput)))
            let compression = Compression(syntax: syntax, named: "YBR_RCT", kind: Self.colour)
            let size = [Objects.us(.rows, 6), Objects.us(.columns, 8)]
            try object([stream, stream, stream], compression, size).write(to: "\(folder)/in.dcm", durable: false)
            let corner = DICOMMask(box: MaskBox(x: 0, y: 0, width: 0.2, height: 0.1), frame: 1)
            _ = try await masker.mask(
                cleanFileAt: "\(folder)/in.dcm", masks: [corner], to: "\(folder)/out.dcm", in: folder, durable: false)
            let file = try DICOMFile.read(fileAt: "\(folder)/out.dcm")
            var expected: [UInt8] = []
            for place in 0..<3 * 48 {
                let (x, y) = (place % 8, place % 48 / 8)
                let isBlack = place / 48 == 1 && y == 0 && x < 2
                let slopes = [x * 3 + y * 5, x * 7 + y, 200 - x * 9 - y * 2]
                expected += slopes.map { isBlack ? 0 : UInt8($0) }
            }
            #expect(try pixels(file) == expected)
            #expect(try file.strings(.photometricInterpretation) == ["RGB"])
        }
    }

    @Test("a codestream that is cut off, of another size, or with other components is refused")
    func damaged() async throws {
        try await withPictureFolder { folder in
            let compression = Compression(kind: Self.colour)
            let frames = try await compressed(Self.colour.content(), Self.colour, [], in: folder)
            var other = Self.colour
            (other.samples, other.photometric) = (1, "MONOCHROME2")
            let rows = DICOMElement(.rows, .US, .data(.held([16, 0])))
            let samples: [DICOMFile] = [
                try object([frames[0], Array(frames[1].prefix(60)), frames[2]], compression),
                try object([frames[0], Array(frames[1].prefix(200)), frames[2]], compression),
                try object([frames[0], [0, 0, 0, 12], frames[2]], compression),
                try object(frames, compression, [rows]), try object(frames, Compression(kind: other)),
            ]
            for file in samples {
                try file.write(to: "\(folder)/in.dcm", durable: false)
                await #expect(throws: DICOMMaskFailure.damaged) {
                    try await masker.mask(
                        cleanFileAt: "\(folder)/in.dcm", masks: Self.masks, to: "\(folder)/out.dcm", in: folder)
                }
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.dcm"))
            }
        }
    }

    @Test("a frame of JPEG 2000 is drawn, with its window")
    func drawn() async throws {
        let pictures = try Pictures()
        try await withPictureFolder { folder in
            let kind = StoredPixels(allocated: 16, stored: 12, highBit: 11)
            // Each frame is of one grey.
            let pixels = kind.rows * kind.columns
            let content = (0..<3 * pixels).flatMap { place -> [UInt8] in [0, UInt8(place / pixels + 1)] }
            let frames = try await compressed(content, kind, [], in: folder)
            try object(frames, Compression(kind: kind)).write(to: "\(folder)/in.dcm", durable: false)
            let renderer = DICOMRenderer(sandbox: sandbox)
            for (frame, grey) in [0.25, 0.5, 0.75].enumerated() {
                try await renderer.render(
                    fileAt: "\(folder)/in.dcm", frame: frame,
                    window: DICOMWindow(name: "soft", center: 512, width: 1024),
                    into: folder, name: "drawn.png")
                let pixel = try await pictures.pixel(5, 5, of: "\(folder)/drawn.png")
                #expect(pixel.allSatisfy { abs(Double($0) - 255 * grey) < 2 })
            }
            #expect(!(try FileManager.default.contentsOfDirectory(atPath: folder)).contains { $0.hasPrefix("drawing") })
        }
    }
}
