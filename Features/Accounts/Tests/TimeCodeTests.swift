import Kernel
import Testing

@testable import Accounts

@Suite("One-time codes by time") struct TimeCodeTests {
    private static let published = TimeCode(secret: Array("12345678901234567890".utf8))

    @Test(
        "the vectors of RFC 6238, appendix B, for SHA-1",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func vectors(_ seconds: Int64, _ code: String) {
        let step = TimeCode.step(at: Instant(milliseconds: seconds * 1000))
        #expect(Self.published.code(step: step, digits: 8) == code)
        #expect(Self.published.code(step: step) == String(code.suffix(6)), "six digits are the end of eight")
    }

    @Test("a code counts in its own step and one before and after, once, and never an earlier one after it")
    func window() {
        let (code, now) = (TimeCode.make(), Instant(milliseconds: 1_790_000_000_000))
        let step = TimeCode.step(at: now)
        for away in -3...3 {
            let found = code.step(of: code.code(step: step + Int64(away)), at: now, after: 0)
            #expect(found == (abs(away) <= 1 ? step + Int64(away) : nil), "\(away)")
        }
        #expect(code.step(of: code.code(step: step), at: now, after: step) == nil)
        #expect(code.step(of: code.code(step: step - 1), at: now, after: step) == nil)
        #expect(code.step(of: code.code(step: step + 1), at: now, after: step) == step + 1)
        for wrong in ["", "12345", "1234567", "abcdef"] { #expect(code.step(of: wrong, at: now, after: 0) == nil) }
    }

    @Test("a secret is twenty random bytes, written as authenticators read it")
    func secret() {
        let (one, other) = (TimeCode.make(), TimeCode.make())
        #expect(one.secret.count == 20 && one != other)
        #expect(Self.published.text == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(TimeCode(secret: Array("fo".utf8)).text == "MZXQ" && TimeCode(secret: Array("f".utf8)).text == "MY")
        #expect(
            Self.published.link(login: "李 si", issuer: "Huizhen")
                == "otpauth://totp/Huizhen:%E6%9D%8E%20si?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Huizhen&algorithm=SHA1&digits=6&period=30")
    }

    @Test("a recovery code is read as it was meant, and nothing shorter or longer is one")
    func recovery() throws {
        let code = RecoveryCode.make()
        #expect(code.utf8.count == 29 && RecoveryCode.make() != code)
        let plain = try #require(RecoveryCode.plain(code))
        #expect(plain.count == 24 && RecoveryCode.plain(" " + code.uppercased().replacing("-", with: " ")) == plain)
        #expect(
            RecoveryCode.plain("OIL0-0000-0000-0000-0000-0000") == RecoveryCode.plain("0110-0000-0000-0000-0000-0000"))
        for wrong in ["", "123456", String(code.dropLast()), code + "0", String(repeating: "0", count: 500)] {
            #expect(RecoveryCode.plain(wrong) == nil)
        }
    }
}
