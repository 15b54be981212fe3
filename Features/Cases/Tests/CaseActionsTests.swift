import Circles
import Kernel
import Questions
import Storage
import TestSupport
import Testing
import Threads

@testable import Cases

@Suite struct CaseActionsTests {
    /// An asker, a colleague, an observer and an outsider, with a case.
    private func posted(
        _ engine: Engine, _ body: (CasesGround, [Actor], ThreadID) async throws -> Void
    ) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "observer"),
            ])
            try await body(test, people, try await test.post(to: [group], by: people[0]))
        }
    }

    private static let closeOut = CloseOut(
        diagnosisChanged: .yes, planChanged: .no, referralAvoided: .unclear, learned: "look", withoutAnswer: true)

    @Test("the entry that posts a case makes the case, its consent and its removals", arguments: Engine.allCases)
    func projection(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            for (number, body) in CaseSamples.posted.enumerated() {
                let id = try await test.post(body, to: [group], by: people[0])
                let opened = try await test.actions.open(id, by: people[0])
                // The second lacks what came later.
                let isWhole = number != 1
                #expect(opened.case.title == "Is this shingles?" && opened.case.state == .open)
                #expect(opened.case.urgency == (isWhole ? .urgent : .routine))
                #expect(opened.case.clocks.posted == CasesGround.start && opened.case.groups == ["Skin disease"])
                #expect(opened.protection.consent == (isWhole ? Consent(kind: .signed, scopes: [.teaching]) : nil))
                #expect(opened.protection.removed.text.count == (isWhole ? 1 : 0))
                #expect(opened.question?.seq == 1 && opened.entries.isEmpty && opened.earlier == nil)
            }
        }
    }

    @Test("a body without a question posts nothing at all", arguments: ["{}", "[]", "", #"{"question":{}}"#])
    func noQuestion(_ body: String) async throws {
        try await CasesGround.with(.sqlite) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            await #expect(throws: CommonFailure.self) { try await test.post(body, to: [group], by: people[0]) }
            #expect(try await test.actions.list(by: people[0]).cases.isEmpty)
        }
    }

    @Test("each step is for those whom it is for", arguments: Engine.allCases)
    func whoMay(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            let (asker, colleague, observer, outsider) = (people[0], people[1], people[2], people[3])
            await #expect(throws: CommonFailure.notAllowed) { try await test.answer(id, by: asker) }
            await #expect(throws: CaseFailure.observer) { try await test.answer(id, by: observer) }
            await #expect(throws: CommonFailure.notFound) { try await test.answer(id, by: outsider) }
            let seq = try await test.answer(id, by: colleague)
            for (other, failure) in [(colleague, CommonFailure.notAllowed), (outsider, .notFound)] {
                await #expect(throws: failure) {
                    try await test.actions.note(id, NoteDraft(id: .make(), text: "more"), by: other)
                }
                await #expect(throws: failure) {
                    try await test.actions.accept(id, answer: seq, command: .make(), by: other)
                }
                await #expect(throws: failure) {
                    try await test.actions.close(id, Self.closeOut, command: .make(), by: other)
                }
            }
            #expect(try await test.kinds(id, by: asker) == ["answer"])
        }
    }

    @Test(
        "a whole life leaves its clocks, and the form has no say in whether it was answered", arguments: Engine.allCases
    )
    func life(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            let (asker, colleague) = (people[0], people[1])
            test.clock.advance(milliseconds: 10)
            _ = try await test.actions.open(id, by: asker)
            #expect(try await test.found(id, by: asker).clocks.firstSeen == nil, "the asker's own look is none")
            _ = try await test.actions.open(id, by: colleague)
            _ = try await test.actions.say(id, .askInformation, text: "since when?", command: .make(), by: colleague)
            #expect(try await test.found(id, by: asker).state == .needsInformation)
            _ = try await test.actions.note(id, NoteDraft(id: .make(), text: "three days"), by: asker)
            #expect(try await test.found(id, by: asker).state == .open)
            test.clock.advance(milliseconds: 10)
            let assessment = Assessment(
                diagnoses: [Assessment.Diagnosis(name: "shingles", confidence: 80)], reasons: "", checkNext: "",
                todo: "")
            let seq = try await test.actions.assess(id, assessment, command: .make(), by: colleague)
            _ = try await test.actions.note(id, NoteDraft(id: .make(), text: "thanks"), by: asker)
            _ = try await test.actions.accept(id, answer: seq, command: .make(), by: asker)
            _ = try await test.actions.close(id, Self.closeOut, command: .make(), by: asker)

            let found = try await test.found(id, by: asker)
            let start = CasesGround.start.milliseconds
            #expect(found.state == .closed && found.acceptedSeq == seq && found.answerCount == 1)
            #expect(found.clocks.firstSeen?.milliseconds == start + 10)
            #expect(found.clocks.firstAnswer?.milliseconds == start + 20)
            #expect(found.closeOut?.withoutAnswer == false && found.closeOut?.learned == "look")
            #expect(
                try await test.kinds(id, by: asker)
                    == ["request", "note", "assessment", "note", "accepted", "closed"])
            await #expect(throws: CaseFailure.refusedStep(.answer, in: .closed)) {
                try await test.answer(id, by: colleague)
            }
        }
    }

    @Test("only an answer of this case is accepted", arguments: Engine.allCases)
    func accepted(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            let request = try await test.actions.say(
                id, .askInformation, text: "since when?", command: .make(), by: people[1])
            try await test.answer(id, by: people[1])
            for seq in [1, request, 99, 0, -1] {
                await #expect(throws: CommonFailure.notFound) {
                    try await test.actions.accept(id, answer: seq, command: .make(), by: people[0])
                }
            }
            #expect(try await test.found(id, by: people[0]).state == .answered)
        }
    }

    @Test("text that identifies somebody is in no step", arguments: Engine.allCases)
    func identifiers(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            let failure = CaseFailure.identifiers([Text(zh: "证件号", en: "identity number")])
            await #expect(throws: failure) {
                try await test.actions.say(id, .answer, text: CasesGround.identifying, command: .make(), by: people[1])
            }
            let assessment = Assessment(
                diagnoses: [Assessment.Diagnosis(name: CasesGround.identifying, confidence: 1)], reasons: "",
                checkNext: "", todo: "")
            await #expect(throws: failure) {
                try await test.actions.assess(id, assessment, command: .make(), by: people[1])
            }
            await #expect(throws: failure) {
                try await test.actions.note(id, NoteDraft(id: .make(), text: CasesGround.identifying), by: people[0])
            }
            let kinds = try await test.kinds(id, by: people[0])
            #expect(kinds.isEmpty)
        }
    }

    @Test("a command of another case or of somebody else is not taken for this one", arguments: Engine.allCases)
    func foreignCommand(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            let command = CommandID.make()
            let seq = try await test.answer(id, by: people[1], command: command)
            #expect(try await test.answer(id, by: people[1], command: command) == seq)
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.note(id, NoteDraft(id: command, text: "x"), by: people[0])
            }
            #expect(try await test.found(id, by: people[0]).answerCount == 1)
        }
    }

    @Test("a case whose stored close-out cannot be read still opens and stands in the list", arguments: Engine.allCases)
    func brokenColumns(_ engine: Engine) async throws {
        try await posted(engine) { test, people, id in
            _ = try await test.actions.close(id, Self.closeOut, command: .make(), by: people[0])
            try await test.database.write { transaction in
                _ = try transaction.run(
                    "update case_record set close_out = 'x', removal_report = '[' where thread_id = \(id)")
            }
            let opened = try await test.actions.open(id, by: people[0])
            #expect(opened.case.closeOut == nil && opened.protection.removed.text.isEmpty)
            #expect(try await test.actions.list(CaseFilter(state: .closed), by: people[1]).cases.count == 1)
        }
    }
}
