import Foundation
import HTTPTypes
import Kernel
import Live
import Rooms
import Storage
import Testing
import Threads

@testable import Ask
@testable import Huizhen

/// What the main way through the product costs, step by step.
@Suite("The transactions of one case")
struct WalkTests {
    /// The transactions of each step, the one of each request that finds whose session it is among them.
    ///
    /// A photo: what it is cleaned with, the picture in its draft, what its reader found, and the draft for the answer. A
    /// check: two looks at the draft and what was masked. A post: the draft, the case, and what still refers to the files
    /// that the draft gave up. An opened case is marked as seen once. An answer is first read against what was found in the
    /// case. Whoever makes a step dearer says here why.
    private static let most = [
        "begin": 2, "photo": 5, "check": 5, "post": 4, "open": 3, "answer": 3, "accept": 2,
    ]

    @Test("a photo, an answer and an accept take few transactions", arguments: Engine.allCases)
    func walk(_ engine: Engine) async throws {
        // The clock stands, so that no session is written down as seen again on the way.
        try await Village.with(engine, clock: WallClock { Instant(milliseconds: 1_763_600_000_000) }) { village in
            let costs = Costs(village: village, engine: engine)
            let photo = try await village.upload(DemoPictures.png(.rash, seed: 5), as: "asker")
            let begun = try await costs.step("begin", Self.most) {
                try await village.send(
                    .post, "/ask/drafts", as: "asker", ["question": "皮疹三天，怎么处理？", "group": [village.group.text]])
            }
            let draft = try #require(ThreadID(begun.string("draft")))
            let path = "/ask/drafts/\(draft)"
            let actions = try village.house.room(AskRoom.self).actions
            _ = try await costs.step("photo", Self.most) {
                let answer = try await village.send(.post, path + "/pictures", as: "asker", ["upload": [photo]])
                await actions.finishReading(draft)
                return answer
            }
            // The first look lets what is certain be masked, the second one shows it, as a browser's two do.
            let check = try await costs.step("check", Self.most) {
                _ = try await village.send(.get, path + "/check", as: "asker")
                await actions.finishReading(draft)
                return try await village.send(.get, path + "/check", as: "asker")
            }
            let files = (check.json["draft"] as? [String: Any])?["files"] as? [[String: Any]] ?? []
            let left = files.compactMap { file in file["seq"].map { ["seq": $0, "reason": "试验"] } }
            let posted = try await costs.step("post", Self.most) {
                try await village.send(
                    .post, path + "/post", as: "asker",
                    [
                        "confirmed": true, "consent": "verbal", "poor": true, "left": left,
                        "seen": check.json["seen"] as? Int ?? 0,
                    ])
            }
            try await discuss("/cases/\(posted.string("case"))", in: village, costs)
        }
    }

    private func discuss(_ path: String, in village: Village, _ costs: Costs) async throws {
        _ = try await costs.step("open", Self.most) { try await village.send(.get, path, as: "colleague") }
        let answered = try await costs.step("answer", Self.most) {
            try await village.send(
                .post, path + "/answers", as: "colleague", ["id": CommandID.make().text, "text": "先抗病毒。"])
        }
        _ = try await costs.step("accept", Self.most) {
            try await village.send(
                .post, path + "/accept", as: "asker", ["answer": answered.json["seq"] as? Int ?? 0])
        }
    }

    /// Counts what one step asks of the database, with all that it begins behind itself.
    private struct Costs: Sendable {
        let village: Village
        let engine: Engine

        func step(
            _ name: String, _ most: [String: Int], _ body: () async throws -> Village.Answer
        ) async throws -> Village.Answer {
            let database = village.house.database
            let before = database.statementCount
            let answer = try await body()
            await village.house.foundations.hub.settle()
            let cost = database.statementCount - before
            #expect((200..<300).contains(answer.status), "\(name): \(answer.text)")
            print("walk, \(engine.rawValue): \(name) \(cost.transactions) transactions, \(cost.statements) statements")
            #expect(cost.transactions <= most[name] ?? 0, "\(name)")
            return answer
        }
    }
}
