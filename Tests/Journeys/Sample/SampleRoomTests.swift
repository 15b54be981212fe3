import Circles
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Needs
import Rooms
import Storage
import Synchronization
import TestSupport
import Testing
import Threads

@testable import Huizhen

/// A clock that stands still until a test moves it.
final class StandingClock: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_800_000_000_000))

    var clock: WallClock { WallClock { self.instant.withLock { $0 } } }

    func move(days: Int64 = 0, seconds: Int64 = 0) {
        instant.withLock { $0 = $0.adding(seconds: days * 86_400 + seconds) }
    }
}

@Suite("A room of every part is added by one line", .serialized)
struct SampleRoomTests {
    /// The one line.
    private static let rooms: [any Room.Type] = Rooms.all + [SampleRoom.self]

    /// A house with the sample room, a ring of asker and colleague, and a note in it.
    private func with(
        _ engine: Engine, _ body: @escaping @Sendable (Village, StandingClock, _ note: String) async throws -> Void
    ) async throws {
        let time = StandingClock()
        try await Village.with(engine, rooms: Self.rooms, clock: time.clock) { village in
            let ring = try await village.send(.post, "/sample", as: "asker", ["name": "圈子"])
            #expect(ring.status == 201, "\(ring.text)")
            let path = "/sample/rings/\(ring.string("id"))"
            let colleague = village.people["colleague"]?.text ?? ""
            let added = try await village.send(.post, path + "/members", as: "asker", ["person": colleague])
            #expect(added.status == 200, "\(added.text)")
            let note = try await village.send(.post, path + "/notes", as: "asker", ["title": "谁来看看"])
            #expect(note.status == 201, "\(note.text)")
            try await body(village, time, "/sample/notes/\(note.string("id"))")
        }
    }

