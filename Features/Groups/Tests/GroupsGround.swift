import Blobs
import Circles
import Foundation
import Kernel
import Live
import Media
import Rooms
import Sandbox
import Storage
import TestSupport
import Threads

@testable import Groups

/// The room by itself, on what every room stands on, with an empty database and a clock that the test moves.
struct GroupsGround: Sendable {
    static let start = Instant(milliseconds: 1_763_600_000_000)

    /// Guarded by its lock.
    final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var instant = GroupsGround.start
        /// Each look is a millisecond later, so that what follows is later too.
        var now: Instant {
            lock.withLock {
                instant = Instant(milliseconds: instant.milliseconds + 1)
                return instant
            }
        }
        func advance(days: Int64) { lock.withLock { instant = instant.adding(days: days) } }
    }

    let clock: Clock
    let room: GroupsRoom
    let house: Foundations
    var actions: GroupActions { room.actions }
    var database: Database { house.ground.database }

    static func with<Value>(_ engine: Engine, _ body: (GroupsGround) async throws -> Value) async throws -> Value {
        let list = try RoomList([GroupsRoom.self])
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "huizhen-groups-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await withDatabase(engine, migrations: list.migrations) { database in
            try await database.write { try Capabilities.install([.personal, GroupsRoom.kind], in: $0) }
            let clock = Clock()
            let house = try foundations(list, database, in: folder.path, WallClock { clock.now })
            return try await body(GroupsGround(clock: clock, room: GroupsRoom(on: house), house: house))
        }
    }

    private static func foundations(
        _ list: RoomList, _ database: Database, in folder: String, _ clock: WallClock
    ) throws -> Foundations {
        let sealer = try Sealer.keyed(byFileAt: folder + "/quarantine.key")
        let uploads = try UploadStore(folder: folder + "/quarantine", sealer: sealer, clock: clock)
        let files = try BlobStore(content: folder + "/files", derived: folder + "/derived", clock: clock)
        let work = try ProcessFolder(in: folder + "/work")
        let sandbox = try Sandbox.locate()
        return Foundations(
            ground: Ground(database: database, clock: clock, consequences: list), kinds: list,
            hub: Hub(database: database, render: list.render) { _ in }, uploads: uploads, files: files,
            work: work, pipeline: MediaPipeline(uploads: uploads, files: files, sandbox: sandbox, work: work),
            sealer: sealer, sandbox: sandbox, settings: InstallationSettings(), logger: quiet)
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

    /// A group of these people, the first of whom founded it.
    func group(
        _ people: [Actor], invitePolicy: InvitePolicy = .moderators, history: HistoryPolicy = .all, limit: Int = 500
    ) async throws -> CircleID {
        let settings = try GroupSettings(
            name: "Skin disease", kind: .specialty, purpose: "Rashes", invitePolicy: invitePolicy, history: history,
            limit: limit)
        let id = try await actions.create(.make(), settings, by: people[0])
        for person in people.dropFirst() { try await bring(person, into: id, by: people[0]) }
        return id
    }

    func code(for group: CircleID, role: GroupRole = .member, days: Int = 7, by actor: Actor) async throws -> String {
        try await actions.invite(.make(), to: group, InvitationOrder(role: role, days: days), by: actor).code
    }

    func bring(_ person: Actor, into group: CircleID, role: GroupRole = .member, by actor: Actor) async throws {
        let code = try await code(for: group, role: role, by: actor)
        _ = try await actions.join(.make(), with: code, by: person)
    }

    /// A finished upload of a drawn picture.
    func upload(by actor: Actor) async throws -> UploadID {
        let bytes = DemoPictures.plain()
        let id = UploadID.make()
        _ = try await house.uploads.create(id: id, owner: actor.person, length: Int64(bytes.count))
        let body = AsyncStream { stream in
            stream.yield(bytes)
            stream.finish()
        }
        _ = try await house.uploads.append(id, owner: actor.person, offset: 0, checksum: nil, body: body)
        return id
    }

    @discardableResult
    func say(
        _ text: String, in group: CircleID, by actor: Actor, id: CommandID = .make(), uploads: [UploadID] = [],
        isConfirmed: Bool = false
    ) async throws -> Int64 {
        let draft = MessageDraft(id: id, text: text, uploads: uploads, files: [], isConfirmed: isConfirmed)
        return try await actions.post(draft, to: group, by: actor)
    }

    /// The texts of the messages that somebody sees.
    func messages(_ group: CircleID, by actor: Actor) async throws -> [String] {
        try await actions.conversation(group, before: nil, by: actor).entries
            .filter { $0.kind == GroupEntry.message && !$0.isWithdrawn }
            .map { GroupEntry.Body(reading: $0.body).text ?? "" }
    }

    /// What happened, as the kinds of all entries that somebody sees.
    func kinds(_ group: CircleID, by actor: Actor) async throws -> [String] {
        try await actions.conversation(group, before: nil, by: actor).entries.map(\.kind)
    }

    /// What was done and refused, as `action` or `action!code`, in order.
    func audit(by actor: Actor) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows(
                "select action, code from audit_event where actor_id = \(actor.person) order by at, id"
            )
            .map { row in
                let code: String? = try row.get("code")
                return try row.get("action", as: String.self) + (code.map { "!\($0)" } ?? "")
            }
        }
    }
}
