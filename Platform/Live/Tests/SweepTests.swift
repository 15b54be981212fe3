import Kernel
import Storage
import TestSupport
import Testing

@testable import Live

@Suite("Event streams, what is done now and then")
struct SweepTests {
    private struct Away: Error {}

    @Test("a session's end ends its streams")
    func sessionEnds() async throws {
        try await LiveGround.with(.sqlite) { live in
            let session = SessionID.make()
            let stream = try await live.open(1, session: session)
            #expect(await live.hub.count == 1)
            await live.hub.end(session: session)
            #expect(await stream.next() == nil)
            #expect(await live.hub.count == 0)
        }
    }

    @Test("the streams of sessions that are over end, the others get a sign of life")
    func sessionsOver() async throws {
        try await LiveGround.with(.sqlite) { live in
            let (over, stands) = (SessionID.make(), SessionID.make())
            let (first, second) = (try await live.open(1, session: over), try await live.open(1, session: stands))
            await live.hub.sweep { asked in
                #expect(asked == [over, stands])
                return [stands]
            }
            #expect(first.isEnded && !second.isEnded)
            #expect(await second.read(until: ":") == ":\n\n")
        }
    }

    @Test("when the sessions cannot be read the streams live, it is reported, and they are asked again the next time")
    func sessionsUnreadable() async throws {
        let reported = Counter()
        try await LiveGround.with(.sqlite, report: { _ in reported.add() }) { live in
            let stream = try await live.open(1)
            await live.hub.sweep { _ in throw Away() }
            #expect(!stream.isEnded && reported.count == 1)
            await live.hub.sweep { _ in [] }
            #expect(stream.isEnded && reported.count == 1)
        }
    }

    @Test("a stream that nobody begins to read within half a minute is ended, one that is read is not")
    func unread() async throws {
        try await LiveGround.with(.sqlite) { live in
            let now = ContinuousClock.now
            let (read, unread) = (try await live.open(1, at: now), try await live.open(1, at: now))
            read.beat()
            _ = await read.next()
            await live.hub.sweep(at: now.advanced(by: .seconds(29))) { $0 }
            #expect(!unread.isEnded)
            await live.hub.sweep(at: now.advanced(by: .seconds(30))) { $0 }
            #expect(unread.isEnded && !read.isEnded)
            #expect(await live.hub.count == 1)
        }
    }

    @Test("a stream whose device takes nothing of what waits for it is ended after two minutes")
    func stuck() async throws {
        try await LiveGround.with(.sqlite) { live in
            let stream = try await live.open(1)
            stream.beat()
            _ = await stream.next()
            await live.hub.sweep(at: .now.advanced(by: .seconds(1000))) { $0 }
            // The sign of life waits since then.
            await live.hub.sweep(at: .now.advanced(by: .seconds(110))) { $0 }
            #expect(!stream.isEnded)
            await live.hub.sweep(at: .now.advanced(by: .seconds(125))) { $0 }
            #expect(stream.isEnded)
        }
    }

    @Test("one stream too many of a session or a person ends the oldest")
    func limits() async throws {
        try await LiveGround.with(.sqlite) { live in
            let session = SessionID.make()
            let first = try await live.open(1, session: session)
            for _ in 1..<Hub.sessionLimit { _ = try await live.open(1, session: session) }
            #expect(!first.isEnded)
            let ninth = try await live.open(1, session: session)
            #expect(first.isEnded && !ninth.isEnded)
            #expect(await live.hub.count == Hub.sessionLimit)
            for _ in Hub.sessionLimit..<Hub.personLimit { _ = try await live.open(1) }
            _ = try await live.open(2)
            #expect(await live.hub.count == Hub.personLimit + 1)
            _ = try await live.open(1)
            #expect(await live.hub.count == Hub.personLimit + 1)
        }
    }
}
