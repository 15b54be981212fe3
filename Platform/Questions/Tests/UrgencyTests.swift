import Foundation
import Kernel
import Testing

@testable import Questions

@Suite("How urgent a question is")
struct UrgencyTests {
    @Test("what landed is still read, and the words say how long one may wait")
    func levels() throws {
        let stored = try JSONDecoder().decode([Urgency].self, from: Data(#"["routine","urgent","asap","stat"]"#.utf8))
        #expect(stored == Urgency.allCases && stored.map(\.rank) == [0, 1, 2, 3] && stored.sorted() == stored)
        #expect(stored.map(\.label.zh) == ["不急（3 天内）", "今天", "2 小时内", "立即"])
        #expect(stored.map(\.label.en) == ["no hurry (3 days)", "today", "within 2 hours", "now"])
    }

    @Test("the more urgent, the sooner an answer is due")
    func due() {
        let asked = Instant(milliseconds: 1_763_600_000_000)
        let waits = Urgency.allCases.map { $0.due(after: asked).seconds(since: asked) }
        #expect(waits == [259_200, 43_200, 7_200, 600])
    }
}
