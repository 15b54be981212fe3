import Circles
import Kernel
import Storage
import Testing

@Suite struct GroundTests {
    @Test("a command sent many times at once counts once and has the first one's answer", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let actor = try await test.people(1)[0]
            let circle = try await test.circle()
            let id = CommandID.make()
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for attempt in 0..<16 {
                    group.addTask {
                        try await test.ground.perform("circle.try", by: actor) { transaction in
                            try Commands.once(id, "circle.try", by: actor, at: test.now, in: transaction) {
                                try transaction.run(
                                    "update circle set last_change = last_change + 1 where id = \(circle)")
                                return "answer \(attempt)"
                            }
                        }
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await test.count("select last_change from circle where kind = 'group'") == 1)
        }
    }

    @Test("somebody else's command id, or the same for another action, is as unknown", arguments: Engine.allCases)
    func foreignCommand(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            let id = CommandID.make()
            let send: @Sendable (Actor, String) async throws -> Int = { actor, action in
                try await test.ground.perform(action, by: actor) { transaction in
                    try Commands.once(id, action, by: actor, at: test.now, in: transaction) { 1 }
                }
            }
            #expect(try await send(people[0], "a.do") == 1)
            await #expect(throws: CommonFailure.notFound) { try await send(people[1], "a.do") }
            await #expect(throws: CommonFailure.notFound) { try await send(people[0], "a.other") }
        }
    }

    @Test("a command that is sent again is recorded as repeated, and what was done once", arguments: Engine.allCases)
    func repeated(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let actor = try await test.people(1)[0]
            for id in [CommandID.make(), .make()] {
                for _ in 0..<2 {
                    try await test.ground.perform("a.do", by: actor) { transaction in
                        _ = try Commands.once(id, "a.do", by: actor, at: test.now, in: transaction) { true }
                    }
                }
            }
            #expect(try await test.count("select count(*) from audit_event where outcome = 'done'") == 2)
            #expect(try await test.count("select count(*) from audit_event where outcome = 'repeated'") == 2)
        }
    }

    @Test("a refused action leaves nothing, and what is done its record", arguments: Engine.allCases)
    func refusal(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let actor = try await test.people(1)[0]
            let circle = try await test.circle(limit: 3)
            await #expect(throws: CommonFailure.notAllowed) {
                try await test.ground.perform("circle.try", by: actor, on: circle.text) { transaction in
                    try transaction.run("update circle set last_change = 9 where id = \(circle)")
                    throw CommonFailure.notAllowed
                }
            }
            await #expect(throws: CommonFailure.notFound) {
                try await test.ground.look("circle.look", by: actor, on: circle.text) { _ in
                    throw CommonFailure.notFound
                }
            }
            #expect(try await test.count("select last_change from circle where kind = 'group'") == 0)
            try await test.ground.perform("circle.try", by: actor, on: circle.text) { _ in }
            await test.ground.book.write()
            let records = try await test.database.read { try Audit.records(in: $0) }
            #expect(records.map(\.action) == ["circle.try"] && records.map(\.refused) == [nil])
        }
    }

    @Test("what is read is noted once a day, and a list is not", arguments: Engine.allCases)
    func reading(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            for actor in people {
                for subject in ["one", "two", "one", nil, "one"] {
                    try await test.ground.look("circle.look", by: actor, on: subject) { _ in }
                }
            }
            await test.ground.book.write()
            try await test.ground.look("circle.look", by: people[0], on: "one") { _ in }
            await test.ground.book.write()
            let records = try await test.database.read { try Audit.records(in: $0) }
            #expect(records.count == 4 && records.allSatisfy { $0.action == "circle.look" && $0.refused == nil })
            #expect(Set(records.map { "\($0.actor?.text ?? "") \($0.subject ?? "")" }).count == 4)
        }
    }

    @Test("reading goes on when the disk is full, and not when it is damaged")
    func alongside() async throws {
        try await CirclesGround.with(.sqlite) { test in
            #expect(try await test.ground.alongside { 1 } == 1)
            let marked: Int? = try await test.ground.alongside { throw StorageFailure.diskFull }
            #expect(marked == nil)
            for failure in [StorageFailure.damagedDisk, .unavailable] {
                await #expect(throws: failure) {
                    _ = try await test.ground.alongside { () -> Int in throw failure }
                }
            }
        }
    }
}
