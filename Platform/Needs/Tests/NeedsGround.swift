import Circles
import Kernel
import Needs
import Storage
import TestSupport
import Threads

/// A migrated, empty database with people, circles and threads for whom something waits.
struct NeedsGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    let ground: Ground
    var database: Database { ground.database }

    static func with<Value>(_ engine: Engine, _ body: (NeedsGround) async throws -> Value) async throws -> Value {
        let migrations = CirclesMigrations.all + ThreadsMigrations.all + NeedsMigrations.all
        return try await withDatabase(engine, migrations: migrations) { database in
            try await body(NeedsGround(ground: Ground(database: database, clock: WallClock { start })))
        }
    }

    func people(_ count: Int) async throws -> [PersonID] {
        let cards = (0..<count).map { PersonCard(id: .make(), name: "Person \($0)", professional: nil) }
        try await database.write { transaction in
            for card in cards { try People.put(card, in: transaction) }
            let role = CircleRole("moderator", allows: [.mayReadHidden])
            try Capabilities.install([CircleKind("group", limits: 1...500, roles: [role])], in: transaction)
        }
        return cards.map(\.id)
    }

    func circle(_ members: [PersonID], moderator: PersonID? = nil) async throws -> CircleID {
        let id = CircleID.make()
        try await database.write { transaction in
            try Circles.create(
                id, kind: "group", name: "Circle", limit: 500, history: .all, at: Self.start, in: transaction)
            for member in members {
                try Circles.join(
                    id, member, role: member == moderator ? "moderator" : "member", invitedBy: nil, at: Self.start,
                    in: transaction)
            }
        }
        return id
    }

    func thread(_ circles: [CircleID], by author: PersonID) async throws -> ThreadID {
        let id = ThreadID.make()
        let ground = ground
        try await database.write { transaction in
            try Threads.open(id, room: "test", author: author, whole: true, at: Self.start, in: transaction)
            try Threads.share(id, with: circles, in: transaction)
            try Threads.append(
                NewEntry(id: .make(), kind: "asked", body: "{}"), to: id, by: Actor(person: author), on: ground,
                in: transaction)
        }
        return id
    }

    func put(
        _ circle: CircleID, _ thread: ThreadID, _ reason: String = "answer", since: Int64 = 0, due: Int64? = nil,
        except: PersonID? = nil, urgent: Int = 0
    ) async throws {
        let need = Need(
            circle: circle, thread: thread, room: "test", reason: reason, since: Self.start.adding(seconds: since),
            due: due.map { Self.start.adding(seconds: $0) }, except: except, urgent: urgent)
        try await database.write { try Needs.put(need, in: $0) }
    }

    func list(
        _ person: PersonID, limit: Int = 200, newestFirst: [String] = []
    ) async throws -> [Need] {
        try await database.read { transaction in
            let list = try Needs.list(
                for: person, limit: limit, newestFirst: newestFirst.map { ("test", $0) }, in: transaction)
            if list.count < limit, try Needs.count(for: person, in: transaction) != list.count {
                throw TestSetupProblem(description: "the badge is not the number of lines")
            }
            return list
        }
    }

    func clear(_ thread: ThreadID, _ reason: String?, _ circle: CircleID? = nil) async throws {
        try await database.write { try Needs.clear(thread: thread, reason: reason, circle: circle, in: $0) }
    }
}
