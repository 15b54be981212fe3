import Circles
import Kernel
import Storage
import Testing

@Suite struct CircleTests {
    @Test("of many who join at once, exactly as many as the limit get in", arguments: Engine.allCases)
    func limitUnderConcurrency(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(40)
            let circle = try await test.circle(limit: 12)
            let outcomes = await joinAll(people, circle, test)
            #expect(outcomes.filter { $0 == nil }.count == 12)
            #expect(outcomes.compactMap { $0 }.allSatisfy { $0 == .checkViolation(constraint: "circle_size") })
            #expect(try await test.count("select member_count from circle where kind = 'group'") == 12)
            #expect(try await test.count("select count(*) from circle_member") == 12)
        }
    }

    @Test("the 500th member gets in and the 501st does not", arguments: Engine.allCases)
    func fiveHundred(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(501)
            let circle = try await test.circle(limit: 500)
            let outcomes = await joinAll(people, circle, test)
            #expect(outcomes.filter { $0 == nil }.count == 500)
            #expect(outcomes.compactMap { $0 } == [.checkViolation(constraint: "circle_size")])
        }
    }

    @Test("the database takes no group beyond 500 or below 3", arguments: Engine.allCases, [2, 501])
    func groupLimit(_ engine: Engine, _ limit: Int) async throws {
        try await CirclesGround.with(engine) { test in
            await #expect(throws: StorageFailure.checkViolation(constraint: "circle_limit")) {
                try await test.circle(limit: limit)
            }
        }
    }

    @Test("somebody who leaves makes room for one more", arguments: Engine.allCases)
    func leavingMakesRoom(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(4)
            let circle = try await test.circle(limit: 3, members: Array(people.prefix(3)))
            #expect(await joinAll([people[3]], circle, test) != [nil])
            let left = try await test.database.write { try Circles.leave(circle, people[0].person, in: $0) }
            let again = try await test.database.write { try Circles.leave(circle, people[0].person, in: $0) }
            #expect(left && !again)
            #expect(await joinAll([people[3]], circle, test) == [nil])
        }
    }

    @Test("numbers have no gap and none comes twice when many write at once", arguments: Engine.allCases)
    func gaplessNumbers(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(1)
            let circles = [
                try await test.circle(members: people), try await test.circle(members: people),
                try await test.circle(members: people),
            ]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<60 {
                    let chosen = writer % 2 == 0 ? circles : circles.reversed().dropLast(writer % 3)
                    group.addTask {
                        _ = try await test.database.write {
                            try Circles.number(chosen, thread: .make(), seq: 1, in: $0)
                        }
                    }
                }
                try await group.waitForAll()
            }
            for circle in circles {
                let numbers: [Int64] = try await test.database.read { transaction in
                    try transaction.rows("select number from change where circle_id = \(circle) order by number")
                        .map { try $0.get("number") }
                }
                #expect(numbers == Array(1...Int64(numbers.count)))
                let last = try await test.database.read { try Circles.vector(of: people[0].person, in: $0)[circle] }
                #expect(last == Int64(numbers.count))
            }
        }
    }

    @Test("a stranger sees no circle, no member and no number of it", arguments: Engine.allCases)
    func stranger(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(members: [people[0]])
            try await test.database.read { (transaction) throws -> Void in
                let (member, stranger) = (people[0].person, people[1].person)
                #expect(try Circles.readable(circle, by: member, in: transaction)?.memberCount == 1)
                #expect(try Circles.readable(circle, by: stranger, in: transaction) == nil)
                #expect(try Circles.list(of: stranger, kind: "group", in: transaction).isEmpty)
                #expect(try Circles.members(of: circle, by: member, in: transaction).count == 1)
                #expect(try Circles.members(of: circle, by: stranger, in: transaction).isEmpty)
                #expect(try Circles.vector(of: stranger, in: transaction) == [Circles.everybody: 0])
                #expect(try Circles.role(in: circle, of: stranger, transaction) == nil)
            }
        }
    }

    @Test("a read mark goes forward only, and only for members", arguments: Engine.allCases)
    func readMarks(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(members: [people[0]])
            for number: Int64 in [5, 3] {
                try await test.database.write { transaction in
                    for person in people {
                        try Circles.markRead(circle, by: person.person, upTo: number, in: transaction)
                    }
                }
            }
            let marks = try await test.database.read { transaction in
                try people.map { try Circles.readMark(in: circle, of: $0.person, transaction) }
            }
            #expect(marks == [5, 0])
        }
    }

    @Test("a thread is shared with a circle of enough members, and its own thread always", arguments: Engine.allCases)
    func minimum(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(3)
            let circle = try await test.circle(minimum: 3, members: Array(people.prefix(2)))
            let share: @Sendable (ThreadID) async throws -> Void = { thread in
                try await test.database.write { transaction in
                    _ = try transaction.run(
                        "insert into shared (thread_id, circle_id, number) values (\(thread), \(circle), 1)")
                }
            }
            let another = ThreadID.make()
            await #expect(throws: StorageFailure.checkViolation(constraint: "circle_minimum")) {
                try await share(another)
            }
            try await share(ThreadID(of: circle))
            #expect(await joinAll([people[2]], circle, test) == [nil])
            try await share(another)
        }
    }

    private func joinAll(_ people: [Actor], _ circle: CircleID, _ test: CirclesGround) async -> [StorageFailure?] {
        await withTaskGroup(of: StorageFailure?.self) { group in
            for person in people {
                group.addTask {
                    do {
                        try await test.database.write { transaction in
                            try Circles.join(
                                circle, person.person, role: "member", invitedBy: nil, at: test.now, in: transaction)
                        }
                        return nil
                    } catch {
                        return error as? StorageFailure ?? .unexpected(code: "other")
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }
}
