import Foundation
import Groups
import Rooms
import TestSupport
import Testing
import Web

@testable import Huizhen

/// A room with a mistake, as the list of a test's arguments shows it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let room: any WrongRoom.Type

    var testDescription: String { "\(room)" }
}

@Suite("A room with a mistake is refused at the start, by its name")
struct WrongRoomTests {
    /// What opening a house with these rooms says; nil when it opens.
    private func complaint(_ rooms: [any Room.Type]) async throws -> PlugProblem? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-wrong-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        let settings = HouseSettings(data: folder.path, database: nil, web: WebSettings(demo: false))
        do {
            let house = try await House.open(settings, rooms: rooms, logger: quiet)
            await house.close()
            return nil
        } catch let problem as PlugProblem {
            return problem
        }
    }

    @Test("each mistake has its own words", arguments: Wrong.all.map(Mistake.init))
    func mistake(_ mistake: Mistake) async throws {
        let problem = try await complaint(Rooms.all + [mistake.room])
        #expect(problem == PlugProblem(mistake.room.name, mistake.room.complaint))
        #expect(problem?.description.contains("“\(mistake.room.name)”") == true)
    }

    @Test("a house without a room that knows sessions is refused")
    func noSessions() async throws {
        let problem = try await complaint([GroupsRoom.self])
        #expect(problem == PlugProblem("platform", "has no room that knows whose session a token is"))
    }

    @Test("the rooms of the product fit together, and the sample room with them")
    func right() async throws {
        #expect(try await complaint(Rooms.all + [SampleRoom.self]) == nil)
    }
}
