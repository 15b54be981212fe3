import HTTPTypes
import Kernel
import Storage
import TestSupport
import Testing

@testable import Huizhen

/// What one person may begin, as a program meets it.
@Suite("As much as one person may begin, and no more")
struct RateJourneyTests {
    private static let start = Instant(milliseconds: 1_763_600_000_000)

    @Test(
        "groups, drafts, answers and messages: 429 with its code and a time, and what was sent before is answered",
        arguments: Engine.allCases)
    func limits(engine: Engine) async throws {
        try await Village.with(engine, clock: WallClock { Self.start }) { village in
            let asked = try await village.ask("这样处理对吗？")
            let kinds: [(path: String, name: String, body: [String: Any], limit: Int, code: String)] = [
                ("/groups", "third", ["name": "群", "kind": "specialty"], 20, "rate-groups-a-day"),
                ("/ask/drafts", "third", ["question": "问"], 20, "rate-open-drafts"),
                (asked + "/answers", "colleague", ["text": "好。"], 240, "rate-entries-an-hour"),
                ("/groups/\(village.group)/messages", "colleague", ["text": "好。"], 240, "rate-entries-an-hour"),
            ]
            for kind in kinds {
                var first: [String: Any] = [:]
                for number in 0..<kind.limit {
                    let body = kind.body.merging(["id": CommandID.make().text]) { $1 }
                    if number == 0 { first = body }
                    let answer = try await village.send(.post, kind.path, as: kind.name, body)
                    try #require(answer.status == 201, "\(kind.path) \(number): \(answer.text)")
                }
                let body = kind.body.merging(["id": CommandID.make().text]) { $1 }
                for language in ["zh", "en"] {
                    let refused = try await village.send(
                        .post, kind.path, as: kind.name, body, headers: ["Cookie": "lang=\(language)"])
                    #expect(refused.status == 429 && refused.string("code") == kind.code, "\(kind.path)")
                    #expect(Int(refused.headers[.retryAfter] ?? "").map { $0 > 0 } == true, "\(kind.path)")
                    #expect(refused.string("title").contains(language == "zh" ? "已达上限" : "is the most"))
                }
                #expect(try await village.send(.post, kind.path, as: kind.name, first).status == 201, "\(kind.path)")
                // Somebody else is not kept out by it.
                let other = kind.name == "third" ? "outsider" : "third"
                #expect(try await village.send(.post, kind.path, as: other, body).status == 201, "\(kind.path)")
            }
        }
    }
}
