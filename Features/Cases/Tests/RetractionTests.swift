import Circles
import Kernel
import Storage
import Testing
import Threads

@testable import Cases
@testable import Web

@Suite("What was said in a case, withdrawn; and a case with very much said in it") struct RetractionTests {
    @Test("its author or a moderator withdraws it, and nobody is shown it again", arguments: Engine.allCases)
    func withdraw(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let (asker, one, two, moderator) = (people[0], people[1], people[2], people[3])
            let group = try await test.group([
                (asker, "member"), (one, "member"), (two, "member"), (moderator, "moderator"),
            ])
            let id = try await test.post(to: [group], by: asker)
            let first = try await test.answer(id, by: one)
            let second = try await test.answer(id, by: two)
            let retract: @Sendable (Int64, Actor, CommandID) async throws -> Int64 = {
                try await test.actions.retract(id, entry: $0, command: $2, by: $1)
            }
            for other in [asker, two] {
                await #expect(throws: CommonFailure.notAllowed) { _ = try await retract(first, other, .make()) }
            }
            await #expect(throws: CommonFailure.notFound) { _ = try await retract(1, moderator, .make()) }
            let command = CommandID.make()
            let withdrawn = try await retract(first, one, command)
            #expect(try await retract(first, one, command) == withdrawn)
            #expect(try await retract(first, one, .make()) == first, "twice is once")
            #expect(try await test.kinds(id, by: asker) == ["answer", "answer", Entry.withdrawal])
            let entries = try await test.actions.open(id, by: asker).entries
            #expect(entries[0].isWithdrawn && entries[0].body == "{}" && !entries[1].isWithdrawn)
            var found = try await test.found(id, by: asker)
            #expect(found.answerCount == 1 && found.state == .answered)
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.accept(id, answer: first, command: .make(), by: asker)
            }
            _ = try await retract(second, moderator, .make())
            found = try await test.found(id, by: asker)
            #expect(found.answerCount == 0 && found.state == .open, "without an answer it is open again")
            _ = try await test.answer(id, by: one)
            #expect(try await test.found(id, by: asker).state == .answered)
        }
    }

    @Test(
        "six hundred answers leave the question and the accepted one on the page, and lead to the others",
        arguments: Engine.allCases)
    func many(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(4)
            let (asker, colleagues) = (people[0], Array(people[1...3]))
            let group = try await test.group([(asker, "member")] + colleagues.map { ($0, "member") })
            let id = try await test.post(to: [group], by: asker)
            let first = try await test.answer(id, by: colleagues[0])
            _ = try await test.actions.accept(id, answer: first, command: .make(), by: asker)
            for number in 0..<600 { try await test.answer(id, by: colleagues[number % 3]) }
            var (before, seen): (Int64?, Set<Int64>) = (nil, [])
            repeat {
                let opened = try await test.actions.open(id, before: before, by: asker)
                #expect(opened.question?.seq == 1)
                #expect(([opened.accepted].compactMap(\.self) + opened.entries).contains { $0.seq == first })
                let page = CasePage(opened: opened, isAsker: true).page(
                    View(
                        language: .zh, actor: asker, personName: nil, csrf: "token", path: "/", demo: false)
                ).body.text
                #expect(page.contains("id=\"e-1\"") && page.contains("id=\"e-\(first)\""))
                #expect(page.contains("id=\"earlier\"") == (opened.earlier != nil))
                seen.formUnion(opened.entries.map(\.seq))
                before = opened.earlier
                test.clock.advance(milliseconds: 1)
            } while before != nil
            #expect(seen == Set(2...603))
        }
    }

    @Test("one person answers so often within an hour and no more, and again later", arguments: Engine.allCases)
    func pace(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let (asker, one, two) = (people[0], people[1], people[2])
            let group = try await test.group([(asker, "member"), (one, "member"), (two, "member")])
            let id = try await test.post(to: [group], by: asker)
            let command = CommandID.make()
            let first = try await test.answer(id, by: one, command: command)
            for _ in 1..<Ground.usualEntriesPerHour { try await test.answer(id, by: one) }
            let failure = await #expect(throws: RateFailure.self) { try await test.answer(id, by: one) }
            #expect(failure?.code == "rate-entries-an-hour" && failure?.status == 429)
            #expect(try await test.answer(id, by: one, command: command) == first, "what was sent is answered")
            try await test.answer(id, by: two)
            try await test.answer(test.post(to: [group], by: asker), by: one)
        }
    }
}
