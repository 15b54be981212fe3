import Circles
import Kernel
import Storage
import Testing

@testable import Cases

@Suite("Who is answering a case")
struct CaseTakeTests {
    private func with(
        _ engine: Engine, _ body: (CasesGround, [Actor], ThreadID) async throws -> Void
    ) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let roles = ["member", "member", "member", "observer"]
            let group = try await test.group(Array(zip(people, roles)))
            try await body(test, people, try await test.post(to: [group], by: people[0]))
        }
    }

    private func code(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch let failure as any Failure {
            return failure.code
        } catch {
            return "\(type(of: error))"
        }
    }

    private func takeOn(_ test: CasesGround, _ id: ThreadID, _ actor: Actor) async throws {
        _ = try await test.actions.takeOn(id, command: .make(), by: actor)
    }

    @Test(
        "one colleague takes a case, a second one reads who did, and may answer all the same",
        arguments: Engine.allCases)
    func taken(_ engine: Engine) async throws {
        try await with(engine) { test, people, id in
            for refused in [people[0], people[3]] {
                #expect(await code { try await takeOn(test, id, refused) } != nil)
            }
            #expect(try await test.found(id, by: people[1]).take == nil)
            try await takeOn(test, id, people[1])
            let take = try #require(try await test.found(id, by: people[2]).take)
            #expect(take.by == people[1].person && take.name == "Person 1")
            #expect(take.until == test.clock.now.adding(seconds: 1800))
            #expect(await code { try await takeOn(test, id, people[2]) } == "case-taken")
            #expect(
                await code { _ = try await test.actions.release(id, command: .make(), by: people[2]) }
                    == "case-not-taken")
            try await test.answer(id, by: people[2])
            #expect(try await test.found(id, by: people[2]).take == take, "whoever took it is still answering")
        }
    }

    @Test("it ends by giving back, by answering, and by what ends the question", arguments: Engine.allCases)
    func ends(_ engine: Engine) async throws {
        try await with(engine) { test, people, id in
            func isFree() async throws -> Bool { try await test.found(id, by: people[2]).take == nil }
            try await takeOn(test, id, people[1])
            _ = try await test.actions.release(id, command: .make(), by: people[1])
            #expect(try await isFree())
            try await takeOn(test, id, people[2])
            let seq = try await test.answer(id, by: people[2])
            #expect(try await isFree())
            try await takeOn(test, id, people[1])
            _ = try await test.actions.accept(id, answer: seq, command: .make(), by: people[0])
            #expect(try await isFree())
            #expect(await code { try await takeOn(test, id, people[1]) } == "case-step-refused")
            #expect(
                try await test.kinds(id, by: people[0]) == ["taken", "taken", "taken", "answer", "taken", "accepted"])
        }
    }

    @Test(
        "after half an hour it is free again, which is said once; taking it again gives more time",
        arguments: Engine.allCases)
    func time(_ engine: Engine) async throws {
        try await with(engine) { test, people, id in
            try await takeOn(test, id, people[1])
            test.clock.advance(milliseconds: 29 * 60_000)
            try await takeOn(test, id, people[1])
            test.clock.advance(milliseconds: 29 * 60_000)
            try await test.actions.endTake(of: id)
            #expect(try await test.found(id, by: people[2]).take != nil, "its time is not over")
            test.clock.advance(milliseconds: 60_000)
            for _ in 0..<2 { try await test.actions.endTake(of: id) }
            let opened = try await test.actions.open(id, by: people[2])
            #expect(opened.case.take == nil && opened.entries.map(\.kind) == ["taken", "taken", "taken"])
            let last = opened.entries.last.flatMap { CaseReadable.body(TakeEntry.self, of: $0) }
            #expect(last == TakeEntry(isOver: true))
        }
    }

    @Test("of two who take it at once one does", arguments: Engine.allCases)
    func atOnce(_ engine: Engine) async throws {
        try await with(engine) { test, people, id in
            let outcomes = await CasesGround.atOnce([
                { try await takeOn(test, id, people[1]) }, { try await takeOn(test, id, people[2]) },
            ])
            #expect(Set(outcomes) == [nil, "case-taken"])
        }
    }
}
