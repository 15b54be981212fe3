import Circles
import Kernel
import Storage
import Testing

@testable import Groups

@Suite struct GroupInvitationTests {
    @Test("the group's policy decides who may invite", arguments: Engine.allCases, InvitePolicy.allCases)
    func policy(_ engine: Engine, _ policy: InvitePolicy) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(Array(people.prefix(2)), invitePolicy: policy)
            if policy == .members {
                try await test.bring(people[2], into: group, by: people[1])
                // A member brings in members; other roles are the moderators' to give.
                await #expect(throws: CommonFailure.notAllowed) {
                    _ = try await test.code(for: group, role: .moderator, by: people[1])
                }
            } else {
                await #expect(throws: GroupFailure.invitingClosed) {
                    _ = try await test.code(for: group, by: people[1])
                }
            }
            let stranger = try await test.people(1)[0]
            await #expect(throws: CommonFailure.notFound) { _ = try await test.code(for: group, by: stranger) }
        }
    }

    @Test("a member who uses another code is told so and the code stays good", arguments: Engine.allCases)
    func alreadyMember(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(Array(people.prefix(2)))
            let code = try await test.code(for: group, by: people[0])
            await #expect(throws: GroupFailure.alreadyMember) {
                _ = try await test.actions.join(.make(), with: code, by: people[1])
            }
            #expect(try await test.actions.join(.make(), with: code, by: people[2]) == group)
        }
    }

    @Test("joining sent twice is joining once, and the used link leads the member in", arguments: Engine.allCases)
    func doubleJoin(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group([people[0]])
            let code = try await test.code(for: group, by: people[0])
            let id = CommandID.make()
            for _ in 1...2 { #expect(try await test.actions.join(id, with: code, by: people[1]) == group) }
            #expect(try await test.kinds(group, by: people[0]) == ["created", "joined"])
            guard case .inside(group) = try await test.actions.door(code, for: people[1]) else {
                Issue.record("the member's own link does not lead in")
                return
            }
            await #expect(throws: InvitationFailure.used) {
                _ = try await test.actions.join(.make(), with: code, by: people[2])
            }
            await #expect(throws: InvitationFailure.used) { _ = try await test.actions.door(code, for: nil) }
        }
    }

    @Test("an invitation ends after its days; only 1 to 30 are taken", arguments: Engine.allCases)
    func expiry(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group([people[0]])
            let code = try await test.code(for: group, days: 30, by: people[0])
            test.clock.advance(days: 31)
            await #expect(throws: InvitationFailure.expired) {
                _ = try await test.actions.join(.make(), with: code, by: people[1])
            }
            for days in [0, 31] {
                await #expect(throws: CommonFailure.invalid(field: "days", reason: GroupTexts.daysRange)) {
                    _ = try await test.code(for: group, days: days, by: people[0])
                }
            }
        }
    }

    @Test("an invitation asked for twice is made once and its code is shown once", arguments: Engine.allCases)
    func doubleInvite(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(1)
            let group = try await test.group(people)
            let id = CommandID.make()
            _ = try await test.actions.invite(id, to: group, InvitationOrder(), by: people[0])
            await #expect(throws: GroupFailure.codeShownOnce) {
                _ = try await test.actions.invite(id, to: group, InvitationOrder(), by: people[0])
            }
            #expect(try await test.actions.members(of: group, by: people[0]).pending.count == 1)
            let codes: [String] = try await test.database.read { transaction in
                try transaction.rows("select result from command").map { try $0.get("result") }
            }
            #expect(codes.allSatisfy { $0.count <= 40 })
        }
    }

    @Test("an unused invitation is revoked by its issuer or a moderator", arguments: Engine.allCases)
    func revocation(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)), invitePolicy: .members)
            let made = try await test.actions.invite(.make(), to: group, InvitationOrder(), by: people[1])
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.revoke(.make(), made.id, of: group, by: people[2])
            }
            try await test.actions.revoke(.make(), made.id, of: group, by: people[0])
            await #expect(throws: InvitationFailure.expired) {
                _ = try await test.actions.join(.make(), with: made.code, by: people[3])
            }
        }
    }

    @Test("moderators see who invited whom, also of those who left; members do not", arguments: Engine.allCases)
    func tree(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(2)), invitePolicy: .members)
            try await test.bring(people[2], into: group, by: people[1])
            try await test.bring(people[3], into: group, by: people[2])
            try await test.actions.leave(.make(), group, successor: nil, by: people[2])
            try await test.bring(people[2], into: group, by: people[3])
            try await test.actions.leave(.make(), group, successor: nil, by: people[1])
            let tree = try await test.actions.members(of: group, by: people[0]).tree
            #expect(tree?.map(\.person.id) == people.map(\.person))
            #expect(tree?.map(\.depth) == [0, 1, 2, 3])
            #expect(tree?.map(\.inviter) == [nil] + people.prefix(3).map(\.person))
            #expect(tree?.map(\.isPresent) == [true, false, true, true])
            #expect(tree?.map(\.returns) == [0, 0, 1, 0])
            #expect(try await test.actions.members(of: group, by: people[3]).tree == nil)
        }
    }

    @Test("the holder of a code sees the group's name and the inviter before joining", arguments: Engine.allCases)
    func door(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group([people[0]])
            let code = try await test.code(for: group, by: people[0])
            for actor in [nil, people[1]] {
                guard case .outside(let door) = try await test.actions.door(code, for: actor) else {
                    Issue.record("the door is not shown")
                    return
                }
                #expect(door.name == "Skin disease")
                #expect(door.inviter?.id == people[0].person)
                #expect(door.signedIn == (actor != nil))
            }
            await #expect(throws: InvitationFailure.unknown) { _ = try await test.actions.door("nothing", for: nil) }
        }
    }
}
