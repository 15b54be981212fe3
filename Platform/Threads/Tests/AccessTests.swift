import Circles
import Kernel
import Storage
import Testing
import Threads

@Suite struct AccessTests {
    @Test("only members of a circle that a thread is shared with see or write it", arguments: Engine.allCases)
    func membersOnly(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(3)
            let (member, other, stranger) = (people[0], people[1], people[2])
            let circle = try await test.circle([member])
            _ = try await test.circle([other])
            let thread = try await test.thread([circle], by: member)
            for outsider in [other, stranger] {
                #expect(try await test.read(thread, by: outsider).isEmpty)
                #expect(try await test.numbers(circle, by: outsider).isEmpty)
                #expect(try await test.unread(by: outsider).isEmpty)
                await #expect(throws: CommonFailure.notFound) {
                    try await test.say("intrusion", in: thread, by: outsider)
                }
            }
            #expect(try await test.read(thread, by: member).count == 1)
        }
    }

    @Test("leaving ends what one sees, writes and can fetch at once", arguments: Engine.allCases, [false, true])
    func leaving(_ engine: Engine, _ whole: Bool) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[1], whole: whole)
            let seq = try await test.say("with a file", in: thread, by: people[1], files: [Self.file])
            #expect(try await fetch(thread, seq, by: people[1], test) == Self.file)
            try await test.leave(circle, people[1])
            #expect(try await fetch(thread, seq, by: people[1], test) == nil)
            #expect(try await test.read(thread, by: people[1]).isEmpty)
            await #expect(throws: CommonFailure.notFound) { try await test.say("late", in: thread, by: people[1]) }
            #expect(try await test.read(thread, by: people[0]).contains("with a file"))
        }
    }

    @Test("a later member sees what the history policy allows", arguments: Engine.allCases, HistoryPolicy.allCases)
    func history(_ engine: Engine, _ policy: HistoryPolicy) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let (early, late) = (people[0], people[1])
            let circle = try await test.circle([early], history: policy)
            let talk = try await test.thread([circle], by: early)
            let before = try await test.say("before", in: talk, by: early, files: [Self.file])
            let whole = try await test.thread([circle], by: early, whole: true)
            try await test.join(circle, late)
            try await test.say("after", in: talk, by: early)
            try await test.say("an answer after", in: whole, by: early)
            let later = try await test.thread([circle], by: early, whole: true)

            let seesAll = policy == .all
            #expect(try await test.read(talk, by: late) == (seesAll ? ["{}", "before", "after"] : ["after"]))
            // A whole thread opens from the moment of its sharing, so a part of it is never shown alone.
            #expect(try await test.read(whole, by: late) == (seesAll ? ["{}", "an answer after"] : []))
            #expect(try await test.read(later, by: late) == ["{}"])
            #expect(try await test.numbers(circle, by: late) == (seesAll ? [1, 2, 3, 4, 5, 6] : [4, 6]))
            #expect(try await fetch(talk, before, by: late, test) == (seesAll ? Self.file : nil))
            #expect(try await test.read(talk, by: early).count == 3)
        }
    }

    @Test("who comes back under the policy of joining sees what follows the second joining", arguments: Engine.allCases)
    func comingBack(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people, history: .fromJoining)
            let talk = try await test.thread([circle], by: people[0])
            try await test.leave(circle, people[1])
            try await test.say("meanwhile", in: talk, by: people[0])
            try await test.join(circle, people[1])
            try await test.say("again", in: talk, by: people[0])
            #expect(try await test.read(talk, by: people[1]) == ["again"])
        }
    }

    @Test("a thread shared with two circles is seen from both, each with its own numbers", arguments: Engine.allCases)
    func twoCircles(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let first = try await test.circle([people[0]])
            let second = try await test.circle(people)
            let own = try await test.thread([first], by: people[0])
            let shared = try await test.thread([first, second], by: people[0], whole: true)
            #expect(try await test.numbers(first, by: people[0]) == [1, 2])
            #expect(try await test.numbers(second, by: people[0]) == [1])
            #expect(try await test.numbers(second, by: people[1]) == [1])
            #expect(try await test.read(shared, by: people[1]).count == 1)
            #expect(try await test.read(own, by: people[1]).isEmpty)
            // Once each, although the reader is in both circles.
            #expect(try await test.read(shared, by: people[0]).count == 1)
        }
    }

    private static let file = EntryFile(
        position: 0, rendition: "view", hash: String(repeating: "a", count: 64), type: "image/jpeg", bytes: 10)

    private func fetch(
        _ thread: ThreadID, _ seq: Int64, by actor: Actor, _ test: ThreadsGround
    ) async throws -> EntryFile? {
        try await test.database.read { transaction in
            try Threads.readableFile(
                thread: thread, seq: seq, position: 0, rendition: "view", by: actor.person, in: transaction)
        }
    }
}
