import DICOM
import Foundation
import Kernel
import Testing

@Suite("The DICOM library, as another program sees it")
struct DICOMLibraryTests {
    /// Names at three depths, in two character sets, and within a sequence that was written as unknown.
    private var nested: DICOMFile {
        let code = DICOMElement(0x0008_0104, .LO, text: "inner")
        // One item of implicit little endian: its header, then tag, length and value of a name of 8 bytes.
        let item: [UInt8] = [0xFE, 0xFF, 0x00, 0xE0, 16, 0, 0, 0, 0x10, 0, 0x01, 0x10, 8, 0, 0, 0]
        let name = Array("Un^Known".utf8)
        let inner = DICOMItem([
            DICOMElement(.specificCharacterSet, .CS, text: "GB18030"),
            DICOMElement(.patientName, .PN, .data(.held([0xD5, 0xC5]))), DICOMElement(0x0008_0100, .SH, text: "AB"),
        ])
        let middle = DICOMItem([DICOMElement(0x0008_1140, items: [inner, DICOMItem([code])])])
        return Made.image(extra: [
            DICOMElement(.specificCharacterSet, .CS, text: "ISO_IR 192"),
            DICOMElement(.patientName, .PN, text: "张^示例"), DICOMElement(0x0008_1115, items: [middle]),
            DICOMElement(0x0029_1010, .UN, .data(.held(item + name))),
        ])
    }

