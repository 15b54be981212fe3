import Jobs
import Kernel
import Live
import Storage
import Testing
import Threads

@testable import Rooms

@Suite("The rooms of a house before it is open")
struct RoomListTests {
    private struct Twin: MadeRoom { static let name = "speaking" }
    private struct Reserved: MadeRoom { static let name = "platform" }
    private struct SameWord: MadeRoom {
        static let name = "other"
        static let words = ["other", "hear"]
    }
    private struct Deaf: MadeRoom {
        static let name = "deaf"
        static let listeners = [Listener(room: "speaking", kind: "whispered", job: "x")]
    }
    private struct Doubled: MadeRoom {
        static let name = "doubled"
        static let kinds = [Made.kind("a"), Made.kind("a")]
    }
    private struct Unproved: MadeRoom {
        static let name = "unproved"
        static let kinds = [Made.kind("a", samples: [])]
    }
    private struct Foreign: MadeRoom {
        static let name = "foreign"
        static let migrations = [Migration(id: "2027-01-15 speaking: more", sql: [])]
    }

    private func complaint(_ rooms: [any Room.Type]) -> PlugProblem? {
        do {
            _ = try RoomList(rooms)
            return nil
        } catch {
            return error
        }
    }

    @Test("rooms that fit are taken, in their order")
    func fits() throws {
        let list = try RoomList([Made.Listening.self, Made.Speaking.self])
        #expect(list.types.map { $0.name } == ["listening", "speaking"])
        #expect(
            list.allKinds.map { "\($0.room) \($0.kind.name)" } == ["speaking said", "speaking talk", "speaking record"])
        #expect(try RoomList([]).types.isEmpty)
    }

    @Test("each mistake is told with the name of its room")
    func mistakes() {
        let listening: any Room.Type = Made.Listening.self
        let speaking: any Room.Type = Made.Speaking.self
        #expect(complaint([speaking, Twin.self])?.reason == "is the name of two rooms")
        #expect(complaint([Reserved.self])?.room == "platform")
        #expect(
            complaint([speaking, listening, SameWord.self])
                == PlugProblem("other", "begins its paths with “hear”, as another room does"))
        #expect(complaint([speaking, Deaf.self])?.reason.contains("“whispered” of “speaking”") == true)
        #expect(complaint([listening])?.reason == "listens to “said” of “speaking”, which no room has")
        #expect(complaint([Doubled.self])?.reason == "has the kind “a” twice")
        #expect(complaint([Unproved.self])?.reason == "has no sample of the kind “a”")
        #expect(complaint([Foreign.self])?.reason.contains("date foreign: …") == true)
        #expect(PlugProblem("a", "is late").description == "The room “a” is late.")
    }

    @Test("the schema is that of the platform and of the rooms, and so are the checks")
    func collected() throws {
        let list = try RoomList([Made.Speaking.self, Made.Listening.self])
        #expect(list.migrations.map(\.id) == PlatformSchema.migrations.map(\.id))
        #expect(list.checks.map(\.name) == PlatformChecks.all.map(\.name) + ["listening: ears"])
    }

    @Test("an entry looks as its kind says, in the reader's language", arguments: Language.allCases)
    func render(_ language: Language) throws {
        let list = try RoomList([Made.Speaking.self])
        let shown = list.render(Made.entry("said", body: "<b>"), language)
        #expect(shown.html == "<p lang=\"\(language.tag)\">&lt;b&gt;</p>")
        #expect(list.kind("said", of: "speaking")?.words(Made.entry("said", body: "x")) == ["x"])
    }

    @Test("an entry of a newer program is shown as something that is there", arguments: Language.allCases)
    func unknown(_ language: Language) throws {
        let list = try RoomList([Made.Speaking.self])
        for entry in [Made.entry("sung"), Made.entry("said", of: "singing")] {
            #expect(list.kind(entry.kind, of: entry.room) == nil)
            let html = list.render(entry, language).html
            #expect(html.contains("id=\"e-3\"") && html.contains("data-entry=\"\(entry.thread):3\""))
            #expect(html.contains(language == .zh ? "无法显示" : "cannot show") && !html.contains(entry.kind))
        }
    }

    @Test("whoever listens gets one job for each entry, due when the room wants it", arguments: Engine.allCases)
    func follow(_ engine: Engine) async throws {
        let list = try RoomList([Made.Speaking.self, Made.Listening.self])
        try await RoomsGround.with(engine, list) { test in
            let people = try await test.people(1)
            let circle = try await test.circle(people)
            let thread = try await test.thread(in: circle, by: people[0])
            try await test.append("talk", "{}", to: thread, by: people[0])
            let rows = try await test.database.read { transaction in
                try transaction.rows("select room, name, body, due_at from job order by due_at").map { row in
                    JobRow(
                        id: .make(), room: try row.get("room"), name: try row.get("name"), key: "", subject: nil,
                        body: try row.get("body"), due: try row.get("due_at"), attempt: 1)
                }
            }
            #expect(rows.map(\.name) == ["hear", "remind"] && Set(rows.map(\.room)) == ["listening"])
            #expect(rows.map(\.due) == [RoomsGround.start, RoomsGround.start.adding(seconds: 3600)])
            let reference = EntryReference(thread: thread, seq: 1, room: "speaking", kind: "said")
            for row in rows { #expect(try row.entry == reference) }
        }
    }

    @Test("what a room refuses to keep is not said at all", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await RoomsGround.with(engine, try RoomList([Made.Refusing.self])) { test in
            let people = try await test.people(1)
            let circle = try await test.circle(people)
            let thread = try await test.thread(of: "refusing", in: circle, by: people[0], kind: "thing")
            await #expect(throws: CommonFailure.notAllowed) {
                try await test.append("thing", #"{"a":1}"#, to: thread, by: people[0])
            }
            await #expect(throws: PlugProblem("refusing", "has no kind “other”")) {
                try await test.append("other", "{}", to: thread, by: people[0])
            }
            #expect(try await test.bodies(thread, by: people[0]) == ["{}"])
            let changes = try await test.database.read { transaction -> Int64? in
                try transaction.value("select last_change from circle where id = \(circle)")
            }
            #expect(changes == 1, "nor is there a change for devices to look for")
        }
    }

    @Test("a job that is about no entry says so instead of guessing")
    func noReference() {
        let row = JobRow(
            id: .make(), room: "a", name: "b", key: "", subject: nil, body: "{}", due: RoomsGround.start, attempt: 1)
        #expect(throws: DecodingError.self) { try row.entry }
    }
}
