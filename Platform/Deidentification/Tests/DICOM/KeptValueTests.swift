import DICOM
import Foundation
import Testing

@testable import Deidentification

/// What is kept of attributes outside the table says nothing of anybody.
@Suite struct KeptValueTests {
    private static let people: [DICOMElement] = [
        DICOMElement(.patientName, .PN, text: "ZHANG^SANFENG"), DICOMElement(0x0008_1070, .PN, text: "WANG^JISHI"),
        DICOMElement(.patientID, .LO, text: "PID-7788123"), DICOMElement(0x0010_0030, .DA, text: "19520817"),
        DICOMElement(0x0008_0050, .SH, text: "ACC-77"),
    ]

    private func kept(
        _ tag: DICOMTag, _ vr: DICOMVR, _ text: String, _ options: Set<ProfileOption> = []
    ) throws -> [String] {
        let people = Self.people.filter { $0.tag != tag }
        return try Objects.clean(people + [DICOMElement(tag, vr, text: text)], options).file.strings(tag)
    }

    @Test(
        "names, numbers and dates that people write into codes go, and what is left of the values stays",
        arguments: [
            (0x0018_0015, "ZHANGSANFENG", []), (0x0018_0015, "SANFENG ZHANG", []), (0x0018_0015, "ZHANG_S", []),
            (0x0018_5100, "ZHANG SANFENG", []), (0x0018_0022, "WANGJISHI\\DOB 19520817", []),
            (0x0018_0022, "FAST_GEMS\\WANG JISHI\\FILTERED_GEMS", ["FAST_GEMS", "FILTERED_GEMS"]),
            (0x0018_0022, "ACC77\\PFF", ["PFF"]), (0x0018_0015, "PID 7788123", []), (0x0018_0015, "XU WU", []),
            (.imageType, "DERIVED\\SECONDARY\\ZHANG SANFENG\\19520817", ["DERIVED", "SECONDARY"]),
            (.imageType, "ORIGINAL\\PRIMARY\\ZHANG\\NORM", ["ORIGINAL", "PRIMARY", "OTHER", "NORM"]),
            (.imageType, "ZHANG\\PRIMARY\\AXIAL", ["DERIVED", "PRIMARY", "AXIAL"]),
        ] as [(DICOMTag, String, [String])])
    func codes(_ tag: DICOMTag, _ text: String, _ remaining: [String]) throws {
        #expect(try kept(tag, .CS, text) == remaining)
    }

    @Test(
        "terms of the standard and of scanners stay",
        arguments: [
            (0x0018_0015, "CHEST"), (0x0018_0015, "CTSPINE"), (0x0018_5100, "FFDR"),
            (0x0018_0022, "HELICAL MODE\\HELIX"),
            (.imageType, "ORIGINAL\\PRIMARY\\M\\ND\\NORM"), (.imageType, "DERIVED\\PRIMARY\\MPR\\DIS2D\\MFSPLIT"),
            (.imageType, "ORIGINAL\\PRIMARY\\M_FFE\\M\\FFE"), (.specificCharacterSet, "GB18030"),
            (.specificCharacterSet, "\\ISO 2022 IR 58"), (0x0018_0020, "SE\\EP"), (0x0018_0021, "SK\\SP\\OSP"),
            (0x0028_0004, "XYB"), (.modality, "RTSTRUCT"), (0x0018_1700, "RECTANGULAR"),
            (0x0054_1001, "BQML"), (0x0054_1000, "WHOLE BODY\\IMAGE"), (0x0020_0060, "L"), (0x0020_0020, "A\\PF"),
        ] as [(DICOMTag, String)])
    func terms(_ tag: DICOMTag, _ text: String) throws {
        let values = text.split(separator: "\\", omittingEmptySubsequences: false).map(String.init)
        #expect(try kept(tag, .CS, text) == values)
    }

    @Test(
        "a number too long for a measure, or that is the object's own, goes; measures stay",
        arguments: [
            (0x0020_0012, .IS, "1380013800", false), (0x0018_0050, .DS, "1380013800", false),
            (0x0018_1130, .DS, "330106196.5", false), (0x0020_0012, .IS, "19520817", false),
            (0x0020_0012, .IS, "7788123", false), (0x0018_1130, .DS, "7.788123", false),
            (0x0018_1130, .DS, "0.19520817", false), (0x0020_0012, .IS, "42", true), (0x0018_1130, .DS, "143.5", true),
            (0x0020_0032, .DS, "-158.135803\\-179.035797\\-75.699997", true), (0x0018_1074, .DS, "370000000", true),
            (0x0018_0070, .IS, "12345678", true), (0x0018_0084, .DS, "638580670.00000", true),
            (0x0028_0030, .DS, "0.48828125\\0.48828125", true),
            (0x0028_1053, .DS, "1.4052503052E+01", true),
        ] as [(DICOMTag, DICOMVR, String, Bool)])
    func numbers(_ tag: DICOMTag, _ vr: DICOMVR, _ text: String, _ stays: Bool) throws {
        let values = try kept(tag, vr, text)
        if stays { #expect(values.joined(separator: "\\") == text) } else { #expect(values.allSatisfy { $0.isEmpty }) }
    }

    @Test("text in tables and numbers that are binary goes, tables stay")
    func binary() throws {
        let text = DICOMElement(0x0028_1201, .OW, .data(.held(Array("ZHANG SANFENG PALETTE!!!".utf8))))
        #expect(try Objects.clean(Self.people + [text]).file.dataset[0x0028_1201] == nil)
        let unknown = DICOMElement(0x0028_1202, .OW, .data(.held(Array("SOMEBODY ELSE ALTOGETHER".utf8))))
        #expect(try Objects.clean([unknown]).file.dataset[0x0028_1202] == nil)
        let hidden = [UInt8](repeating: 0, count: 40) + Array("sanfengzhang".utf8)
        #expect(
            try Objects.clean(Self.people + [DICOMElement(0x0028_1203, .OW, .data(.held(hidden)))]).file
                .dataset[0x0028_1203] == nil)
        for table in [(0..<512).map { UInt8(truncatingIfNeeded: $0 / 2) }, (0..<256).map { UInt8($0) }] {
            let element = DICOMElement(0x0028_1201, .OW, .data(.held(table)))
            #expect(try Objects.clean(Self.people + [element]).file.dataset[0x0028_1201] == element)
        }
    }

    @Test("a listed private code or number is held to the same")
    func safePrivate() throws {
        let elements = [
            DICOMElement(0x0019_0010, .LO, text: "SIEMENS MR HEADER"), DICOMElement(0x0019_100C, .IS, text: "7788123"),
            DICOMElement(0x0019_100D, .CS, text: "ZHANG"),
        ]
        let file = try Objects.clean(Self.people + elements, [.retainSafePrivate]).file
        #expect(!file.dataset.elements.contains { $0.tag.isPrivate })
    }
}
