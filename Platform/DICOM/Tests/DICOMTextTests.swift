import DICOM
import Testing

@Suite struct DICOMTextTests {
    @Test(
        "text is decoded in the character sets that are declared",
        arguments: [
            (["ISO_IR 192"], "王^小东", [0xE7, 0x8E, 0x8B, 0x5E, 0xE5, 0xB0, 0x8F, 0xE4, 0xB8, 0x9C]),
            (["GB18030"], "王^小东", [0xCD, 0xF5, 0x5E, 0xD0, 0xA1, 0xB6, 0xAB]),
            (["GBK"], "王", [0xCD, 0xF5]),
            (["", "ISO 2022 IR 58"], "Wang=王", [0x57, 0x61, 0x6E, 0x67, 0x3D, 0x1B, 0x24, 0x29, 0x41, 0xCD, 0xF5]),
            (["ISO_IR 100"], "Äneas", [0xC4, 0x6E, 0x65, 0x61, 0x73]),
            (["ISO_IR 144"], "Люк", [0xBB, 0xEE, 0xDA]),
            (["", "ISO 2022 IR 87"], "山田", [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42]),
            (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔﾏﾀﾞ", [0xD4, 0xCF, 0xC0, 0xDE]),
            (["", "ISO 2022 IR 149"], "홍", [0x1B, 0x24, 0x29, 0x43, 0xC8, 0xAB]),
            (["ISO_IR 6"], "A\u{FFFD}", [0x41, 0x80]),
        ] as [([String], String, [UInt8])])
    func decoding(_ sets: [String], _ expected: String, _ bytes: [UInt8]) {
        #expect(DICOMText.decode(bytes, characterSets: sets) == expected)
    }

    @Test("codes and UIDs are told from other text by their form")
    func forms() {
        #expect(DICOMText.isCode("SCREEN SAVE"))
        #expect(!DICOMText.isCode("Zhang San"))
        #expect(!DICOMText.isCode("THIS IS TOO LONG 1"))
        #expect(DICOMText.isUID("1.2.840.10008.1.2"))
        #expect(!DICOMText.isUID("1.2.a"))
        #expect(!DICOMText.isUID(String(repeating: "1", count: 65)))
    }

    @Test("the dictionary knows standard attributes and repeating groups, and no private ones")
    func dictionary() {
        #expect(DICOMDictionary.entry(0x0010_0010)?.vr == .PN)
        #expect(DICOMDictionary.entry(0x0010_0010)?.keyword == "PatientName")
        #expect(DICOMDictionary.entry(0x6002_3000)?.keyword == "OverlayData")
        #expect(DICOMDictionary.entry(0x0009_1001) == nil)
        #expect(DICOMDictionary.implicitVR(0x0009_0010) == .LO)
        #expect(DICOMDictionary.implicitVR(0x0009_1001) == .UN)
    }
}
