import Circles
import Kernel
import Needs
import Questions
import Storage
import Testing
import Threads

@testable import Cases

@Suite("What an asker mends in the own case")
struct CaseOwnTests {
    private func refusal(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch let failure as any Failure {
            return failure.code
        } catch {
            return "\(type(of: error))"
        }
    }

    @Test(
        "taking a case back hides and erases it for everybody, and leaves the consent as it was given",
        arguments: Engine.allCases)
    func takeBack(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            try await test.answer(id, by: people[1])
            #expect(
                await refusal {
                    _ = try await test.actions.takeBack(id, .mistake, command: .make(), by: people[1])
                } == CommonFailure.notAllowed.code)
            #expect(try await test.found(id, by: people[2]).state == .answered)

            let command = CommandID.make()
            let seq = try await test.actions.takeBack(id, .mistake, command: command, by: people[0])
            for reader in people.dropFirst() {
                await #expect(throws: CommonFailure.notFound) { try await test.found(id, by: reader) }
            }
            let left = try await test.actions.open(id, by: people[0])
            #expect(left.case.title.isEmpty && left.question?.body == "{}" && left.entries.last?.kind == "taken-back")
            let consent = try #require(left.protection.consent)
            #expect(consent.isActive && consent.kind == .signed && consent.scopes == [.teaching])
            let waiting = try await test.database.read { try Needs.list(for: people[0].person, in: $0) }
            #expect(waiting.isEmpty)

            #expect(try await test.actions.takeBack(id, .mistake, command: command, by: people[0]) == seq, "sent again")
            #expect(
                await refusal {
                    _ = try await test.actions.takeBack(id, .other, command: .make(), by: people[0])
                } == "case-taken-away")
        }
    }

    @Test("the urgency is raised, which the queue follows, and never lowered", arguments: Engine.allCases)
    func raise(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let first = try await test.post(CasesGround.body(urgency: .asap), to: [group], by: people[0])
            let id = try await test.post(CasesGround.body(urgency: .urgent), to: [group], by: people[0])
            func queue() async throws -> [ThreadID] {
                let listed = try await test.actions.list(CaseFilter(state: .open), by: people[1]).cases.map(\.id)
                let waiting = try await test.database.read {
                    try Needs.list(for: people[1].person, in: $0).map(\.thread)
                }
                #expect(listed == waiting)
                return listed
            }
            #expect(try await queue() == [first, id])
            for (urgency, actor, code) in [
                (Urgency.urgent, people[0], "urgency-not-raised"), (.routine, people[0], "urgency-not-raised"),
                (.stat, people[1], CommonFailure.notAllowed.code),
            ] {
                #expect(
                    await refusal {
                        _ = try await test.actions.raise(id, to: urgency, command: .make(), by: actor)
                    } == code)
            }
            test.clock.advance(milliseconds: 60_000)
            _ = try await test.actions.raise(id, to: .stat, command: .make(), by: people[0])
            let raised = try await test.found(id, by: people[1])
            #expect(raised.urgency == .stat && raised.due == Urgency.stat.due(after: test.clock.now))
            #expect(try await queue() == [id, first])
        }
    }

    @Test("what was due before stays due then, however late it is raised", arguments: Engine.allCases)
    func lateRaise(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            let due = try await test.found(id, by: people[0]).due
            test.clock.advance(milliseconds: 70 * 3_600_000)
            _ = try await test.actions.raise(id, to: .urgent, command: .make(), by: people[0])
            #expect(try await test.found(id, by: people[0]).due == due)
        }
    }

    @Test(
        "a correction is an entry beside what was posted, and the title follows it there and back",
        arguments: Engine.allCases)
    func correct(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            let correction = CaseCorrection(field: "question", text: "Is this zoster of the eye?")
            #expect(
                await refusal {
                    _ = try await test.actions.correct(id, correction, command: .make(), by: people[1])
                } == CommonFailure.notAllowed.code)
            let identifying = CaseCorrection(field: "history", text: CasesGround.identifying)
            #expect(
                await refusal {
                    _ = try await test.actions.correct(id, identifying, command: .make(), by: people[0])
                } == "identifiers-found")
            let seq = try await test.actions.correct(id, correction, command: .make(), by: people[0])
            let opened = try await test.actions.open(id, by: people[1])
            #expect(opened.case.title == correction.text && opened.entries.map(\.replaces) == [1])
            let posted = opened.question.flatMap { CaseReadable.body(CaseEntry.Posted.self, of: $0) }
            #expect(posted?.question.question == "Is this shingles?", "what was posted stays")
            _ = try await test.actions.retract(id, entry: seq, command: .make(), by: people[0])
            #expect(try await test.found(id, by: people[1]).title == "Is this shingles?")
        }
    }

    @Test(
        "how the patient is has a day, kept as a distance from the question; a day that cannot be is refused",
        arguments: Engine.allCases)
    func outcome(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            test.clock.advance(milliseconds: 5 * 86_400_000)
            let closeOut = CloseOut(
                diagnosisChanged: .no, planChanged: .no, referralAvoided: .no, learned: "", withoutAnswer: false,
                outcome: .better)
            for days in [-3, 8] as [Int64] {
                #expect(
                    await refusal {
                        _ = try await test.actions.close(
                            id, closeOut, on: CasesGround.start.adding(days: days), command: .make(), by: people[0])
                    } == CommonFailure.invalid(field: "", reason: Text(zh: "", en: "")).code)
            }
            _ = try await test.actions.close(
                id, closeOut, on: CasesGround.start.adding(days: 3), command: .make(), by: people[0])
            let found = try await test.found(id, by: people[1])
            #expect(found.closeOut?.outcome == .better && found.closeOut?.outcomeDay == 3)
        }
    }

    @Test(
        "how many it reached and how many of them have opened it are numbers for everybody", arguments: Engine.allCases)
    func reach(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(5)
            let groups = [
                try await test.group(people.map { ($0, "member") }),
                try await test.group(people.prefix(3).map { ($0, "member") }),
            ]
            let id = try await test.post(to: groups, by: people[0])
            func reach(_ actor: Actor) async throws -> CaseReach { try await test.actions.open(id, by: actor).reach }
            #expect(
                try await reach(people[0]) == CaseReach(sentTo: 4, seenBy: 0), "each of two groups once, oneself not")
            #expect(try await reach(people[1]) == CaseReach(sentTo: 4, seenBy: 1), "the first at once")
            _ = try await reach(people[2])
            _ = try await reach(people[2])
            await test.ground.book.write()
            #expect(try await reach(people[0]) == CaseReach(sentTo: 4, seenBy: 2))
        }
    }

    @Test("a closed case is neither raised nor corrected, but it can be taken back", arguments: Engine.allCases)
    func closed(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            let closeOut = CloseOut(
                diagnosisChanged: .no, planChanged: .no, referralAvoided: .no, learned: "", withoutAnswer: false)
            _ = try await test.actions.close(id, closeOut, command: .make(), by: people[0])
            #expect(
                await refusal {
                    _ = try await test.actions.raise(id, to: .stat, command: .make(), by: people[0])
                } == "case-step-refused")
            let correction = CaseCorrection(field: "history", text: "Four days.")
            #expect(
                await refusal {
                    _ = try await test.actions.correct(id, correction, command: .make(), by: people[0])
                } == "case-step-refused")
            _ = try await test.actions.takeBack(id, .settled, command: .make(), by: people[0])
        }
    }
}
