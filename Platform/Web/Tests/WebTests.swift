import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Testing

@testable import Web

/// One session, known by the token `good`.
private struct OneSession: SessionSource {
    func session(token: String, address: String) async throws -> SessionInfo? {
        guard token == "good" else { return nil }
        return SessionInfo(
            id: .make(), actor: Kernel.Actor(person: .make()), name: "N", language: .en, csrf: "token")
    }

    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { sessions }
}

/// An error that nobody foresaw, with something in it that nobody may see.
private struct Secret: Error { let value = "patient value" }

@Suite("The edge of the web")
struct WebTests {
    private func withClient(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let routes: [Web.Route] = [
            Web.Route(.get, "/page", access: .everyone, body: .none) { request in
                let name = request.query("name") ?? ""
                return Reply(["name": name]) { _ in Page(title: "T", body: "<p>\(name)</p>") }
            },
            Web.Route(.post, "/change") { request in
                .done(["got": try request.form.required("x")], status: 201, see: "/page")
            },
            Web.Route(.get, "/broken", access: .everyone, body: .none) { _ in throw Secret() },
            Web.Route(.get, "/admin", access: .administrator, body: .none) { _ in .status(204) },
            Web.Route(.get, "/large", access: .everyone, body: .none) { _ in
                .bytes(Array(repeating: UInt8(ascii: "a"), count: 9000), type: "text/plain")
            },
        ]
        let server = WebServer(
            routes: routes + LanguageRoute.routes, sessions: OneSession(), settings: WebSettings(),
            logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() })
        try await server.application().test(.router) { try await body($0) }
    }

    @Test("values are escaped in pages")
    func escaping() async throws {
        try await withClient { client in
            try await client.execute(uri: "/page?name=%3Cscript%3E%22'%26", method: .get) { response in
                let text = String(buffer: response.body)
                #expect(text.contains("<p>&lt;script&gt;&quot;&#39;&amp;</p>"))
            }
        }
        let typed = "<b>"
        #expect(("a\(typed)\(HTML.raw("<i>"))\(3)\(HTML?.none)" as HTML).text == "a&lt;b&gt;<i>3")
        // A literal inside an interpolation is the page's own markup; a value inside that one is escaped all the same.
        #expect(("\("<b>")\(true ? "<i>\(typed)" : "")" as HTML).text == "<b><i>&lt;b&gt;")
    }

    @Test("an error that nobody foresaw shows a number and nothing else")
    func unforeseen() async throws {
        try await withClient { client in
            for accept in ["application/json", "text/html"] {
                try await client.execute(uri: "/broken", method: .get, headers: [.accept: accept]) { response in
                    let text = String(buffer: response.body)
                    #expect(response.status.code == 500)
                    #expect(!text.contains("patient") && !text.contains("Secret"))
                    #expect(text.contains("internal"))
                }
            }
        }
    }

    @Test("every answer carries the security headers, failures too")
    func headers() async throws {
        try await withClient { client in
            for path in ["/page", "/broken", "/nowhere", "/change"] {
                try await client.execute(uri: path, method: .get) { response in
                    #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(path)")
                    #expect(response.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
                    #expect(response.headers[.xContentTypeOptions] == "nosniff")
                    #expect(response.headers[.cacheControl] == "no-store")
                }
            }
        }
    }

    @Test("a change needs a session, its token, and the same origin; a bearer needs no token")
    func changes() async throws {
        try await withClient { client in
            func answers(_ status: Int, _ headers: HTTPFields, _ body: String = "x=1") async throws {
                var headers = headers
                headers[.contentType] = "application/x-www-form-urlencoded"
                headers[.accept] = "application/json"
                try await client.execute(
                    uri: "/change", method: .post, headers: headers, body: ByteBuffer(string: body)
                ) { #expect(Int($0.status.code) == status) }
            }
            try await answers(401, [:])
            try await answers(401, [.cookie: "session=bad"])
            try await answers(403, [.cookie: "session=good"])
            try await answers(403, [.cookie: "session=good"], "x=1&_csrf=wrong")
            try await answers(201, [.cookie: "session=good"], "x=1&_csrf=token")
            let masked = FormToken.masked("token")
            try await answers(201, [.cookie: "session=good"], "x=1&_csrf=\(masked)")
            try await answers(403, [.cookie: "session=good"], "x=1&_csrf=\(masked.dropLast(2))")
            try await answers(403, [.cookie: "session=good", .origin: "https://evil.example"], "x=1&_csrf=token")
            try await answers(201, [.authorization: "Bearer good"])
            try await answers(422, [.authorization: "Bearer good"], "y=1")
        }
    }

    @Test("who may not see the administration sees nothing there, and who is not signed in is led to the door")
    func access() async throws {
        try await withClient { client in
            try await client.execute(uri: "/admin", method: .get, headers: [.authorization: "Bearer good"]) {
                #expect($0.status.code == 404)
            }
            try await client.execute(uri: "/admin", method: .get) {
                #expect($0.status.code == 303 && $0.headers[.location] == "/sign-in?next=%2Fadmin")
            }
        }
    }

    @Test("text is compressed when the client can, and only then")
    func gzip() async throws {
        try await withClient { client in
            try await client.execute(uri: "/large", method: .get, headers: [.acceptEncoding: "gzip"]) {
                #expect($0.headers[.contentEncoding] == "gzip" && $0.body.readableBytes < 200)
            }
            try await client.execute(uri: "/large", method: .get) { #expect($0.body.readableBytes == 9000) }
        }
    }

    @Test("the language follows the cookie, then the browser, then Chinese; the switch leads nowhere else")
    func language() async throws {
        try await withClient { client in
            for (headers, tag) in [
                ([:], "zh-Hans"), ([.acceptLanguage: "en-GB,en"], "en"),
                ([.acceptLanguage: "en", .cookie: "lang=zh"], "zh-Hans"),
            ] as [(HTTPFields, String)] {
                try await client.execute(uri: "/page", method: .get, headers: headers) {
                    #expect(String(buffer: $0.body).contains("lang=\"\(tag)\""))
                }
            }
        }
        #expect(LanguageRoute.localPath("/cases?x=1") == "/cases?x=1")
        for hostile in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/a\nb"] {
            #expect(LanguageRoute.localPath(hostile) == "/")
        }
    }

    @Test("forms of every kind have one shape")
    func forms() throws {
        let json = Form(try FormParser.json(Array(#"{"a":[{"b":1},{"b":true}],"c":["x","y"],"d":null}"#.utf8)))
        let plain = Form(try FormParser.urlencoded(Array("a[0][b]=1&a[1][b]=true&c=x&c=y".utf8)))
        for form in [json, plain] {
            #expect(form.items("a").map { $0.text("b") } == ["1", "true"])
            #expect(form.all("c") == ["x", "y"])
            #expect(form.text("d") == nil && form.items("a")[1].flag("b"))
        }
        let body = Data(
            "--B\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nhi\r\n--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n\u{1}\u{2}\r\n--B--\r\n"
                .utf8)
        let folder = TemporaryFolder(in: nil)
        defer { folder.remove() }
        let parts = try Multipart.split(body, boundary: "B", into: folder.url())
        #expect(parts.fields.map(\.value) == ["hi"] && parts.files.map(\.file.bytes) == [2])
        for cut in 0..<body.count - 4 {
            #expect(throws: (any Error).self) {
                try Multipart.split(body.prefix(cut), boundary: "B", into: folder.url())
            }
        }
    }

    @Test("assets have an address that changes with their content, and every script's imports are there")
    func assets() throws {
        for name in ["app.css", "app.js", "live.js", "upload.js", "icon.svg"] {
            let asset = try #require(Assets.embedded.byPath[Assets.embedded.path(name)])
            #expect(asset.bytes.count > 100, "\(name)")
        }
        #expect(Assets([("a", "t", [1])]).path("a") != Assets([("a", "t", [2])]).path("a"))
        let both = Assets(with: [AssetFile("own.js", [1])])
        #expect(
            both.path("own.js") == both.path("app.js").replacing("app.js", with: "own.js"), "own.js imports ./app.js")
        #expect(both.path("app.js") != Assets(with: [AssetFile("own.js", [2])]).path("app.js"))
        #expect(both.byPath[both.path("own.js")]?.type == "text/javascript; charset=utf-8")
        #expect(both.byPath[Assets.embedded.path("text-rules.json")] != nil && both.path("text-rules.json").isEmpty)
    }

    @Test(
        "what a proxy says of the client counts when the proxy is the operator's, and as far as it says so itself",
        arguments: [
            ("127.0.0.1", "198.51.100.7", "198.51.100.7"), ("127.0.0.1", "1.2.3.4, 198.51.100.7", "198.51.100.7"),
            ("::ffff:127.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("127.0.0.1", "198.51.100.7, 10.0.0.2", "198.51.100.7"),
            ("10.0.0.2", "2001:db8::7", "2001:db8::7"), ("203.0.113.5", "198.51.100.7", "203.0.113.5"),
            ("127.0.0.1", nil, "127.0.0.1"), ("127.0.0.1", "", "127.0.0.1"), ("127.0.0.1", "10.0.0.2", "10.0.0.2"),
        ] as [(String, String?, String)])
    func forwarded(_ peer: String, _ header: String?, _ client: String) {
        #expect(Incoming.client(peer: peer, forwarded: header, proxies: ["127.0.0.1", "::1", "10.0.0.2"]) == client)
        #expect(Incoming.client(peer: peer, forwarded: header, proxies: []) == peer)
    }
}
