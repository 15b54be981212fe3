import Circles
import Kernel
import Live
import Rooms
import Testing
import Web

@testable import Huizhen
@testable import Threads

extension Entry {
    /// An entry as a page would read it.
    static func made(room: String, kind: String, body: String, replaces: Int64? = nil) -> Entry {
        let author = PersonCard(
            id: .make(), name: "试验·甲", titleZh: "医生", titleEn: "doctor", facilityName: "试验医院", facilityTier: 2,
            checked: true)
        return Entry(
            thread: .make(), seq: 2, id: .make(), room: room, author: author, kind: kind, body: body,
            replaces: replaces, createdAt: Instant(milliseconds: 1_800_000_000_000), files: [], isWithdrawn: false)
    }
}

/// One body of one kind, as a version of the program wrote it.
struct SampleBody: Sendable, CustomTestStringConvertible {
    let room: String
    let kind: EntryKind
    let body: String

    var testDescription: String { "\(room)/\(kind.name) \(body.prefix(60))" }

    static let all: [SampleBody] = (Rooms.all + [SampleRoom.self]).flatMap { room in
        room.kinds.flatMap { kind in kind.samples.map { SampleBody(room: room.name, kind: kind, body: $0) } }
    }
}

@Suite("Whatever a version has written can be read for good")
struct KindTests {
    @Test("a stored body is shown in both languages, and gives its words", arguments: SampleBody.all)
    func sample(_ sample: SampleBody) throws {
        // What withdraws something names it.
        let replaces: Int64? = sample.kind.name == Entry.withdrawal ? 1 : nil
        let entry = Entry.made(room: sample.room, kind: sample.kind.name, body: sample.body, replaces: replaces)
        let list = try RoomList([SampleRoom.self] + Rooms.all)
        for language in [Language.zh, .en] {
            #expect(!sample.kind.render(entry, language).text.isEmpty, "in \(language)")
            #expect(!list.render(entry, language).html.isEmpty, "in \(language), as the stream carries it")
        }
        for word in sample.kind.words(entry) { #expect(!word.isEmpty) }
    }

    @Test("a body with a member more, or with none at all, is shown too", arguments: SampleBody.all)
    func tolerance(_ sample: SampleBody) throws {
        for body in ["{}", "{\"aMemberOfTomorrow\":{\"a\":[1]}}"] {
            let entry = Entry.made(room: sample.room, kind: sample.kind.name, body: body, replaces: 1)
            #expect(!sample.kind.render(entry, .zh).text.isEmpty, "\(body)")
            _ = sample.kind.words(entry)
        }
    }

    @Test("an entry of a room or kind that this program does not have is said to be there")
    func unknown() throws {
        let list = try RoomList(Rooms.all)
        for (room, kind) in [("tomorrow", "thing"), ("groups", "thing")] {
            let html = list.render(Entry.made(room: room, kind: kind, body: "{}"), .en).html
            #expect(html.contains("this version cannot show"))
        }
    }
}
