import Kernel
import PasswordData
import Testing

@testable import Accounts

@Suite("The passwords that everybody guesses") struct CommonPasswordTests {
    private static let lines = PasswordData.common.split(separator: UInt8(ascii: "\n")).map(Array.init)

    @Test("more than ten thousand are of a length that is accepted, sorted, folded and each there once")
    func list() {
        let lines = Self.lines
        #expect(lines.count >= 10_000)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        let texts = lines.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.allSatisfy { PasswordRule.length.contains($0.count) && LoginName.fold($0) == $0 })
        #expect(PasswordData.common.count < 256 * 1024, "small enough to be carried about")
    }

    @Test("each of them is found, and refused as a password, however it is written")
    func found() {
        #expect(Self.lines.allSatisfy { CommonPasswords.contains($0, in: PasswordData.common) })
        for line in stride(from: 0, to: Self.lines.count, by: 97).map({ Self.lines[$0] }) {
            let text = String(decoding: line, as: UTF8.self)
            #expect(throws: CommonFailure.self, "\(text)") { try PasswordRule.check(text.uppercased(), names: []) }
        }
    }

    @Test(
        "the usual ones of Chinese keyboards are among them",
        arguments: [
            "woaini1314", "woaini5201314", "5201314a", "a5201314", "wodemima", "zhangwei123", "qq5201314",
            "yisheng123", "7758258a", "woaiwojia", "zhongguo1", "19900101",
        ])
    func chinese(_ text: String) { #expect(CommonPasswords.contains(text)) }

    @Test("what stands beside one, or before the first and behind the last, is none")
    func absent() {
        let list = Array("bb\nbbb\ncc\n".utf8)
        for (word, isThere) in [
            ("bb", true), ("bbb", true), ("cc", true), ("a", false), ("b", false), ("bbbb", false), ("bc", false),
            ("c", false), ("d", false), ("", false), ("bb\nbbb", false),
        ] { #expect(CommonPasswords.contains(Array(word.utf8), in: list) == isThere, "\(word)") }
        #expect(!CommonPasswords.contains(Array("a".utf8), in: []))
        for word in ["forty quiet harbours", "thirty green lanterns", "医生值班室的灯"] {
            #expect(!CommonPasswords.contains(word))
        }
    }
}
