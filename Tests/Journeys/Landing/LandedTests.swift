import Foundation
import HTTPTypes
import Kernel
import Rooms
import TestSupport
import Testing
import Threads
import Web

@testable import Huizhen
@testable import Storage

@Suite("An installation of any landed state is brought up with all its data")
struct LandedTests {
    /// Tables that hold what the program itself says, whichever it is.
    private static let ofTheProgram: Set<String> = ["schema_migration", "role_capability", "circle_kind"]

    @Test(
        "cases, drafts, messages, files and records are there for their people",
        arguments: LandedState.all, Engine.allCases)
    func landed(state: LandedState, engine: Engine) async throws { try await check(state, engine) }

    @Test("bodies that a landed program could store are still read", arguments: LandedState.all)
    func bodies(state: LandedState) throws {
        let list = try RoomList(Rooms.all)
        for (name, samples) in try state.expected.bodies {
            let parts = name.split(separator: "/").map(String.init)
            let kind = try #require(list.kind(parts[1], of: parts[0]), "\(name) is gone")
            for body in samples {
                #expect(kind.samples.contains(body), "\(name): a sample of “\(state.name)” is gone")
                let entry = Entry.made(room: parts[0], kind: parts[1], body: body)
                #expect(!kind.render(entry, .zh).text.isEmpty, "\(name)")
                _ = kind.words(entry)
            }
        }
    }

    @Test("a state that is dumped now comes up again, and a migration that was changed afterwards is named")
    func roundTrip() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("2000-01-01-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await LandedDump(folder: folder).write()
        let state = LandedState(folder: folder)
        let expected = try state.expected
        #expect(Set(expected.pages.map(\.path.first)).count == 1 && expected.pages.count > 10)
        #expect(!expected.files.isEmpty && (expected.counts["audit_event"] ?? 0) > 10)
        for engine in Engine.allCases {
            try await check(state, engine)
            try await withLocation(engine) { location in
                try await state.load(into: location)
                let database = try await Database.open(location, migrations: [], mode: .asIs, logger: quiet)
                let id = try await database.write { transaction -> String in
                    let id: String? = try transaction.value("select min(id) from schema_migration")
                    try transaction.run("update schema_migration set checksum = 'other' where id = \(id ?? "")")
                    return id ?? ""
                }
                await database.close()
                let problems = try await state.problems(at: location)
                #expect(problems.count == 1 && problems[0].hasPrefix("“\(id)” has another text than when"))
                let fewer = try await state.problems(at: location, rooms: Array(Rooms.all.dropLast()))
                #expect(fewer.contains { $0.contains("is gone: a landed migration stays for ever") })
            }
        }
    }

    @Test(
        "the state of today is written down",
        .enabled(if: ProcessInfo.processInfo.environment["HUIZHEN_LANDED"] != nil))
    func dump() async throws {
        let name = try #require(ProcessInfo.processInfo.environment["HUIZHEN_LANDED"])
        try #require(
            name.wholeMatch(of: /20\d\d-\d\d-\d\d-[a-z-]+/) != nil, "a name is a date and words: 2026-11-29-rooms")
        try await LandedDump(folder: LandedState.root.appendingPathComponent(name)).write()
    }

    private func check(_ state: LandedState, _ engine: Engine) async throws {
        try await withLocation(engine) { location in
            try await state.load(into: location)
            let problems = try await state.problems(at: location)
            try #require(problems.isEmpty, "\(problems.joined(separator: "\n"))")
            try await state.open(at: location) { village, expected in
                let database = village.house.database
                let checks = village.house.foundations.kinds.checks
                let found = try await database.read { transaction in
                    try checks.flatMap { check in try check.problems(transaction).map { "\(check.name): \($0)" } }
                }
                #expect(found == [])
                #expect(try await database.integrityProblems() == [])
                try await Self.count(expected, in: village)
                try await Self.read(expected, in: village)
            }
        }
    }

    private static func count(_ expected: LandedState.Expected, in village: Village) async throws {
        let counts = try await village.house.database.read { transaction in
            var counts: [String: Int] = [:]
            for table in expected.counts.keys {
                counts[table] = try transaction.value("select count(*) from \(raw: table)")
            }
            return counts
        }
        for (table, count) in expected.counts where !ofTheProgram.contains(table) {
            // Everybody has signed in once more.
            let more = table == "account_session" || table == "audit_event" ? expected.people.count : 0
            #expect(
                (count...count + more).contains(counts[table] ?? -1), "\(table): \(counts[table] ?? -1), not \(count)")
        }
    }

    private static func read(_ expected: LandedState.Expected, in village: Village) async throws {
        for page in expected.pages {
            let answer = try await village.send(.get, page.path, as: page.person, page: true)
            #expect(answer.status == 200, "\(page.path) as \(page.person)")
            var missing = page.texts.filter { !answer.text.contains($0) }
            // What stood on one page of a thing may stand on another one of it by now.
            for link in LandedTour.links(in: answer.text) where !missing.isEmpty && link.hasPrefix(page.path + "/") {
                let next = try await village.send(.get, link, as: page.person, page: true)
                missing.removeAll { next.text.contains($0) }
            }
            #expect(missing == [], "\(page.path) as \(page.person)")
        }
        for file in expected.files {
            let answer = try await village.send(.get, file.path, as: file.person)
            #expect(answer.status == 200, "\(file.path) as \(file.person)")
            #expect(LandedTour.sha256(answer.bytes) == file.sha256, "\(file.path)")
        }
    }
}
