import Circles
import Foundation
import Kernel
import Live
import Storage
import TestSupport
import Testing
import Threads

@Suite("Event streams")
struct HubTests {
    /// A circle of two people with a thread, and a hub that is told of its changes.
    private struct Room {
        let ground: Ground
        let hub: Hub
        let circle = CircleID.make()
        let people = [PersonID.make(), PersonID.make()]

        var thread: ThreadID { ThreadID(circle.text) ?? .make() }

        func say(_ text: String) async throws {
            let (actor, ground, thread) = (Actor(person: people[0]), ground, thread)
            _ = try await ground.perform("test.say", by: actor) { transaction in
                try Threads.append(
                    NewEntry(id: .make(), kind: "message", body: text), to: thread, by: actor, on: ground,
                    in: transaction)
            }
        }

        /// Opens a stream of the second person and reads events from it until one holds `word`.
        func read(after: Int64?, until word: String, meanwhile: () async throws -> Void = {}) async throws -> String {
            let stream = try await hub.open(
                for: people[1], session: .make(), language: .en, after: after.map { [circle: $0] } ?? [:])
            try await meanwhile()
            var text = ""
            for await chunk in stream.chunks {
                text += String(decoding: chunk, as: UTF8.self)
                if text.contains(word) { break }
            }
            await hub.close(stream.id)
            return text
        }
    }

    private func withRoom(_ engine: Engine, _ body: (Room) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: CirclesMigrations.all + ThreadsMigrations.all) { database in
            let hub = Hub(
                database: database, render: { entry, _ in Fragment(html: "<p>\(entry.body)</p>", refreshes: false) },
                report: { Issue.record($0) })
            let ground = Ground(database: database) { hub.note($0) }
            let room = Room(ground: ground, hub: hub)
            let (circle, people, thread) = (room.circle, room.people, room.thread)
            try await database.write { transaction in
                let now = Instant(milliseconds: 1)
                for person in people {
                    let card = PersonCard(
                        id: person, name: "n", titleZh: "", titleEn: "", facilityName: "f", facilityTier: 1)
                    try People.put(card, in: transaction)
                }
                try Circles.create(
                    circle, kind: "test", name: "", limit: 9, history: .all, at: now, in: transaction)
                for person in people {
                    try Circles.join(circle, person, role: "member", invitedBy: nil, at: now, in: transaction)
                }
                try Threads.open(thread, room: "test", author: people[0], whole: false, at: now, in: transaction)
                try Threads.share(thread, with: [circle], in: transaction)
            }
            try await body(room)
            await hub.endAll()
            await hub.settle()
            await hub.endAll()
        }
    }

    @Test("nobody is told to be out of the public circle, which everybody reads", arguments: Engine.allCases)
    func everybody(_ engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (actor, ground) = (Actor(person: room.people[0]), room.ground)
            let text = try await room.read(after: nil, until: "for all") {
                _ = try await ground.perform("test.publish", by: actor) { transaction in
                    let thread = ThreadID.make()
                    try Threads.open(
                        thread, room: "test", author: actor.person, whole: true, at: Instant(milliseconds: 2),
                        in: transaction)
                    try Threads.share(thread, with: [room.circle, Circles.everybody], in: transaction)
                    try Threads.append(
                        NewEntry(id: .make(), kind: "message", body: "for all"), to: thread, by: actor, on: ground,
                        in: transaction)
                }
            }
            #expect(!text.contains("revoked"), "\(text)")
        }
    }

    @Test("coming back is everything after the last number, in order and once", arguments: Engine.allCases)
    func resumes(engine: Engine) async throws {
        try await withRoom(engine) { room in
            for number in 1...5 { try await room.say("word\(number)") }
            let text = try await room.read(after: 2, until: "word5")
            #expect(!text.contains("word2"))
            let places = ["word3", "word4", "word5"].compactMap { text.range(of: $0)?.lowerBound }
            #expect(places.count == 3 && places == places.sorted())
            #expect(text.components(separatedBy: "event: entry").count == 4)
            #expect(text.contains("id: \(room.circle):3"))
        }
    }

    @Test("what is said while the stream is open arrives", arguments: Engine.allCases)
    func live(engine: Engine) async throws {
        try await withRoom(engine) { room in
            try await room.say("before")
            let text = try await room.read(after: nil, until: "meanwhile") { try await room.say("meanwhile") }
            #expect(!text.contains("before"))
        }
    }

    @Test("who is put out is told so, and gets nothing more", arguments: Engine.allCases)
    func revoked(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let text = try await room.read(after: nil, until: "revoked") {
                let (circle, person) = (room.circle, room.people[1])
                try await room.ground.database.write { _ = try Circles.leave(circle, person, in: $0) }
                try await room.say("secret")
            }
            #expect(!text.contains("secret"))
        }
    }

    @Test("a session's end ends its streams")
    func sessionEnds() async throws {
        try await withRoom(.sqlite) { room in
            let session = SessionID.make()
            let stream = try await room.hub.open(for: room.people[1], session: session, language: .zh, after: [:])
            #expect(await room.hub.count == 1)
            await room.hub.end(session: session)
            for await _ in stream.chunks {}
            #expect(await room.hub.count == 0)
        }
    }
}
