import ArgumentParser
import Circles
import Foundation
import Kernel
import Logging
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

    @Test("a server that can be read along is started by saying so, and one address without a path is its own")
    func reach() throws {
        func serve(_ words: String...) throws -> Serve { try Serve.parse(words) }
        for refused in [
            [], ["--origin", "http://a.example"], ["--origin", "a.example"], ["--origin", "https://a.example/path"],
            ["--origin", "https://u:p@a.example"], ["--origin", "https://"], ["--trust-proxy"],
            ["--proxy", "10.0.0.2"],
        ] {
            #expect(throws: (any Error).self, "\(refused)") { try Serve.parse(refused) }
        }
        let safe = try serve("--origin", "https://a.example/", "--trust-proxy", "--proxy", "10.0.0.2")
        #expect(safe.reach.isSecure && safe.reach.address == "https://a.example")
        #expect(safe.reach.proxies == ["127.0.0.1", "::1", "10.0.0.2"])
        let trial = try serve("--insecure-http", "--origin", "http://a.example:8080")
        #expect(!trial.reach.isSecure && trial.reach.address == "http://a.example:8080" && trial.reach.proxies.isEmpty)
        #expect(try serve("--insecure-http").reach.address == nil)
    }

    @Test("a password stands in no list of processes")
    func passwords() throws {
        let refused = ["--insecure-http", "--database", "postgres://u:secret@h/d"]
        let failure = #expect(throws: (any Error).self) { try Serve.parse(refused) }
        #expect(failure.map { "\($0)".contains("secret") } == false)
        #expect(throws: (any Error).self) {
            try Serve.parse(["--insecure-http", "--database", "postgres://u@h/d", "--database-file", "/f"])
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data("postgres://u:secret@h/d\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let serve = try Serve.parse(["--insecure-http", "--database-file", file.path])
        #expect(try serve.data.location() == "postgres://u:secret@h/d")
    }

    @Test("a data folder is its owner's alone, also when it was open before")
    func privateFolder() throws {
        try withFolder { path in
            let files = FileManager.default
            try files.createDirectory(atPath: path + "/keys", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/huizhen.sqlite-wal"))
            let inside = ["/keys", "/huizhen.sqlite-wal"]
            for name in [""] + inside { chmod(path + name, 0o755) }
            let folder = DataFolder(path: path)
            #expect(try folder.problems().count == 3)
            try folder.make()
            #expect(try folder.problems() == [])
            for name in [""] + inside {
                let rights = try files.attributesOfItem(atPath: path + name)[.posixPermissions] as? NSNumber
                #expect((rights?.intValue ?? -1) & 0o077 == 0, "\(name)")
            }
            try Data("y".utf8).write(to: URL(fileURLWithPath: path + "/later"))
            let later = try files.attributesOfItem(atPath: path + "/later")[.posixPermissions] as? NSNumber
            #expect(later?.intValue == 0o600, "what is made from now on")
        }
    }

    @Test("the demonstration opens no folder but its own, and a server not the demonstration's")
    func demonstration() throws {
        try withFolder { path in
            let folder = DataFolder(path: path)
            try folder.refuseDemonstration()
            try folder.takeForDemonstration()
            try folder.takeForDemonstration()
            #expect(throws: DataFolderRefusal.ofDemonstration(path)) { try folder.refuseDemonstration() }
        }
        try withFolder { path in
            let folder = DataFolder(path: path)
            try folder.make()
            try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/huizhen.sqlite"))
            #expect(throws: DataFolderRefusal.notOfDemonstration(path)) { try folder.takeForDemonstration() }
        }
    }

    @Test("the demonstration opens no database in which people are whom it did not invent")
    func foreignDatabase() async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: place) }
        func settings(_ name: String, isDemo: Bool) -> HouseSettings {
            HouseSettings(
                data: place.path + "/" + name, database: place.path + "/real/huizhen.sqlite",
                web: WebSettings(port: 0, demo: isDemo))
        }
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let real = try await House.open(settings("real", isDemo: false), logger: quiet)
        let card = PersonCard(id: .make(), name: "Somebody", professional: nil)
        try await real.database.write { try People.put(card, in: $0) }
        await real.close()
        for _ in 0..<2 {
            await #expect(throws: DataFolderRefusal.self) {
                let house = try await House.demonstration(settings("demo", isDemo: true), logger: quiet)
                await house.close()
            }
        }
    }

    @Test("as many files may be open as the system allows")
    func descriptors() {
        Descriptors.raise()
        var limit = rlimit()
        #expect(getrlimit(Descriptors.resource, &limit) == 0 && limit.rlim_cur == min(limit.rlim_max, 1 << 20))
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
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
