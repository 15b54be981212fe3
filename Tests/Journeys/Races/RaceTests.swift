import Foundation
import Kernel
import Rooms
import Storage
import Testing

@testable import Huizhen

@Suite("Commands that are sent at the same moment", .serialized)
struct RaceTests {
    /// The moment at which the tests began: rows that two runs write have the same times.
    private static let standing = { (now: Instant) in WallClock { now } }(.systemNow)

    @Test(
        "any command twice at once, and any two of a room at once, end as one after the other",
        arguments: Engine.allCases)
    func everyCommand(engine: Engine) async throws {
        let rooms: [any Room.Type] = Rooms.all + [SampleRoom.self]
        try await Village.with(engine, rooms: rooms, clock: Self.standing, isShared: true) { village in
            let harness = RaceHarness(village: village)
            for source in village.house.household.trials {
                let begun = ContinuousClock.now
                let report = try await harness.run(source)
                let seconds = (ContinuousClock.now - begun) / .seconds(1)
                print(
                    "races: \(engine): \(source.name): \(report.commands) commands, \(report.pairs) pairs,",
                    "\(report.runs) runs, \(Int(seconds)) s; refused alone: \(report.refused)")
                #expect(report.commands >= source.tried.count, "\(source.name) has routes that no command tries")
                #expect(report.pairs == report.expectedPairs(harness.extent))
                #expect(report.refused.isEmpty, "\(source.name): what is refused alone shows nothing")
                #expect(
                    report.problems.isEmpty,
                    "\(report.problems.count) in all\n\(report.problems.prefix(40).joined(separator: "\n"))")
            }
        }
    }

    @Test(
        "a room that decides before it locks is found, and the same room that locks first is not",
        arguments: Engine.allCases)
    func hasty(engine: Engine) async throws {
        let rooms: [any Room.Type] = Rooms.all + [CarefulRoom.self, HastyRoom.self]
        try await Village.with(engine, rooms: rooms, clock: Self.standing, isShared: true) { village in
            let harness = RaceHarness(village: village, extent: .all)
            let sources = village.house.household.trials
            let careful = try #require(sources.first { $0.name == CarefulRoom.name })
            let hasty = try #require(sources.first { $0.name == HastyRoom.name })
            let right = try await harness.run(careful)
            #expect(right.pairs == 10 && right.refused.isEmpty)
            #expect(right.problems.isEmpty, "\(right.problems.joined(separator: "\n"))")
            let wrong = try await harness.run(hasty)
            #expect(wrong.pairs == 10 && wrong.refused.isEmpty)
            let pair = "POST /hasty/:seat/take and POST /hasty/:seat/reserve, held"
            func found(_ words: String...) -> Bool {
                wrong.problems.contains { problem in words.allSatisfy(problem.contains) }
            }
            #expect(found(pair, "answers [\"201\", \"201\"]"), "two have one seat")
            #expect(found("POST /hasty/:seat/visit and", "hasty: visits are counted"), "a visit is lost")
            #expect(
                found("POST /hasty/:seat/visit twice, one after the other", "too much: hasty_visit"), "counted twice")
        }
    }
}
