import DICOM
import Foundation
import Testing

@testable import Deidentification

/// Text that stays is read and written in the character set of its object.
@Suite struct CharacterSetTests {
    static let cases: [([String], String, String)] = [
        (["GB18030"], "头颅平扫 患者王小明", "头颅平扫"), (["GBK"], "胸部 王小明", "胸部"),
        (["ISO_IR 192"], "头颅平扫 患者王小明", "头颅平扫"), (["", "ISO 2022 IR 58"], "T1 头颅 王小明", "T1 头颅"),
        (["", "ISO 2022 IR 149"], "머리 홍길동", "머리"), (["", "ISO 2022 IR 87"], "頭部 山田太郎", "頭部"),
        (["ISO_IR 100"], "Schädel Müller", "Schädel"), (["ISO_IR 144"], "голова Иванов", "голова"),
    ]

    private func text(_ tag: DICOMTag, _ vr: DICOMVR, _ text: String, _ sets: [String]) throws -> DICOMElement {
        DICOMElement(tag, vr, .data(.held(try #require(DICOMText.encode(text, characterSets: sets)))))
    }

    @Test("a name is found and taken out of a descriptor in any character set", arguments: cases)
    func cleaned(_ sets: [String], _ description: String, _ harmless: String) throws {
        let last = try #require(description.split(separator: " ").last)
        let name = String(last).replacingOccurrences(of: "患者", with: "")
        let elements: [DICOMElement] = [
            DICOMElement(.specificCharacterSet, .CS, text: sets.joined(separator: "\\")),
            try text(.patientName, .PN, name, sets), try text(0x0008_103E, .LO, description, sets),
            try text(0x0008_0080, .LO, harmless + harmless, sets),
        ]
        let options: Set<ProfileOption> = [.cleanDescriptors, .retainInstitutionIdentity]
        for syntax in [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian] {
            let file = try Objects.clean(elements, options, syntax: syntax).file
            let clean = try #require(try file.text(0x0008_103E), "\(sets)")
            #expect(clean.hasPrefix(harmless) && !clean.contains(name), "\(sets) \(clean)")
            #expect(try file.strings(.specificCharacterSet) == sets)
            #expect(try file.text(0x0008_0080)?.hasPrefix(harmless) == true)
            // A pseudonym is of letters that every set has.
            let pseudonym = try #require(try file.text(.patientName))
            #expect(pseudonym.utf8.count == 10 && pseudonym.utf8.allSatisfy { (0x30...0x5A).contains($0) })
        }
    }

    @Test("an item with a character set of its own is read in it")
    func nested() throws {
        let name = "王小明"
        let inner = DICOMItem([
            DICOMElement(.specificCharacterSet, .CS, text: "GB18030"),
            try text(0x0008_1030, .LO, "头颅 " + name, ["GB18030"]),
        ])
        let elements: [DICOMElement] = [
            DICOMElement(.specificCharacterSet, .CS, text: "ISO_IR 192"),
            try text(.patientName, .PN, name, ["ISO_IR 192"]),
            DICOMElement(0x0028_9110, items: [inner]), try text(0x0040_0254, .LO, "胸部 " + name, ["ISO_IR 192"]),
        ]
        let file = try Objects.clean(elements, [.cleanDescriptors]).file
        let item = try #require(file.dataset[0x0028_9110]?.items.first)
        let bytes = try #require(try item[0x0008_1030].flatMap { try file.bytes(of: $0) })
        #expect(DICOMText.decode(bytes, characterSets: ["GB18030"]).hasPrefix("头颅"))
        #expect(!DICOMText.decode(bytes, characterSets: ["GB18030"]).contains(name))
        #expect(try file.text(0x0040_0254)?.hasPrefix("胸部") == true)
    }

    @Test("text in characters that are not certain gets the Basic Profile's action")
    func uncertain() throws {
        let bytes = try #require(DICOMText.encode("头颅 王小明", characterSets: ["GB18030"]))
        for sets in ["", "ISO_IR 100", "ISO_IR 6", "ISO_IR 192", "NO SUCH SET"] {
            let elements = [
                DICOMElement(.specificCharacterSet, .CS, text: sets),
                DICOMElement(0x0008_103E, .LO, .data(.held(bytes))),
            ]
            #expect(try Objects.clean(elements, [.cleanDescriptors]).file.dataset[0x0008_103E] == nil, "\(sets)")
        }
    }

    @Test("what replaces a part is in words that the character set has, or nothing stays")
    func shortTexts() throws {
        let elements = [DICOMElement(0x0040_1001, .SH, text: "T1 13800138000"), Planted.patient]
        let file = try Objects.clean(elements, [.cleanDescriptors]).file
        #expect(try file.strings(0x0040_1001).first.map { $0.utf8.count <= 16 } ?? true)
        #expect(try !Planted.contains(file.bytes(), "13800138000"))
    }

    @Test("a name in bytes without the escape sequence of their set is taken out of descriptors and of reports")
    func withoutEscape() throws {
        let escape: [UInt8] = [0x1B, 0x24, 0x29, 0x41]
        let gb = { (text: String) in try #require(DICOMText.encode(text, characterSets: ["GBK"])) }
        let sets = DICOMElement(.specificCharacterSet, .CS, text: "\\ISO 2022 IR 58")
        let bare = try gb("张") + [0x5E] + gb("小东")
        let designated = try escape + gb("张") + [0x5E] + escape + gb("小东")
        for name in [bare, designated, Array("X^Y".utf8)] {
            for text in [try gb("患者姓名：张小东"), try gb("张小东 胸部")] where name.count > 3 || text.count > 13 {
                let elements = [
                    sets, DICOMElement(.patientName, .PN, .data(.held(Array("Zhang^Xiaodong=".utf8) + name))),
                    DICOMElement(0x0008_103E, .LO, .data(.held(text))),
                ]
                let image = try Objects.clean(elements, [.cleanDescriptors]).file
                #expect(try image.text(0x0008_103E)?.contains("小东") != true)
                let item = DICOMItem([
                    DICOMElement(0x0040_A040, .CS, text: "TEXT"), DICOMElement(0x0040_A160, .UT, .data(.held(text))),
                ])
                let report = try Objects.clean(
                    elements.dropLast() + [DICOMElement(0x0040_A730, items: [item])], [.cleanStructuredContent]
                ).file
                let value = try report.dataset[0x0040_A730]?.items.first?[0x0040_A160].flatMap {
                    try report.bytes(of: $0)
                }
                let written = DICOMText.decode(try #require(value), characterSets: ["", "ISO 2022 IR 58"])
                #expect(!written.contains("小东") && !written.contains("张"), "\(written)")
            }
        }
    }

    @Test("a name that its declared set cannot have is still known in the items of another set")
    func undecodableName() throws {
        let gb = { (text: String) in try #require(DICOMText.encode(text, characterSets: ["GB18030"])) }
        let inner = DICOMItem([
            DICOMElement(.specificCharacterSet, .CS, text: "GB18030"),
            DICOMElement(0x0008_1030, .LO, .data(.held(try gb("随访 陶喆平")))),
        ])
        let elements = [
            DICOMElement(.specificCharacterSet, .CS, text: "\\ISO 2022 IR 58"),
            DICOMElement(.patientName, .PN, .data(.held(try gb("陶喆平")))), DICOMElement(0x0028_9110, items: [inner]),
        ]
        let file = try Objects.clean(elements, [.cleanDescriptors]).file
        let item = try #require(file.dataset[0x0028_9110]?.items.first)
        let bytes = try #require(try item[0x0008_1030].flatMap { try file.bytes(of: $0) })
        #expect(!DICOMText.decode(bytes, characterSets: ["GB18030"]).contains("喆"))
    }
}
