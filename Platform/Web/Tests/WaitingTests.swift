import Kernel
import Testing

@testable import Web

@Suite("How long something waits")
struct WaitingTests {
    private static let start = Instant(milliseconds: 1_763_600_000_000)

    private func words(_ waited: Int64, due: Int64?, _ language: Language = .zh) -> String {
        Waiting.words(
            since: Self.start, due: due.map { Self.start.adding(seconds: $0) },
            now: Self.start.adding(seconds: waited))[language]
    }

    @Test("a row says how long it has waited and how much time is left, or by how much it is late")
    func words() {
        #expect(words(0, due: 600) == "已等 1 分钟 · 还剩 10 分钟")
        #expect(words(1_200, due: 600) == "已等 20 分钟 · 超时 10 分钟")
        #expect(words(5_400, due: 259_200) == "已等 2 小时 · 还剩 3 天")
        #expect(words(259_200, due: nil) == "已等 3 天")
        #expect(words(1_200, due: 7_200, .en) == "waiting 20 min · 2 h left")
        #expect(words(1_200, due: 600, .en) == "waiting 20 min · 10 min late")
    }

    @Test("what is late says so in words and with a class, at the moment at which it was due and not before")
    func late() {
        func html(_ seconds: Int64) -> String {
            Kit.waiting(
                since: Self.start, due: Self.start.adding(seconds: 600), now: Self.start.adding(seconds: seconds), .en
            ).text
        }
        #expect(
            !html(599).contains("late") && html(600).contains("class=\"wait late\"") && html(600).contains("min late"))
        #expect(html(1).contains("data-since=\"2025-11-20T00:53:20.000Z\" data-due=\"2025-11-20T01:03:20.000Z\""))
    }

    @Test("each urgency has a shape of its own; other words have none")
    func shapes() {
        let shapes = ["routine", "urgent", "asap", "stat"].map { Kit.mark("urgency-\($0)")?.text }
        #expect(Set(shapes.compactMap(\.self)).count == 4 && Kit.mark("state-open") == nil)
        #expect(Kit.badge("<x>", code: "state-open").text == "<span class=\"badge state-open\">&lt;x&gt;</span>")
        #expect(Kit.badge("now", code: "urgency-stat").text.hasSuffix("</svg>now</span>"))
    }
}
