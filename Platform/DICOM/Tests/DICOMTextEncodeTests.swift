import DICOM
import Testing

@Suite struct DICOMTextEncodeTests {
    static let texts: [([String], String)] = [
        (["ISO_IR 192"], "王^小东 😀"), (["GB18030"], "王^小东㐀"), (["GBK"], "頭部平掃"),
        (["", "ISO 2022 IR 58"], "Wang=王 小 T1"), (["ISO 2022 IR 100", "ISO 2022 IR 58"], "é 王 é"),
        (["ISO_IR 100"], "Äneas"), (["ISO_IR 101"], "Łokieć"), (["ISO_IR 109"], "Ħ"), (["ISO_IR 110"], "ģ"),
        (["ISO_IR 144"], "Люкceмбypг"), (["ISO_IR 127"], "قباني"), (["ISO_IR 126"], "Διονυσιος"),
        (["ISO_IR 138"], "שרון"),
        (["ISO_IR 148"], "Çavuşoğlu"), (["ISO_IR 166"], "ไทย"), (["ISO_IR 13"], "ﾔﾏﾀﾞ ABC"),
        (["", "ISO 2022 IR 87"], "Yamada=山田^太郎 ABC"), (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔﾏﾀﾞ=山田"),
        (["", "ISO 2022 IR 87", "ISO 2022 IR 159"], "山田 丂"), (["", "ISO 2022 IR 149"], "Hong=洪^吉洞=홍^길동"),
        ([], "plain ASCII"), (["ISO_IR 6"], "plain"),
    ]

    @Test("what is encoded is decoded again as it was, in every character set", arguments: texts)
    func roundTrip(_ sets: [String], _ text: String) throws {
        let bytes = try #require(DICOMText.encode(text, characterSets: sets))
        #expect(DICOMText.decode(bytes, characterSets: sets) == text)
        #expect(DICOMText.decodeCertain(bytes, characterSets: sets) == text)
    }

    @Test("the bytes are those of the standard's own examples")
    func examples() {
        // PS3.5, annexes H.3, I.2 and K: Japanese, Korean and Chinese with code extensions.
        #expect(
            DICOMText.encode("山田", characterSets: ["", "ISO 2022 IR 87"]) == [
                0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42,
            ])
        #expect(
            DICOMText.encode("홍", characterSets: ["", "ISO 2022 IR 149"]) == [0x1B, 0x24, 0x29, 0x43, 0xC8, 0xAB])
        #expect(DICOMText.encode("王", characterSets: ["", "ISO 2022 IR 58"]) == [0x1B, 0x24, 0x29, 0x41, 0xCD, 0xF5])
        #expect(DICOMText.encode("王", characterSets: ["GB18030"]) == [0xCD, 0xF5])
    }

    @Test("what comes after a run of another set is read in the first set again")
    func backToFirst() throws {
        for first in ["ISO_IR 144", "ISO 2022 IR 144"] {
            let sets = [first, "ISO 2022 IR 13"]
            let bytes = try #require(DICOMText.encode("М ﾃ Е", characterSets: sets))
            #expect(DICOMText.decode(bytes, characterSets: sets) == "М ﾃ Е")
        }
    }

    @Test("a character that has no code in the declared sets is not written as another one")
    func impossible() {
        let cases: [([String], String)] = [
            (["ISO_IR 100"], "王"), ([], "é"), (["ISO_IR 6"], "é"), (["", "ISO 2022 IR 149"], "ไ"),
            (["NO SUCH SET"], "abc"), (["ISO_IR 192"], "\u{1B}$B"), (["", "ISO 2022 IR 58"], "한"), (["GBK"], "😀"),
            (["ISO_IR 13"], "a~"), (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔ~"), (["ISO_IR 13", ""], "\\"),
        ]
        for (sets, text) in cases { #expect(DICOMText.encode(text, characterSets: sets) == nil, "\(sets)") }
    }

    @Test("bytes whose characters are not certain are not decoded")
    func uncertain() {
        let name: [UInt8] = [0xCD, 0xF5, 0xD0, 0xA1]
        for sets in [
            [], ["ISO_IR 6"], ["ISO_IR 100"], ["UNKNOWN"], ["", "UNKNOWN"], ["ISO_IR 192"], ["ISO 2022 IR 100"],
        ] {
            #expect(DICOMText.decodeCertain(name, characterSets: sets) == nil, "\(sets)")
        }
        #expect(DICOMText.decodeCertain(name, characterSets: ["GBK"]) == "王小")
        #expect(DICOMText.decodeCertain([0x1B, 0x25, 0x47, 0x41], characterSets: ["", "ISO 2022 IR 58"]) == nil)
        #expect(DICOMText.decodeCertain(Array("T1".utf8), characterSets: []) == "T1")
        #expect(DICOMText.decodeCertain([0x63, 0x72, 0xE9, 0x65], characterSets: ["ISO_IR 100"]) == "crée")
    }

    @Test("bytes without the escape sequence of the one extension that is declared are read in it, or not at all")
    func withoutEscape() throws {
        let chinese = try #require(DICOMText.encode("张小东", characterSets: ["GBK"]))
        let korean = try #require(DICOMText.encode("洪吉洞", characterSets: ["ISO 2022 IR 149"]))
        for first in ["", "ISO_IR 6", "ISO 2022 IR 6"] {
            #expect(
                DICOMText.decodeCertain(chinese + [0x20, 0x54], characterSets: [first, "ISO 2022 IR 58"]) == "张小东 T")
            #expect(DICOMText.decodeCertain(korean, characterSets: [first, "ISO 2022 IR 149"]) == "洪吉洞")
        }
        // Designated in the first component, left out in the second.
        let mixed = [0x1B, 0x24, 0x29, 0x41] + Array(chinese.prefix(2)) + [0x5E] + Array(chinese.dropFirst(2))
        #expect(DICOMText.decodeCertain(mixed, characterSets: ["", "ISO 2022 IR 58"]) == "张^小东")
        // Half a character, one that only the larger set of GBK has, two candidates, and none.
        let rare = try #require(DICOMText.encode("喆", characterSets: ["GBK"]))
        let doubtful: [([UInt8], [String])] = [
            (Array(chinese.dropLast()), ["", "ISO 2022 IR 58"]), (rare, ["", "ISO 2022 IR 58"]),
            (chinese, ["", "ISO 2022 IR 58", "ISO 2022 IR 149"]), (chinese, ["", "ISO 2022 IR 87"]),
            (chinese, ["", "ISO 2022 IR 100"]), (chinese, ["ISO 2022 IR 100", "ISO 2022 IR 58"]),
            (chinese, ["ISO_IR 100", "ISO 2022 IR 58"]), (chinese, ["", "GB18030"]),
        ]
        for (bytes, sets) in doubtful { #expect(DICOMText.decodeCertain(bytes, characterSets: sets) == nil, "\(sets)") }
        let latin: [UInt8] = [0x63, 0x72, 0xE9, 0x65]
        #expect(DICOMText.decodeCertain(latin, characterSets: ["", "ISO 2022 IR 100"]) == "crée")
        #expect(DICOMText.decode(chinese, characterSets: ["GB18030", "ISO 2022 IR 58"]) == "张小东")
    }

    @Test("the values of a text are split where its character set has the separator")
    func values() {
        #expect(DICOMText.values("A\\B", characterSets: ["ISO_IR 100"]) == ["A", "B"])
        #expect(DICOMText.values("A¥B", characterSets: ["ISO_IR 13"]) == ["A", "B"])
        #expect(DICOMText.values("A¥B", characterSets: ["ISO_IR 192"]) == ["A¥B"])
    }

    @Test(
        "a set that knows no extensions is written alone, whatever else is listed",
        arguments: ["GBK", "GB18030", "ISO_IR 192"])
    func alone(first: String) throws {
        let sets = [first, "ISO 2022 IR 58"]
        let bytes = try #require(DICOMText.encode("张三 x", characterSets: sets))
        #expect(!bytes.contains(0x1B))
        #expect(DICOMText.decodeCertain(bytes, characterSets: sets) == "张三 x")
    }
}
