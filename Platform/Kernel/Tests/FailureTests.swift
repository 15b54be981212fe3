import Foundation
import Kernel
import Testing

@Suite("Failures that belong to no room, and times")
struct FailureTests {
    static let all: [(CommonFailure, String, Int)] = [
        (.notFound, "not-found", 404), (.notSignedIn, "not-signed-in", 401), (.notAllowed, "not-allowed", 403),
        (.invalid(field: "f", reason: Text(zh: "错", en: "wrong")), "invalid", 422),
        (.tooLarge(limitBytes: 262_144), "too-large", 413),
        (.tooManyRequests(retryAfterSeconds: 30), "too-many-requests", 429),
        (.unavailable, "unavailable", 503),
    ]

    @Test("each has a stable code, its status, and words in both languages", arguments: all)
    func words(_ failure: CommonFailure, _ code: String, _ status: Int) {
        #expect(failure.code == code && failure.status == status)
        #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty && failure.message.zh != failure.message.en)
        #expect((failure.field != nil) == (code == "invalid"))
    }

    @Test("absent and forbidden are one failure")
    func alike() {
        #expect(
            CommonFailure.notFound.message.en.contains("Not found")
                && CommonFailure.notFound.message.en.contains("shared"))
    }

    @Test("limits and waits are said in numbers that a person reads")
    func numbers() {
        #expect(CommonFailure.tooLarge(limitBytes: 262_144).message[.en].contains("256 KB"))
        #expect(CommonFailure.tooLarge(limitBytes: 60 << 20).message[.zh].contains("60 MB"))
        #expect(CommonFailure.tooManyRequests(retryAfterSeconds: 30).message[.zh].contains("30"))
    }

    @Test("a failure of another kind has no field unless it says so")
    func noField() {
        struct Other: Failure {
            let code = "other"
            let status = 400
            let message = Text(zh: "别的", en: "other")
        }
        #expect(Other().field == nil)
    }

    @Test("each language has its tag, and a text answers in the language asked for", arguments: Language.allCases)
    func languages(_ language: Language) throws {
        let text = Text(zh: "中文", en: "English")
        #expect(text[language] == (language == .zh ? "中文" : "English"))
        #expect(language.tag == (language == .zh ? "zh-Hans" : "en"))
        #expect(try JSONDecoder().decode([Language].self, from: Data("[\"\(language.rawValue)\"]".utf8)) == [language])
    }

    @Test("seconds and days are added, and counted back in whole seconds")
    func arithmetic() {
        let start = Instant(milliseconds: 1_500)
        #expect(start.adding(seconds: 2).milliseconds == 3_500 && start.adding(seconds: -2).milliseconds == -500)
        #expect(start.adding(days: 1).milliseconds == 86_401_500)
        #expect(start.adding(seconds: 3).seconds(since: start) == 3)
        #expect(start.seconds(since: start.adding(seconds: 3)) == -3)
        #expect(Instant(milliseconds: 2_499).seconds(since: start) == 0)
        #expect(start < start.adding(seconds: 1) && !(start < start))
    }

    @Test(
        "days are those of the calendar, leap years and centuries included",
        arguments: [
            (951_868_799_999, "2000-02-29T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (1_709_164_800_000, "2024-02-29T00:00:00.000Z"), (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
            (1_767_225_599_000, "2025-12-31T23:59:59.000Z"), (7, "1970-01-01T00:00:00.007Z"),
        ])
    func calendar(_ milliseconds: Int, _ text: String) {
        // Years before 1000 have fewer digits, which nobody writes.
        let written = Instant(milliseconds: Int64(milliseconds)).iso8601
        #expect(written == text || "000" + written == text)
    }

    @Test("a time that is not RFC 3339 is refused", arguments: ["", "2026", "2026-13-01T00:00:00.000Z", "yesterday"])
    func badTimes(_ text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Instant].self, from: Data("[\"\(text)\"]".utf8))
        }
    }

    @Test("a time with an offset is the same moment in UTC")
    func offset() throws {
        let json = Data("[\"2026-11-20T16:30:00.250+08:00\",\"2026-11-20T08:30:00.250Z\"]".utf8)
        let times = try JSONDecoder().decode([Instant].self, from: json)
        #expect(times[0] == times[1] && times[1].iso8601 == "2026-11-20T08:30:00.250Z")
    }

    @Test("somebody acts as a professional of this machine unless something else is said")
    func actor() {
        let person = PersonID.make()
        let plain = Actor(person: person)
        #expect(plain.capacity == .professional && !plain.isAdministrator && plain.address == "local")
        #expect(plain != Actor(person: person, capacity: .patient))
        #expect(Capacity.allCases.map(\.rawValue) == ["professional", "patient", "proxy"])
    }
}
