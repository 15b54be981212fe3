import Kernel
import Storage
import Testing

@testable import Cases

@Suite("What a step costs the database")
struct CaseCostTests {
    @Test(
        "an answer, its acceptance and the closing are one transaction each, and what is written is first read against what was found",
        arguments: Engine.allCases)
    func steps(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            func cost(_ body: () async throws -> Void) async throws -> StatementCount {
                let before = test.database.statementCount
                try await body()
                return test.database.statementCount - before
            }
            var seq: Int64 = 0
            let answer = try await cost { seq = try await test.answer(id, by: people[1]) }
            let accepted = try await cost {
                _ = try await test.actions.accept(id, answer: seq, command: .make(), by: people[0])
            }
            let noted = try await cost {
                _ = try await test.actions.note(id, NoteDraft(id: .make(), text: "better"), by: people[0])
            }
            for (name, cost, transactions) in [("answer", answer, 2), ("accept", accepted, 1), ("note", noted, 2)] {
                #expect(cost.transactions == transactions && cost.statements <= 40, "\(name): \(cost)")
            }
        }
    }

    @Test(
        "a case is opened in one transaction, and in one more the first time that a colleague does",
        arguments: Engine.allCases)
    func opening(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            for (reader, most) in [(people[0], 1), (people[1], 2), (people[1], 1), (people[2], 1)] {
                let before = test.database.statementCount
                _ = try await test.actions.open(id, by: reader)
                let cost = test.database.statementCount - before
                #expect(cost.transactions == most && cost.statements <= 20, "\(cost)")
            }
        }
    }

    @Test("a list of cases is one transaction, however many there are", arguments: Engine.allCases)
    func list(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            var counts: [StatementCount] = []
            for more in [1, 9] {
                for _ in 0..<more { try await test.post(to: [group], by: people[0]) }
                let before = test.database.statementCount
                _ = try await test.actions.list(by: people[1])
                counts.append(test.database.statementCount - before)
            }
            #expect(counts[0] == counts[1] && counts[0].transactions == 1, "\(counts)")
        }
    }
}
