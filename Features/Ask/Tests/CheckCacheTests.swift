import Deidentification
import Kernel
import Questions
import Synchronization
import Testing

@testable import Ask

@Suite("What was found in the text of a draft")
struct CheckCacheTests {
    private struct Refused: Error {}

    /// Counts how often a text is searched.
    private final class Searches: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }

        func search(_ text: String = "Rash for three days?") -> TextCheck {
            number.withLock { $0 += 1 }
            var content = DraftContent()
            content.question.question = text
            return TextCheck(of: content, today: CheckTests.today, with: TextDeidentifier())
        }
    }

    @Test("is searched once for a version, however often and by how many at once it is asked for")
    func once() async throws {
        let (cache, searches, draft) = (CheckCache(), Searches(), ThreadID.make())
        async let one = cache.check(of: draft, version: 3, on: CheckTests.today) { searches.search() }
        async let two = cache.check(of: draft, version: 3, on: CheckTests.today) { searches.search() }
        _ = try await (one, two)
        _ = try await cache.check(of: draft, version: 3, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 1)
        let later = try await cache.check(of: draft, version: 4, on: CheckTests.today) { searches.search("Cough?") }
        #expect(searches.count == 2 && later.preview.question == "Cough?")
        _ = try await cache.check(of: .make(), version: 4, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 3, "another draft is another text")
        _ = try await cache.check(of: draft, version: 4, on: CivilDay(number: 1)) { searches.search() }
        #expect(searches.count == 4, "tomorrow the distances of dates are others")
    }

    @Test("is searched again when the search was refused, and when the draft has ended")
    func again() async throws {
        let (cache, searches, draft) = (CheckCache(), Searches(), ThreadID.make())
        await #expect(throws: Refused.self) {
            _ = try await cache.check(of: draft, version: 1, on: CheckTests.today) { throw Refused() }
        }
        #expect(await cache.count == 0)
        _ = try await cache.check(of: draft, version: 1, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 1)
        await cache.forget(draft)
        #expect(await cache.count == 0)
        _ = try await cache.check(of: draft, version: 1, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 2)
    }

    @Test("is kept for the drafts that were looked at last, and for no more")
    func bounded() async throws {
        let (cache, searches) = (CheckCache(limit: 2), Searches())
        let drafts = (0..<3).map { _ in ThreadID.make() }
        for draft in [drafts[0], drafts[1], drafts[0], drafts[2]] {
            _ = try await cache.check(of: draft, version: 1, on: CheckTests.today) { searches.search() }
        }
        #expect(searches.count == 3)
        #expect(await cache.count == 2)
        _ = try await cache.check(of: drafts[0], version: 1, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 3)
        _ = try await cache.check(of: drafts[1], version: 1, on: CheckTests.today) { searches.search() }
        #expect(searches.count == 4)
    }
}
