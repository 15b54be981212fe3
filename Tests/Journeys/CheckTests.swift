import Foundation
import Kernel
import Rooms
import Storage
import TestSupport
import Testing
import Web

@testable import Huizhen

@Suite("A look at an installation")
struct CheckTests {
    private static var rooms: RoomList { get throws { try RoomList(Rooms.all) } }

    @Test("a newer program that looks leaves schema, folder and files as they are", arguments: Engine.allCases)
    func looks(engine: Engine) async throws {
        try await installation(engine) { folder, location in
            // Given an installation that was started once, and is as it should be.
            let sound = try await Inspection(
                folder: folder, location: location, migrations: try Self.rooms.migrations, checks: try Self.rooms.checks
            )
            .findings()
            #expect(sound.allSatisfy { $0.problems.isEmpty || $0.subject == "disk" })
            #expect(sound.contains { $0.subject.hasPrefix("files") })
            let (files, schema) = (try paths(in: folder), try await applied(location))

            // When a program with one more migration looks at it.
            let next = Migration(id: "2999-01-01 test: next", sql: ["create table next (id bigint primary key)"])
            let findings = try await Inspection(
                folder: folder, location: location, migrations: try Self.rooms.migrations + [next],
                checks: try Self.rooms.checks
            ).findings()

            // Then it says what is pending, and has changed nothing.
            #expect(findings.first { $0.subject == "schema" }?.problems.first?.contains(next.id) == true)
            #expect(try await applied(location) == schema)
            #expect(try paths(in: folder) == files)
        }
    }

    @Test("an older program that looks names what it does not know", arguments: Engine.allCases)
    func older(engine: Engine) async throws {
        try await installation(engine) { folder, location in
            let known = Array(try Self.rooms.migrations.sorted { $0.id < $1.id }.dropLast())
            let findings = try await Inspection(
                folder: folder, location: location, migrations: known, checks: try Self.rooms.checks
            ).findings()
            let last = try Self.rooms.migrations.map(\.id).max() ?? ""
            #expect(findings.first { $0.subject == "schema" }?.problems.first?.contains(last) == true)
        }
    }

    @Test("a folder without an installation stays without one")
    func nothingThere() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-look-\(UUID().uuidString)")
        let location = DatabaseLocation.file(path: folder.path + "/huizhen.sqlite")
        let inspection = Inspection(
            folder: folder.path, location: location, migrations: try Self.rooms.migrations,
            checks: try Self.rooms.checks)
        #expect(try await inspection.findings().first?.problems.isEmpty == false)
        #expect(!FileManager.default.fileExists(atPath: folder.path))

        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try await inspection.findings().first?.problems.isEmpty == false)
        #expect(try paths(in: folder.path).isEmpty)
    }

    /// A folder and a database that a program has been started on and has left.
    private func installation(
        _ engine: Engine, _ body: (String, DatabaseLocation) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-look-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withLocation(engine) { location in
            var settings = HouseSettings(data: folder.path, database: nil, web: WebSettings())
            if engine == .postgres { settings.database = location }
            let house = try await House.open(settings, logger: quiet)
            await house.database.close()
            try await body(folder.path, settings.database)
        }
    }

    private func paths(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    }

    private func applied(_ location: DatabaseLocation) async throws -> [String] {
        let database = try await Database.open(location, migrations: [], mode: .asIs, logger: quiet)
        let ids = try await database.read { transaction in
            try transaction.rows("select id from schema_migration order by id").map {
                try $0.get("id", as: String.self)
            }
        }
        await database.close()
        return ids
    }
}
