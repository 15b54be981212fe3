import Circles
import Jobs
import Kernel
import Needs
import Rooms
import Storage
import TestSupport
import Threads
import Web

/// A room that is made for a test and needs no house.
protocol MadeRoom: Room { init() }

extension MadeRoom {
    init(on house: Foundations) throws { self.init() }
    var plug: Plug { Plug() }
}

/// Kinds and rooms of the tests.
enum Made {
    static func kind(
        _ name: String, retention: Retention = .knowledge, samples: [String] = ["{}"],
        project: (@Sendable (Appended, Ground, Transaction) throws -> Void)? = nil
    ) -> EntryKind {
        EntryKind(
            name, retention: retention, samples: samples, words: { [$0.body] },
            render: { entry, language in "<p lang=\"\(language.tag)\">\(entry.body)</p>" }, project: project)
    }

    /// Says things: some for good, some for a week, and keeps the first of them in no table at all.
    struct Speaking: MadeRoom {
        static let name = "speaking"
        static let kinds = [
            kind("said"), kind("talk", retention: .days(7)), kind("record", retention: .clinical(years: 1)),
        ]
    }

    /// Hears what is said.
    struct Listening: MadeRoom {
        static let name = "listening"
        static let words = ["listening", "hear"]
        static let listeners = [
            Listener(room: "speaking", kind: "said", job: "hear"),
            Listener(room: "speaking", kind: "said", job: "remind", afterSeconds: 3600),
        ]
        static let checks = [Check("listening: ears") { _ in [] }]
    }

    /// Refuses what it is to keep.
    struct Refusing: MadeRoom {
        static let name = "refusing"
        static let kinds = [
            kind("thing") { entry, _, _ in
                if entry.body != "{}" { throw CommonFailure.notAllowed }
            }
        ]
    }

    static func entry(_ kind: String, of room: String = "speaking", body: String = "{}") -> Entry {
        Entry(
            thread: .make(), seq: 3, id: .make(), room: room,
            author: PersonCard(id: .make(), name: "N", professional: nil), kind: kind, body: body,
            createdAt: Instant(milliseconds: 0))
    }
}

/// A migrated, empty database of the platform alone.
struct RoomsGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    let ground: Ground
    var database: Database { ground.database }

    static func with<Value>(
        _ engine: Engine, _ list: RoomList, at now: Instant = start, _ body: (RoomsGround) async throws -> Value
    ) async throws -> Value {
        try await withDatabase(engine, migrations: PlatformSchema.migrations) { database in
            let test = RoomsGround(
                ground: Ground(database: database, clock: WallClock { now }, consequences: list))
            try await database.write {
                try Capabilities.install(
                    [CircleKind("group", limits: 1...500, roles: [CircleRole("member", allows: [])])], in: $0)
            }
            return try await body(test)
        }
    }

    /// The same with another time.
    func at(_ instant: Instant) -> RoomsGround {
        RoomsGround(
            ground: Ground(
                database: ground.database, clock: WallClock { instant }, consequences: ground.consequences))
    }

    func people(_ count: Int) async throws -> [Kernel.Actor] {
        let cards = (0..<count).map { PersonCard(id: .make(), name: "Person \($0)", professional: nil) }
        try await database.write { transaction in for card in cards { try People.put(card, in: transaction) } }
        return cards.map { Actor(person: $0.id) }
    }

    func circle(_ members: [Kernel.Actor], named name: String = "Circle") async throws -> CircleID {
        let id = CircleID.make()
        try await database.write { transaction in
            try Circles.create(
                id, kind: "group", name: name, limit: 500, history: .all, at: Self.start, in: transaction)
            for member in members {
                try Circles.join(
                    id, member.person, role: "member", invitedBy: nil, at: Self.start, in: transaction)
            }
        }
        return id
    }

    /// A thread of a room with its first entry.
    func thread(
        of room: String = "speaking", in circle: CircleID, by actor: Kernel.Actor, kind: String = "said",
        body: String = "{}"
    ) async throws -> ThreadID {
        let id = ThreadID.make()
        let ground = ground
        try await database.write { transaction in
            try Threads.open(
                id, room: room, author: actor.person, whole: true, at: ground.clock.now(), in: transaction)
            try Threads.share(id, with: [circle], in: transaction)
        }
        try await append(kind, body, to: id, by: actor)
        return id
    }

    func append(_ kind: String, _ body: String, to thread: ThreadID, by actor: Kernel.Actor) async throws {
        let ground = ground
        try await database.write { transaction in
            let entry = NewEntry(id: .make(), kind: kind, body: body)
            try Threads.append(entry, to: thread, by: actor, on: ground, in: transaction)
        }
    }

    func bodies(_ thread: ThreadID, by actor: Kernel.Actor) async throws -> [String] {
        try await database.read { transaction in
            try Threads.entries(of: thread, by: actor.person, in: transaction).map(\.body)
        }
    }
}
