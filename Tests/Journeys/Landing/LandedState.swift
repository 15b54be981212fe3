import Accounts
import Circles
import Foundation
import HummingbirdTesting
import Kernel
import Rooms
import TestSupport
import Testing
import Web

@testable import Huizhen
@testable import Storage

/// An installation as it was when a state of the program landed: a dump for each engine, its files, and what is in it.
///
/// The people, words and pictures are invented. `Tools/dump-landed-state.sh NAME` makes one.
struct LandedState: Sendable, CustomTestStringConvertible {
    /// What people of the installation see, as the program of that day showed it.
    struct Expected: Codable, Sendable {
        struct Page: Codable, Sendable {
            let person: String
            let path: String
            /// What somebody had written and this page showed.
            let texts: [String]
        }

        struct File: Codable, Sendable {
            let person: String
            let path: String
            let sha256: String
        }

        /// The moment of the dump, in milliseconds: the tests stand at it, so that nothing has expired.
        let madeAt: Int64
        let people: [String: PersonID]
        let group: CircleID
        let otherGroup: CircleID
        /// Rows by table.
        let counts: [String: Int]
        let pages: [Page]
        let files: [File]
        /// A sample of each body that may be stored, by `room/kind`.
        let bodies: [String: [String]]
    }

    let folder: URL

    var name: String { folder.lastPathComponent }
    var testDescription: String { name }

    /// Tests/Journeys/Landed.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Landed")

    /// Every state that has landed, in the order of their names, which begin with the date.
    static let all: [LandedState] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { $0.hasPrefix("2") }.sorted().map {
            LandedState(folder: root.appendingPathComponent($0))
        }
    }()

    var expected: Expected {
        get throws {
            try JSONDecoder().decode(
                Expected.self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
        }
    }

    func dump(for engine: Engine) -> URL { folder.appendingPathComponent("\(engine.rawValue).sql") }

    /// The data folder of the installation: files by their hashes, the quarantine and its key.
    var data: URL { folder.appendingPathComponent("data") }

    /// Loads the dump into an empty database.
    func load(into location: DatabaseLocation) async throws {
        if case .file(let path) = location { FileManager.default.createFile(atPath: path, contents: nil) }
        let database = try await Database.open(location, migrations: [], mode: .asIs, logger: quiet)
        let text = try String(contentsOf: dump(for: database.engine), encoding: .utf8)
        do {
            try await database.write { transaction in
                if transaction.engine == .sqlite { try transaction.run("pragma defer_foreign_keys = on") }
                try transaction.define("\(raw: text)")
            }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// Why today's program cannot bring this state up, in sentences for whoever changed it; empty when it can.
    func problems(at location: DatabaseLocation, rooms: [any Room.Type] = Rooms.all) async throws -> [String] {
        let database = try await Database.open(location, migrations: [], mode: .asIs, logger: quiet)
        let state = try await database.schemaState(RoomList(rooms).migrations)
        await database.close()
        return state.changed.map {
            "“\($0)” has another text than when “\(name)” landed: put the old one back, and write a new migration"
        }
            + state.unknown.map {
                "“\($0)” was applied when “\(name)” landed, and is gone: a landed migration stays for ever"
            }
    }

    /// Opens the installation with today's program, which brings it up, and lets `body` use it over HTTP.
    func open(
        at location: DatabaseLocation, _ body: @escaping @Sendable (Village, Expected) async throws -> Void
    ) async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-landed-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.copyItem(at: data, to: place)
        let expected = try expected
        var settings = HouseSettings(data: place.path, database: nil, web: WebSettings(demo: false))
        settings.database = location
        let moment = Instant(milliseconds: expected.madeAt)
        let house = try await House.open(settings, clock: WallClock { moment }, logger: quiet)
        try await house.server.application().test(.live) { client in
            let village = try await Village(opened: house, client, expected)
            try await body(village, expected)
        }
        await house.close()
    }
}

extension Village {
    /// An installation that is there already; its people sign in anew.
    init(opened house: House, _ client: any TestClientProtocol, _ expected: LandedState.Expected) async throws {
        var tokens: [String: String] = [:]
        for (name, person) in expected.people {
            tokens[name] = try await house.room(AccountsRoom.self).demoSignIn(person, address: "test")
        }
        self.init(
            house: house, clients: [client], tokens: tokens, people: expected.people, group: expected.group,
            otherGroup: expected.otherGroup)
    }
}
