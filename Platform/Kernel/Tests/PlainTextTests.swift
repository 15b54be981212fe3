import Kernel
import Testing

@Suite("Text from people")
struct PlainTextTests {
    private func clean(_ text: String, limit: Int = 100, lines: Bool = true) throws -> String {
        try PlainText.clean(text, field: "text", limit: limit, lines: lines, required: false)
    }

    @Test(
        "line ends of every kind become one, and stay as many as they were",
        arguments: [
            ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\nb", "a\nb"), ("a\r\n\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"),
        ])
    func lines(_ text: String, _ expected: String) throws {
        #expect(try clean(text) == expected)
        #expect(try clean(text, lines: false) == expected.replacing("\n", with: " "))
    }

    @Test("what hides or turns text is left out, one character after the other")
    func unsafe() throws {
        let values: [UInt32] =
            Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E)
            + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x061C, 0xFEFF] + Array(0xFFF9...0xFFFB)
        for value in values {
            let scalar = try #require(UnicodeScalar(value))
            #expect(try clean("a\(Character(scalar))b") == "ab", "U+\(String(value, radix: 16))")
        }
    }

    @Test(
        "what people write stays as it is",
        arguments: ["𠮷野家", "نص عربي", "e\u{301}", "👩🏽‍⚕️", "体温 38.5℃", "a\u{00A0}b", "①②③", "<b>&amp;'\""])
    func kept(_ text: String) throws { #expect(try clean(text) == text) }

    @Test("blanks at both ends go, those within stay")
    func trimmed() throws {
        #expect(try clean(" \n\u{3000}两 次  发热\u{3000}\n ") == "两 次  发热")
        #expect(try clean("\u{2003}x\u{2003}") == "x")
        #expect(try clean("\t\ta\tb") == "a b")
    }

    @Test("the limit counts code points, after what is left out is gone")
    func limit() throws {
        #expect(try clean(String(repeating: "长", count: 10), limit: 10).unicodeScalars.count == 10)
        #expect(try clean("  " + String(repeating: "\u{202E}长", count: 10), limit: 10).unicodeScalars.count == 10)
        #expect(throws: CommonFailure.self) { try clean(String(repeating: "长", count: 11), limit: 10) }
        // An accent that stands apart is a code point of its own.
        #expect(throws: CommonFailure.self) { try clean("e\u{301}", limit: 1) }
    }

    @Test("a refusal names the field and says the limit in both languages, and never the text")
    func refusal() throws {
        let failure = #expect(throws: CommonFailure.self) {
            try PlainText.clean("secret words", field: "history", limit: 3)
        }
        #expect(failure?.field == "history" && failure?.code == "invalid")
        let message = try #require(failure?.message)
        for text in [message.zh, message.en] { #expect(text.contains("3") && !text.contains("secret")) }
        let missing = #expect(throws: CommonFailure.self) { try PlainText.clean("\u{FEFF}", field: "name", limit: 9) }
        #expect(missing?.field == "name" && missing?.message != message)
    }

    @Test(
        "a name holds nothing that is not seen, and no sign of the page",
        arguments: [
            "望\u{200B}海", "望海\u{200D}", "望\u{AD}海", "望海\u{FE0F}", "\u{E0041}望海", "\u{3164}", "✅ 已认证", "望海\u{E000}",
            "望\u{2060}海", "\u{115F}", "☑望海", "望\u{180E}海",
        ])
    func unseen(_ name: String) {
        let failure = #expect(throws: CommonFailure.self) { try PlainText.name(name, field: "name", limit: 80) }
        #expect(failure?.field == "name")
    }

    @Test(
        "names of all scripts are kept as they are",
        arguments: ["示例·望海", "O’Brien-Li", "Dr. José (内科)", "ਜਸਪ੍ਰੀਤ", "نور", "Nguyễn Văn A", "阿依古丽 2"])
    func seen(_ name: String) throws {
        #expect(try PlainText.name(name, field: "name", limit: 80) == name)
    }
}
