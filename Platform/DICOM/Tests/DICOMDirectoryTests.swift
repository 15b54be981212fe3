import DICOM
import Testing

@Suite struct DICOMDirectoryTests {
    private typealias Record = DICOMDirectory.Record

    private func name(_ text: String) -> DICOMElement { DICOMElement(.patientName, .PN, text: text) }

    private var records: [DICOMDirectory.Record] {
        let images = ["IM000001", "IM000002"].map {
            Record(type: "IMAGE", fileID: ["SE1", $0], elements: [DICOMElement(0x0020_0013, .IS, text: "12")])
        }
        let series = Record(type: "SERIES", elements: [DICOMElement(.modality, .CS, text: "CT")], children: images)
        let study = Record(type: "STUDY", elements: [], children: [series, series])
        return [
            Record(type: "PATIENT", elements: [name("A^B ")], children: [study]),
            Record(type: "PATIENT", elements: [name("C^DD")], children: []),
        ]
    }

    private func written() throws -> DICOMFile {
        let meta = [
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.1.3.10"),
            DICOMElement(.transferSyntaxUID, .UI, text: DICOMTransferSyntax.explicitLittleEndian.uid),
        ]
        return try DICOMDirectory(records: records).file(meta: meta, source: Samples.image())
    }

    @Test("records are written with offsets that lead back to the same tree")
    func roundTrip() throws {
        let read = try DICOMFile.read(bytes: written().bytes())
        #expect(try DICOMDirectory(read).records == records)
        let bytes = try read.bytes()
        // Each offset is that of an item of the sequence.
        #expect(read.recordOffsets.count == 9)
        for offset in read.recordOffsets { #expect(bytes[offset..<offset + 4] == [0xFE, 0xFF, 0x00, 0xE0]) }
        #expect(try read.integer(0x0004_1200) == read.recordOffsets.first)
        #expect(try read.integer(0x0004_1202) == read.recordOffsets.last)
    }

    @Test("a record that is not in use is left out with those below it")
    func notInUse() throws {
        var file = try written()
        var items = try #require(file.dataset[.directoryRecordSequence]?.items)
        items[0].elements = items[0].elements.map {
            $0.tag == 0x0004_1410 ? DICOMElement($0.tag, .US, .data(.held([0, 0]))) : $0
        }
        file = replacing(file, items)
        #expect(try DICOMDirectory(DICOMFile.read(bytes: file.bytes())).records == [records[1]])
    }

    @Test("links that go nowhere or round in circles are refused", arguments: [0, 1])
    func badLinks(_ kind: Int) throws {
        var file = try written()
        var items = try #require(file.dataset[.directoryRecordSequence]?.items)
        let first = UInt32(try #require(try DICOMFile.read(bytes: file.bytes()).recordOffsets.first))
        let target = kind == 0 ? first : first + 2
        let value = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: target >> $0) }
        items[8].elements = items[8].elements.map {
            $0.tag == 0x0004_1400 ? DICOMElement($0.tag, .UL, .data(.held(value))) : $0
        }
        file = replacing(file, items)
        let read = try DICOMFile.read(bytes: file.bytes())
        #expect(throws: DICOMFailure.malformed(offset: Int(target), reason: .badRecordLink)) {
            try DICOMDirectory(read)
        }
    }

    private func replacing(_ file: DICOMFile, _ items: [DICOMItem]) -> DICOMFile {
        var file = file
        file.dataset.elements.removeAll { $0.tag == .directoryRecordSequence }
        file.dataset.elements.append(
            DICOMElement(.directoryRecordSequence, .SQ, .items(items, undefinedLength: false)))
        return file
    }
}
