import Circles
import Kernel
import Storage
import Testing
import Threads

@Suite struct ThreadTests {
    @Test("what is sent many times at once stands once and has no gap beside it", arguments: Engine.allCases)
    func idempotent(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            let id = CommandID.make()
            let seqs = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<16 {
                    group.addTask { try await test.say("once", in: thread, by: people[0], id: id) }
                }
                return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
            }
            #expect(seqs == [2])
            #expect(try await test.say("next", in: thread, by: people[1]) == 3)
            #expect(try await test.read(thread, by: people[1]) == ["{}", "once", "next"])
            #expect(try await test.numbers(circle, by: people[1]) == [1, 2, 3])
            // The id of another's entry, and the same id in another thread, are as unknown.
            await #expect(throws: CommonFailure.notFound) {
                try await test.say("theft", in: thread, by: people[1], id: id)
            }
            let other = try await test.thread([circle], by: people[0])
            await #expect(throws: CommonFailure.notFound) {
                try await test.say("once", in: other, by: people[0], id: id)
            }
        }
    }

    @Test("many writers in threads of crossing circles leave no gap and no deadlock", arguments: Engine.allCases)
    func crossing(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(4)
            let circles = [
                try await test.circle(people), try await test.circle(people), try await test.circle(people),
            ]
            let threads = [
                try await test.thread([circles[0], circles[1]], by: people[0]),
                try await test.thread([circles[2], circles[0]], by: people[1]),
                try await test.thread([circles[1], circles[2]], by: people[2]),
            ]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<90 {
                    group.addTask {
                        try await test.say("\(number)", in: threads[number % 3], by: people[number % 4])
                    }
                }
                try await group.waitForAll()
            }
            for circle in circles {
                #expect(try await test.numbers(circle, by: people[3]) == Array(1...62))
            }
            for thread in threads { #expect(try await test.read(thread, by: people[3]).count == 31) }
        }
    }

    @Test("everything after n comes in order, page by page, and nothing twice", arguments: Engine.allCases)
    func sync(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            for number in 2...23 { try await test.say("\(number)", in: thread, by: people[number % 2]) }
            var reached: Int64 = 0
            var all: [Int64] = []
            while true {
                let page = try await test.numbers(circle, after: reached, by: people[1], limit: 5)
                guard let last = page.last else { break }
                all += page
                reached = last
            }
            #expect(all == Array(1...23))
            #expect(try await test.numbers(circle, after: 22, by: people[1]) == [23])
            #expect(try await test.numbers(circle, after: 99, by: people[1]).isEmpty)
            #expect(try await test.read(thread, by: people[0], before: 11, limit: 3) == ["8", "9", "10"])
        }
    }

    @Test(
        "a device catches up in several circles at once, in steps, and is told which it left",
        arguments: Engine.allCases)
    func catchUp(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            var numbers: [CircleID: Int64] = [:]
            for _ in 0..<4 {
                let circle = try await test.circle(people)
                let thread = try await test.thread([circle], by: people[0])
                for word in 2...10 { try await test.say("\(word)", in: thread, by: people[0]) }
                numbers[circle] = 3
            }
            let left = try #require(numbers.keys.min())
            try await test.leave(left, people[1])
            var got: [CircleID: [Int64]] = [:]
            for step in 1... {
                let (known, person) = (numbers, people[1].person)
                let batch = try await test.database.read { try Sync.catchUp(known, by: person, limit: 5, in: $0) }
                #expect(batch.gone == [left])
                #expect(batch.changes.count <= 5)
                for change in batch.changes { got[change.circle, default: []].append(change.number) }
                for (circle, reached) in batch.reached { numbers[circle] = reached }
                guard !batch.isComplete else { break }
                try #require(step < 20)
            }
            #expect(got.count == 3 && got.values.allSatisfy { $0 == Array(4...10) })
        }
    }

    @Test("what others wrote is unread until it is read; one's own words are not", arguments: Engine.allCases)
    func unread(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            try await test.say("two", in: thread, by: people[0])
            #expect(try await test.unread(by: people[1]) == [circle: 2])
            #expect(try await test.unread(by: people[0]).isEmpty)
            try await test.database.write { transaction in
                try Circles.markRead(circle, by: people[1].person, upTo: 1, in: transaction)
            }
            #expect(try await test.unread(by: people[1]) == [circle: 1])
            try await test.say("mine", in: thread, by: people[1])
            // Writing does not make what stands before it read.
            #expect(try await test.unread(by: people[1]) == [circle: 1])
            #expect(try await test.unread(by: people[0]) == [circle: 1])
        }
    }

    @Test(
        "what has piled up is counted to a limit, and what comes to a circle of one is not", arguments: Engine.allCases)
    func unreadLimit(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let busy = try await test.circle(people)
            let quiet = try await test.circle(people)
            let own = Circles.personal(people[1].person)
            try await test.database.write { transaction in
                try Circles.create(
                    own, kind: CircleKind.personal.name, name: "", limit: 1, history: .all, at: ThreadsGround.start,
                    in: transaction)
                try Circles.join(
                    own, people[1].person, role: "owner", invitedBy: nil, at: ThreadsGround.start, in: transaction)
            }
            let thread = try await test.thread([busy], by: people[0])
            try await test.thread([quiet, own], by: people[0])
            for number in 2..<Sync.unreadLimit { try await test.say("\(number)", in: thread, by: people[0]) }
            #expect(try await test.unread(by: people[1]) == [busy: Sync.unreadLimit - 1, quiet: 1])
            for number in 0..<3 { try await test.say("\(number)", in: thread, by: people[0]) }
            #expect(try await test.unread(by: people[1]) == [busy: Sync.unreadLimit, quiet: 1])
            #expect(try await test.unread(by: people[0]).isEmpty)
        }
    }

    @Test("a withdrawn entry shows neither text nor files to anybody, its author included", arguments: Engine.allCases)
    func withdrawal(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            let file = EntryFile(
                position: 0, rendition: "thumb", hash: String(repeating: "b", count: 64), type: "image/webp", bytes: 1)
            let seq = try await test.say("regret", in: thread, by: people[0], files: [file])
            try await test.say("{}", in: thread, by: people[0], kind: Entry.withdrawal, replaces: seq)
            for person in people {
                let (entry, found, synced) = try await test.database.read { transaction in
                    (
                        try Threads.readable(entry: seq, of: thread, by: person.person, in: transaction),
                        try Threads.readableFile(
                            thread: thread, seq: seq, position: 0, rendition: "thumb", by: person.person,
                            in: transaction),
                        try Sync.changes(of: circle, after: 0, by: person.person, in: transaction)
                    )
                }
                #expect(entry?.isWithdrawn == true)
                #expect(entry?.files.isEmpty == true)
                #expect(found == nil)
                #expect(synced.map(\.entry.body) == ["{}", "{}", "{}"])
                #expect(synced.last?.entry.replaces == seq)
            }
        }
    }

    @Test("circles are told of a change after its commit, and not when it is undone", arguments: Engine.allCases)
    func told(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(1)
            let circle = try await test.circle(people)
            let thread = try await test.thread([circle], by: people[0])
            try await confirmation(expectedCount: 1) { confirm in
                let ground = Ground(database: test.database) { circles in
                    #expect(circles == [circle])
                    confirm()
                }
                let append: @Sendable (Bool) async throws -> Void = { isUndone in
                    try await ground.perform("thread.try", by: people[0]) { transaction in
                        let entry = NewEntry(id: .make(), kind: "message", body: "{}")
                        try Threads.append(entry, to: thread, by: people[0], on: ground, in: transaction)
                        if isUndone { throw CommonFailure.notAllowed }
                    }
                }
                await #expect(throws: CommonFailure.notAllowed) { try await append(true) }
                try await append(false)
            }
        }
    }
}
