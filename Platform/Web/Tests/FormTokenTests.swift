import Kernel
import Testing

@testable import Web

@Suite("The form token as it stands in a page")
struct FormTokenTests {
    @Test("each page has another text, and each is the same token")
    func masked() {
        let token = "0123456789abcdef-é"
        let texts = (0..<50).map { _ in FormToken.masked(token) }
        #expect(Set(texts).count == 50)
        #expect(texts.allSatisfy { FormToken.plain($0) == token && !$0.contains(token) })
        #expect(Set(texts.map(\.count)).count == 1)
    }

    @Test("what is no masked token is what it is", arguments: ["", "m.", "token", "m.0", "m.zz", "m.012", "n.0011"])
    func plain(_ text: String) {
        let read = FormToken.plain(text)
        #expect(read == text || read.isEmpty)
    }

    @Test("a large page is compressed like a small one, and goes as it is where too much waits")
    func compressed() async throws {
        let large = [UInt8](repeating: 65, count: 300_000)
        let compressor = Compressor()
        let packed = try #require(await compressor.compress(large, for: .make()))
        #expect(packed.count < 3000 && packed.starts(with: [0x1F, 0x8B]))
        #expect(packed == Gzip.compress(large))
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await compressor.compress(large, for: .make())
        }
        #expect(await cancelled.value == nil)
    }
}
