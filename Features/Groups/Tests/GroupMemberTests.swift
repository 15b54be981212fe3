import Circles
import Kernel
import Storage
import Testing
import Threads

@testable import Groups

@Suite struct GroupMemberTests {
    @Test("a group of fewer than three is forming: it invites and says nothing", arguments: Engine.allCases)
    func forming(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group([people[0]])
            await #expect(throws: GroupFailure.forming(needed: 2)) {
                try await test.say("too early", in: group, by: people[0])
            }
            try await test.bring(people[1], into: group, by: people[0])
            await #expect(throws: GroupFailure.forming(needed: 1)) {
                try await test.say("too early", in: group, by: people[1])
            }
            try await test.bring(people[2], into: group, by: people[0])
            try await test.say("now", in: group, by: people[1])
            #expect(try await test.messages(group, by: people[2]) == ["now"])
            // Below three again, nothing is said again.
            try await test.actions.leave(.make(), group, successor: nil, by: people[2])
            await #expect(throws: GroupFailure.forming(needed: 1)) {
                try await test.say("too late", in: group, by: people[0])
            }
            #expect(try await test.messages(group, by: people[0]) == ["now"])
        }
    }

    @Test("a group's size is set from 3 to 500", arguments: [2, 501, -1])
    func limits(_ limit: Int) {
        #expect(throws: CommonFailure.invalid(field: "limit", reason: GroupTexts.limitRange)) {
            try GroupSettings(
                name: "Any", kind: .reading, purpose: "", invitePolicy: .members, history: .all, limit: limit)
        }
    }

    @Test("a full group says so, keeps the code unused, and takes one when another leaves", arguments: Engine.allCases)
    func full(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)), limit: 3)
            let code = try await test.code(for: group, by: people[0])
            await #expect(throws: GroupFailure.full(limit: 3)) {
                _ = try await test.actions.join(.make(), with: code, by: people[3])
            }
            try await test.actions.leave(.make(), group, successor: nil, by: people[1])
            #expect(try await test.actions.join(.make(), with: code, by: people[3]) == group)
        }
    }

    @Test("of many with a code each, exactly as many as the limit get in", arguments: Engine.allCases)
    func concurrentJoining(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(20)
            let group = try await test.group([people[0]], limit: 7)
            var codes: [(Actor, String)] = []
            for person in people.dropFirst() {
                codes.append((person, try await test.code(for: group, by: people[0])))
            }
            let refused = await withTaskGroup(of: GroupFailure?.self) { tasks in
                for (person, code) in codes {
                    tasks.addTask {
                        do {
                            _ = try await test.actions.join(.make(), with: code, by: person)
                            return nil
                        } catch { return error as? GroupFailure ?? .observer }
                    }
                }
                return await tasks.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
            }
            #expect(refused == Array(repeating: GroupFailure.full(limit: 7), count: 13))
            #expect(try await test.actions.group(group, by: people[0]).circle.memberCount == 7)
            // One entry for each who came in, none for the others.
            let joined = try await test.kinds(group, by: people[0]).filter { $0 == GroupEntry.joined }
            #expect(joined.count == 6)
        }
    }

    @Test("removal ends reading, writing and inviting at once; what was written stays", arguments: Engine.allCases)
    func removal(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(people, invitePolicy: .members)
            try await test.say("mine", in: group, by: people[3])
            try await test.actions.remove(
                .make(), people[3].person, from: group, reason: "left the hospital", by: people[0])
            let tries: [@Sendable () async throws -> Void] = [
                { _ = try await test.actions.conversation(group, before: nil, by: people[3]) },
                { _ = try await test.actions.members(of: group, by: people[3]) },
                { try await test.say("again", in: group, by: people[3]) },
                { _ = try await test.code(for: group, by: people[3]) },
            ]
            for attempt in tries { await #expect(throws: CommonFailure.notFound) { try await attempt() } }
            #expect(try await test.actions.list(by: people[3]).groups.isEmpty)
            #expect(try await test.messages(group, by: people[1]) == ["mine"])
            let last = try await test.actions.conversation(group, before: nil, by: people[1]).entries.last
            let body = GroupEntry.Body(reading: last?.body ?? "")
            #expect(last?.kind == GroupEntry.removed)
            #expect(body.person == people[3].person)
            #expect(body.reason == "left the hospital")
        }
    }

    @Test("only moderators remove, and not themselves", arguments: Engine.allCases)
    func whoRemoves(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            for (actor, member) in [(people[1], people[2]), (people[0], people[0])] {
                await #expect(throws: CommonFailure.notAllowed) {
                    try await test.actions.remove(.make(), member.person, from: group, reason: "x", by: actor)
                }
            }
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.remove(.make(), people[3].person, from: group, reason: "x", by: people[0])
            }
        }
    }

    @Test("the last moderator leaves only by naming another", arguments: Engine.allCases)
    func successor(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            let leaving = try await test.actions.leaving(group, by: people[0])
            #expect(leaving.successors.map(\.id) == [people[1].person, people[2].person])
            await #expect(throws: GroupFailure.successorNeeded) {
                try await test.actions.leave(.make(), group, successor: nil, by: people[0])
            }
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.leave(.make(), group, successor: people[3].person, by: people[0])
            }
            let id = CommandID.make()
            for _ in 1...2 {
                try await test.actions.leave(id, group, successor: people[2].person, by: people[0])
            }
            #expect(try await test.actions.group(group, by: people[2]).role == .moderator)
            await #expect(throws: CommonFailure.notFound) { _ = try await test.actions.group(group, by: people[0]) }
            #expect(try await test.kinds(group, by: people[1]).suffix(2) == ["role-changed", "left"])
        }
    }

    @Test("two moderators who leave at the same moment do not leave the group without one", arguments: Engine.allCases)
    func twoModerators(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            try await test.actions.setRole(.make(), .moderator, of: people[1].person, in: group, by: people[0])
            let left = await withTaskGroup(of: Bool.self) { tasks in
                for person in people.prefix(2) {
                    tasks.addTask {
                        do {
                            try await test.actions.leave(.make(), group, successor: nil, by: person)
                            return true
                        } catch { return false }
                    }
                }
                return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(left == 1)
        }
    }

    @Test("moderators change roles; the last one keeps the role; an observer reads only", arguments: Engine.allCases)
    func roles(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(people, invitePolicy: .members)
            await #expect(throws: CommonFailure.notAllowed) {
                try await test.actions.setRole(.make(), .librarian, of: people[2].person, in: group, by: people[1])
            }
            await #expect(throws: GroupFailure.lastModerator) {
                try await test.actions.setRole(.make(), .member, of: people[0].person, in: group, by: people[0])
            }
            try await test.actions.setRole(.make(), .observer, of: people[3].person, in: group, by: people[0])
            await #expect(throws: GroupFailure.observer) { try await test.say("word", in: group, by: people[3]) }
            await #expect(throws: CommonFailure.notAllowed) { _ = try await test.code(for: group, by: people[3]) }
            let seen = try await test.actions.conversation(group, before: nil, by: people[3])
            #expect(seen.observers.map(\.id) == [people[3].person])
            for role in [GroupRole.coordinator, .librarian] {
                try await test.actions.setRole(.make(), role, of: people[2].person, in: group, by: people[0])
                try await test.say("as \(role)", in: group, by: people[2])
            }
        }
    }
}
