import Circles
import Foundation
import Kernel
import Needs
import Storage
import Synchronization
import TestSupport
import Testing
import Threads

@testable import Rooms
@testable import Web

@Suite("The first page of all rooms")
struct HomeTests {
    /// How often lines were asked for, and for how many needs.
    private final class Asked: Sendable {
        let counts = Mutex<[String: [Int]]>([:])
        func note(_ reason: String, _ count: Int) { counts.withLock { $0[reason, default: []].append(count) } }
    }

    private func kind(_ reason: String, rank: Int, asked: Asked, empty: Text? = nil) -> NeedKind {
        NeedKind(reason, title: Text(zh: "要\(reason)", en: "needs \(reason)"), empty: empty, rank: rank) {
            needs, _, _ in
            asked.note(reason, needs.count)
            return needs.map { need in
                NeedLine(thread: need.thread, path: "/speaking/\(need.thread)", title: "<\(reason)>", since: need.since)
            }
        }
    }

    private func home(_ test: RoomsGround, _ kinds: [NeedKind], for actor: Kernel.Actor) async throws -> [String: Any] {
        var plug = Plug()
        plug.needs = kinds
        plug.circles = [CircleKind("group", limits: 1...500, roles: [], path: { "/groups/\($0)" })]
        let routes = HomeRoutes(ground: test.ground, plugs: [(Made.Speaking.self, plug)], places: []).routes
        let session = SessionInfo(id: .make(), actor: actor, name: "N", language: nil, csrf: "t")
        let request = Web.Request(
            method: .get, path: "/", session: session, token: nil, language: .zh, requestID: "r", address: "a",
            wantsJSON: true, form: Form(), body: BodyStream { BodyStream.AsyncIterator { nil } }, parameters: [:],
            queries: [:], headers: [:])
        let reply = try await routes[0].handler(request)
        guard case .value(let json, _) = reply.content else { throw CommonFailure.notFound }
        return try JSONSerialization.jsonObject(with: Data(try json())) as? [String: Any] ?? [:]
    }

    private func sections(_ home: [String: Any]) -> [(reason: String, lines: Int, hasMore: Bool)] {
        (home["needs"] as? [[String: Any]] ?? []).map { section in
            (
                section["reason"] as? String ?? "", (section["lines"] as? [Any])?.count ?? -1,
                section["hasMore"] as? Bool ?? false
            )
        }
    }