    @Test("its pages, its place and what it offers are there", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await with(engine) { village, _, note in
            let page = try await village.send(.get, note, as: "colleague", page: true)
            #expect(page.status == 200 && page.text.contains("谁来看看") && page.text.contains("<nav"))
            let addresses = page.text.matches(of: #/(?:href|src)="(/assets/[^"]+)"/#).map { String($0.1) }
            #expect(addresses.count { $0.contains("/sample.") } == 2 && addresses.count > 4)
            for address in addresses {
                let file = try await village.send(.get, address, as: nil)
                #expect(file.status == 200 && !file.text.isEmpty, "\(address)")
            }
            let home = try await village.send(.get, "/", as: "asker", page: true)
            #expect(home.text.contains("href=\"/sample\""), "the place in the navigation")
            #expect(home.text.contains("href=\"/sample/new\""), "the button of the first page")
            let empty = try await village.send(.get, "/", as: "administrator", page: true)
            #expect(empty.text.contains("<ol>") && empty.text.contains("href=\"/sample/new\""), "the first step")
            let rings = try await village.send(.get, "/", as: "colleague")
            #expect(rings.text.contains("/sample/rings/"), "its circles have a page")
            let lines = try await village.house.household.welcome("http://here")
            #expect(lines.contains("The sample room listens at http://here/sample"))
            let list = try RoomList(Self.rooms)
            let entry = Entry.made(room: "sample", kind: "note", body: "{\"text\":\"找得到\"}")
            #expect(list.kind("note", of: "sample")?.words(entry) == ["找得到"], "its words for search")
        }
    }

    @Test("what it needs of others stands on the first page, and goes", arguments: Engine.allCases)
    func needs(engine: Engine) async throws {
        try await with(engine) { village, _, note in
            #expect(try await village.send(.get, "/", as: "colleague", page: true).text.contains("谁来看看"))
            #expect(try await village.send(.get, "/", as: "colleague").text.contains(note))
            // Neither for who wrote it, nor for people outside of the ring.
            for who in ["asker", "third", "outsider"] {
                #expect(try await !village.send(.get, "/", as: who, page: true).text.contains("谁来看看"), "\(who)")
            }
            let remark = try await village.send(.post, note + "/remarks", as: "colleague", ["text": "看了"])
            #expect(remark.status == 201, "\(remark.text)")
            #expect(try await !village.send(.get, "/", as: "colleague", page: true).text.contains("谁来看看"))
        }
    }

    @Test("capability words decide who may do what", arguments: Engine.allCases)
    func capabilities(engine: Engine) async throws {
        try await with(engine) { village, _, note in
            let ring = try await village.house.database.read { transaction in
                try Circles.list(
                    of: village.people["colleague"] ?? .make(), kind: "sample-ring", in: transaction
                ).first?.id
            }
            let path = "/sample/rings/\(ring?.text ?? "")/notes"
            #expect(try await village.send(.post, path, as: "colleague", ["title": "不行"]).status == 403)
            #expect(try await village.send(.post, path, as: "third", ["title": "不行"]).status == 404)
            #expect(try await village.send(.get, note, as: "third").status == 404)
        }
    }

    @Test("its listeners hear its own entries and those of others, in due time, once", arguments: Engine.allCases)
    func listeners(engine: Engine) async throws {
        try await with(engine) { village, time, note in
            _ = try await village.send(.post, note + "/remarks", as: "colleague", ["text": "听见了吗"])
            let group = "/groups/\(village.group)/messages"
            let said = try await village.send(
                .post, group, as: "third", ["text": "收到，谢谢各位", "confirmed": true, "id": CommandID.make().text])
            #expect(said.status == 201, "\(said.text)")
            await village.house.jobs.runDue()
            #expect(try await heard("message", village) == 1)
            #expect(try await heard("remark", village) == 0, "not before a minute has passed")
            time.move(seconds: 61)
            await village.house.jobs.runDue()
            await village.house.jobs.runDue()
            #expect(try await heard("remark", village) == 1)
            let counts = try await village.house.database.read { try Jobs.counts(in: $0) }
            #expect(counts.dead == 0)
        }
    }

    @Test("its timer runs once for a night that was slept through", arguments: Engine.allCases)
    func timer(engine: Engine) async throws {
        try await with(engine) { village, time, _ in
            await village.house.jobs.runDue()
            let before = try await village.house.database.read { try SampleStore.ticks(in: $0) }
            time.move(seconds: 9 * 3600)
            await village.house.jobs.runDue()
            let after = try await village.house.database.read { try SampleStore.ticks(in: $0) }
            #expect(after == before + 1)
        }
    }

    @Test("its check finds what was damaged", arguments: Engine.allCases)
    func check(engine: Engine) async throws {
        try await with(engine) { village, _, _ in
            let checks = village.house.foundations.kinds.checks
            #expect(checks.contains { $0.name == "sample: remarks are counted" })
            func problems() async throws -> [String] {
                try await village.house.database.read { transaction in
                    try checks.flatMap { try $0.problems(transaction) }
                }
            }
            #expect(try await problems() == [])
            try await village.house.database.write { transaction in
                _ = try transaction.run("update sample_note set remarks = 7")
            }
            #expect(try await problems().count == 1)
        }
    }

    @Test("what it keeps for thirty days is erased after them, with a proof", arguments: Engine.allCases)
    func retention(engine: Engine) async throws {
        try await with(engine) { village, time, note in
            _ = try await village.send(.post, note + "/remarks", as: "colleague", ["text": "只留三十天"])
            time.move(days: 29)
            await village.house.jobs.runDue()
            #expect(try await erasures(village) == 0)
            #expect(try await stored("只留三十天", village))
            time.move(days: 2)
            await village.house.jobs.runDue()
            #expect(try await erasures(village) == 1)
            #expect(try await !stored("只留三十天", village))
            #expect(try await stored("谁来看看", village), "what is kept for good stays")
        }
    }

    @Test("its part of the demonstration is filled in", arguments: Engine.allCases)
    func demo(engine: Engine) async throws {
        let time = StandingClock()
        try await Village.with(engine, rooms: [SampleRoom.self] + Rooms.all, clock: time.clock) { village in
            let world = DemoWorld(house: village.house.foundations)
            try await village.house.household.plugs.first { $0.type.name == "accounts" }?.plug.demo?(world)
            try await village.house.room(SampleRoom.self).plug.demo?(world)
            let needs = try await village.house.database.read { transaction in
                try Needs.list(for: DemoWorld.person(3), in: transaction)
            }
            #expect(needs.map(\.reason) == ["unread-note"])
        }
    }

    @Test("it is told when the house closes")
    func close() async throws {
        let id = Mutex<UUID?>(nil)
        try await Village.with(.sqlite, rooms: Self.rooms) { village in
            let room = try village.house.room(SampleRoom.self)
            id.withLock { $0 = room.id }
            #expect(SampleRoom.closed.withLock { !$0.contains(room.id) })
        }
        let room = try #require(id.withLock { $0 })
        #expect(SampleRoom.closed.withLock { $0.contains(room) })
    }

    private func heard(_ what: String, _ village: Village) async throws -> Int {
        try await village.house.database.read { try SampleStore.heard(what, in: $0) }
    }

    private func erasures(_ village: Village) async throws -> Int {
        try await village.house.database.read { try $0.value("select count(*) from erasure") ?? 0 }
    }

    private func stored(_ text: String, _ village: Village) async throws -> Bool {
        try await village.house.database.read { transaction in
            let bodies: [String] = try transaction.rows("select body from entry").map { try $0.get("body") }
            return bodies.contains { $0.contains(text) }
        }
    }
}
