import DICOM
import Foundation
import Testing

@Suite("Values of a data set")
struct ValueTests {
    private func file(_ elements: [DICOMElement], _ syntax: DICOMTransferSyntax = .explicitLittleEndian) -> DICOMFile {
        DICOMFile(elements, transferSyntax: syntax)
    }

    @Test(
        "whole numbers come back as they were written, in either byte order, brought into their range",
        arguments: [
            (.US, [0, 7, 65_535, 70_000, -1], [0, 7, 65_535, 65_535, 0]),
            (.SS, [-32_768, -1, 40_000], [-32_768, -1, 32_767]),
            (.UL, [0, 4_294_967_295, -5], [0, 4_294_967_295, 0]),
            (.SL, [-2_147_483_648, 3_000_000_000], [-2_147_483_648, 2_147_483_647]),
            (.UV, [0, Int.max, -1], [0, Int.max, 0]), (.SV, [Int.min, -1, Int.max], [Int.min, -1, Int.max]),
            (.IS, [-12, 0, 345], [-12, 0, 345]),
        ] as [(DICOMVR, [Int], [Int])])
    func integers(_ vr: DICOMVR, _ numbers: [Int], _ expected: [Int]) throws {
        for syntax in [DICOMTransferSyntax.explicitLittleEndian, .explicitBigEndian] {
            let made = file([DICOMElement(0x0019_1001, vr, numbers: numbers, bigEndian: syntax.isBigEndian)], syntax)
            let read = try DICOMFile.read(bytes: made.bytes())
            #expect(try read.integers(0x0019_1001) == expected, "\(syntax.uid)")
            #expect(try read.numbers(0x0019_1001) == expected.map(Double.init), "\(syntax.uid)")
        }
    }

