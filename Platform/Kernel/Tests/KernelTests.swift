import Foundation
import Kernel
import Testing

@Suite("Kernel")
struct KernelTests {
    @Test("fresh identifiers differ, sort by their time and say their version")
    func identifiers() {
        let early = PersonID.make(at: Instant(milliseconds: 1_000_000))
        let late = PersonID.make(at: Instant(milliseconds: 1_000_001))
        #expect(early < late)
        #expect(early != PersonID.make(at: Instant(milliseconds: 1_000_000)))
        #expect(Array(early.text)[14] == "7")
        #expect("89ab".contains(Array(early.text)[19]))
    }

    @Test(
        "what is no UUID of 36 characters is no identifier",
        arguments: ["", "x", "01a1fbc22d4f7b8690431cfaf87c20e7", "01a1fbc2-2d4f-7b86-9043-1cfaf87c20eg", "' or 1=1 --"])
    func notIdentifiers(text: String) { #expect(PersonID(text) == nil) }

    @Test("identifiers are the same in either case")
    func letterCase() {
        #expect(PersonID("01A1FBC2-2D4F-7B86-9043-1CFAF87C20E7") == PersonID("01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7"))
    }

    @Test(
        "a moment is written as RFC 3339 and read again",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_219_199_999, "2026-11-20T23:59:59.999Z"), (-1, "1969-12-31T23:59:59.999Z"),
        ])
    func instants(milliseconds: Int64, text: String) throws {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.iso8601 == text)
        let back = try JSONDecoder().decode(Instant.self, from: try JSONEncoder().encode(instant))
        #expect(abs(back.milliseconds - milliseconds) <= 1)
    }

    @Test("text loses controls and what turns the direction of reading, and keeps its lines when it may")
    func cleanText() throws {
        let dirty = "  a\u{0}b\u{202E}c\u{2066}d\r\ne\rf\u{FEFF}\t g  "
        #expect(try PlainText.clean(dirty, field: "x", limit: 50, lines: true) == "abcd\ne\nf  g")
        #expect(try PlainText.clean(dirty, field: "x", limit: 50) == "abcd e f  g")
    }

    @Test("text that is empty or too long is refused with its field")
    func refusedText() {
        for text in ["", " \n ", "\u{200F}", String(repeating: "长", count: 11)] {
            let failure = #expect(throws: CommonFailure.self) { try PlainText.clean(text, field: "name", limit: 10) }
            #expect(failure?.field == "name" && failure?.status == 422)
        }
        #expect((try? PlainText.clean("", field: "x", limit: 1, required: false)) == "")
    }
}
