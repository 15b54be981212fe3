import Foundation
import Kernel
import Questions
import Storage
import Testing

@testable import Ask

@Suite("What asking costs the database")
struct AskCostTests {
    @Test(
        "one photo is attached and read in at most four transactions, the answer included", arguments: Engine.allCases)
    func photo(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let accepted = try AskGround.file("photo").base
            let before = ground.database.statementCount
            try await ground.actions.attach(id, .make(), by: ground.author) { _ in accepted }
            await ground.actions.finishReading(id)
            _ = try await ground.actions.read(id, by: ground.author)
            let cost = ground.database.statementCount - before
            #expect(cost.transactions <= 4 && cost.statements <= 40, "\(cost)")
        }
    }

    @Test("a mask that is burned in takes at most five transactions, the answer included", arguments: Engine.allCases)
    func mask(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let picture = try await ground.add("photo", to: id, boxes: 1)
            let before = ground.database.statementCount
            try await ground.actions.uncover(id, seq: picture.seq, box: 0, command: .make(), by: ground.author)
            await ground.actions.finishReading(id)
            _ = try await ground.actions.read(id, by: ground.author)
            let cost = ground.database.statementCount - before
            // One more asks whether anything still refers to the files of before.
            #expect(cost.transactions <= 5 && cost.statements <= 50, "\(cost)")
        }
    }

    @Test("a case is posted in one writing transaction, whatever it holds", arguments: Engine.allCases)
    func post(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            var counts: [Int] = []
            for pictures in [0, 5] {
                let id = try await ground.begin()
                for number in 0..<pictures { try await ground.add("photo \(number)", to: id) }
                let seen = try await ground.version(id)
                let before = ground.database.statementCount
                _ = try await ground.post(id, seen: seen)
                counts.append((ground.database.statementCount - before).transactions)
            }
            // Read the draft, post it; with files, ask whether anything still refers to those of the draft.
            #expect(counts[0] <= 2 && counts[1] <= 3, "\(counts)")
        }
    }
}
