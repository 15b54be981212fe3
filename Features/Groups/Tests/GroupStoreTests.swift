import Circles
import Kernel
import Rooms
import Storage
import Testing

@testable import Groups

@Suite("What is kept of groups")
struct GroupStoreTests {
    private let rules = GroupRules(kind: .research, purpose: "Fever\nand rash", invitePolicy: .members)

    @Test("what a group is for comes back as it was kept and as it was changed", arguments: Engine.allCases)
    func rules(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group([people[0]])
            for kind in GroupKind.allCases {
                for policy in InvitePolicy.allCases {
                    let wanted = GroupRules(kind: kind, purpose: "it's \"\(kind)\"", invitePolicy: policy)
                    let found = try await test.database.write { transaction in
                        try GroupStore.update(group, wanted, in: transaction)
                        return try GroupStore.require(group, by: people[0].person, in: transaction).rules
                    }
                    #expect(found == wanted)
                }
            }
        }
    }

    @Test("a group is read by its members only; the holder of a code learns what it is for", arguments: Engine.allCases)
    func readable(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group([people[0]])
            let (mine, theirs, door, none) = try await test.database.read { transaction in
                (
                    try GroupStore.readable(group, by: people[0].person, in: transaction),
                    try GroupStore.readable(group, by: people[1].person, in: transaction),
                    try GroupStore.door(of: group, in: transaction),
                    try GroupStore.door(of: .make(), in: transaction)
                )
            }
            #expect(mine?.id == group && mine?.role == .moderator && theirs == nil && none == nil)
            #expect(door == GroupRules(kind: .specialty, purpose: "Rashes", invitePolicy: .moderators))
        }
    }

    @Test("a circle of another kind is no group, also for its members", arguments: Engine.allCases)
    func otherCircles(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(1)
            let own = Circles.personal(people[0].person)
            try await test.database.write { transaction in
                try Circles.create(
                    own, kind: "person", name: "", limit: 1, history: .all, at: GroupsGround.start, in: transaction)
                try Circles.join(
                    own, people[0].person, role: "owner", invitedBy: nil, at: GroupsGround.start, in: transaction)
            }
            let tries: [@Sendable () async throws -> Void] = [
                { _ = try await test.actions.group(own, by: people[0]) },
                { _ = try await test.actions.conversation(own, before: nil, by: people[0]) },
                { _ = try await test.code(for: own, by: people[0]) },
                { try await test.say("word", in: own, by: people[0]) },
                { try await test.actions.leave(.make(), own, successor: nil, by: people[0]) },
            ]
            for attempt in tries { await #expect(throws: CommonFailure.notFound) { try await attempt() } }
            #expect(try await test.actions.list(by: people[0]).groups.isEmpty)
        }
    }

    @Test(
        "a code that leads to a circle of another kind, or to the network, opens no group", arguments: Engine.allCases)
    func otherCodes(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let own = Circles.personal(people[0].person)
            let kind = CircleKind(
                "ring", limits: 1...9, roles: [CircleRole("owner", allows: [.mayInvite(as: "owner")])])
            let codes = try await test.database.write { transaction in
                try Capabilities.install([kind, GroupsRoom.kind], in: transaction)
                try Authority.grant(.mayAdminister, to: people[0].person, in: transaction)
                try Circles.create(
                    own, kind: "ring", name: "", limit: 1, history: .all, at: GroupsGround.start, in: transaction)
                try Circles.join(
                    own, people[0].person, role: "owner", invitedBy: nil, at: GroupsGround.start, in: transaction)
                return try [own, nil].map { circle in
                    try Invitations.issue(
                        circle: circle, role: "owner", by: people[0].person, at: GroupsGround.start,
                        expires: GroupsGround.start.adding(days: 1), in: transaction
                    ).code
                }
            }
            for code in codes {
                await #expect(throws: InvitationFailure.unknown) {
                    _ = try await test.actions.join(.make(), with: code, by: people[1])
                }
                await #expect(throws: InvitationFailure.unknown) {
                    _ = try await test.actions.door(code, for: people[1])
                }
            }
        }
    }

    @Test("the list has the reader's groups by name, with the reader's role in each", arguments: Engine.allCases)
    func list(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            for name in ["b", "c", "a"] {
                let settings = try GroupSettings(
                    name: name, kind: .reading, purpose: "", invitePolicy: .moderators, history: .all)
                let group = try await test.actions.create(.make(), settings, by: people[0])
                if name != "c" { try await test.bring(people[1], into: group, by: people[0]) }
            }
            let (first, second) = try await test.database.read { transaction in
                (
                    try GroupStore.list(by: people[0].person, in: transaction),
                    try GroupStore.list(by: people[1].person, in: transaction)
                )
            }
            #expect(first.map(\.circle.name) == ["a", "b", "c"] && first.allSatisfy { $0.role == .moderator })
            #expect(second.map(\.circle.name) == ["a", "b"] && second.allSatisfy { $0.role == .member })
        }
    }

    @Test(
        "a group in good order has no problem; one without a moderator, or half of one, is found",
        arguments: Engine.allCases)
    func checks(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let problems: @Sendable () async throws -> [String] = {
                try await test.database.read { transaction in
                    try GroupsRoom.checks.flatMap { try $0.problems(transaction) }
                }
            }
            #expect(try await problems() == [])
            // Given a group whose moderator is a member by some mistake, whose policy is not the circle's, and a circle
            // without its group
            let half = CircleID.make()
            try await test.database.write { transaction in
                try Circles.setRole("member", in: group, of: people[0].person, transaction)
                try Circles.require(nil, for: .mayInvite, in: group, transaction)
                try Circles.create(
                    half, kind: GroupsRoom.circleKind, name: "half", minimum: 3, limit: 5, history: .all,
                    at: GroupsGround.start, in: transaction)
            }
            let found = try await problems()
            #expect(found.count == 3)
            #expect(found.filter { $0.hasPrefix(group.text) }.count == 2 && found.contains { $0.hasPrefix(half.text) })
            #expect(found.allSatisfy { !$0.contains("half") && !$0.contains("Skin") })
        }
    }

    @Test(
        "observers are those whose role does not write; nobody outside learns who they are", arguments: Engine.allCases)
    func observers(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            try await test.actions.setRole(.make(), .observer, of: people[2].person, in: group, by: people[0])
            let (seen, unseen, one) = try await test.database.read { transaction in
                (
                    try Circles.members(of: group, without: .mayPost, by: people[1].person, in: transaction),
                    try Circles.members(of: group, without: .mayPost, by: people[3].person, in: transaction),
                    try Circles.member(people[2].person, of: group, by: people[3].person, in: transaction)
                )
            }
            #expect(seen.map(\.person.id) == [people[2].person] && unseen.isEmpty && one == nil)
        }
    }
}
