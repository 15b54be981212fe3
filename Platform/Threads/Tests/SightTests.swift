import Circles
import Kernel
import Storage
import TestSupport
import Testing
import Threads

/// The rule that decides in memory who sees a change, beside the predicate that decides it in SQL.
@Suite("Who sees a change, in memory and in SQL")
struct SightTests {
    @Test("both say the same over random circles", arguments: Engine.allCases, [1, 2, 3, 4] as [UInt64])
    func agree(_ engine: Engine, _ seed: UInt64) async throws {
        try await ThreadsGround.with(engine) { test in
            var world = try await RandomWorld(test, seed: seed)
            for _ in 0..<90 { try await world.step() }
            var seen = 0
            for circle in world.circles + world.people.map({ Circles.personal($0.person) }) + [Circles.everybody] {
                let fan = try await test.database.read {
                    try Sync.fanOut(of: circle, after: 0, knowing: nil, limit: 1000, in: $0)
                }
                let roster = try #require(fan.roster)
                for person in world.people {
                    let inMemory = fan.changes.filter { change in
                        circle == Circles.everybody
                            ? change.sight.admitsEverybody
                            : roster.members[person.person].map(change.sight.admits) ?? false
                    }.map(\.change.number)
                    #expect(try await test.numbers(circle, by: person, limit: 1000) == inMemory)
                    seen += inMemory.count
                }
            }
            // The world is not one in which nobody sees anything.
            #expect(seen > 30)
        }
    }

    @Test("a roster is read again when a place in the circle has changed, and only then", arguments: Engine.allCases)
    func version(_ engine: Engine) async throws {
        try await ThreadsGround.with(engine) { test in
            let people = try await test.people(3)
            let circle = try await test.circle([people[0]])
            var known: Int64?
            func renewed() async throws -> Set<PersonID>? {
                let version = known
                let roster = try await test.database.read {
                    try Access.roster(of: circle, unless: version, in: $0)
                }
                known = roster?.version ?? known
                return roster.map { Set($0.members.keys) }
            }
            #expect(try await renewed() == [people[0].person])
            try await test.thread([circle], by: people[0])
            #expect(try await renewed() == nil)
            try await test.join(circle, people[1])
            #expect(try await renewed() == [people[0].person, people[1].person])
            _ = try await test.database.write {
                try Circles.setRole("moderator", in: circle, of: people[1].person, $0)
            }
            #expect(try await renewed()?.count == 2)
            try await test.leave(circle, people[0])
            #expect(try await renewed() == [people[1].person])
            try await test.database.write { try Capabilities.install([RandomWorld.kind], in: $0) }
            #expect(try await renewed()?.count == 1)
            try await test.database.write { try Capabilities.install([RandomWorld.kind], in: $0) }
            #expect(try await renewed() == nil)
        }
    }
}

/// People, circles of both history policies and threads of both kinds, on which anything may happen.
private struct RandomWorld {
    static let kind = CircleKind(
        "group", limits: 1...500,
        roles: [CircleRole("member", allows: []), CircleRole("moderator", allows: [.mayReadHidden])])

    let test: ThreadsGround
    let people: [Kernel.Actor]
    let circles: [CircleID]
    private var threads: [(id: ThreadID, author: Kernel.Actor)] = []
    private var generator: SeededGenerator

    init(_ test: ThreadsGround, seed: UInt64) async throws {
        self.test = test
        generator = SeededGenerator(seed: seed)
        try await test.database.write { try Capabilities.install([Self.kind], in: $0) }
        people = try await test.people(5)
        var circles: [CircleID] = []
        for index in 0..<4 {
            circles.append(
                try await test.circle(Array(people.prefix(3)), history: index.isMultiple(of: 2) ? .all : .fromJoining))
        }
        self.circles = circles
        for person in people { try await Self.openOwn(of: person, test) }
        for index in 0..<6 { try await open(whole: index.isMultiple(of: 2)) }
    }

    /// Anything that changes who sees what, or says something.
    mutating func step() async throws {
        let (person, circle) = (people[random(people.count)], circles[random(circles.count)])
        let thread = threads[random(threads.count)]
        switch random(10) {
        case 0: try await ignoring { try await test.join(circle, person) }
        case 1: try await test.leave(circle, person)
        case 2:
            let role = random(2) == 0 ? "member" : "moderator"
            _ = try await test.database.write { try Circles.setRole(role, in: circle, of: person.person, $0) }
        case 3: try await share(thread.id, by: thread.author, with: anyCircle())
        case 4: try await unshare(thread.id, by: thread.author, from: anyCircle())
        case 5: try await hide(thread.id, by: thread.author)
        case 6: try await open(whole: random(2) == 0)
        default: try await ignoring { try await test.say("x", in: thread.id, by: person) }
        }
    }

    private mutating func random(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    private static func openOwn(of actor: Kernel.Actor, _ test: ThreadsGround) async throws {
        let own = Circles.personal(actor.person)
        try await test.database.write { transaction in
            try Circles.create(
                own, kind: "person", name: "", limit: 1, history: .all, at: ThreadsGround.start, in: transaction)
            try Circles.join(
                own, actor.person, role: "owner", invitedBy: nil, at: ThreadsGround.start, in: transaction)
        }
    }

    /// A circle, everybody, or somebody by name.
    private mutating func anyCircle() -> CircleID {
        switch random(4) {
        case 0: Circles.everybody
        case 1: Circles.personal(people[random(people.count)].person)
        default: circles[random(circles.count)]
        }
    }

    private mutating func open(whole: Bool) async throws {
        let author = people[random(people.count)]
        let shared = [circles[random(circles.count)], Circles.personal(author.person)]
        threads.append((try await test.thread(shared, by: author, whole: whole), author))
    }

    private func share(_ thread: ThreadID, by author: Kernel.Actor, with circle: CircleID) async throws {
        let ground = test.ground
        try await test.database.write { transaction in
            try Threads.lock(thread, in: transaction)
            try Threads.share(thread, with: [circle], in: transaction)
            try Threads.append(
                NewEntry(id: .make(), kind: "shared", body: "{}"), to: thread, by: author, on: ground, in: transaction)
        }
    }

    private func unshare(_ thread: ThreadID, by author: Kernel.Actor, from circle: CircleID) async throws {
        let ground = test.ground
        try await ignoring {
            try await test.database.write { transaction in
                let seq = try Threads.append(
                    NewEntry(id: .make(), kind: "ended", body: "{}"), to: thread, by: author, on: ground,
                    in: transaction)
                try Threads.unshare(thread, from: circle, announcedBy: seq, in: transaction)
            }
        }
    }

    private mutating func hide(_ thread: ThreadID, by author: Kernel.Actor) async throws {
        let hiding = [Hiding.shown, .reported, .reported, .withdrawn][random(4)]
        let ground = test.ground
        try await test.database.write { transaction in
            let seq = try Threads.append(
                NewEntry(id: .make(), kind: "hidden", body: "{}"), to: thread, by: author, on: ground, in: transaction)
            try Threads.hide(thread, hiding, announcedBy: seq, in: transaction)
        }
    }

    /// A step that the state of the world refuses, such as joining twice, is none.
    private func ignoring(_ step: () async throws -> some Sendable) async throws {
        do {
            _ = try await step()
        } catch is CommonFailure {
        } catch is StorageFailure {
        }
    }
}
