import Circles
import Kernel
import Storage
import TestSupport

/// A migrated, empty database with a clock that stands still.
struct CirclesGround: Sendable {
    static let kind = CircleKind(
        "group", limits: 3...500,
        roles: [
            CircleRole("member", allows: [.mayInvite(as: "member")]),
            CircleRole(
                "moderator", allows: [.mayReadHidden, .mayInvite(as: "member"), .mayInvite(as: "moderator")]),
            CircleRole("observer", allows: []),
        ])
    static let start = Instant(milliseconds: 1_763_600_000_000)

    let ground: Ground
    var database: Database { ground.database }
    var now: Instant { Self.start }

    static func with<Value>(_ engine: Engine, _ body: (CirclesGround) async throws -> Value) async throws -> Value {
        try await withDatabase(engine, migrations: CirclesMigrations.all) { database in
            try await database.write { try Capabilities.install([kind], in: $0) }
            return try await body(CirclesGround(ground: Ground(database: database, clock: WallClock { start })))
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

    func circle(
        minimum: Int = 1, limit: Int = 500, history: HistoryPolicy = .all, members: [Actor] = []
    ) async throws -> CircleID {
        let id = CircleID.make()
        try await database.write { transaction in
            try Circles.create(
                id, kind: "group", name: "Circle", minimum: minimum, limit: limit, history: history, at: Self.start,
                in: transaction)
            for member in members {
                try Circles.join(
                    id, member.person, role: "member", invitedBy: nil, at: Self.start, in: transaction)
            }
        }
        return id
    }

    func count(_ sql: SQL) async throws -> Int {
        try await database.read { try $0.value(sql) ?? 0 }
    }
}
