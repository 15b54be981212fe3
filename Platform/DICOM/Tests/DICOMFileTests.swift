import DICOM
import Foundation
import Testing

@Suite struct DICOMFileTests {
    @Test("what is read and written again is equal byte for byte", arguments: Samples.syntaxes)
    func roundTrip(_ syntax: DICOMTransferSyntax) throws {
        let values = DICOMVR.allCases.map { Samples.value($0) }.sorted { $0.tag < $1.tag }
        let nested = DICOMElement(
            0x0040_0555,
            items: [
                DICOMItem([DICOMElement(0x0008_1140, items: [DICOMItem([Samples.value(.UI)], undefinedLength: false)])]
                ),
                DICOMItem([]),
            ])
        let extra =
            values + [nested] + [
                DICOMElement(0x0009_0010, .LO, text: "MAKER "), DICOMElement(0x0009_1001, .UN, .data(.held([1, 2]))),
            ]
        let bytes = try Samples.image(syntax, extra: extra).bytes()
        let read = try DICOMFile.read(bytes: bytes)
        #expect(try read.bytes() == bytes)
        #expect(bytes.count % 2 == 0)
        #expect(read.transferSyntax == syntax)
        let summary = try read.summary()
        #expect(summary.rows == 2 && summary.columns == 2 && summary.frames == 1 && summary.modality == "CT")
        #expect(summary.windows.map(\.center) == [40, 600] && summary.windows.map(\.width) == [400, 1500])
        #expect(summary.isCompressed == syntax.isEncapsulated && summary.hasPixelData)
        if syntax.isImplicit { return }
        for value in values { #expect(read.dataset[value.tag] == value, "\(value.vr)") }
    }

    @Test("a count that its representation cannot hold is none, however the file writes it")
    func impossibleCounts() throws {
        let most = "9223372036854775807"
        let extra = [
            DICOMElement(.rows, .IS, text: most), DICOMElement(.columns, .IS, text: "-1"),
            DICOMElement(.numberOfFrames, .IS, text: most),
        ]
        let summary = try Samples.image(extra: extra).summary()
        #expect(summary.rows == 0 && summary.columns == 0 && summary.frames == 1)
    }

    @Test("a file cut off at any byte is refused, or is a shorter data set that is whole", arguments: Samples.syntaxes)
    func cutOff(_ syntax: DICOMTransferSyntax) throws {
        let item = DICOMItem([DICOMElement(0x0008_1155, .UI, text: "1.2.3.9")])
        let bytes = try Samples.image(syntax, extra: [DICOMElement(0x0008_1140, items: [item])]).bytes()
        let whole = try DICOMFile.read(bytes: bytes)
        for length in 0..<bytes.count {
            guard let file = try? DICOMFile.read(bytes: Array(bytes[..<length])) else { continue }
            let count = file.dataset.elements.count
            #expect(count < whole.dataset.elements.count)
            #expect(file.dataset.elements == Array(whole.dataset.elements[..<count]))
        }
    }

    @Test("a file with one byte changed never crashes the reader", arguments: Samples.syntaxes)
    func changed(_ syntax: DICOMTransferSyntax) throws {
        let item = DICOMItem([DICOMElement(0x0008_1155, .UI, text: "1.2.3.9")], undefinedLength: false)
        let bytes = try Samples.image(syntax, extra: [DICOMElement(0x0008_1140, items: [item])]).bytes()
        for index in bytes.indices {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0xFE, 0xFF] {
                var damaged = bytes
                damaged[index] = value
                guard let file = try? DICOMFile.read(bytes: damaged) else { continue }
                _ = try? file.summary()
                _ = try? file.bytes()
            }
        }
    }

