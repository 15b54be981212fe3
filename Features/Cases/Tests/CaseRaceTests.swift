import Circles
import Kernel
import Questions
import Storage
import TestSupport
import Testing
import Threads

@testable import Cases

/// Two commands at the same moment, on two connections, many times.
@Suite struct CaseRaceTests {
    private static let rounds = 15

    /// A group of an asker, two colleagues and a moderator, with a new case for each round.
    private func rounds(
        _ engine: Engine, _ body: (CasesGround, [Actor], ThreadID) async throws -> Void
    ) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "member"), (people[3], "moderator"),
            ])
            for _ in 0..<Self.rounds {
                try await body(test, people, try await test.post(to: [group], by: people[0]))
            }
        }
    }

    @Test("an answer sent twice at once stands once and counts once", arguments: Engine.allCases)
    func doubleAnswer(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            try await test.answer(id, by: people[2])
            let command = CommandID.make()
            let outcomes = await CasesGround.atOnce(
                (0..<3).map { _ in { try await test.answer(id, by: people[1], command: command) } })
            #expect(outcomes == [nil, nil, nil])
            #expect(try await test.found(id, by: people[0]).answerCount == 2)
            #expect(try await test.kinds(id, by: people[0]) == ["answer", "answer"])
        }
    }

    @Test("two colleagues who answer an open case at once both do", arguments: Engine.allCases)
    func twoAnswers(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            let outcomes = await CasesGround.atOnce([
                { try await test.answer(id, by: people[1]) }, { try await test.answer(id, by: people[2]) },
            ])
            #expect(outcomes == [nil, nil])
            let found = try await test.found(id, by: people[0])
            #expect(found.answerCount == 2 && found.state == .answered)
        }
    }

    @Test("what the asker adds while a colleague asks for it is never refused", arguments: Engine.allCases)
    func noteAgainstRequest(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            let outcomes = await CasesGround.atOnce([
                { _ = try await test.actions.note(id, NoteDraft(id: .make(), text: "more"), by: people[0]) },
                { _ = try await test.actions.say(id, .askInformation, text: "?", command: .make(), by: people[1]) },
            ])
            #expect(outcomes == [nil, nil])
            // Whichever came first: the addition answers a request that stands before it, and only such a one.
            let kinds = try await test.kinds(id, by: people[0])
            let state = try await test.found(id, by: people[0]).state
            #expect(kinds == ["request", "note"] ? state == .open : state == .needsInformation)
        }
    }

    @Test("closing while an answer arrives says truly whether there was one", arguments: Engine.allCases)
    func closeAgainstAnswer(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            let closeOut = CloseOut(
                diagnosisChanged: .no, planChanged: .no, referralAvoided: .no, learned: "", withoutAnswer: false)
            let outcomes = await CasesGround.atOnce([
                { _ = try await test.actions.close(id, closeOut, command: .make(), by: people[0]) },
                { try await test.answer(id, by: people[1]) },
            ])
            #expect(outcomes[0] == nil)
            #expect(outcomes[1] == nil || outcomes[1] == "case-step-refused")
            let found = try await test.found(id, by: people[0])
            #expect(found.closeOut?.withoutAnswer == (found.answerCount == 0))
            #expect(found.answerCount == (outcomes[1] == nil ? 1 : 0))
        }
    }

    @Test("two answers accepted at once: one is", arguments: Engine.allCases)
    func twoAccepted(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            let seqs = [try await test.answer(id, by: people[1]), try await test.answer(id, by: people[2])]
            let outcomes = await CasesGround.atOnce(
                seqs.map { seq in
                    { _ = try await test.actions.accept(id, answer: seq, command: .make(), by: people[0]) }
                })
            #expect(outcomes.filter { $0 == nil }.count == 1 && outcomes.contains("case-step-refused"))
            let accepted = try await test.found(id, by: people[0]).acceptedSeq
            #expect(accepted == (outcomes[0] == nil ? seqs[0] : seqs[1]))
        }
    }

    @Test("shown and removed at once: one of them, and the report says which", arguments: Engine.allCases)
    func twoDecisions(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            try await test.report(id, by: people[1])
            let outcomes = await CasesGround.atOnce([
                { try await test.decide(id, .show, by: people[3]) },
                { try await test.decide(id, .remove, by: people[3]) },
            ])
            #expect(outcomes.filter { $0 == nil }.count == 1, "\(outcomes)")
            let opened = try await test.actions.open(id, by: people[0])
            let last = opened.entries.last?.kind
            #expect(opened.protection.hiding == (outcomes[0] == nil ? .shown : .withdrawn))
            #expect(last == (outcomes[0] == nil ? CaseEntry.shownAgain : CaseEntry.hidden))
            #expect(opened.protection.reports.isEmpty)
        }
    }

    @Test("consent withdrawn while the case is shown again stays withdrawn", arguments: Engine.allCases)
    func withdrawnAgainstShown(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            try await test.report(id, by: people[1])
            let outcomes = await CasesGround.atOnce([
                { try await test.decide(id, .show, by: people[3]) },
                { _ = try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[0]) },
            ])
            #expect(outcomes[1] == nil && (outcomes[0] == nil || outcomes[0] == "not-found"), "\(outcomes)")
            #expect(try await test.actions.open(id, by: people[0]).protection.hiding == .withdrawn)
        }
    }

    @Test(
        "a report sent twice answers the first one's entry, though its author sees the case no more",
        arguments: Engine.allCases)
    func doubleReport(_ engine: Engine) async throws {
        try await rounds(engine) { test, people, id in
            let command = CommandID.make()
            let outcomes = await CasesGround.atOnce(
                (0..<2).map { _ in { try await test.report(id, by: people[1], command: command) } })
            #expect(outcomes == [nil, nil])
            let opened = try await test.actions.open(id, by: people[3])
            #expect(opened.protection.reports.count == 1)
            await #expect(throws: CommonFailure.notFound) { try await test.report(id, by: people[1]) }
        }
    }
}
