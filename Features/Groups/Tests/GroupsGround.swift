import Circles
import Foundation
import Kernel
import Live
import Storage
import TestSupport
import Threads
import Web

@testable import Groups

/// A migrated, empty database with the actions of the room and a clock that the test moves.
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
    let actions: GroupActions
    var ground: Ground { actions.ground }
    var database: Database { actions.ground.database }

    static func with<Value>(_ engine: Engine, _ body: (GroupsGround) async throws -> Value) async throws -> Value {
        let migrations = CirclesMigrations.all + ThreadsMigrations.all + GroupsRoom.migrations
        return try await withDatabase(engine, migrations: migrations) { database in
            try await database.write { try Capabilities.install([.personal, GroupsRoom.kind], in: $0) }
            let clock = Clock()
            let ground = Ground(database: database, clock: WallClock { clock.now })
            return try await body(GroupsGround(clock: clock, actions: GroupActions(ground: ground, tools: tools)))
        }
    }

    /// Accepts every upload as a picture of two renditions, and finds an identifier wherever `ID` is written.
    static let tools = GroupTools(
        accept: { upload, _ in renditions(of: upload.text) }, acceptFile: { path, _ in renditions(of: path) },
        screen: { $0.contains("ID") ? [Text(zh: "证件号", en: "identity number")] : [] }, qr: { _ in nil },
        render: { entry, language in
            Fragment(html: GroupFragment.html(entry, language).text, refreshes: false)
        })

    private static func renditions(of name: String) -> [EntryFile] {
        let hash = String((name + String(repeating: "0", count: 64)).prefix(64))
        return ["view", "thumb"].map {
            EntryFile(position: 0, rendition: $0, hash: hash, type: "image/webp", bytes: 7)
        }
    }

    /// Synthetic people.
    func people(_ count: Int) async throws -> [Actor] {
        let cards = (0..<count).map { number in
            PersonCard(
                id: .make(), name: "Person \(number)", titleZh: "医生", titleEn: "physician",
                facilityName: "Clinic \(number % 8)", facilityTier: 1 + number % 3)
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
        try await actions.invite(.make(), to: group, role: role, days: days, by: actor).code
    }

    func bring(_ person: Actor, into group: CircleID, role: GroupRole = .member, by actor: Actor) async throws {
        let code = try await code(for: group, role: role, by: actor)
        _ = try await actions.join(.make(), with: code, by: person)
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
}
