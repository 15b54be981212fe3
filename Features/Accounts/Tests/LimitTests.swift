import Blobs
import Crypto
import Kernel
import Testing

@testable import Accounts

@Suite("How fast passwords may be guessed") struct LimitTests {
    @Test("the first failures are free, then each doubles the wait up to the longest")
    func delays() {
        let limit = GuessLimit(free: 3, longestSeconds: 20, forgottenAfterSeconds: 60)
        #expect((0...8).map { limit.delay(afterFailures: $0) } == [0, 0, 0, 2, 4, 8, 16, 20, 20])
        #expect(limit.delay(afterFailures: 1_000_000) == 20, "no shift overflows")
    }

    @Test("an account waits from its fifth failure on, an address from its twentieth, neither for good")
    func limits() {
        #expect(GuessLimit.account.delay(afterFailures: 4) == 0 && GuessLimit.account.delay(afterFailures: 5) == 2)
        #expect(GuessLimit.address.delay(afterFailures: 19) == 0 && GuessLimit.address.delay(afterFailures: 20) == 2)
        for limit in [GuessLimit.account, .address] {
            #expect(limit.delay(afterFailures: Int.max) == 900)
            #expect(limit.forgottenAfterSeconds <= GuessLimit.keptSeconds, "what counts is still there")
        }
    }

    @Test("a key holds no name, since people type passwords into the wrong field")
    func keys() {
        let (sealer, name) = (Sealer(key: SymmetricKey(size: .bits256)), "li.si")
        let nobody = GuessKey.Subject.nobody(sealer.digest(name, for: "test"))
        for key in [GuessKey.account(nobody), .accountAt(nobody, "192.0.2.1")] {
            #expect(!key.text.contains(name) && key.limit.free == GuessLimit.account.free)
        }
        let other = GuessKey.Subject.nobody(sealer.digest("b", for: "test"))
        #expect(GuessKey.account(nobody).text != GuessKey.account(other).text)
        #expect(GuessKey.account(.person(.make())).text != GuessKey.account(.person(.make())).text)
        #expect(GuessKey.account(nobody).text != GuessKey.accountAt(nobody, "192.0.2.1").text)
        let (mine, yours) = (sealer.digest(name, for: "test"), Sealer(key: SymmetricKey(size: .bits256)))
        #expect(mine == sealer.digest(name, for: "test") && mine.count == 32)
        #expect(mine != sealer.digest(name, for: "other") && mine != yours.digest(name, for: "test"))
        #expect(GuessKey.network("192.0.2.1").text == "address:192.0.2.1")
        #expect(GuessKey.network("192.0.2.1").limit.free == GuessLimit.address.free)
    }

    @Test(
        "one place is an IPv4 address or the first half of an IPv6 address",
        arguments: [
            ("192.0.2.9", "192.0.2.9"), ("::ffff:192.0.2.9", "192.0.2.9"),
            ("2001:db8:1:2:3:4:5:6", "20010db800010002/64"), ("fe80::1%eth0", "fe80000000000000/64"),
            ("not an address", "not an address"), ("a:b:not", "a:b:not"), ("", ""),
        ])
    func places(_ address: String, _ place: String) {
        #expect(Network.of(address) == place)
    }

    @Test("an endless address is cut")
    func long() {
        #expect(Network.of(String(repeating: "9", count: 500)).count == 64)
        #expect(Network.of(String(repeating: ":", count: 500)).count == 64)
    }

    @Test("a token is 32 random bytes, read back as it is and never from another text")
    func tokens() {
        let (one, other) = (SessionToken.make(), SessionToken.make())
        #expect(one.text.utf8.count == 43 && one.text != other.text)
        #expect(SessionToken(reading: one.text)?.hash == one.hash && one.hash.count == 64)
        #expect(one.hash != one.csrf && one.csrf != other.csrf && one.csrf.count == 64)
        let foreign = [String(repeating: "ä", count: 43), String("+/=" + one.text.dropFirst(3))]
        for bad in ["", one.text + "A", String(one.text.dropLast())] + foreign {
            #expect(SessionToken(reading: bad) == nil, "\(bad)")
        }
    }

    @Test(
        "a login name is plain letters and digits of any script",
        arguments: ["li.si", "李四", "ВАСЯ", "a-b_c@d", "12", String(repeating: "a", count: 40)])
    func names(_ name: String) throws {
        let login = try LoginName("  \(name) ")
        #expect(login.text == name && login.folded == name.lowercased())
    }

    @Test(
        "and is refused with its field named otherwise",
        arguments: [
            "", " ", "a", "li si", "li/si", "<b>", "a\u{202E}b c", "😀😀", "ad\u{200D}min",
            "admin\u{FE0F}", "ad\u{AD}min", "admin\u{E0041}", "\u{3164}\u{3164}",
            String(repeating: "a", count: 41),
        ])
    func badNames(_ name: String) {
        let failure = #expect(throws: CommonFailure.self) { _ = try LoginName(name) }
        #expect(failure?.field == "login")
    }
}