    @Test("a walk hands over every element with its path, in the characters that hold there")
    func walk() throws {
        let file = try DICOMFile.read(bytes: nested.bytes())
        var names: [String: String] = [:]
        var keywords: [String] = []
        try file.forEachElement { place in
            if place.element.vr == .PN { names[place.path] = try place.text() }
            if place.steps.count == 2, let keyword = place.keyword { keywords.append(keyword) }
        }
        #expect(
            names == [
                "(0010,0010)": "张^示例", "(0008,1115)[0].(0008,1140)[0].(0010,0010)": "张",
                "(0029,1010)[0].(0010,1001)": "Un^Known",
            ])
        #expect(keywords == ["SpecificCharacterSet", "PatientName", "CodeValue", "CodeMeaning"])
    }

    @Test("elements are changed, taken out and added at any depth; what is not touched stays byte for byte")
    func change() throws {
        var file = try DICOMFile.read(bytes: nested.bytes())
        #expect(try file.bytes() == nested.bytes())
        let before = file.dataset
        try file.changeElements { $0.element }
        #expect(file.dataset == before)
        try file.changeElements { place in
            place.keyword == "CodeValue" ? DICOMElement(place.element.tag, .SH, text: "CD") : place.element
        }
        try file.changeElements { $0.element.vr == .PN ? nil : $0.element }
        file.dataset.set(DICOMElement(.patientName, .PN, text: "Subject^One"))
        file.dataset.remove(.patientID)
        let read = try DICOMFile.read(bytes: file.bytes())
        #expect(try read.text(.patientName) == "Subject^One")
        #expect(read.dataset[.patientID] == nil)
        #expect(read.dataset.elements.map(\.tag) == read.dataset.elements.map(\.tag).sorted())
        let items = try #require(read.dataset[0x0008_1115]?.items.first?[0x0008_1140]?.items)
        #expect(items.first?[.patientName] == nil)
        #expect(try items.first.map { try read.strings(0x0008_0100, in: $0) } == ["CD"])
        #expect(try items.last.map { try read.text(0x0008_0104, in: $0) } == "inner")
        #expect(try read.dataset[0x0029_1010].flatMap { try read.sequenceItems($0) }?.first?.elements.isEmpty == true)
        let pixels = try #require(read.dataset[.pixelData].flatMap { try read.bytes(of: $0) })
        #expect(pixels == [UInt8](repeating: 90, count: 64 * 64))
    }

    @Test("numbers come back in either byte order", arguments: [false, true])
    func numbers(bigEndian: Bool) throws {
        let values: [(DICOMTag, DICOMVR, [Int])] = [
            (0x0028_0106, .US, [0, 65_535]), (0x0028_0107, .SS, [-1, -32_768, 7]), (0x0018_6018, .UL, [4_294_967_295]),
            (0x0018_6020, .SL, [-5, 5]), (0x0020_0013, .IS, [-12, 12]), (0x0018_9087, .FD, [-3, 4]),
            (0x0018_9218, .FL, [2]), (0x0028_1050, .DS, [40, 600]),
        ]
        let file = Made.image(
            extra: values.map { DICOMElement($0.0, $0.1, numbers: $0.2, bigEndian: bigEndian) },
            syntax: bigEndian ? .explicitBigEndian : .explicitLittleEndian)
        let read = try DICOMFile.read(bytes: file.bytes())
        for (tag, vr, numbers) in values {
            #expect(try read.numbers(tag) == numbers.map(Double.init), "\(vr)")
            if ![.FD, .FL, .DS].contains(vr) { #expect(try read.integers(tag) == numbers, "\(vr)") }
        }
        #expect(try read.integers(.patientID).isEmpty && read.numbers(0x0010_1040).isEmpty)
    }

    @Test("a long value is streamed to the new file, and a damaged file is refused with the place")
    func files() async throws {
        try await Made.withFolder { folder in
            let file = Made.image(side: 512)
            try file.write(to: folder + "/a.dcm")
            let read = try DICOMFile.read(fileAt: folder + "/a.dcm")
            guard case .data(.stored(let range))? = read.dataset[.pixelData]?.value else {
                Issue.record("pixel data was copied into memory")
                return
            }
            #expect(range.count == 512 * 512)
            try read.write(to: folder + "/b.dcm", durable: false)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.dcm"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/b.dcm")) == bytes)
            try bytes.prefix(bytes.count - 9).write(to: URL(fileURLWithPath: folder + "/c.dcm"))
            let failure = #expect(throws: DICOMFailure.self) { try DICOMFile.read(fileAt: folder + "/c.dcm") }
            #expect(failure == .cutOff(offset: bytes.count - 512 * 512 - 12))
            #expect(failure?.code == "dicom-cut-off" && failure?.message.en.contains("cut off") == true)
            #expect(throws: DICOMFailure.cannotWrite) { try read.write(to: folder + "/absent/d.dcm") }
        }
    }

    @Test("a new name is written in the characters that the file declares")
    func characters() throws {
        let bytes = try #require(DICOMText.encode("张示例", characterSets: ["GB18030"]))
        let file = Made.image(extra: [
            DICOMElement(.specificCharacterSet, .CS, text: "GB18030"),
            DICOMElement(.patientName, .PN, .data(.held(bytes))),
        ])
        #expect(try DICOMFile.read(bytes: file.bytes()).text(.patientName) == "张示例")
        #expect(DICOMText.encode("张", characterSets: ["ISO_IR 100"]) == nil)
    }

    @Test("a directory of a disc is read as a tree and written with new offsets")
    func directory() throws {
        let image = DICOMDirectory.Record(
            type: "IMAGE", fileID: ["SE1", "IM1"], elements: [DICOMElement(0x0020_0013, .IS, text: "12")])
        let patient = DICOMDirectory.Record(
            type: "PATIENT", elements: [DICOMElement(.patientID, .LO, text: "P1")], children: [image])
        let written = try DICOMDirectory(records: [patient]).file(instanceUID: "2.25.9").bytes()
        let read = try DICOMFile.read(bytes: written)
        var directory = try DICOMDirectory(read)
        #expect(directory.records == [patient])
        directory.records[0].children.append(image)
        let again = try DICOMFile.read(bytes: directory.file(instanceUID: "2.25.9", source: read).bytes())
        #expect(try DICOMDirectory(again).records.first?.children == [image, image])
        #expect(try again.strings(0x0002_0003, in: DICOMItem(again.meta)) == ["2.25.9"])
    }

    @Test("attributes are found by the names of the standard")
    func keywords() {
        #expect(DICOMTag(keyword: "PatientName") == .patientName)
        #expect(DICOMTag(keyword: "StudyDate").flatMap(DICOMDictionary.entry)?.vr == .DA)
        #expect(DICOMTag(keyword: "NoSuchAttribute") == nil)
    }

    @Test("file meta information follows the data set")
    func meta() throws {
        var file = try DICOMFile.read(bytes: Made.image().bytes())
        file.dataset.set(DICOMElement(.sopInstanceUID, .UI, text: "2.25.77"))
        try file.renewMeta()
        let read = try DICOMFile.read(bytes: file.bytes())
        #expect(try read.strings(0x0002_0003, in: DICOMItem(read.meta)) == ["2.25.77"])
        #expect(read.transferSyntax == .explicitLittleEndian)
        #expect(try read.summary().rows == 64)
    }
}
