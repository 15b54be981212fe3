import Blobs
import Crypto
import Foundation
import Testing

@Suite("What rests encrypted")
struct SealerTests {
    private let key = SymmetricKey(size: .bits256)

    @Test("sealed bytes open for what they belong to and for nothing else, and tell in which form they are")
    func contexts() throws {
        let sealer = Sealer(key: key)
        for context in [[], Array("a draft".utf8)] {
            let sealed = try sealer.seal([1, 2, 3], boundTo: context)
            #expect(sealed.first == 1 && sealed.count == 3 + Sealer.overhead)
            #expect(try sealer.open(sealed, boundTo: context) == [1, 2, 3])
            #expect(throws: (any Error).self) { try sealer.open(sealed, boundTo: context + [0]) }
            #expect(throws: (any Error).self) { try Sealer(key: .init(size: .bits256)).open(sealed, boundTo: context) }
            for place in sealed.indices {
                var changed = sealed
                changed[place] ^= 1
                #expect(throws: (any Error).self) { try sealer.open(changed, boundTo: context) }
            }
        }
    }

    @Test("what was sealed before there was a form opens, whatever it begins with, but for no context")
    func older() throws {
        let sealer = Sealer(key: key)
        for first in UInt8.min...UInt8.max {
            let nonce = try AES.GCM.Nonce(data: [first] + [UInt8](repeating: 7, count: 11))
            let sealed = Array(try #require(try AES.GCM.seal([1, 2, 3] as [UInt8], using: key, nonce: nonce).combined))
            #expect(try sealer.open(sealed) == [1, 2, 3])
            #expect(throws: (any Error).self) { try sealer.open(sealed, boundTo: [1]) }
        }
    }
}
