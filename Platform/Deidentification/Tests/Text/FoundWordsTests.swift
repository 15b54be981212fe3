import Foundation
import Testing

@testable import Deidentification

@Suite("What was found in a case, kept unread")
struct FoundWordsTests {
    private let finder = TextDeidentifier()

    private func words(_ found: (text: String, category: TextCategory)...) -> FoundWords {
        FoundWords(found, with: finder)
    }

    @Test(
        "a name is known again in every way it is written",
        arguments: [
            "王桂英今天好些", "王 桂英 WBC 12", "桂英咳血", "Wang Guiying better", "WANG, GuiYing", "guiying wang",
            "Wang GY afebrile",
            "wángguìyīng",
        ])
    func name(text: String) {
        #expect(words(("王桂英", .name)).categories(in: text, with: finder) == [.name])
    }

    @Test("names of another language, numbers and places are known again")
    func others() {
        let found = words(
            ("Mr. Adaeze Okonkwo", .name), ("138-0013-8000", .phone), ("漾濞县高发村", .address), ("A-123456", .record))
        func categories(_ text: String) -> [TextCategory] { found.categories(in: text, with: finder) }
        #expect(categories("Okonkwo is better") == [.name] && categories("ADAEZE  OKONKWO") == [.name])
        #expect(categories("打１３８００１３８０００") == [.phone] && categories("来自漾濞县 高发村") == [.address])
        #expect(categories("a123456") == [.record])
    }

    @Test(
        "other words are none of it",
        arguments: [
            "王桂芳今天好些", "Wanguiying", "wangguiyings", "138001380001", "A1234567", "Consider Parkinson's disease",
            "头痛三天，白细胞 12.3",
            "will do", "",
        ])
    func none(text: String) {
        let found = words(
            ("王桂英", .name), ("Will Parkinson", .name), ("13800138000", .phone), ("A123456", .record), ("12", .bed))
        #expect(found.categories(in: text, with: finder).isEmpty)
    }

    @Test("what is kept holds nothing that can be read, is the same length for few names, and comes back as it was")
    func kept() throws {
        let one = words(("王桂英", .name), ("13800138000", .phone))
        let text = String(decoding: one.bytes, as: UTF8.self)
        #expect(!text.contains("王桂英") && !text.lowercased().contains("guiying") && !text.contains("138"))
        #expect(try #require(FoundWords(bytes: one.bytes)) == one)
        #expect(one.bytes.count == words().bytes.count)
        #expect(words(("王桂英", .name)).bytes != words(("王桂英", .name)).bytes, "each case has a key of its own")
        for bytes in [[], [2], Array(one.bytes.dropLast()), Array(repeating: 1, count: 40)] as [[UInt8]] {
            #expect(FoundWords(bytes: bytes) == nil)
        }
    }

    @Test("a long text is searched in bounded time")
    func long() {
        let found = words(("王桂英", .name), ("Adaeze Okonkwo", .name), ("13800138000", .phone))
        let text = String(repeating: "王桂芳 Okonk 1380013800 ", count: 1000)
        let took = ContinuousClock().measure { #expect(found.categories(in: text, with: finder).isEmpty) }
        #expect(took < .seconds(20), "\(took)")
    }
}
