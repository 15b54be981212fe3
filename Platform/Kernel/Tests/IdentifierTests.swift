import Foundation
import Kernel
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    private static let text = "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7"
    private static let bytes: [UInt8] = [
        0x01, 0xA1, 0xFB, 0xC2, 0x2D, 0x4F, 0x7B, 0x86, 0x90, 0x43, 0x1C, 0xFA, 0xF8, 0x7C, 0x20, 0xE7,
    ]

    @Test("text and bytes are the same identifier, both ways")
    func bytes() throws {
        let id = try #require(PersonID(Self.text))
        #expect(id.bytes == Self.bytes && id.text == Self.text && "\(id)" == Self.text)
        #expect(PersonID(bytes: Self.bytes) == id)
        for edge in ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"] {
            let id = try #require(PersonID(edge))
            #expect(id.text == edge && PersonID(bytes: id.bytes) == id)
        }
    }

    @Test("any other number of bytes is no identifier", arguments: [0, 1, 15, 17, 32])
    func otherLengths(_ count: Int) {
        #expect(PersonID(bytes: [UInt8](repeating: 7, count: count)) == nil)
    }

    @Test(
        "a dash at any other place, a digit too few or too many, and what is not ASCII is no identifier",
        arguments: [
            "01a1fbc22-d4f-7b86-9043-1cfaf87c20e7", "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e",
            "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e70", "-1a1fbc2-2d4f-7b86-9043-1cfaf87c20e7",
            "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e７", " 1a1fbc2-2d4f-7b86-9043-1cfaf87c20e7",
            "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7\n", "{01a1fbc2-2d4f-7b86-9043-1cfaf87c20}",
            "01a1fbc2_2d4f_7b86_9043_1cfaf87c20e7", "------------------------------------",
        ])
    func forms(_ text: String) { #expect(CircleID(text) == nil) }

    @Test("the time stands in the first 48 bits, and a time before 1970 counts as 1970")
    func time() {
        let at = Instant(milliseconds: 0x0123_4567_89AB)
        #expect(CommandID.make(at: at).bytes.prefix(6) == [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB])
        #expect(CommandID.make(at: Instant(milliseconds: -5)).bytes.prefix(6) == [0, 0, 0, 0, 0, 0])
        for _ in 0..<200 {
            let bytes = CommandID.make(at: at).bytes
            #expect(bytes[6] >> 4 == 7 && bytes[8] >> 6 == 0b10)
        }
    }

    @Test("a thousand made in one millisecond differ")
    func distinct() {
        let at = Instant(milliseconds: 1_763_600_000_000)
        #expect(Set((0..<1000).map { _ in ThreadID.make(at: at) }).count == 1000)
    }

    @Test("they sort as their texts do")
    func order() throws {
        let texts = [
            "00000000-0000-7000-8000-000000000001", "01a1fbc2-2d4f-7b86-9043-1cfaf87c20e6", Self.text,
            "80000000-0000-7000-8000-000000000000", "ffffffff-ffff-7fff-bfff-ffffffffffff",
        ]
        let ids = try texts.map { try #require(PersonID($0)) }
        #expect(ids.reversed().sorted() == ids)
        #expect(!(ids[2] < ids[2]))
    }

    @Test("the same bytes may name something else, such as a person's own circle")
    func other() throws {
        let person = try #require(PersonID(Self.text))
        #expect(CircleID(of: person).bytes == person.bytes)
        #expect(CircleID.constant("01A1FBC2-2D4F-7B86-9043-1CFAF87C20E7") == CircleID(of: person))
    }

    @Test("in JSON they are texts, and a text that is none is refused")
    func json() throws {
        let id = try #require(PersonID(Self.text))
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == "[\"\(Self.text)\"]")
        #expect(try JSONDecoder().decode([PersonID].self, from: json) == [id])
        for wrong in ["[\"\"]", "[\"x\"]", "[7]", "[null]"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([PersonID].self, from: Data(wrong.utf8))
            }
        }
    }
}
