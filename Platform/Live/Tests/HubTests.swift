import Circles
import Kernel
import NIOCore
import Storage
import TestSupport
import Testing
import Threads

@testable import Live

@Suite("Event streams")
struct HubTests {
    @Test("coming back is everything after the last number, in order and once", arguments: Engine.allCases)
    func resumes(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            for number in 1...5 { try await live.say("word\(number)") }
            let text = try await live.open(1, after: [live.circle: 2]).read(until: "word5")
            #expect(numbers(in: text) == [3, 4, 5])
            #expect(text.contains("id: \(live.circle):3\nevent: entry\n"))
        }
    }

    @Test("what is said while the stream is open arrives, and names nobody", arguments: Engine.allCases)
    func live(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            try await live.say("before")
            let stream = try await live.open(1)
            try await live.say("meanwhile")
            let text = await stream.read(until: "meanwhile")
            #expect(!text.contains("before") && numbers(in: text) == [2])
            #expect(text.contains("\"renews\":[\"head\"]"))
            #expect(!text.contains(live.people[0].text))
        }
    }

    @Test("who is put out is told so, and gets nothing more", arguments: Engine.allCases)
    func revoked(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (out, stays) = (try await live.open(1), try await live.open(2))
            let (circle, person) = (live.circle, live.people[1])
            try await live.say("secret") { _ = try Circles.leave(circle, person, in: $0) }
            let text = await out.read(until: "revoked")
            #expect(text.contains(circle.text) && !text.contains("secret"))
            #expect(await stays.read(until: "secret").contains("revoked") == false)
            #expect(out.backlog == 0)
        }
    }

    @Test("a circle that one is not in any more is told of when the device comes back", arguments: Engine.allCases)
    func revokedMeanwhile(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (circle, person) = (live.circle, live.people[1])
            _ = try await live.ground.database.write { try Circles.leave(circle, person, in: $0) }
            #expect(try await live.open(1, after: [circle: 0]).read(until: "revoked").contains(circle.text))
        }
    }

    @Test("who joins while online gets what is said from then on", arguments: Engine.allCases, [false, true])
    func joins(engine: Engine, _ somebodyIsOnline: Bool) async throws {
        try await LiveGround.with(engine) { live in
            let (other, person) = (CircleID.make(), live.people[1])
            try await live.makeCircle(other, of: [live.people[0]])
            try await live.say("before", in: other)
            let host = somebodyIsOnline ? try await live.open(0) : nil
            let stream = try await live.open(1)
            try await live.say("joined", in: other) {
                try Circles.join(other, person, role: "member", invitedBy: nil, at: LiveGround.start, in: $0)
            }
            #expect(numbers(in: await stream.read(until: "joined")) == [2])
            try await live.say("after", in: other)
            #expect(numbers(in: await stream.read(until: "after")) == [3])
            if let host { #expect(numbers(in: await host.read(until: "after")) == [2, 3]) }
        }
    }

    @Test(
        "everybody gets what is shared with the public circle, and nobody is put out of it", arguments: Engine.allCases)
    func everybody(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let stream = try await live.open(1)
            let thread = live.thread
            for word in ["one", "two"] {
                try await live.say(word) { try Threads.share(thread, with: [Circles.everybody], in: $0) }
            }
            let text = await stream.read(until: "\(Circles.everybody):2")
            #expect(!text.contains("revoked"))
            #expect(try await live.open(2, after: [Circles.everybody: 0]).read(until: "two").contains("one"))
        }
    }

    @Test("of a hidden thread the others get the one entry that says so, a moderator all", arguments: Engine.allCases)
    func hidden(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (circle, thread, moderator) = (live.circle, live.thread, live.people[2])
            _ = try await live.ground.database.write {
                try Circles.setRole("moderator", in: circle, of: moderator, $0)
            }
            let streams = [try await live.open(0), try await live.open(1), try await live.open(2)]
            let ground = live.ground
            let reporter = Actor(person: live.people[1])
            try await ground.perform("test.report", by: reporter) { transaction in
                let seq = try Threads.append(
                    NewEntry(id: .make(), kind: "reported", body: "reported"), to: thread, by: reporter, on: ground,
                    in: transaction)
                try Threads.hide(thread, .reported, announcedBy: seq, in: transaction)
            }
            try await live.say("hidden")
            try await live.say("shown again") { try Threads.hide(thread, .shown, announcedBy: 3, in: $0) }
            for (index, stream) in streams.enumerated() {
                let text = await stream.read(until: "shown again")
                #expect(text.contains("reported"))
                // Shown before this was read, perhaps; never before the thread was hidden to the second of them alone.
                if index != 1 { #expect(numbers(in: text) == [1, 2, 3]) }
            }
        }
    }

    @Test("each reads in its own language, and each change is rendered once for each", arguments: Engine.allCases)
    func languages(engine: Engine) async throws {
        try await LiveGround.with(engine, members: 20) { live in
            var streams: [EventStream] = []
            for person in live.people.indices {
                streams.append(try await live.open(person, language: person < 10 ? .zh : .en))
            }
            try await live.say("word")
            var addresses: Set<Int> = []
            for (index, stream) in streams.enumerated() {
                let buffers = try #require(await stream.next())
                #expect(String(buffer: buffers[0]).contains(index < 10 ? "zh word" : "en word"))
                addresses.insert(buffers[0].withUnsafeReadableBytes { Int(bitPattern: $0.baseAddress) })
            }
            #expect(live.renderings.count == 2)
            // The receivers of a language share the bytes.
            #expect(addresses.count == 2)
        }
    }

    @Test("opening with fifty circles that are up to date reads nothing of any of them", arguments: Engine.allCases)
    func upToDate(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            var vector: [CircleID: Int64] = [live.circle: 0]
            for _ in 0..<50 {
                let circle = CircleID.make()
                try await live.makeCircle(circle, of: live.people)
                try await live.say("word", in: circle, isNoted: false)
                vector[circle] = 1
            }
            let stream = try await live.open(1, after: vector)
            #expect(await live.hub.catchingUp.isEmpty)
            #expect(await live.hub.idleAudiences == 52)
            try await live.say("now")
            #expect(numbers(in: await stream.read(until: "now")) == [1])
        }
    }

    @Test("a stopping server ends all streams and opens none")
    func stops() async throws {
        try await LiveGround.with(.sqlite) { live in
            let stream = try await live.open(1)
            await live.hub.endAll()
            #expect(await stream.next() == nil)
            #expect(try await live.open(1).next() == nil)
            #expect(await live.hub.count == 0)
        }
    }
}

extension Hub {
    /// Circles with readers in which nothing is being delivered.
    var idleAudiences: Int { audiences.values.filter { $0.work == nil && !$0.readers.isEmpty }.count }
}
