import Circles
import Kernel
import Needs
import Questions
import Storage
import Testing

@testable import Cases

@Suite("The queue of those who answer, and the cases of those who ask")
struct CaseQueueTests {
    private func waiting(_ test: CasesGround, _ reason: CaseNeedReason, _ actor: Actor) async throws -> [Need] {
        try await test.database.read {
            try Needs.list(
                for: actor.person, newestFirst: [(CasesRoom.name, CaseNeedReason.decide.rawValue)], in: $0
            ).filter { $0.reason == reason.rawValue }
        }
    }

    @Test("an emergency of now stands above yesterday's question, however late that is", arguments: Engine.allCases)
    func emergency(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            var wanted: [CaseNeed] = []
            for (urgency, hours) in [(Urgency.routine, 90), (.urgent, 5), (.asap, 3), (.stat, 0)] {
                let id = try await test.post(CasesGround.body(urgency: urgency), to: [group], by: people[0])
                wanted.insert(
                    CaseNeed(thread: id, urgent: urgency.rank, due: urgency.due(after: test.clock.now)), at: 0)
                test.clock.advance(milliseconds: Int64(hours) * 3_600_000)
            }
            let found = try await waiting(test, .unanswered, people[1])
            #expect(found.map { CaseNeed(thread: $0.thread, urgent: $0.urgent, due: $0.due) } == wanted)
            #expect(try await waiting(test, .unanswered, people[0]).isEmpty, "nobody's own question waits for oneself")
        }
    }

    private struct CaseNeed: Equatable {
        let thread: ThreadID
        let urgent: Int
        let due: Instant?
    }

    @Test(
        "what is asked back leaves the queue until the asker has supplied it, and is due as before",
        arguments: Engine.allCases)
    func askedBack(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            let before = try await waiting(test, .unanswered, people[2])
            test.clock.advance(milliseconds: 60_000)
            _ = try await test.actions.say(id, .askInformation, text: "Since when?", command: .make(), by: people[1])
            #expect(try await waiting(test, .unanswered, people[2]).isEmpty)
            #expect(try await waiting(test, .inform, people[0]).map(\.thread) == [id])
            test.clock.advance(milliseconds: 60_000)
            _ = try await test.actions.note(id, NoteDraft(id: .make(), text: "Three days."), by: people[0])
            #expect(try await waiting(test, .unanswered, people[2]) == before && before.count == 1)
        }
    }

    @Test("one's own cases stand there from the first moment to the last, the newest first", arguments: Engine.allCases)
    func mine(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            var posted: [ThreadID] = []
            for urgency in [Urgency.stat, .routine, .urgent] {
                test.clock.advance(milliseconds: 1000)
                posted.insert(
                    try await test.post(CasesGround.body(urgency: urgency), to: [group], by: people[0]), at: 0)
            }
            func own() async throws -> [ThreadID] { try await waiting(test, .decide, people[0]).map(\.thread) }
            #expect(try await own() == posted)
            let seq = try await test.answer(posted[2], by: people[1])
            _ = try await test.actions.say(posted[1], .askInformation, text: "Why?", command: .make(), by: people[1])
            #expect(try await own() == posted)
            _ = try await test.actions.accept(posted[2], answer: seq, command: .make(), by: people[0])
            #expect(try await own() == posted)
            let closeOut = CloseOut(
                diagnosisChanged: .no, planChanged: .no, referralAvoided: .no, learned: "", withoutAnswer: false)
            _ = try await test.actions.close(posted[2], closeOut, command: .make(), by: people[0])
            #expect(try await own() == Array(posted.prefix(2)))
        }
    }

    @Test("what an older program has left of needs is written anew, once", arguments: Engine.allCases)
    func older(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            func age() async throws {
                try await test.database.write { transaction in
                    try Needs.clear(thread: id, reason: CaseNeedReason.decide.rawValue, in: transaction)
                }
            }
            try await age()
            try await test.actions.renewOldNeeds()
            #expect(try await waiting(test, .decide, people[0]).isEmpty, "a case of this program is left alone")
            try await test.database.write { transaction in
                _ = try transaction.run("update case_record set needs_rule = 0 where thread_id = \(id)")
            }
            try await test.actions.renewOldNeeds()
            #expect(try await waiting(test, .decide, people[0]).map(\.thread) == [id])
            try await age()
            try await test.actions.renewOldNeeds()
            #expect(try await waiting(test, .decide, people[0]).isEmpty)
        }
    }
}
