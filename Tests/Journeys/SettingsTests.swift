import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

@Suite("How an installation is run")
struct SettingsTests {
    @Test("without a database it is a file in the folder; a URL of PostgreSQL is one, and all else a path")
    func databases() {
        func location(_ database: String?) -> DatabaseLocation {
            HouseSettings(data: "/data", database: database, web: WebSettings(demo: false)).database
        }
        #expect(location(nil) == .file(path: "/data/huizhen.sqlite"))
        for url in ["postgres://a/b", "postgresql://u@a,b:5433/c?sslmode=require"] {
            #expect(location(url) == .postgres(url: url))
        }
        for path in ["/other/x.sqlite", "postgres", "mysql://a/b"] { #expect(location(path) == .file(path: path)) }
    }

    @Test("rooms know the address, the cookie and whether it is the demonstration", arguments: [false, true])
    func installation(_ isDemo: Bool) {
        let settings = HouseSettings(
            data: "/data", database: nil, web: WebSettings(demo: isDemo), origin: "https://huizhen.example")
        let known = settings.installation
        #expect(known.isDemo == isDemo && known.origin == "https://huizhen.example")
        #expect(known.sessionCookie == settings.web.sessionCookie)
    }

    @Test("a cookie that goes by HTTPS alone is bound to its host by its name")
    func cookies() {
        var web = WebSettings(demo: false)
        web.secure = false
        let plain = web.sessionCookie
        web.secure = true
        #expect(!plain.hasPrefix("__Host-") && web.sessionCookie == "__Host-" + plain)
    }
}
