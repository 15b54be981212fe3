import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Testing

@testable import Web

@Suite("Regions of a page")
struct RegionTests {
    private static let view = View(
        language: .en, actor: nil, personName: nil, csrf: "token", path: "/", demo: false)
    private static let typed = "</div><div id=\"steps\" data-refresh>"

    private var page: HTML {
        """
        <h1>Title</h1><!-- <div id="steps" data-refresh>not this</div> -->
        \(Self.view.region("head", tag: "header", attributes: " class=\"card\"") { "<p>\(Self.typed)</p><br>" })
        <div title='<div id="steps">'><div id="plain">no region</div></div>
        \(Self.view.region("steps", renewedOn: "needs") { "<div><div>deep</div></div><input value=\"a>b\">" })
        <div id='last' class=x data-refresh><img src="x"/></div>
        """
    }

    @Test("each is cut out whole, with what stands in it and nothing else")
    func cut() {
        #expect(
            Regions.cut(["steps"], from: page).text
                == "<div id=\"steps\" data-refresh=\"steps\" data-renew-on=\"needs\"><div><div>deep</div></div>"
                + "<input value=\"a>b\"></div>")
        let head = Regions.cut(["head"], from: page).text
        #expect(head.hasPrefix("<header id=\"head\" data-refresh=\"head\" class=\"card\"><p>&lt;/div&gt;"))
        #expect(head.hasSuffix("<br></header>"))
        #expect(Regions.cut(["last"], from: page).text == "<div id='last' class=x data-refresh><img src=\"x\"/></div>")
    }

    @Test("they come in the order of the page; what is no region, or is not there, does not come")
    func several() {
        let text = Regions.cut(["last", "nowhere", "plain", "head"], from: page).text
        #expect(text.hasPrefix("<header") && text.hasSuffix("<img src=\"x\"/></div>"))
        #expect(!text.contains("no region") && !text.contains("deep") && !text.contains("Title"))
        #expect(Regions.cut([], from: page).text.isEmpty)
    }

    @Test("HTML that is not whole ends the cutting and nothing else")
    func broken() {
        for text in ["<div id=\"a\" data-refresh", "<div id=\"a\" data-refresh>", "<", "<!--", "<div id=\"a", "< a>"] {
            _ = Regions.cut(["a"], from: .raw(text))
        }
    }

    @Test("a page that is asked for in parts answers these alone, to who may see the page")
    func overHTTP() async throws {
        let page = page
        let routes: [Web.Route] = [
            Web.Route(.get, "/page", access: .everyone, body: .none) { _ in
                Reply(["a": 1]) { _ in Page(title: "T", body: page) }
            },
            Web.Route(.get, "/own", body: .none) { _ in Reply(["a": 1]) { _ in Page(title: "T", body: page) } },
        ]
        let server = WebServer(
            routes: routes, sessions: Nobody(), settings: WebSettings(),
            logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() })
        try await server.application().test(.router) { client in
            try await client.execute(uri: "/page?part=steps,last", method: .get) { response in
                let text = String(buffer: response.body)
                #expect(response.headers[.contentType]?.hasPrefix("text/html") == true)
                #expect(text.hasPrefix("<div id=\"steps\"") && !text.contains("<html") && text.contains("id='last'"))
            }
            try await client.execute(uri: "/page?part=steps", method: .get, headers: [.accept: "application/json"]) {
                #expect(String(buffer: $0.body) == "{\"a\":1}")
            }
            try await client.execute(uri: "/own?part=steps", method: .get) { #expect($0.status == .seeOther) }
        }
    }
}

private struct Nobody: SessionSource {
    func session(token: String, address: String) async throws -> SessionInfo? { nil }
    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
}
