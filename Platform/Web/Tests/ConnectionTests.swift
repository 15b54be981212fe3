import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import NIOHTTP1
import Testing

@testable import Web

/// Nobody is signed in.
private struct NoSession: SessionSource {
    func session(token: String, address: String) async throws -> SessionInfo? { nil }
    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
}

@Suite("What comes over a connection, byte by byte", .serialized)
struct ConnectionTests {
    private func withServer(
        _ settings: WebSettings = WebSettings(), _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let routes: [Web.Route] = [
            Web.Route(.get, "/page", access: .everyone, body: .none) { _ in
                .bytes(Array("hello".utf8), type: "text/plain")
            },
            Web.Route(.post, "/change", access: .everyone) { request in
                .bytes(Array("got \(try request.form.required("x"))".utf8), type: "text/plain")
            },
        ]
        let server = WebServer(
            routes: routes, sessions: NoSession(), settings: settings,
            logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() })
        try await server.application().test(.live) { try await body(try #require($0.port)) }
    }

    private static let form = "Content-Type: application/x-www-form-urlencoded\r\n"

    @Test("a body whose pieces do not say how long they are is the client's fault, and ends the connection")
    func badPiece() async throws {
        try await withServer { port in
            for size in ["zz", "-1", "fffffffffffffffff", ""] {
                let client = try RawClient(port: port)
                client.say(
                    "POST /change HTTP/1.1\r\nHost: a\r\n\(Self.form)Transfer-Encoding: chunked\r\n\r\n\(size)\r\nx=1\r\n"
                )
                let heard = await client.hear()
                #expect(heard.hasPrefix("HTTP/1.1 400 "), "\(size): \(heard)")
                #expect(heard.components(separatedBy: "HTTP/1.1 ").count == 2 && !heard.contains("internal"))
            }
            let client = try RawClient(port: port)
            client.say(
                "POST /change HTTP/1.1\r\nHost: a\r\n\(Self.form)Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                    + "3\r\nx=1\r\n0\r\n\r\n")
            #expect(await client.hear().hasSuffix("got 1"))
        }
    }

    @Test("a request names its host exactly once")
    func hosts() async throws {
        try await withServer { port in
            for hosts in ["", "Host: a\r\nHost: b\r\n", "Host: a\r\nhost: a\r\n", "Host:\r\n", "Host: a, b\r\n"] {
                let client = try RawClient(port: port)
                client.say("GET /page HTTP/1.1\r\n\(hosts)\r\nGET /page HTTP/1.1\r\nHost: a\r\n\r\n")
                let heard = await client.hear()
                #expect(heard.hasPrefix("HTTP/1.1 400 ") && !heard.contains("hello"), "\(hosts): \(heard)")
            }
            let client = try RawClient(port: port)
            client.say("GET /page HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n")
            #expect(await client.hear().hasSuffix("hello"))
        }
    }

    @Test("who waits to be told to go on is told")
    func goOn() async throws {
        try await withServer { port in
            let client = try RawClient(port: port)
            client.say(
                "POST /change HTTP/1.1\r\nHost: a\r\n\(Self.form)Content-Length: 3\r\nExpect: 100-continue\r\n"
                    + "Connection: close\r\n\r\n")
            #expect(await client.hear(until: "\r\n\r\n").hasPrefix("HTTP/1.1 100 "))
            client.say("x=7")
            let heard = await client.hear()
            #expect(heard.hasPrefix("HTTP/1.1 200 ") && heard.hasSuffix("got 7"), "\(heard)")
        }
    }

    @Test(
        "a head that does not come to its end in time ends the connection, the first one and a later one",
        arguments: ["G", "GET /page HT", "GET /page HTTP/1.1\r\nHost: a\r\nX: ", "\r\n"])
    func lateHead(begun: String) async throws {
        var settings = WebSettings()
        settings.deadlines.head = .milliseconds(300)
        try await withServer(settings) { port in
            let client = try RawClient(port: port)
            client.say(begun)
            #expect(await client.hear() == "")
            let later = try RawClient(port: port)
            later.say("GET /page HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await later.hear(until: "hello").hasPrefix("HTTP/1.1 200 "))
            later.say(begun)
            #expect(await later.hear() == "")
        }
    }

    @Test("a body that stands still ends the connection")
    func standstill() async throws {
        var settings = WebSettings()
        settings.deadlines.standstill = .milliseconds(300)
        try await withServer(settings) { port in
            let client = try RawClient(port: port)
            client.say("POST /change HTTP/1.1\r\nHost: a\r\n\(Self.form)Content-Length: 30\r\n\r\nx=1")
            let heard = await client.hear()
            #expect(!heard.contains("200") && !heard.contains("silence"))
        }
    }

    @Test("one address has so many connections and no more; another one that closes makes room")
    func perAddress() async throws {
        // One more, which the test's own client holds.
        var settings = WebSettings(connectionsEach: 4)
        settings.unbounded = []
        try await withServer(settings) { port in
            var kept: [RawClient] = []
            for _ in 0..<3 {
                let client = try RawClient(port: port)
                client.say("GET /page HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await client.hear(until: "hello").hasSuffix("hello"))
                kept.append(client)
            }
            #expect(await (try RawClient(port: port)).hear() == "")
            kept.removeLast()
            // The server hears of it in its own time.
            for _ in 0..<1000 {
                let next = try RawClient(port: port)
                next.say("GET /page HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                if await next.hear().hasSuffix("hello") { return }
            }
            Issue.record("no room was made")
        }
    }

    @Test("a proxy's connections are not one person's, and all together have a bound as well")
    func book() {
        let book = ConnectionBook(each: 2, all: 6, unbounded: ["10.0.0.1"])
        for address in ["192.0.2.7", "::ffff:192.0.2.7"] { #expect(book.enter(address)) }
        #expect(!book.enter("192.0.2.7") && book.count == 2)
        for _ in 0..<3 { #expect(book.enter("10.0.0.1")) }
        #expect(book.enter("2001:db8:1:2:3::1") && !book.enter("192.0.2.9"))
        book.leave("10.0.0.1")
        #expect(book.enter("2001:db8:1:2:9::7") && !book.enter("2001:db8:1:2::8"))
        book.leave("192.0.2.7")
        #expect(book.enter("192.0.2.7") && !book.enter("192.0.2.7"))
    }
}

@Suite("How fast a body comes")
struct PaceTests {
    @Test("what came fast at first buys no time later on")
    func window() {
        var pace = Pace()
        let isFirstFine = pace.note(bytes: 64 << 20, waitedMilliseconds: 100)
        #expect(isFirstFine)
        let steps = (0..<120).prefix { _ in pace.note(bytes: 1, waitedMilliseconds: 1000) }.count
        #expect((29...32).contains(steps))
    }

    @Test("a slow line is fine as long as something comes, and the server's own slowness is not the line's")
    func slow() {
        var pace = Pace()
        for _ in 0..<3000 where !pace.note(bytes: 250, waitedMilliseconds: 1000) {
            Issue.record("ended")
            return
        }
        var waiting = Pace()
        for _ in 0..<100_000 where !waiting.note(bytes: 1, waitedMilliseconds: 0) {
            Issue.record("ended though nobody waited")
            return
        }
    }

    @Test("no request takes for ever")
    func total() {
        var pace = Pace()
        let steps = (0..<100_000).prefix { _ in pace.note(bytes: 10_000, waitedMilliseconds: 1000) }.count
        #expect(steps == 3600)
    }
}
