import Circles
import Kernel
import Storage
import Testing
import Threads

@Suite struct SharingTests {
    private static let kind = CircleKind(
        "group", limits: 1...500,
        roles: [
            CircleRole("member", allows: ["may-answer"]),
            CircleRole("moderator", allows: ["may-answer", .mayReadHidden]),
        ])

    /// People in one circle, with a whole thread of the first one's.
    private func shared(
        _ engine: Engine, people count: Int, history: HistoryPolicy = .all,
        _ body: (ThreadsGround, [Actor], CircleID, ThreadID) async throws -> Void
    ) async throws {
        try await ThreadsGround.with(engine) { test in
            try await test.database.write { try Capabilities.install([.personal, Self.kind], in: $0) }
            let people = try await test.people(count)
            let circle = try await test.circle(people, history: history)
            try await body(test, people, circle, try await test.thread([circle], by: people[0], whole: true))
        }
    }

    private func own(_ actor: Actor, _ test: ThreadsGround) async throws -> CircleID {
        let own = Circles.personal(actor.person)
        try await test.database.write { transaction in
            try Circles.create(
                own, kind: "person", name: "", limit: 1, history: .all, at: ThreadsGround.start, in: transaction)
            try Circles.join(
                own, actor.person, role: "owner", invitedBy: nil, at: ThreadsGround.start, in: transaction)
        }
        return own
    }

    @Test("somebody named reads a reported thread altogether until the naming ends", arguments: Engine.allCases)
    func named(_ engine: Engine) async throws {
        try await shared(engine, people: 3) { test, people, circle, thread in
            let (author, named, other) = (people[0], people[1], people[2])
            let own = try await own(named, test)
            let ground = test.ground
            try await test.database.write { transaction in
                try Threads.lock(thread, in: transaction)
                try Circles.lock([circle, own], in: transaction)
                try Threads.share(thread, with: [own], in: transaction)
                let entry = NewEntry(id: .make(), kind: "reported", body: "reported")
                let seq = try Threads.append(entry, to: thread, by: other, on: ground, in: transaction)
                try Threads.hide(thread, .reported, announcedBy: seq, in: transaction)
            }
            #expect(try await test.read(thread, by: named) == ["{}", "reported"])
            #expect(try await test.read(thread, by: author) == ["{}", "reported"])
            #expect(try await test.read(thread, by: other) == ["reported"], "what tells the devices, and no more")
            #expect(try await test.numbers(circle, by: named).count == 2)

            try await test.database.write { transaction in
                let entry = NewEntry(id: .make(), kind: "decided", body: "decided")
                let seq = try Threads.append(entry, to: thread, by: named, on: ground, in: transaction)
                try Threads.unshare(thread, from: own, announcedBy: seq, in: transaction)
            }
            await #expect(throws: CommonFailure.notFound) { try await test.say("late", in: thread, by: named) }
        }
    }

    @Test("people with a capability come with the longest-standing first", arguments: Engine.allCases)
    func capable(_ engine: Engine) async throws {
        try await shared(engine, people: 3, history: .fromJoining) { test, people, circle, thread in
            let late = try await test.people(1)[0]
            let kept: [PersonID] = try await test.database.write { transaction in
                try Circles.setRole("moderator", in: circle, of: people[2].person, transaction)
                // Joined after the thread, which the history policy keeps from them.
                try Circles.join(
                    circle, late.person, role: "moderator", invitedBy: nil, at: ThreadsGround.start, in: transaction)
                return try Capabilities.people(
                    .mayReadHidden, on: thread, except: [], limit: 9, in: transaction)
            }
            #expect(kept == [people[2].person])
            func answering(except: Set<PersonID>, limit: Int = 9) async throws -> [PersonID] {
                try await test.database.read {
                    try Capabilities.people("may-answer", on: thread, except: except, limit: limit, in: $0)
                }
            }
            let all = people.map(\.person).sorted()
            #expect(try await answering(except: []) == all, "all joined at the same moment, so by their ids")
            #expect(try await answering(except: [all[0]], limit: 1) == [all[1]])
            try await test.database.write { transaction in
                let card = try People.card(of: all[1], in: transaction)
                if let card { try People.put(card, active: false, in: transaction) }
            }
            #expect(try await answering(except: [all[0]]) == [all[2]], "nobody whose account was closed")
        }
    }

    @Test("the names of a thread's circles leave out circles of one and what has ended", arguments: Engine.allCases)
    func names(_ engine: Engine) async throws {
        try await shared(engine, people: 2) { test, people, circle, thread in
            let own = try await own(people[0], test)
            let second = try await test.circle([people[0]])
            try await test.database.write { try Threads.share(thread, with: [own, second], in: $0) }
            let seq = try await test.say("shared", in: thread, by: people[0])
            func names(_ actor: Actor) async throws -> [String]? {
                try await test.database.read { try Circles.names(of: [thread], by: actor.person, in: $0)[thread] }
            }
            #expect(try await names(people[0]) == ["Circle", "Circle"])
            #expect(try await names(people[1]) == ["Circle"], "and those that the reader is not in")
            try await test.database.write { try Threads.unshare(thread, from: second, announcedBy: seq, in: $0) }
            #expect(try await names(people[0]) == ["Circle"])
            #expect(try await test.database.read { try Circles.names(of: [], by: people[0].person, in: $0) } == [:])
        }
    }

    @Test(
        "a circle's whole threads are listed for its members, newest first, as far as each may open them",
        arguments: Engine.allCases)
    func listed(_ engine: Engine) async throws {
        try await shared(engine, people: 3) { test, people, circle, first in
            let (author, member) = (people[0], people[1])
            let stranger = try await test.people(1)[0]
            let second = try await test.thread([circle], by: author, whole: true)
            _ = try await test.thread([circle], by: author, whole: false)
            func list(_ reader: Actor, before: Int64? = nil, limit: Int = 9) async throws -> [SharedThread] {
                try await test.database.read {
                    try Threads.shared(with: circle, before: before, limit: limit, by: reader.person, in: $0)
                }
            }
            #expect(try await list(member).map(\.thread) == [second, first])
            #expect(try await list(stranger).isEmpty)
            let newest = try await list(member, limit: 1)
            #expect(newest.map(\.thread) == [second])
            #expect(try await list(member, before: newest.first?.number).map(\.thread) == [first])
            let ground = test.ground
            try await test.database.write { transaction in
                try Threads.lock(second, in: transaction)
                let entry = NewEntry(id: .make(), kind: "withdrawn-consent", body: "")
                let seq = try Threads.append(entry, to: second, by: author, on: ground, in: transaction)
                try Threads.hide(second, .withdrawn, announcedBy: seq, in: transaction)
            }
            #expect(try await list(member).map(\.thread) == [first], "what is hidden is not in the list")
            #expect(try await list(author).map(\.thread) == [second, first])
        }
    }
}
