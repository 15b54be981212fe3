import Kernel
import Testing

@testable import Accounts

@Suite struct PasswordTests {
    @Test("a hash names Argon2id with the figures of ASVS 5.0 and a 16-byte salt")
    func parameters() throws {
        let encoded = try Argon2.hash(Array("thirty green lanterns".utf8))
        let parts = encoded.split(separator: "$")
        #expect(parts.prefix(3) == ["argon2id", "v=19", "m=19456,t=2,p=1"])
        // Base64 without padding: 22 characters are 16 bytes, 43 are 32.
        #expect(parts[3].count == 22 && parts[4].count == 43)
        #expect(try Argon2.hash(Array("thirty green lanterns".utf8)) != encoded, "the salt is new each time")
        #expect(!Argon2.isWeak(encoded))
    }

    @Test("weaker, older and foreign hashes are to be renewed")
    func weak() {
        #expect(Argon2.isWeak("$argon2id$v=19$m=4096,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$AAAA"))
        #expect(Argon2.isWeak("$argon2id$v=19$m=19456,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$AAAA"))
        #expect(Argon2.isWeak("$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$AAAA"))
        #expect(Argon2.isWeak(""))
    }

    @Test("a password is verified as typed, however its letters are composed")
    func verify() async throws {
        let hasher = PasswordHasher()
        let encoded = try await hasher.hash("caf\u{E9} au lait \u{0} 会")
        #expect(try await hasher.verify("cafe\u{301} au lait \u{0} 会", against: encoded))
        #expect(try await !hasher.verify("cafe au lait \u{0} 会", against: encoded))
        #expect(try await !hasher.verify("caf\u{E9} au lait ", against: encoded))
        #expect(try await !hasher.verify("", against: nil))
        #expect(try await !hasher.verify("", against: ""))
    }

    @Test(
        "short, common, patterned and self-naming passwords are refused",
        arguments: [
            "1234567", "password", "Password", "１２３４５６７８９", "88888888", "abcdefgh", "87654321", "qwertyuiop",
            "woaini1314", "abcabcabc", "huizhen1", "Huizhen-2026", "zhangsan1", "张三的密码1234",
        ])
    func refused(_ password: String) {
        #expect(throws: CommonFailure.self) {
            try PasswordRule.check(password, names: ["zhangsan", "张三"])
        }
    }

    @Test(
        "long, spaced, Chinese and symbol passwords are taken, without rules about kinds of characters",
        arguments: [
            "thirty green lanterns", "春眠不觉晓处处闻啼鸟", "kfjwpqnd", "zhangsan walks home", "😀🐎🌧️🍊🚲📚🧭🪵",
            String(repeating: "ab3-", count: 31) + "wxyz",
        ])
    func taken(_ password: String) throws {
        try PasswordRule.check(password, names: ["zhangsan", "张三"])
    }

    @Test("a password of 129 characters is refused, and one is never cut")
    func long() {
        #expect(throws: CommonFailure.self) {
            try PasswordRule.check(String(repeating: "ab3-", count: 32) + "x", names: [])
        }
    }

    @Test("login names compare without case and width, and hold no spaces")
    func names() throws {
        #expect(try LoginName("Zhang.San").folded == LoginName("zhang.san").folded)
        #expect(try LoginName("ｚｈａｎｇ").folded == "zhang")
        #expect(try LoginName("李明").folded == "李明")
        for bad in ["", "a", "zhang san", "zhang/san", "<b>", String(repeating: "a", count: 41)] {
            #expect(throws: CommonFailure.self) { try LoginName(bad) }
        }
    }

    @Test("the wait begins after five failures, doubles, and is never longer than a quarter of an hour")
    func delays() {
        #expect((0...8).map { GuessLimit.account.delay(afterFailures: $0) } == [0, 0, 0, 0, 0, 2, 4, 8, 16])
        #expect(GuessLimit.account.delay(afterFailures: 1_000_000) == 900)
    }

    @Test("one IPv6 subscriber is one place, and a mapped IPv4 address is itself")
    func networks() {
        #expect(Network.of("2001:db8:1:2:aaaa::1") == Network.of("2001:db8:1:2:bbbb::9"))
        #expect(Network.of("2001:db8:1:2::1") != Network.of("2001:db8:1:3::1"))
        #expect(Network.of("::ffff:192.0.2.9") == "192.0.2.9")
        #expect(Network.of("192.0.2.9") == "192.0.2.9")
    }

    @Test("days are days of the calendar")
    func days() {
        #expect(CivilDate("2028-02-29")?.text == "2028-02-29")
        for bad in ["2027-02-29", "2027-13-01", "2027-1-01", "27-01-01", "2027/01/01", "", "２０２７-01-01"] {
            #expect(CivilDate(bad) == nil)
        }
    }

    @Test("a browser is named coarsely")
    func devices() {
        #expect(
            DeviceName.coarse("Mozilla/5.0 (Linux; Android 12; X) AppleWebKit Chrome/120 Safari") == "Android · Chrome")
        #expect(DeviceName.coarse("Mozilla/5.0 (iPhone; CPU iPhone OS 17) MicroMessenger/8") == "iPhone · WeChat")
        #expect(DeviceName.coarse(nil) == "")
    }
}