    @Test("numbers with a fraction come in binary and in text, and none is infinite")
    func doubles() throws {
        let bits = [Float(1.5), .infinity, -0.25, .nan].flatMap { value in
            withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        }
        let wide = [Double.pi, -.infinity].flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian) { Array($0) } }
        let made = file([
            DICOMElement(0x0018_0050, .DS, text: "1.5\\ -2e3 \\x\\inf\\"),
            DICOMElement(0x0019_1001, .FL, .data(.held(bits))),
            DICOMElement(0x0019_1002, .FD, .data(.held(wide))),
        ])
        #expect(try made.numbers(0x0018_0050) == [1.5, -2000] && made.decimals(0x0018_0050) == [1.5, -2000])
        #expect(try made.numbers(0x0019_1001) == [1.5, -0.25] && made.numbers(0x0019_1002) == [.pi])
        #expect(try made.integers(0x0019_1001).isEmpty && made.numbers(0x0008_0060).isEmpty)
    }

    @Test("what is left behind the last whole number is none")
    func remainder() throws {
        let made = file([DICOMElement(.rows, .US, .data(.held([1, 0, 2, 0, 9])))])
        #expect(try made.integers(.rows) == [1, 2])
        #expect(try file([DICOMElement(.rows, .US, .data(.held([5])))]).integer(.rows) == nil)
        #expect(try file([DICOMElement(.rows, .US, .data(.held([])))]).integer(.rows) == nil)
    }

    @Test("texts are divided at backslashes and trimmed, empty values included")
    func strings() throws {
        let made = file([DICOMElement(0x0008_0008, .CS, text: "ORIGINAL\\ PRIMARY \\\\AXIAL\0")])
        #expect(try made.strings(0x0008_0008) == ["ORIGINAL", "PRIMARY", "", "AXIAL"])
        #expect(try made.strings(.modality).isEmpty)
        #expect(try file([DICOMElement(.modality, .CS, text: "")]).strings(.modality).isEmpty)
    }

    @Test("bytes of a value are given whole, in part, and not at all when they are too many")
    func bytes() throws {
        let long = [UInt8](repeating: 7, count: 5000) + [8]
        let made = file([DICOMElement(0x0009_1001, .OB, .data(.held(long)))])
        let read = try DICOMFile.read(bytes: made.bytes())
        let element = try #require(read.dataset[0x0009_1001])
        guard case .data(let data) = element.value else {
            Issue.record("no bytes")
            return
        }
        #expect(try read.bytes(of: element) == long + [0] && read.bytes(of: element, limit: 5001) == nil)
        #expect(try read.bytes(of: data, from: 4999, count: 3) == [7, 8, 0])
        #expect(
            try read.bytes(of: data, from: 5001, count: 9) == [0] && read.bytes(of: data, from: -4, count: 2) == [7, 7])
        #expect(try read.bytes(of: data, from: 9000, count: 2) == [] && read.bytes(of: data, from: 1, count: -3) == [])
        let nested = DICOMElement(0x0008_1140, items: [])
        #expect(try read.bytes(of: nested) == nil)
    }

    @Test("the masked parts of a value are spaces, where it is read and where it is written")
    func masked() throws {
        let text = [UInt8](repeating: 0x41, count: 3000)
        var read = try DICOMFile.read(bytes: file([DICOMElement(0x0032_4000, .LT, .data(.held(text)))]).bytes())
        guard case .data(.stored(let range)) = read.dataset[0x0032_4000]?.value else {
            Issue.record("held")
            return
        }
        let start = range.lowerBound
        let mask = DICOMData.masked(range, blank: [start..<start + 2, start + 10..<start + 11])
        #expect(mask.count == 3000)
        read.dataset.set(DICOMElement(0x0032_4000, .LT, .data(mask)))
        let shown = try #require(try read.bytes(of: mask))
        #expect(shown.prefix(12) == [0x20, 0x20, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x20, 0x41])
        let again = try DICOMFile.read(bytes: read.bytes())
        let written = try #require(again.dataset[0x0032_4000])
        #expect(try again.bytes(of: written) == shown)
    }

    @Test("an element takes the place of the one with its tag, or its own in the order of tags")
    func item() {
        var item = DICOMItem([DICOMElement(0x0008_0060, .CS, text: "CT"), DICOMElement(0x0010_0010, .PN, text: "A")])
        item.set(DICOMElement(0x0008_0070, .LO, text: "M"))
        item.set(DICOMElement(0x0008_0060, .CS, text: "MR"))
        item.set(DICOMElement(0x7FE0_0010, .OW, text: ""))
        item.set(DICOMElement(0x0002_0000, .UL, text: ""))
        #expect(item.elements.map(\.tag) == [0x0002_0000, 0x0008_0060, 0x0008_0070, 0x0010_0010, 0x7FE0_0010])
        #expect(item[0x0008_0060] == DICOMElement(0x0008_0060, .CS, text: "MR"))
        item.remove(0x0010_0010)
        item.remove(0x0010_0010)
        #expect(item[0x0010_0010] == nil && item.elements.count == 4)
    }

    @Test("a tag is written as people write it, and knows whose it is")
    func tags() {
        let creator = DICOMTag(group: 0x0009, element: 0x0010)
        #expect(creator.description == "(0009,0010)" && DICOMTag(0x7FE0_00AB).description == "(7FE0,00AB)")
        #expect(creator.isPrivate && creator.isPrivateCreator && !creator.isGroupLength)
        #expect(DICOMTag(0x0009_1001).isPrivate && !DICOMTag(0x0009_1001).isPrivateCreator)
        #expect(!DICOMTag(0x0008_0010).isPrivateCreator && DICOMTag(0x0008_0000).isGroupLength)
        #expect(DICOMTag(0x0008_FFFF) < DICOMTag(0x0010_0000))
    }

    @Test("each representation has its letters, and no others are one")
    func representations() {
        for vr in DICOMVR.allCases { #expect(DICOMVR(code: vr.code) == vr) }
        #expect(DICOMVR(code: 0x5858) == nil && DICOMVR(code: 0) == nil && DICOMVR(code: 0x6373) == nil)
        #expect(DICOMVR.UI.padding == 0 && DICOMVR.PN.padding == 0x20 && DICOMVR.OB.padding == 0)
    }

    @Test("meta information says what the data set is, and its own length", arguments: Samples.syntaxes)
    func meta(_ syntax: DICOMTransferSyntax) throws {
        var made = file(
            [
                DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
                DICOMElement(.sopInstanceUID, .UI, text: "2.25.1"),
            ],
            syntax)
        let read = try DICOMFile.read(bytes: made.bytes())
        #expect(read.transferSyntax == syntax && read.preamble == [UInt8](repeating: 0, count: 128))
        let length = try #require(read.meta.first)
        #expect(length.tag == 0x0002_0000)
        let rest = try DICOMFile(
            meta: Array(read.meta.dropFirst()), transferSyntax: .explicitLittleEndian, dataset: DICOMItem([])
        ).bytes()
        #expect(length.value == .data(.held(Samples.number16(UInt16(rest.count - 132)) + [0, 0])))
        made.dataset.set(DICOMElement(.sopInstanceUID, .UI, text: "2.25.22"))
        try made.renewMeta()
        let renewed = made.meta.first { $0.tag == 0x0002_0003 }
        #expect(renewed?.value == .data(.held(Array("2.25.22".utf8))))
        #expect(made.meta.contains { $0.tag == 0x0002_0013 })
    }

    @Test("a value that no length can tell is not written")
    func tooLong() {
        let long = DICOMElement(.patientName, .PN, .data(.held([UInt8](repeating: 0x41, count: 65_535))))
        #expect(throws: DICOMFailure.malformed(offset: 0, reason: .valueTooLong)) { try file([long]).bytes() }
        let implicit = file([long], .implicitLittleEndian)
        #expect(throws: Never.self) { try implicit.bytes() }
        let most = DICOMElement(.patientName, .PN, .data(.held([UInt8](repeating: 0x41, count: 65_534))))
        #expect(throws: Never.self) { try file([most]).bytes() }
    }

    @Test("the items of a sequence that was written as unknown are found again")
    func unknownItems() throws {
        var inner = Raw()
        inner.mark(0xE000, length: 12)
        inner.implicit(0x0010, 0x0010, Array("A^B ".utf8))
        let made = file([
            DICOMElement(0x0009_1001, .UN, .data(.held(inner.bytes))),
            DICOMElement(0x0009_1002, .UN, .data(.held([1, 2, 3, 4]))),
            DICOMElement(0x0009_1003, .UN, .data(.held([]))), DICOMElement(0x0009_1004, .OB, .data(.held(inner.bytes))),
        ])
        func items(_ tag: DICOMTag) throws -> [DICOMItem]? { try made.sequenceItems(#require(made.dataset[tag])) }
        #expect(try items(0x0009_1001)?.first?[.patientName] == DICOMElement(.patientName, .PN, text: "A^B "))
        #expect(try items(0x0009_1002) == nil && items(0x0009_1003) == [] && items(0x0009_1004) == nil)
    }

    @Test("pixel data is changed on its way, in runs of whole samples, and nothing else is")
    func pixelFilter() throws {
        let folder = NSTemporaryDirectory() + "dicom-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let pixels = [UInt8](repeating: 5, count: 150_000)
        let made = Samples.image(extra: [DICOMElement(.pixelData, .OW, .data(.held(pixels)))])
        try made.write(to: folder + "/a.dcm")
        let read = try DICOMFile.read(fileAt: folder + "/a.dcm")
        try read.write(to: folder + "/b.dcm", durable: false) { run in
            #expect(run.count <= 65_536 && run.count % 2 == 0)
            return run.map { $0 + 1 }
        }
        let changed = try DICOMFile.read(fileAt: folder + "/b.dcm")
        let element = try #require(changed.dataset[.pixelData])
        #expect(try changed.bytes(of: element) == [UInt8](repeating: 6, count: 150_000))
        #expect(try changed.text(.modality) == "CT" && changed.integer(.rows) == 2)
    }

    @Test("a file that shrinks while it is read is an error and no crash")
    func shrinking() throws {
        let folder = NSTemporaryDirectory() + "dicom-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let pixels = [UInt8](repeating: 5, count: 400_000)
        try Samples.image(extra: [DICOMElement(.pixelData, .OW, .data(.held(pixels)))]).write(to: folder + "/a.dcm")
        let read = try DICOMFile.read(fileAt: folder + "/a.dcm")
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/a.dcm"))
        try handle.truncate(atOffset: 1000)
        try handle.close()
        let failure = #expect(throws: DICOMFailure.self) { try read.write(to: folder + "/b.dcm") }
        #expect(failure?.code == "dicom-cut-off")
        #expect(!FileManager.default.fileExists(atPath: folder + "/b.dcm"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/b.dcm.partial"))
    }
}
