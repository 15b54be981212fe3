import Circles
import Groups
import HTTPTypes
import Kernel
import Live
import Rooms
import Storage
import Testing
import Threads

@testable import Huizhen

/// How much one page asks of the database, which is what it costs when the tables are large.
@Suite("What a page asks of the database")
struct QueryTests {
    /// Statements for one page, the one that finds whose session it is among them.
    static let most = 12

    @Test("as much for many groups and cases as for few, and never more than a dozen", arguments: Engine.allCases)
    func constant(_ engine: Engine) async throws {
        let few = try await Self.cost(engine, groups: 3)
        let many = try await Self.cost(engine, groups: 12)
        #expect(few.keys.sorted() == many.keys.sorted() && few.count == 8)
        for (page, cost) in few.sorted(by: { $0.key < $1.key }) {
            #expect(many[page]?.statements == cost.statements, "\(page)")
            #expect(cost.statements <= Self.most, "\(page)")
            // Whose session it is, and the page; the first page reads how far it goes before two parts side by side.
            #expect(
                cost.transactions <= (page == "home" ? 4 : 2) && many[page]?.transactions == cost.transactions,
                "\(page)")
        }
    }

    /// What each page asks when it is opened for the second time, so that nothing is marked as seen or read any more.
    private static func cost(_ engine: Engine, groups count: Int) async throws -> [String: StatementCount] {
        let counted = Counted()
        // The clock stands still: the session is not noted as used again in the middle of a count.
        try await Village.with(engine, clock: WallClock { start }) { village in
            let world = try await World(village, groups: count)
            for (name, path) in world.pages {
                #expect(try await village.send(.get, path, as: "colleague", page: true).status == 200, "\(name)")
                await village.house.foundations.hub.settle()
                let before = village.house.database.statementCount
                let page = try await village.send(.get, path, as: "colleague", page: true)
                await counted.add(name, village.house.database.statementCount - before)
                for word in world.words[name] ?? [] { #expect(page.text.contains(word), "\(name): \(word)") }
            }
        }
        return await counted.costs
    }

    private static let start = Instant(milliseconds: 1_763_600_000_000)

    private actor Counted {
        var costs: [String: StatementCount] = [:]
        func add(_ page: String, _ cost: StatementCount) { costs[page] = cost }
    }
}

/// Groups in all of which something waits for the colleague, for every reason that there is.
private struct World {
    /// Name and path of each page.
    let pages: [(String, String)]
    /// What stands on a page, so that an empty one does not count as cheap.
    let words: [String: [String]]

    init(_ village: Village, groups count: Int) async throws {
        let members = ["colleague", "asker", "third"].compactMap { village.people[$0].map { Actor(person: $0) } }
        var groups: [CircleID] = []
        for number in 0..<count {
            let group = try await village.house.room(GroupsRoom.self).createGroup(
                name: "第\(number)群", kind: "specialty", purpose: "", members: members)
            groups.append(group)
            try await Self.fill(group, number, in: village)
        }
        let busy = try await village.ask("很多回答的病例？", of: groups[0], as: "asker")
        for number in 0..<(count * 2) {
            try await Self.send(village, busy + "/answers", as: number % 2 == 0 ? "third" : "colleague", "第\(number)条")
            try await Self.send(village, "/groups/\(groups[0])/messages", as: "asker", "第\(number)句")
        }
        let quiet = try await village.ask("没有回答的病例？", of: groups[0], as: "asker")
        let reported = try await village.ask("有反馈的病例？", of: groups[0], as: "asker")
        try await Self.report(reported, in: village)
        try await Self.lengthen(reported, in: village)
        pages = [
            ("home", "/"), ("groups", "/groups"), ("cases", "/cases"), ("open cases", "/cases?state=open"),
            ("case", busy), ("long reported case", reported), ("case without answer", quiet),
            ("group", "/groups/\(groups[0])"),
        ]
        words = [
            "home": ["没人回答的0？", "等我采纳的0？", "要我补充的0？", "草稿0", "反馈的0？"],
            "case": ["第0条", "第\(count * 2 - 1)条"], "group": ["第0句", "第\(count * 2 - 1)句"],
            "groups": ["第0群", "第\(count - 1)群"], "long reported case": ["认得出", "很长"],
            "case without answer": ["没有回答的病例"],
        ]
    }

    /// In one group: a case for each reason for which something waits, and a draft.
    private static func fill(_ group: CircleID, _ number: Int, in village: Village) async throws {
        _ = try await village.ask("没人回答的\(number)？", of: group, as: "asker")
        let answered = try await village.ask("等我采纳的\(number)？", of: group, as: "colleague")
        try await send(village, answered + "/answers", as: "third", "这样处理。")
        let unclear = try await village.ask("要我补充的\(number)？", of: group, as: "colleague")
        try await send(village, unclear + "/requests", as: "third", "请补充。")
        let reported = try await village.ask("反馈的\(number)？", of: group, as: "asker")
        try await report(reported, in: village)
        let draft = try await village.send(.post, "/ask/drafts", as: "colleague", ["question": "草稿\(number)"])
        #expect(draft.status == 201, "\(draft.text)")
        try await send(village, "/groups/\(group)/messages", as: "asker", "大家好")
    }

    private static func report(_ path: String, in village: Village) async throws {
        let body: [String: Any] = ["reason": "认得出", "id": CommandID.make().text]
        let answer = try await village.send(.post, path + "/reports", as: "third", body)
        #expect(answer.status == 201, "\(answer.text)")
    }

    /// So many entries that they do not stand on one page.
    private static func lengthen(_ path: String, in village: Village) async throws {
        let id = try #require(ThreadID(path.split(separator: "/").last.map(String.init) ?? ""))
        let author = Actor(person: try #require(village.people["asker"]))
        let ground = village.house.foundations.ground
        try await ground.database.write { transaction in
            for _ in 0..<210 {
                let entry = NewEntry(id: .make(), kind: "note", body: #"{"text":"很长"}"#)
                try Threads.append(entry, to: id, by: author, on: ground, in: transaction)
            }
        }
    }

    private static func send(_ village: Village, _ path: String, as name: String, _ text: String) async throws {
        let body: [String: Any] = ["id": CommandID.make().text, "text": text]
        let answer = try await village.send(.post, path, as: name, body)
        #expect(answer.status == 201, "\(path): \(answer.text)")
    }
}