    @Test("the offset of the fault is told")
    func offset() throws {
        let bytes = try Samples.image().bytes()
        #expect(throws: DICOMFailure.cutOff(offset: bytes.count - 20)) {
            try DICOMFile.read(bytes: Array(bytes.dropLast(3)))
        }
        #expect(throws: DICOMFailure.notDICOM) { try DICOMFile.read(bytes: Array("not an image at all".utf8)) }
        for length in [0, 1, 100, 128, 130] {
            let start = [UInt8](repeating: 0, count: min(length, 128)) + Array("DICM".utf8.prefix(max(0, length - 128)))
            #expect(throws: DICOMFailure.cutOff(offset: length)) { try DICOMFile.read(bytes: start) }
        }
        let garbage = [UInt8](repeating: 0, count: 128) + Array("DICM not an image".utf8)
        #expect(throws: DICOMFailure.malformed(offset: 132, reason: .unknownEncoding)) {
            try DICOMFile.read(bytes: garbage)
        }
        #expect(throws: DICOMFailure.cannotRead) { try DICOMFile.read(fileAt: "/nonexistent") }
    }

    @Test("an item longer than its sequence is malformed")
    func exceedsParent() {
        let bytes: [UInt8] = [
            0x08, 0x00, 0x40, 0x11, 0x53, 0x51, 0, 0, 8, 0, 0, 0, 0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0, 0, 0, 0x20, 0, 0x10,
            0, 0x53, 0x48, 2, 0, 0x31, 0x20,
        ]
        #expect(throws: DICOMFailure.malformed(offset: 12, reason: .exceedsParent)) {
            try DICOMFile.read(bytes: bytes)
        }
    }

    @Test("sequences nested without end are refused")
    func tooDeep() throws {
        let start: [UInt8] = [0x08, 0x00, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]
        let item: [UInt8] = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]
        let bytes = Array(repeatElement(start + item, count: 100_000).joined())
        #expect(throws: DICOMFailure.tooDeep(offset: 33 * 20)) { try DICOMFile.read(bytes: bytes) }
    }

    @Test("a deflated data set may not grow beyond the limit, nor be damaged")
    func deflated() throws {
        let zeros = DICOMElement(0x0018_1000, .OB, .data(.held([UInt8](repeating: 0, count: 3_000_000))))
        var file = Samples.image(.deflatedLittleEndian)
        file.dataset.elements.append(zeros)
        let bytes = try file.bytes()
        #expect(bytes.count < 10_000)
        #expect(throws: DICOMFailure.inflatesTooFar(limitBytes: 2_000_000)) {
            try DICOMFile.read(bytes: bytes, inflationLimitBytes: 2_000_000)
        }
        var damaged = try Samples.image(.deflatedLittleEndian).bytes()
        damaged[damaged.count - 40] ^= 0xFF
        #expect(throws: (any Error).self) { try DICOMFile.read(bytes: damaged) }
    }

    @Test("elements that take more to read than their file is worth are refused, inflated ones by what the file takes")
    func tooManyElements() throws {
        let empty = DICOMElement(0x0018_1000, .LO, .data(.held([])))
        func bytes(_ syntax: DICOMTransferSyntax, _ count: Int) throws -> [UInt8] {
            var file = Samples.image(syntax)
            file.dataset.elements += repeatElement(empty, count: count)
            return try file.bytes()
        }
        let few = try DICOMFile.read(bytes: try bytes(.deflatedLittleEndian, 90_000))
        #expect(few.dataset.elements.count > 90_000)
        let bomb = try bytes(.deflatedLittleEndian, 110_000)
        #expect(bomb.count < 10_000)
        let refusal = #expect(throws: DICOMFailure.self) { try DICOMFile.read(bytes: bomb) }
        #expect(refusal?.code == "dicom-too-many-elements")
        // A long series has bytes of its own for each of its elements.
        #expect(try DICOMFile.read(bytes: try bytes(.explicitLittleEndian, 110_000)).dataset.elements.count > 110_000)
        let refused = #expect(throws: DICOMFailure.self) {
            try DICOMFile.read(bytes: try bytes(.explicitLittleEndian, 120_000))
        }
        #expect(refused?.code == "dicom-too-many-elements")
    }

    @Test("a deflated data set that is too large to be held is the same as one that is held")
    func spooled() throws {
        let noise = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        var file = Samples.image(.deflatedLittleEndian)
        file.dataset.elements.append(DICOMElement(0x7FE0_0011, .OB, .data(.held(noise))))
        let bytes = try file.bytes()
        let read = try DICOMFile.read(bytes: bytes)
        let element = try #require(read.dataset[0x7FE0_0011])
        guard case .data(.stored(let range)) = element.value else {
            Issue.record("a long value was held")
            return
        }
        #expect(try read.source.bytes(range).prefix(noise.count) == noise[...])
        #expect(try read.text(.modality) == "CT" && read.bytes() == bytes)
    }

    @Test("a file without preamble or file meta information is understood", arguments: Samples.syntaxes.prefix(3))
    func bare(_ syntax: DICOMTransferSyntax) throws {
        var file = Samples.image(syntax)
        file.preamble = nil
        let bytes = try file.bytes().dropFirst(0)
        #expect(try DICOMFile.read(bytes: Array(bytes)).dataset[.modality] != nil)
        file.meta = []
        #expect(try DICOMFile.read(bytes: file.bytes()).transferSyntax == syntax)
    }

    @Test("an unknown element of undefined length is a sequence in implicit little endian")
    func unknownSequence() throws {
        let inner = DICOMItem([DICOMElement(0x0010_0010, .PN, text: "A^B^")])
        let element = DICOMElement(0x0009_1001, .UN, .items([inner], undefinedLength: true))
        let bytes = try Samples.image(extra: [element]).bytes()
        let read = try DICOMFile.read(bytes: bytes)
        #expect(read.dataset[0x0009_1001] == element)
        #expect(try read.bytes() == bytes)
    }

    @Test("long pixel data stays in the file and is written again from there")
    func streaming() throws {
        let folder = NSTemporaryDirectory() + "dicom-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let pixels = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        let file = Samples.image(extra: [DICOMElement(.pixelData, .OW, .data(.held(pixels)))])
        try file.write(to: folder + "/a.dcm")
        let read = try DICOMFile.read(fileAt: folder + "/a.dcm")
        guard case .data(.stored(let range)) = read.dataset[.pixelData]?.value else {
            Issue.record("pixel data was held in memory")
            return
        }
        #expect(range.count == pixels.count)
        try read.write(to: folder + "/b.dcm")
        #expect(
            FileManager.default.contents(atPath: folder + "/a.dcm")
                == FileManager.default.contents(atPath: folder + "/b.dcm"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/b.dcm.partial"))
    }

    @Test("a file that cannot be written leaves nothing under its name")
    func unwritable() {
        #expect(throws: DICOMFailure.cannotWrite) { try Samples.image().write(to: "/nonexistent/x.dcm") }
    }
}