    @Test(
        "reasons stand in the order of their ranks, and each is asked for once with its own needs",
        arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await RoomsGround.with(engine, try RoomList([Made.Speaking.self])) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            for number in 0..<5 {
                let thread = try await test.thread(in: circle, by: people[0])
                let reason = number < 3 ? "answer" : "look"
                let need = Need(
                    circle: circle, thread: thread, room: "speaking", reason: reason,
                    since: RoomsGround.start.adding(seconds: Int64(number)), except: people[0].person)
                try await test.database.write { try Needs.put(need, in: $0) }
            }
            let asked = Asked()
            let kinds = [
                kind("look", rank: 20, asked: asked), kind("answer", rank: 10, asked: asked),
                kind("never", rank: 15, asked: asked),
            ]
            let found = sections(try await home(test, kinds, for: people[1]))
            #expect(found.map(\.reason) == ["answer", "never", "look"] && found.map(\.lines) == [3, 0, 2])
            #expect(
                asked.counts.withLock { $0 } == ["answer": [3], "look": [2]], "nothing is asked of what has no needs")
            let own = sections(try await home(test, kinds, for: people[0]))
            #expect(own.map(\.lines) == [0, 0, 0], "it does not wait for the one who is excepted")
        }
    }

    @Test("a crowd of one reason is cut, and the others keep their places", arguments: Engine.allCases)
    func crowd(_ engine: Engine) async throws {
        try await RoomsGround.with(engine, try RoomList([Made.Speaking.self])) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(people)
            for number in 0..<(HomeRoutes.sectionLimit + 8) {
                let thread = try await test.thread(in: circle, by: people[0])
                let isCrowd = number > 0
                let need = Need(
                    circle: circle, thread: thread, room: "speaking", reason: isCrowd ? "crowd" : "quiet",
                    since: RoomsGround.start, urgent: isCrowd ? 3 : 0)
                try await test.database.write { try Needs.put(need, in: $0) }
            }
            let asked = Asked()
            let kinds = [kind("crowd", rank: 1, asked: asked), kind("quiet", rank: 2, asked: asked)]
            let found = sections(try await home(test, kinds, for: people[1]))
            #expect(found.map(\.lines) == [HomeRoutes.sectionLimit, 1])
            #expect(found.map(\.hasMore) == [true, false])
        }
    }

    @Test("circles with a page stand there by name, with what is unread", arguments: Engine.allCases)
    func circles(_ engine: Engine) async throws {
        try await RoomsGround.with(engine, try RoomList([Made.Speaking.self])) { test in
            let people = try await test.people(2)
            let quiet = try await test.circle(people, named: "B")
            let busy = try await test.circle(people, named: "A")
            let thread = try await test.thread(in: busy, by: people[0])
            try await test.append("talk", "{}", to: thread, by: people[0])
            let found = try await home(test, [], for: people[1])["circles"] as? [[String: Any]] ?? []
            #expect(found.map { $0["name"] as? String } == ["A", "B"])
            #expect(found.map { $0["unread"] as? Int } == [2, 0])
            #expect(found.map { $0["path"] as? String } == ["/groups/\(busy)", "/groups/\(quiet)"])
            #expect((try await home(test, [], for: people[0])["circles"] as? [Any])?.count == 2)
        }
    }

    // MARK: The page itself

    private func view(_ language: Language) -> View {
        View(
            language: language, actor: Kernel.Actor(person: .make()), personName: "N", csrf: "t", path: "/", demo: false
        )
    }

    private func line(_ title: String, detail: String = "", badges: [NeedBadge] = []) -> NeedLine {
        NeedLine(
            thread: .make(), path: "/speaking/1", title: title, detail: detail, badges: badges, since: RoomsGround.start
        )
    }

    private func page(_ home: Home, _ language: Language, more: [Place] = [], actions: [Place] = []) -> String {
        let start = Place("/first", Text(zh: "先做这个", en: "Do this first"), rank: 1)
        return HomePage(home: home, starts: [start], actions: actions, more: more).page(view(language)).body.text
    }

    private func section(_ lines: [NeedLine], empty: Text?, hasMore: Bool = false) -> Home.Section {
        Home.Section(
            room: "speaking",
            kind: NeedKind("answer", title: Text(zh: "等回答<", en: "Unanswered<"), empty: empty, rank: 1) { _, _, _ in []
            },
            lines: lines, hasMore: hasMore)
    }

    @Test("a network without anybody's groups begins with what is to be done first", arguments: Language.allCases)
    func start(_ language: Language) {
        let text = page(Home(sections: [], circles: [], vector: [:], now: RoomsGround.start), language)
        #expect(text.contains("<a href=\"/first\">\(language == .zh ? "先做这个" : "Do this first")</a>"))
        #expect(text.contains(HomeTexts.noCircles[language]))
        let circle = Home.Circle(id: .make(), name: "G", path: "/groups/1", unread: 0)
        let later = page(Home(sections: [], circles: [circle], vector: [:], now: RoomsGround.start), language)
        #expect(!later.contains("/first") && later.contains(HomeTexts.noUnread[language]))
    }

    @Test("a section shows its lines escaped, with badges and how long they wait", arguments: Language.allCases)
    func lines(_ language: Language) {
        let badge = NeedBadge("urgency-stat", Text(zh: "危急", en: "stat"))
        let home = Home(
            sections: [section([line("<b>", detail: "A & B", badges: [badge])], empty: nil)], circles: [], vector: [:],
            now: RoomsGround.start)
        let text = page(home, language)
        #expect(text.contains("id=\"need-speaking-answer\"") && text.contains("data-renew-on=\"needs\""))
        #expect(text.contains(">&lt;b&gt;</span>") && text.contains("A &amp; B · <time") && !text.contains("<b>"))
        #expect(text.contains("<span class=\"badge urgency-stat\"><svg"))
        #expect(text.contains("</svg>\(language == .zh ? "危急" : "stat")</span>"))
        #expect(text.contains(language == .zh ? "等回答&lt;" : "Unanswered&lt;"))
    }

    @Test("a row is one link, and tells what is left of its time", arguments: Language.allCases)
    func row(_ language: Language) throws {
        let due = NeedLine(
            thread: .make(), path: "/speaking/1", title: "L", since: RoomsGround.start.adding(seconds: -1200),
            due: RoomsGround.start.adding(seconds: -600))
        let all = NeedKind("answer", title: Text(zh: "等", en: "W"), rank: 1, all: "/speaking") { _, _, _ in [] }
        let cut = Home.Section(room: "speaking", kind: all, lines: [due], hasMore: true)
        let text = page(Home(sections: [cut], circles: [], vector: [:], now: RoomsGround.start), language)
        let row = try #require(
            text.components(separatedBy: "<a class=\"row-link\"").last?.components(separatedBy: "</a>")[0])
        #expect(row.contains("/speaking/1") && row.contains(">L<"))
        #expect(row.contains(language == .zh ? "已等 20 分钟 · 超时 10 分钟" : "waiting 20 min · 10 min late"))
        #expect(text.contains("<a class=\"more\" href=\"/speaking\">\(HomeTexts.all[language])</a>"))
        #expect(!text.contains(HomeTexts.moreWaits[language]))
    }

    @Test("a section that is cut says that more waits", arguments: Language.allCases)
    func more(_ language: Language) {
        for hasMore in [true, false] {
            let cut = section([line("L")], empty: nil, hasMore: hasMore)
            let text = page(Home(sections: [cut], circles: [], vector: [:], now: RoomsGround.start), language)
            #expect(text.contains(HomeTexts.moreWaits[language]) == hasMore)
        }
    }

    @Test("an empty section says so, or keeps its place for what arrives", arguments: Language.allCases)
    func empty(_ language: Language) {
        let words = Text(zh: "没有等待的。", en: "Nothing waits.")
        let said = page(
            Home(sections: [section([], empty: words)], circles: [], vector: [:], now: RoomsGround.start), language)
        #expect(said.contains("<p class=\"empty\">\(words[language])</p>"))
        let silent = page(
            Home(sections: [section([], empty: nil)], circles: [], vector: [:], now: RoomsGround.start), language)
        #expect(silent.contains("<div id=\"need-speaking-answer\"") && !silent.contains("h-need-speaking-answer"))
    }

    @Test("unread is shown where there is any, as far as it is counted", arguments: Language.allCases)
    func unread(_ language: Language) {
        let circles = [("A", 0), ("B<", 3), ("C", Sync.unreadLimit)].map { name, unread in
            Home.Circle(id: .make(), name: name, path: "/groups/\(name.prefix(1))", unread: unread)
        }
        let text = page(Home(sections: [], circles: circles, vector: [:], now: RoomsGround.start), language)
        #expect(
            !text.contains("/groups/A")
                && text.contains("<a href=\"/groups/B\">B&lt;</a> <span class=\"badge\">3</span>"))
        #expect(text.contains("<a href=\"/groups/C\">C</a> <span class=\"badge\">99+</span>"))
    }

    @Test("places beyond the phone's bar and buttons stand there for those whom they are shown to")
    func places() {
        let mine = Place("/mine", Text(zh: "我", en: "Mine"), rank: 1)
        let hidden = Place("/hidden", Text(zh: "无", en: "Hidden"), rank: 2) { _ in false }
        let home = Home(sections: [], circles: [], vector: [:], now: RoomsGround.start)
        let text = page(home, .en, more: [mine, hidden], actions: [mine, hidden])
        #expect(text.components(separatedBy: "href=\"/mine\"").count == 3 && !text.contains("/hidden"))
        #expect(text.contains("<nav class=\"card\"") && !page(home, .en, more: [hidden]).contains("<nav"))
    }
}
