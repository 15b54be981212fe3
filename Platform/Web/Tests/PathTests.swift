import Kernel
import Testing

@testable import Web

@Suite("Paths")
struct PathTests {
    private static let answers = Path("/cases/:case/answers/:seq", ThreadID.self, Int64.self)
    private static let named = Path("/words/:word", String.self)

    @Test("a path prints its values where their names stand")
    func printing() {
        let id = ThreadID.make()
        #expect(Self.answers(id, 12) == "/cases/\(id)/answers/12")
        #expect(Path("/groups")() == "/groups" && Path("/")() == "/")
        #expect(Self.answers.pattern == "/cases/:case/answers/:seq")
    }

    @Test(
        "whatever stands in a text stays one part of the path",
        arguments: [
            ("a/b", "a%2Fb"), ("..", ".."), ("?x=1#y", "%3Fx%3D1%23y"), ("100 %", "100%20%25"), ("王", "%E7%8E%8B"),
            ("a-b_c.d~e", "a-b_c.d~e"), ("\"<>", "%22%3C%3E"),
        ])
    func encoded(_ word: String, _ expected: String) { #expect(Self.named(word) == "/words/" + expected) }

    @Test("a query stands behind a path, and pairs without a value are left out")
    func query() {
        #expect("/cases".query() == "/cases" && "/cases".query(("a", nil)) == "/cases")
        #expect("/cases".query(("state", "open"), ("before", nil), ("q", "a&b=c")) == "/cases?state=open&q=a%26b%3Dc")
        #expect("/cases".query(("q", "")) == "/cases?q=")
    }

    @Test("a handler gets the values of its path, by the types of the path")
    func handler() async throws {
        let id = ThreadID.make()
        let route = Route(.get, Self.answers) { _, thread, seq in Reply.status(thread == id ? Int(seq) : 500) }
        #expect(route.path == Self.answers.pattern && route.method == .get && route.body == .form)
        let reply = try await route.handler(Requests.make(parameters: ["case": id.text, "seq": "204"]))
        #expect(reply.status == 204)
    }

    @Test(
        "a text that is no such value is as absent as an unknown one",
        arguments: [
            ("x", "1"), ("", "1"), ("01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7", "1.5"),
            ("01a1fbc2-2d4f-7b86-9043-1cfaf87c20e7", ""),
        ])
    func notFound(_ thread: String, _ seq: String) async {
        let route = Route(.get, Self.answers) { _, _, _ in Reply.status(204) }
        await #expect(throws: CommonFailure.notFound) {
            try await route.handler(Requests.make(parameters: ["case": thread, "seq": seq]))
        }
        await #expect(throws: CommonFailure.notFound) { try await route.handler(Requests.make()) }
    }

    @Test("a request hands out parameters, queries and headers, and knows who is signed in")
    func request() throws {
        let actor = Kernel.Actor(person: .make())
        let session = SessionInfo(id: .make(), actor: actor, name: "N", language: nil, csrf: "t")
        let id = PersonID.make()
        let request = Requests.make(
            parameters: ["person": id.text, "bad": "x"], queries: ["q": "1"], headers: ["x-test": "yes"],
            session: session)
        #expect(try request.id("person", of: PersonSubject.self) == id && request.requireActor() == actor)
        #expect(request.parameter("bad") == "x" && request.query("q") == "1" && request.query("r") == nil)
        #expect(request.header("X-Test") == "yes" && request.header("other") == nil)
        #expect(throws: CommonFailure.notFound) { try request.id("bad", of: PersonSubject.self) }
        #expect(throws: CommonFailure.notFound) { try request.id("absent", of: PersonSubject.self) }
        #expect(throws: CommonFailure.notSignedIn) { try Requests.make().requireActor() }
    }

    @Test(
        "one range of bytes is served in part, and nothing else",
        arguments: [
            ("bytes=0-0", 0...0), ("bytes=0-99", 0...9), ("bytes=5-", 5...9), ("bytes=-3", 7...9), ("bytes=-30", 0...9),
            ("bytes=9-9", 9...9), ("bytes=10-", nil), ("bytes=5-4", nil), ("bytes=-0", nil), ("bytes=0-1,3-4", nil),
            ("bytes=", nil), ("bytes=a-b", nil), ("items=0-1", nil), ("bytes=--1", nil), ("bytes=+1-5", nil),
            ("bytes=1-+5", nil),
        ] as [(String, ClosedRange<Int>?)])
    func ranges(_ header: String, _ expected: ClosedRange<Int>?) {
        #expect(Outgoing.range(header, size: 10) == expected)
        #expect(Outgoing.range(header, size: 0) == nil, "an empty file has no ranges")
    }
}
