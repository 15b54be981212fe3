import DICOM
import Foundation
import Testing

@testable import Deidentification

@Suite struct DICOMDeidentifierTests {
    @Test("the same UID becomes the same new one in other files and in references, and class UIDs stay")
    func consistentUIDs() throws {
        let reference = DICOMItem([
            DICOMElement(0x0008_1150, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(0x0008_1155, .UI, text: "1.2.3.4.5"),
        ])
        let first = try Objects.clean([]).file
        let second = try Objects.clean([
            DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4.6"), DICOMElement(0x0008_1140, items: [reference]),
            DICOMElement(0x0020_0052, .UI, text: "1.2.840.10008.1.4.1.1"),
        ]).file
        let new = try #require(try first.strings(.sopInstanceUID).first)
        let item = try #require(second.dataset[0x0008_1140]?.items.first)
        #expect(try second.strings(0x0008_1155, in: item) == [new])
        #expect(try second.strings(0x0008_1150, in: item) == ["1.2.840.10008.5.1.4.1.1.2"])
        #expect(try second.strings(0x0020_0052) == ["1.2.840.10008.1.4.1.1"])
        #expect(try second.strings(.sopInstanceUID) != [new])
        #expect(new.hasPrefix("2.25.") && new.utf8.count <= 64 && new != "1.2.3.4.5")
        let other = try #require(SubjectSecret(bytes: [UInt8](repeating: 9, count: 32)))
        #expect(other.replacementUID(for: "1.2.3.4.5") != new)
    }

    @Test("a UID that only looks like one of the standard is replaced")
    func smuggledUID() throws {
        let file = try Objects.clean([DICOMElement(0x0020_0052, .UI, text: "1.2.840.10008.13812345678")]).file
        #expect(try file.strings(0x0020_0052).first?.hasPrefix("2.25.") == true)
    }

    @Test("private blocks go, with the sequences in them and inside sequences")
    func privateAttributes() throws {
        let secret = DICOMElement(.patientName, .PN, text: "ZHANG^SAN")
        let (file, report) = try Objects.clean([
            DICOMElement(0x0009_0010, .LO, text: "MAKER"),
            DICOMElement(0x0009_1001, items: [DICOMItem([secret])]),
            DICOMElement(0x0009_1002, .UN, .items([DICOMItem([secret])], undefinedLength: true)),
            DICOMElement(
                0x0008_1140,
                items: [
                    DICOMItem([DICOMElement(0x0029_0010, .LO, text: "X"), DICOMElement(0x0029_1001, .LO, text: "Y")])
                ]),
        ])
        #expect(!file.dataset.elements.contains { $0.tag.isPrivate })
        #expect(file.dataset[0x0008_1140]?.items.first?.elements.isEmpty == true)
        #expect(report.entries.filter { $0.keyword == "Private" }.count == 5)
    }

    @Test(
        "curves and overlays go, in every group they repeat in",
        arguments: [0x5000, 0x50FE, 0x6000, 0x601E] as [UInt16])
    func repeatingGroups(_ group: UInt16) throws {
        let file = try Objects.clean([
            Objects.us(DICOMTag(group: group, element: 0x0010), 2),
            DICOMElement(DICOMTag(group: group, element: 0x3000), .OW, .data(.held([1, 2, 3, 4]))),
            DICOMElement(DICOMTag(group: group, element: 0x4000), .LT, text: "ZHANG SAN"),
        ]).file
        #expect(!file.dataset.elements.contains { $0.tag.group == group })
    }

    @Test("an overlay drawn in the spare bits of the samples is cleared from them")
    func embeddedOverlay() throws {
        let input = Objects.image([Objects.us(0x6000_0100, 16), Objects.us(0x6000_0102, 12)])
        let folder = NSTemporaryDirectory() + "deid-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try input.write(to: folder + "/in.dcm")
        _ = try Objects.deidentifier().deidentify(fileAt: folder + "/in.dcm", to: folder + "/out.dcm")
        let output = try DICOMFile.read(fileAt: folder + "/out.dcm")
        #expect(output.dataset[.pixelData]?.value == .data(.held([1, 2, 3, 4, 5, 6, 7, 8])))
    }

    @Test("what the dictionary does not know, and free text outside the table, does not survive")
    func unknownAttributes() throws {
        let (file, report) = try Objects.clean([
            DICOMElement(0x0008_FFF0, .LO, text: "ZHANG SAN"), DICOMElement(0x0028_1055, .LO, text: "ZHANG SAN"),
            DICOMElement(0x0028_1054, .LO, text: "HU"), DICOMElement(0x0018_5100, .CS, text: "Zhang San"),
            DICOMElement(0x0018_0015, .CS, text: "CHEST"), DICOMElement(0x0020_0013, .IS, text: "13812345678"),
            DICOMElement(0x0018_0050, .LO, text: "ZHANG SAN"), DICOMElement(0x0070_0080, .CS, text: "ZHANG SAN"),
        ])
        for tag: DICOMTag in [0x0008_FFF0, 0x0028_1055, 0x0018_5100, 0x0020_0013, 0x0018_0050] {
            #expect(file.dataset[tag] == nil, "\(tag)")
        }
        #expect(try file.strings(0x0028_1054) == ["HU"])
        #expect(try file.strings(0x0018_0015) == ["CHEST"])
        #expect(try file.strings(0x0070_0080) == ["REMOVED"])
        #expect(report.entries.first { $0.path == "(0008,FFF0)" }?.keyword == "Unknown")
    }

    @Test("codes of public schemes stay without their meaning, and local codes go")
    func codes() throws {
        func code(_ value: String, _ scheme: String) -> DICOMItem {
            DICOMItem([
                DICOMElement(0x0008_0100, .SH, text: value), DICOMElement(0x0008_0102, .SH, text: scheme),
                DICOMElement(0x0008_0104, .LO, text: "Zhang San"),
            ])
        }
        let file = try Objects.clean([
            DICOMElement(
                0x0008_2218, items: [code("39607008", "SCT"), code("ZHANG", "99LOCAL"), code("13812345678", "SCT")])
        ]).file
        let items = try #require(file.dataset[0x0008_2218]?.items)
        #expect(try file.strings(0x0008_0104, in: items[0]) == ["39607008"])
        for item in items.dropFirst() {
            #expect(try file.strings(0x0008_0100, in: item) == ["REMOVED"])
            #expect(try file.strings(0x0008_0102, in: item) == ["99REMOVED"])
            #expect(try file.strings(0x0008_0104, in: item) == ["REMOVED"])
        }
    }

    @Test("a patient stays one patient over files, and is nobody without the secret")
    func pseudonyms() throws {
        let name = DICOMElement(.patientName, .PN, text: "ZHANG^SAN")
        let first = try Objects.clean([name]).file
        let second = try Objects.clean([name, DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4.6")]).file
        let other = try Objects.clean([name, DICOMElement(.patientID, .LO, text: "ANOTHER")]).file
        let pseudonym = try #require(try first.strings(.patientID).first)
        #expect(try second.strings(.patientID) == [pseudonym])
        #expect(try second.strings(.patientName) == [pseudonym])
        #expect(try other.strings(.patientID) != [pseudonym])
        #expect(!pseudonym.contains("SECRET"))
    }

    @Test("modified dates move by whole days, all of a patient's by the same number")
    func modifiedDates() throws {
        let (file, _) = try Objects.clean(
            [
                DICOMElement(0x0008_0020, .DA, text: "20240228"), DICOMElement(0x0008_0021, .DA, text: "20240301"),
                DICOMElement(0x0008_0030, .TM, text: "235959.5"),
                DICOMElement(0x0008_002A, .DT, text: "20240301101112.5+0800"),
                DICOMElement(0x0010_0030, .DA, text: "19870611"), DICOMElement(0x0008_0023, .DA, text: "yesterday"),
            ], [.retainModifiedDates])
        let study = try #require(try file.strings(0x0008_0020).first)
        let series = try #require(try file.strings(0x0008_0021).first)
        #expect(study != "20240228" && DateShift.date(study, days: 2) == series)
        #expect(try file.strings(0x0008_0030) == ["235959.5"])
        #expect(try file.strings(0x0008_002A) == [series + "101112.5+0800"])
        #expect(try file.strings(0x0010_0030).isEmpty)
        // Content Date is of type 2 in a CT, so it may be empty.
        #expect(try file.dataset[0x0008_0023] != nil && file.strings(0x0008_0023).isEmpty)
        #expect(try file.strings(0x0028_0303) == ["MODIFIED"])
    }

    @Test("dates move over leap days, months and years as the calendar does")
    func calendar() {
        #expect(DateShift.date("20240301", days: -1) == "20240229")
        #expect(DateShift.date("20230301", days: -1) == "20230228")
        #expect(DateShift.date("20260101", days: -1) == "20251231")
        #expect(DateShift.date("20000229", days: -365) == "19990301")
        #expect(DateShift.date("20260231", days: 0) == nil)
        #expect(DateShift.date("2026010A", days: 0) == nil)
        for days in stride(from: -40_000, through: 40_000, by: 37) {
            #expect(DateShift.date("20200615", days: days).flatMap { DateShift.date($0, days: -days) } == "20200615")
        }
    }

    @Test("patient characteristics stay when asked for, with ages above 89 in one class")
    func characteristics() throws {
        let elements = [
            DICOMElement(0x0010_1010, .AS, text: "095Y"), DICOMElement(0x0010_0040, .CS, text: "F"),
            DICOMElement(0x0010_1030, .DS, text: "61.5"), DICOMElement(0x0010_2110, .LO, text: "Latex, says Zhang Wei"),
        ]
        let kept = try Objects.clean(elements, [.retainPatientCharacteristics]).file
        #expect(try kept.strings(0x0010_1010) == ["090Y"])
        #expect(try kept.strings(0x0010_0040) == ["F"] && kept.strings(0x0010_1030) == ["61.5"])
        #expect(try kept.strings(0x0010_2110) == ["Latex, says [name]"])
        let basic = try Objects.clean(elements).file
        #expect(basic.dataset[0x0010_1010] == nil && basic.dataset[0x0010_1030] == nil)
        #expect(try basic.strings(0x0010_0040).isEmpty)
    }

    @Test("the result says what was done, in its data set and in new file meta information")
    func statements() throws {
        var input = Objects.image([DICOMElement(0x0012_0062, .CS, text: "NO")])
        input.preamble = [UInt8](repeating: 0x5A, count: 128)
        input.meta = [
            DICOMElement(.transferSyntaxUID, .UI, text: "1.2.840.10008.1.2.1"),
            DICOMElement(0x0002_0016, .AE, text: "HOSPITAL"),
        ]
        let options: Set<ProfileOption> = [.retainModifiedDates, .retainPatientCharacteristics]
        let result = try Objects.deidentifier(options).deidentify(DICOMFile.read(bytes: input.bytes()))
        let file = try DICOMFile.read(bytes: result.file.bytes())
        #expect(file.preamble == [UInt8](repeating: 0, count: 128))
        #expect(!file.meta.contains { $0.tag == 0x0002_0016 } && file.meta.first?.tag == 0x0002_0000)
        #expect(try file.strings(0x0012_0062) == ["YES"])
        let codes = try #require(file.dataset[0x0012_0064]?.items).map { try file.strings(0x0008_0100, in: $0).first }
        #expect(codes == ["113100", "113107", "113108"])
        #expect(result.report.burnedInRisk == .init(level: .low, reason: "original"))
        let json = try #require(String(data: JSONEncoder().encode(result.report), encoding: .utf8))
        #expect(!json.contains("SECRET"))
    }

    @Test(
        "objects that cannot be made safe are refused with a reason",
        arguments: [
            ([DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.88.11")], .structuredReport),
            ([DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.104.1")], .encapsulatedDocument),
            ([DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.1.3.10")], .mediaDirectory),
            ([DICOMElement(.sopClassUID, .UI, text: "1.3.46.670589.1")], .unknownClass),
            ([DICOMElement(.sopInstanceUID, .UI, text: "")], .noIdentity),
            ([Objects.us(.rows, 3)], .pixelDataTooShort), ([Objects.us(.rows, 0)], .pixelDataTooShort),
            ([DICOMElement(.imageType, .CS, text: "ORIGINAL\\PRIMARY\\LABEL")], .labelImage),
        ] as [([DICOMElement], DICOMRefusal)])
    func refused(_ elements: [DICOMElement], _ refusal: DICOMRefusal) {
        #expect(throws: refusal) { try Objects.clean(elements) }
    }

    @Test("what trails the pixels is cut off, and a file without pixels is refused")
    func pixels() throws {
        let (file, report) = try Objects.clean([
            DICOMElement(.pixelData, .OW, .data(.held([UInt8](0..<8) + Array("ZHANG SAN!".utf8))))
        ])
        #expect(file.dataset[.pixelData]?.value == .data(.held([UInt8](0..<8))))
        #expect(report.entries.contains { $0.path == "(7FE0,0010)" && $0.action == .clean })
        var bare = Objects.image()
        bare.dataset.elements.removeAll { $0.tag == .pixelData }
        bare = try DICOMFile.read(bytes: bare.bytes())
        let end = try bare.bytes().count
        #expect(throws: DICOMRefusal.pictureMissing(offset: end)) { try Objects.deidentifier().deidentify(bare) }
        #expect(DICOMRefusal.pictureMissing(offset: end).offset == end)
    }

    @Test("the class and the identity may stand in the file meta information alone")
    func identityInMeta() throws {
        var file = Objects.image()
        file.dataset.elements.removeAll { $0.tag == .sopInstanceUID || $0.tag == .sopClassUID }
        #expect(throws: DICOMRefusal.noIdentity) { try Objects.deidentifier().deidentify(file) }
        file.meta = [
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(0x0002_0003, .UI, text: "1.2.3.4.5"),
        ]
        let result = try Objects.deidentifier().deidentify(file).file
        let expected = try #require(Objects.secret).replacementUID(for: "1.2.3.4.5")
        #expect(try result.strings(.sopInstanceUID) == [expected])
        #expect(try result.strings(0x0002_0003, in: DICOMItem(result.meta)) == [expected])
        #expect(try result.strings(.sopClassUID) == ["1.2.840.10008.5.1.4.1.1.2"])
        #expect(result.dataset.elements.map(\.tag) == result.dataset.elements.map(\.tag).sorted())
    }

    @Test(
        "every refusal of a cut-off image names the byte",
        arguments: [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian, .deflatedLittleEndian])
    func cutOffPlaces(_ syntax: DICOMTransferSyntax) throws {
        var image = Objects.image([DICOMElement(0x0008_1140, items: [DICOMItem([])])], syntax)
        image.meta = [
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.5.1.4.1.1.2"),
            DICOMElement(0x0002_0003, .UI, text: "1.2.3.4.5"),
            DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid),
        ]
        let bytes = try image.bytes()
        for length in 0..<bytes.count {
            do {
                _ = try Objects.deidentifier().deidentify(DICOMFile.read(bytes: Array(bytes[..<length])))
                // The last byte of a deflated file only makes its length even.
                #expect(syntax.isDeflated && length == bytes.count - 1, "\(length)")
            } catch let failure as DICOMFailure {
                #expect(failure.offset.map { $0 <= length } == true, "\(length) \(failure)")
            } catch let refusal as DICOMRefusal {
                #expect(refusal.offset == length, "\(length) \(refusal)")
            }
        }
    }

    @Test("an image cut off at any byte is refused and leaves no file")
    func cutOff() throws {
        let bytes = try Objects.image([DICOMElement(0x0008_1140, items: [DICOMItem([])])]).bytes()
        for length in 0..<bytes.count {
            #expect(throws: (any Error).self) {
                try Objects.deidentifier().deidentify(DICOMFile.read(bytes: Array(bytes[..<length])))
            }
        }
    }
}

@Suite struct CompressedCommentsTests {
    private let syntax = "1.2.840.10008.1.2.4.50"

    @Test("comments in the headers of compressed frames become spaces and the picture stays")
    func comments() throws {
        let comment = Array("ZHANG SAN".utf8)
        let quantisation: [UInt8] = [0xFF, 0xDB, 0, 4, 1, 2]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 9, 9, 9, 0xFF, 0xD9]
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0, 11] + comment + quantisation + scan
        let blank: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0, 11] + [UInt8](repeating: 0x20, count: 9) + quantisation + scan
        let element = DICOMElement(.pixelData, .OB, .fragments([.held([]), .held(jpeg), .held(scan)]))
        let (file, report) = try Objects.clean([element], syntax: try #require(DICOMTransferSyntax(uid: syntax)))
        guard case .fragments(let fragments) = file.dataset[.pixelData]?.value else {
            Issue.record("no fragments")
            return
        }
        // The writer makes fragments even.
        #expect(try fragments.map { try file.bytes(of: $0) } == [[], blank, scan + [0]])
        #expect(report.entries.contains { $0.path == "(7FE0,0010)" && $0.action == .clean })
    }

    @Test("a header that lies about its lengths is passed over")
    func damaged() throws {
        for bytes: [UInt8] in [
            [0xFF, 0xD8, 0xFF, 0xFE, 0xFF, 0xFF], [0xFF, 0xD8, 0xFF, 0xFE, 0, 0], [0xFF, 0x4F, 0xFF],
        ] {
            let file = Objects.image()
            #expect(try CompressedComments.blanked(.held(bytes), in: file) == .held(bytes))
        }
    }
}
