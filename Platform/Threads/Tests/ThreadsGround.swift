import Circles
import Kernel
import Storage
import TestSupport
import Threads

/// A migrated, empty database in which people, circles and threads are easily made.
struct ThreadsGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    let ground: Ground
    var database: Database { ground.database }

    static func with<Value>(_ engine: Engine, _ body: (ThreadsGround) async throws -> Value) async throws -> Value {
        try await withDatabase(engine, migrations: CirclesMigrations.all + ThreadsMigrations.all) { database in
            try await body(ThreadsGround(ground: Ground(database: database, clock: WallClock { start })))
        }
    }

    /// Synthetic people.
    func people(_ count: Int) async throws -> [Actor] {
        let cards = (0..<count).map { number in
            PersonCard(
                id: .make(), name: "Person \(number)", titleZh: "医生", titleEn: "physician",
                facilityName: "Clinic \(number % 8)", facilityTier: 1 + number % 3, checked: true)
        }
        try await database.write { transaction in
            for card in cards { try People.put(card, in: transaction) }
        }
        return cards.map { Actor(person: $0.id) }
    }

    func circle(_ members: [Actor], history: HistoryPolicy = .all) async throws -> CircleID {
        let id = CircleID.make()
        try await database.write { transaction in
            try Circles.create(
                id, kind: "group", name: "Circle", limit: 500, history: history, at: Self.start, in: transaction)
        }
        for member in members { try await join(id, member) }
        return id
    }

    func join(_ circle: CircleID, _ person: Actor) async throws {
        try await database.write { transaction in
            try Circles.join(
                circle, person.person, role: "member", invitedBy: nil, at: Self.start, in: transaction)
        }
    }

    func leave(_ circle: CircleID, _ person: Actor) async throws {
        _ = try await database.write { try Circles.leave(circle, person.person, in: $0) }
    }

    /// A thread shared with circles, with its first entry.
    func thread(_ circles: [CircleID], by actor: Actor, whole: Bool = false) async throws -> ThreadID {
        let id = ThreadID.make()
        let ground = ground
        try await database.write { transaction in
            try Threads.open(id, room: "test", author: actor.person, whole: whole, at: Self.start, in: transaction)
            try Threads.share(id, with: circles, in: transaction)
            try Threads.append(
                NewEntry(id: .make(), kind: "message", body: "{}"), to: id, by: actor, on: ground, in: transaction)
        }
        return id
    }

    @discardableResult
    func say(
        _ text: String, in thread: ThreadID, by actor: Actor, id: CommandID = .make(), kind: String = "message",
        replaces: Int64? = nil, files: [EntryFile] = []
    ) async throws -> Int64 {
        let entry = NewEntry(id: id, kind: kind, body: text, replaces: replaces, files: files)
        let ground = ground
        return try await database.write { transaction in
            try Threads.append(entry, to: thread, by: actor, on: ground, in: transaction)
        }
    }

    /// The bodies of what somebody sees of a thread.
    func read(_ thread: ThreadID, by actor: Actor, before: Int64? = nil, limit: Int = 200) async throws -> [String] {
        try await database.read { transaction in
            try Threads.entries(of: thread, by: actor.person, before: before, limit: limit, in: transaction)
                .map(\.body)
        }
    }

    /// The numbers of what somebody gets after a number.
    func numbers(_ circle: CircleID, after: Int64 = 0, by actor: Actor, limit: Int = 200) async throws -> [Int64] {
        try await database.read { transaction in
            try Sync.changes(of: circle, after: after, by: actor.person, limit: limit, in: transaction).map(\.number)
        }
    }

    func unread(by actor: Actor) async throws -> [CircleID: Int] {
        try await database.read { try Sync.unread(of: actor.person, in: $0) }
    }
}
