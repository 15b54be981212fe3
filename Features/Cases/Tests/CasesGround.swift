import Blobs
import Circles
import Crypto
import Foundation
import Kernel
import Media
import Questions
import Rooms
import Storage
import TestSupport
import Threads

@testable import Cases

/// A migrated, empty database with the actions on posted cases and a clock that the test moves.
struct CasesGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)
    static let kind = CircleKind(
        "group", limits: 3...500,
        roles: [
            CircleRole("moderator", allows: ["may-answer", .mayReadHidden]),
            CircleRole("coordinator", allows: ["may-answer", "may-route"]),
            CircleRole("member", allows: ["may-answer"]), CircleRole("observer", allows: []),
        ])

    /// Stands still until it is moved; guarded by its lock.
    final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var instant = CasesGround.start
        var now: Instant { lock.withLock { instant } }
        func advance(milliseconds: Int64) {
            lock.withLock { instant = Instant(milliseconds: instant.milliseconds + milliseconds) }
        }
    }

    /// Writes the room's tables from the entries, as the house does.
    private struct Projection: Consequences {
        func follow(_ entry: Appended, on ground: Ground, in transaction: Transaction) throws {
            try CasesRoom.project(entry, in: transaction)
        }
    }

    let clock: Clock
    /// A text that no step takes; the number is the one of the standard's own example.
    static let identifying = "身份证号11010519491231002X"

    let actions: CaseActions
    var ground: Ground { actions.ground }
    var database: Database { actions.ground.database }

    static func with<Value>(_ engine: Engine, _ body: (CasesGround) async throws -> Value) async throws -> Value {
        let migrations = PlatformSchema.migrations + CasesRoom.migrations
        return try await withDatabase(engine, migrations: migrations) { database in
            try await database.write { try Capabilities.install([.personal, kind], in: $0) }
            let clock = Clock()
            let ground = Ground(
                database: database, clock: WallClock { clock.now }, consequences: Projection())
            return try await withActions(on: ground) { try await body(CasesGround(clock: clock, actions: $0)) }
        }
    }

    /// The actions with a folder for uploads and files, on a machine without a sandbox.
    static func withActions<Value>(
        on ground: Ground, _ body: (CaseActions) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-cases-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let sealer = Sealer(key: SymmetricKey(size: .bits256))
        let uploads = try UploadStore(folder: folder.path + "/quarantine", sealer: sealer)
        let files = try BlobStore(content: folder.path + "/files", derived: folder.path + "/derived")
        let pipeline = MediaPipeline(
            uploads: uploads, files: files, sandbox: nil, work: try ProcessFolder(in: folder.path + "/work"))
        let intake = PictureIntake(
            for: "tests", ground: ground, uploads: uploads, files: files, pipeline: pipeline, sealer: sealer,
            logger: quiet)
        return try await body(CaseActions(ground: ground, screen: TextScreen(), sealer: sealer, intake: intake))
    }

    /// Synthetic people, each with a circle of one.
    func people(_ count: Int) async throws -> [Actor] {
        let cards = (0..<count).map { number in
            PersonCard(
                id: .make(), name: "Person \(number)", titleZh: "医生", titleEn: "physician",
                facilityName: "Clinic \(number % 8)", facilityTier: 1 + number % 3, checked: true)
        }
        try await database.write { transaction in
            for card in cards {
                try People.put(card, in: transaction)
                let own = Circles.personal(card.id)
                try Circles.create(
                    own, kind: "person", name: "", limit: 1, history: .all, at: Self.start, in: transaction)
                try Circles.join(
                    own, card.id, role: "owner", invitedBy: nil, at: Self.start, in: transaction)
            }
        }
        return cards.map { Actor(person: $0.id) }
    }

    /// A group of people with these roles.
    func group(_ members: [(Actor, String)], name: String = "Skin disease") async throws -> CircleID {
        let id = CircleID.make()
        try await database.write { transaction in
            try Circles.create(
                id, kind: "group", name: name, minimum: 3, limit: 500, history: .all, at: Self.start,
                in: transaction)
            for (offset, (actor, role)) in members.enumerated() {
                try Circles.join(
                    id, actor.person, role: role, invitedBy: nil,
                    at: Instant(milliseconds: Self.start.milliseconds + Int64(offset)), in: transaction)
            }
        }
        return id
    }

    func leave(_ group: CircleID, _ actor: Actor) async throws {
        _ = try await database.write { try Circles.leave(group, actor.person, in: $0) }
    }

    /// Posts a case the way another room does: by its first entry, shared with the groups and the author's own circle.
    @discardableResult
    func post(
        _ body: String = Self.body(), to groups: [CircleID], by actor: Actor, id: ThreadID = .make()
    ) async throws -> ThreadID {
        let ground = ground
        try await database.write { transaction in
            try Threads.open(
                id, room: CasesRoom.name, author: actor.person, whole: true, at: ground.clock.now(), in: transaction)
            try Threads.share(id, with: groups + [Circles.personal(actor.person)], in: transaction)
            try Threads.append(
                NewEntry(id: CommandID(of: id), kind: CaseEntry.posted, body: body), to: id, by: actor, on: ground,
                in: transaction)
        }
        return id
    }

    static func body(_ question: String = "Is this shingles?", urgency: Urgency = .routine) -> String {
        """
        {"attachments":[],"consent":{"kind":"signed","scopes":["teaching"]},\
        "question":{"question":"\(question)","urgency":"\(urgency.rawValue)"}}
        """
    }

    /// The case as somebody sees it.
    func found(_ id: ThreadID, by actor: Actor) async throws -> Case {
        try await database.read { try CaseStore.require(id, by: actor.person, in: $0) }
    }

    /// The kinds of what followed the question.
    func kinds(_ id: ThreadID, by actor: Actor) async throws -> [String] {
        try await actions.open(id, by: actor).entries.map(\.kind)
    }

    @discardableResult
    func answer(_ id: ThreadID, by actor: Actor, command: CommandID = .make()) async throws -> Int64 {
        try await actions.say(id, .answer, text: "Aciclovir.", command: command, by: actor)
    }

    @discardableResult
    func report(_ id: ThreadID, by actor: Actor, command: CommandID = .make()) async throws -> Int64 {
        try await actions.report(id, reason: "a tattoo", command: command, by: actor)
    }

    @discardableResult
    func decide(
        _ id: ThreadID, _ decision: Decision, about seen: Set<CommandID> = [], by actor: Actor
    ) async throws -> Int64 {
        try await actions.decide(id, decision, about: seen, command: .make(), by: actor)
    }

    /// What happened to each of several calls at the same moment: nil when it went through, else the failure's code.
    static func atOnce(_ calls: [@Sendable () async throws -> Void]) async -> [String?] {
        await withTaskGroup(of: (Int, String?).self) { tasks in
            for (offset, call) in calls.enumerated() {
                tasks.addTask {
                    do {
                        try await call()
                        return (offset, nil)
                    } catch let failure as any Failure {
                        return (offset, failure.code)
                    } catch {
                        return (offset, "\(type(of: error))")
                    }
                }
            }
            return await tasks.reduce(into: [String?](repeating: nil, count: calls.count)) { $0[$1.0] = $1.1 }
        }
    }
}
