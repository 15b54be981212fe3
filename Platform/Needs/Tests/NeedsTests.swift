import Circles
import Kernel
import Storage
import TestSupport
import Testing
import Threads

@testable import Needs

@Suite struct NeedsTests {
    @Test(
        "what waits in a circle waits for its members alone, and not for the one excepted", arguments: Engine.allCases)
    func members(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(3)
            let circle = try await test.circle([people[0], people[1]])
            _ = try await test.circle([people[2]])
            let thread = try await test.thread([circle], by: people[0])
            try await test.put(circle, thread, due: 60, except: people[0], urgent: 2)
            let need = try #require(try await test.list(people[1]).first)
            #expect(need.circle == circle && need.thread == thread && need.room == "test" && need.reason == "answer")
            #expect(need.since == NeedsGround.start && need.due == NeedsGround.start.adding(seconds: 60))
            #expect(need.except == people[0] && need.urgent == 2)
            #expect(try await test.list(people[0]).isEmpty)
            #expect(try await test.list(people[2]).isEmpty)
        }
    }

    @Test("the most urgent first, then what is due first, however long the rest has waited", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            try await test.put(circle, thread, "yesterday's", since: -90_000, due: -4000)
            try await test.put(circle, thread, "emergency", due: 600, urgent: 3)
            try await test.put(circle, thread, "late today", since: -100, due: -10, urgent: 1)
            try await test.put(circle, thread, "later today", since: -200, due: 90, urgent: 1)
            try await test.put(circle, thread, "without a time", since: -5000)
            let order = ["emergency", "late today", "later today", "without a time", "yesterday's"]
            #expect(try await test.list(people[1]).map(\.reason) == order)
            #expect(try await test.list(people[1], limit: 2).map(\.reason) == ["emergency", "late today"])
        }
    }

    @Test(
        "what is wanted newest first stands so, whatever its urgency; the rest keeps its order",
        arguments: Engine.allCases)
    func newest(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            for (reason, since, urgent) in [
                ("mine", -30, 3), ("mine", -10, 0), ("mine", -20, 1), ("own", -15, 0), ("theirs", -5, 0),
                ("theirs", -9, 0),
            ] {
                let thread = try await test.thread([circle], by: people[0])
                try await test.put(circle, thread, reason, since: Int64(since), urgent: urgent)
            }
            for wanted in [["mine"], ["mine", "own"]] {
                let list = try await test.list(people[1], newestFirst: wanted)
                func ages(_ reason: String) -> [Int64] {
                    list.filter { $0.reason == reason }.map { $0.since.seconds(since: NeedsGround.start) }
                }
                #expect(ages("mine") == [-10, -20, -30] && ages("theirs") == [-9, -5])
            }
        }
    }

    @Test("a crowd of one reason leaves the others their place", arguments: Engine.allCases)
    func perReason(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            for since in 0..<5 {
                let thread = try await test.thread([circle], by: people[0])
                try await test.put(circle, thread, "crowd", since: Int64(-since), urgent: 3)
                if since == 2 { try await test.put(circle, thread, "quiet") }
            }
            let list = try await test.database.read { transaction in
                try Needs.list(
                    for: people[1], limit: 4, perReason: 3, in: transaction)
            }
            #expect(list.map(\.reason) == ["crowd", "crowd", "crowd", "quiet"])
            #expect(list.prefix(3).map(\.since) == [-4, -3, -2].map { NeedsGround.start.adding(seconds: $0) })
            #expect(try await test.list(people[1], limit: 4).map(\.reason) == Array(repeating: "crowd", count: 4))
        }
    }

    @Test("the short way to the first page answers what the long one does, or nothing", arguments: Engine.allCases)
    func twoWays(_ engine: Engine) async throws {
        var random = SeededGenerator(seed: 7)
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circles = [
                try await test.circle(people), try await test.circle(people), try await test.circle([people[0]]),
            ]
            for number in 0..<40 {
                // What only the first person's circle has is unreadable for the second, whatever waits elsewhere.
                let shared = circles.filter { _ in Bool.random(using: &random) }
                let thread = try await test.thread(shared.isEmpty ? [circles[2]] : shared, by: people[0])
                for circle in circles.prefix(2) where Bool.random(using: &random) {
                    try await test.put(
                        circle, thread, number % 3 == 0 ? "few" : "many", since: .random(in: -9...0, using: &random),
                        due: Bool.random(using: &random) ? .random(in: -9...9, using: &random) : nil,
                        except: number % 7 == 0 ? people[1] : nil, urgent: .random(in: 0...3, using: &random))
                }
            }
            var short = 0
            for (limit, most) in [(200, 1), (200, 2), (3, 2), (200, 5), (8, 8), (200, 20), (200, 200)] {
                let (long, first) = try await test.database.read { transaction in
                    (
                        try transaction.rows(
                            Needs.query(for: people[1], limit: limit, perReason: most)
                        ).map { (try $0.get("thread_id") as ThreadID, try $0.get("reason") as String) },
                        try Needs.first(
                            for: people[1], limit: limit, perReason: most, in: transaction)
                    )
                }
                #expect(long.isEmpty == false)
                guard let first else { continue }
                short += 1
                #expect(first.map(\.thread) == long.map(\.0) && first.map(\.reason) == long.map(\.1))
            }
            #expect((1..<7).contains(short), "both ways are tried")
        }
    }

    @Test("what is said again keeps its age, and takes the new time and urgency", arguments: Engine.allCases)
    func renewed(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            try await test.put(circle, thread, since: -100, due: 5, except: people[1])
            try await test.put(circle, thread, since: 0, due: nil, urgent: 1)
            let list = try await test.list(people[1])
            #expect(list.map(\.since) == [NeedsGround.start.adding(seconds: -100)])
            #expect(list.map(\.due) == [nil] && list.map(\.urgent) == [1] && list.map(\.except) == [nil])
        }
    }

    @Test("the same in two of one's circles stands there once, as the more urgent", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(3)
            let circles = [
                try await test.circle([people[0], people[1]]),
                try await test.circle([people[0], people[1], people[2]]),
            ]
            let thread = try await test.thread(circles, by: people[0])
            try await test.put(circles[0], thread)
            try await test.put(circles[1], thread, urgent: 2)
            try await test.put(circles[1], thread, "outcome")
            #expect(try await test.list(people[1]).map(\.urgent) == [2, 0])
            #expect(try await test.list(people[2]).count == 2)
            try await test.clear(thread, "answer", circles[1])
            #expect(try await test.list(people[1]).map(\.reason) == ["answer", "outcome"])
            #expect(try await test.list(people[2]).map(\.reason) == ["outcome"])
            try await test.clear(thread, nil)
            #expect(try await test.list(people[1]).isEmpty)
        }
    }

    @Test("a hidden thread waits for those alone who may still read it", arguments: Engine.allCases)
    func hidden(_ engine: Engine) async throws {
        try await NeedsGround.with(engine) { test async throws in
            let people = try await test.people(3)
            let (author, moderator, member) = (people[0], people[1], people[2])
            let circle = try await test.circle(people, moderator: moderator)
            let thread = try await test.thread([circle], by: author)
            try await test.put(circle, thread)
            #expect(try await test.list(member).count == 1)
            for (hiding, readers) in [(Hiding.reported, [author, moderator]), (.withdrawn, [author])] {
                try await test.database.write { try Threads.hide(thread, hiding, announcedBy: 1, in: $0) }
                for person in people {
                    #expect(try await test.list(person).count == (readers.contains(person) ? 1 : 0))
                }
            }
        }
    }
}
