import Circles
import Foundation
import Kernel
import Needs
import Questions
import Storage
import TestSupport
import Testing
import Threads

@testable import Cases

@Suite struct CaseProtectionTests {
    @Test("who leaves every group still reads the own case and can withdraw the consent", arguments: Engine.allCases)
    func askerLeaves(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            try await test.answer(id, by: people[1])

            try await test.leave(group, people[0])
            try await test.answer(id, by: people[2])
            let opened = try await test.actions.open(id, by: people[0])
            #expect(opened.question != nil && opened.entries.map(\.kind) == ["answer", "answer"])
            #expect(opened.case.groups == [], "a circle of one is no group")
            #expect(try await test.actions.list(by: people[0]).cases.map(\.id) == [id])

            _ = try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[0])
            let after = try await test.actions.open(id, by: people[0])
            #expect(after.protection.hiding == .withdrawn && after.protection.consent?.isActive == false)
            await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: people[1]) }
        }
    }

    @Test("who leaves the group without being the asker loses the case", arguments: Engine.allCases)
    func colleagueLeaves(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            try await test.leave(group, people[1])
            await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: people[1]) }
            await #expect(throws: CommonFailure.notFound) { try await test.answer(id, by: people[1]) }
            for step in Withdrawal.allCases {
                await #expect(throws: CommonFailure.notAllowed) {
                    try await test.actions.withdrawConsent(id, step, command: .make(), by: people[2])
                }
            }
        }
    }

    @Test("a moderator who neither asked nor reported decides; nobody is named", arguments: Engine.allCases)
    func moderator(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(5)
            let group = try await test.group([
                (people[0], "member"), (people[1], "moderator"), (people[2], "moderator"), (people[3], "member"),
                (people[4], "coordinator"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            let opened = try await test.actions.open(id, by: people[2])
            #expect(opened.protection.reports.map(\.decider) == [nil] && opened.protection.mayDecide)
            #expect(try await test.actions.open(id, by: people[1]).protection.mayDecide == false)
            await #expect(throws: CaseFailure.ownReport) { try await test.decide(id, .show, by: people[1]) }
            await #expect(throws: CommonFailure.notAllowed) { try await test.decide(id, .show, by: people[0]) }
            for outsider in people[3...4] {
                await #expect(throws: CommonFailure.notFound) { try await test.decide(id, .show, by: outsider) }
            }
            try await test.decide(id, .show, by: people[2])
            #expect(try await test.actions.open(id, by: people[3]).protection.hiding == .shown)
            await #expect(throws: CaseFailure.notReported) { try await test.decide(id, .remove, by: people[2]) }
        }
    }

    @Test("who reported stands in no page and no JSON of anybody but who decides", arguments: Engine.allCases)
    func reporterIsNotNamed(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "moderator"), (people[3], "member"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            #expect(try await named(people[1], in: id, by: people[2], test) == ["JSON"], "who decides is told")
            #expect(try await named(people[1], in: id, by: people[0], test) == [])
            try await test.decide(id, .show, by: people[2])
            for reader in people {
                #expect(try await named(people[1], in: id, by: reader, test) == [])
            }
        }
    }

    /// In what of a case that somebody reads a person is named, by id or by name.
    private func named(
        _ person: Actor, in id: ThreadID, by reader: Actor, _ test: CasesGround
    ) async throws -> [String] {
        let opened = try await test.actions.open(id, by: reader)
        let card = try #require(
            try await test.database.read { try People.card(of: person.person, in: $0) })
        func names(_ text: String) -> Bool { text.contains(card.id.text) || text.contains(card.name) }
        let reports = opened.entries.filter { [CaseEntry.reported, CaseEntry.reportedAgain].contains($0.kind) }
        #expect(!reports.isEmpty && reports.allSatisfy { $0.author.id == person.person }, "the entry itself knows")
        let json = String(decoding: try JSONEncoder().encode(CaseJSON(opened)), as: UTF8.self)
        let pages = Language.allCases.filter { language in
            opened.entries.contains { names("\(CaseFragments.entry($0, language))") }
        }
        return (names(json) ? ["JSON"] : []) + pages.map(\.rawValue)
    }

    @Test("who was told no hides the case no more; the moderators are asked again", arguments: Engine.allCases)
    func reportedAgain(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(5)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "moderator"), (people[3], "member"),
                (people[4], "member"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            try await test.decide(id, .show, by: people[2])
            for _ in 0..<2 {
                try await test.report(id, by: people[1])
                let seen = try await test.actions.open(id, by: people[3])
                #expect(seen.protection.hiding == .shown && seen.question != nil && seen.protection.reports.isEmpty)
                #expect(try await named(people[1], in: id, by: people[3], test) == [])
                let deciding = try await test.actions.open(id, by: people[2])
                #expect(deciding.protection.mayDecide && deciding.protection.reports.count == 1)
                let waiting = try await test.database.read {
                    try Needs.list(for: people[2].person, in: $0)
                }
                #expect(waiting.contains { $0.reason == "reported" && $0.thread == id })
                await #expect(throws: CommonFailure.notAllowed) { try await test.decide(id, .remove, by: people[3]) }
                try await test.decide(id, .show, by: people[2])
                await #expect(throws: CaseFailure.notReported) { try await test.decide(id, .show, by: people[2]) }
            }
            // Somebody else's word hides it at once, as the first one's did.
            try await test.report(id, by: people[4])
            await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: people[3]) }
            try await test.decide(id, .remove, by: people[2])
            #expect(try await test.actions.open(id, by: people[0]).protection.hiding == .withdrawn)
        }
    }

    @Test("nobody has more than twenty reports open", arguments: Engine.allCases)
    func manyReports(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "moderator"),
            ])
            for _ in 0..<CaseActions.openReports {
                try await test.report(try await test.post(to: [group], by: people[0]), by: people[1])
            }
            let last = try await test.post(to: [group], by: people[0])
            await #expect(throws: CommonFailure.tooManyRequests(retryAfterSeconds: 3600)) {
                try await test.report(last, by: people[1])
            }
            #expect(try await test.actions.open(last, by: people[2]).protection.hiding == .shown)
        }
    }

    @Test("a moderator records the withdrawal for an asker who is gone", arguments: Engine.allCases)
    func withdrawalForAbsent(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "member"), (people[1], "moderator"), (people[2], "member"), (people[3], "member"),
            ])
            let (left, off) = (
                try await test.post(to: [group], by: people[0]), try await test.post(to: [group], by: people[3])
            )
            for id in [left, off] {
                #expect(try await !test.actions.open(id, by: people[1]).protection.mayWithdraw)
                await #expect(throws: CommonFailure.notAllowed) {
                    try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[1])
                }
            }
            try await test.leave(group, people[0])
            try await test.database.write { try People.setActive(false, people[3].person, in: $0) }
            for id in [left, off] {
                #expect(try await test.actions.open(id, by: people[1]).protection.mayWithdraw)
                #expect(try await !test.actions.open(id, by: people[2]).protection.mayWithdraw)
                await #expect(throws: CommonFailure.notAllowed) {
                    try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[2])
                }
                _ = try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[1])
                await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: people[2]) }
            }
        }
    }

    @Test("without another moderator a coordinator is named and decides", arguments: Engine.allCases)
    func coordinator(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "moderator"), (people[1], "member"), (people[2], "member"), (people[3], "coordinator"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.answer(id, by: people[2])
            try await test.report(id, by: people[1])

            let opened = try await test.actions.open(id, by: people[3])
            #expect(opened.question != nil, "the one who decides sees what it is about")
            #expect(opened.protection.mayDecide && opened.protection.reports.first?.decider?.id == people[3].person)
            let reported = try #require(opened.entries.last)
            #expect(CaseReadable.body(CaseEntry.Reported.self, of: reported)?.decider == people[3].person)
            let waiting = try await test.database.read {
                try Needs.list(for: people[3].person, in: $0)
            }
            #expect(waiting.filter { $0.reason == "reported" }.map(\.thread) == [id])
            await #expect(throws: CaseFailure.ownCase) { try await test.decide(id, .show, by: people[0]) }
            for other in [people[1], people[2]] {
                await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: other) }
            }

            try await test.decide(id, .show, by: people[3])
            for reader in people {
                #expect(try await test.actions.open(id, by: reader).protection.hiding == .shown)
            }
            await #expect(throws: CommonFailure.notAllowed) { try await test.decide(id, .remove, by: people[3]) }
        }
    }

    @Test("who was named to decide and is gone decides no more", arguments: Engine.allCases)
    func namedAndGone(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "moderator"), (people[1], "member"), (people[2], "member"), (people[3], "coordinator"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            #expect(try await test.actions.open(id, by: people[3]).protection.mayDecide)
            try await test.leave(group, people[3])
            #expect(try await !test.actions.open(id, by: people[3]).protection.mayDecide)
            await #expect(throws: CommonFailure.notAllowed) { try await test.decide(id, .show, by: people[3]) }
        }
    }

    @Test("without a coordinator the longest-standing member who may answer decides", arguments: Engine.allCases)
    func longestStanding(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(5)
            let group = try await test.group([
                (people[0], "moderator"), (people[1], "member"), (people[2], "observer"), (people[3], "member"),
                (people[4], "member"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            #expect(try await test.actions.open(id, by: people[3]).protection.mayDecide)

            // The one who is named may say the same instead, and then somebody else decides.
            try await test.report(id, by: people[3])
            await #expect(throws: CaseFailure.ownReport) { try await test.decide(id, .show, by: people[3]) }
            let next = try await test.actions.open(id, by: people[4])
            #expect(next.protection.mayDecide)
            #expect(next.protection.reports.map(\.decider?.id) == [people[3].person, people[4].person])
            try await test.decide(id, .remove, by: people[4])
            for gone in people.dropFirst() {
                await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: gone) }
            }
            #expect(try await test.actions.open(id, by: people[0]).protection.hiding == .withdrawn)
        }
    }

    @Test("where nobody is left to decide the case stays hidden, and its asker keeps it", arguments: Engine.allCases)
    func nobodyLeft(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group([
                (people[0], "moderator"), (people[1], "member"), (people[2], "observer"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            try await test.report(id, by: people[1])
            let opened = try await test.actions.open(id, by: people[0])
            #expect(opened.protection.hiding == .reported && !opened.protection.mayDecide)
            await #expect(throws: CommonFailure.notFound) { try await test.actions.open(id, by: people[2]) }
            _ = try await test.actions.withdrawConsent(id, .all, command: .make(), by: people[0])
            #expect(try await test.actions.open(id, by: people[0]).protection.hiding == .withdrawn)
        }
    }

    @Test("a decision about reports that are not the open ones asks for another look", arguments: Engine.allCases)
    func anotherReport(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group([
                (people[0], "member"), (people[1], "member"), (people[2], "moderator"), (people[3], "moderator"),
            ])
            let id = try await test.post(to: [group], by: people[0])
            let (first, second) = (CommandID.make(), CommandID.make())
            try await test.report(id, by: people[1], command: first)
            try await test.report(id, by: people[3], command: second)
            for seen in [[first], [second, .make()]] as [Set<CommandID>] {
                await #expect(throws: CaseFailure.caseChanged) {
                    try await test.decide(id, .show, about: seen, by: people[2])
                }
            }
            try await test.decide(id, .show, about: [first, second], by: people[2])
            #expect(try await test.found(id, by: people[1]).id == id)
        }
    }

    @Test("the asker does not report, and what identifies somebody is in no report", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            await #expect(throws: CaseFailure.ownCase) { try await test.report(id, by: people[0]) }
            await #expect(throws: CaseFailure.identifiers([Text(zh: "证件号", en: "identity number")])) {
                try await test.actions.report(id, reason: CasesGround.identifying, command: .make(), by: people[1])
            }
            await #expect(throws: CommonFailure.self) {
                try await test.actions.report(id, reason: " ", command: .make(), by: people[1])
            }
            #expect(try await test.found(id, by: people[1]).id == id, "and nothing was hidden")
        }
    }
}
