import Circles
import Kernel
import Rooms
import Storage
import Testing
import Threads

@testable import Groups

@Suite("Commands of a group: sent twice, refused, and recorded")
struct GroupCommandTests {
    /// What a moderator does to a group, by its audit word.
    enum Command: String, CaseIterable {
        case role = "groups.role"
        case remove = "groups.remove"
        case settings = "groups.settings"
        case withdraw = "groups.withdraw"
        case leave = "groups.leave"

        var word: String { rawValue }

        /// The kind of the entry that tells it.
        var kind: String {
            switch self {
            case .role: GroupEntry.roleChanged
            case .remove: GroupEntry.removed
            case .settings: GroupEntry.renamed
            case .withdraw: Entry.withdrawal
            case .leave: GroupEntry.left
            }
        }

        func send(
            _ test: GroupsGround, _ group: CircleID, _ id: CommandID, _ actor: Actor, _ other: Actor
        ) async throws {
            switch self {
            case .role: try await test.actions.setRole(id, .librarian, of: other.person, in: group, by: actor)
            case .remove: try await test.actions.remove(id, other.person, from: group, reason: "moved", by: actor)
            case .withdraw: try await test.actions.withdraw(id, 2, in: group, by: actor)
            case .leave: try await test.actions.leave(id, group, successor: other.person, by: actor)
            case .settings:
                try await test.actions.change(
                    id, group,
                    to: { known in
                        try GroupSettings(
                            name: known.circle.name + "+", kind: .reading, purpose: "", invitePolicy: .members,
                            history: .all, limit: 9)
                    }, by: actor)
            }
        }
    }

    static let commands = Command.allCases

    /// A group of four whose second entry is a message of the last one.
    private func ground(_ test: GroupsGround) async throws -> (people: [Actor], group: CircleID) {
        let people = try await test.people(4)
        let group = CircleID.make()
        let settings = try GroupSettings(
            name: "Skin", kind: .specialty, purpose: "", invitePolicy: .moderators, history: .all)
        _ = try await test.actions.create(CommandID(of: group), settings, by: people[0])
        try await test.database.write { transaction in
            let draft = try NewEntry(
                id: .make(), kind: GroupEntry.message, body: GroupEntry.Body(text: "first").json())
            for person in people.dropFirst() {
                try Circles.join(
                    group, person.person, role: "member", invitedBy: nil, at: GroupsGround.start, in: transaction)
            }
            try Threads.append(
                draft, to: Group.thread(of: group), by: people[3], on: test.house.ground, in: transaction)
        }
        return (people, group)
    }

    @Test(
        "sent four times at once, each command is done once and every sending is answered", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        for command in Self.commands {
            try await GroupsGround.with(engine) { test in
                let (people, group) = try await ground(test)
                let id = CommandID.make()
                try await withThrowingTaskGroup(of: Void.self) { tasks in
                    for _ in 0..<4 {
                        tasks.addTask { try await command.send(test, group, id, people[0], people[1]) }
                    }
                    try await tasks.waitForAll()
                }
                try await command.send(test, group, id, people[0], people[1])
                let kinds = try await test.kinds(group, by: people[2])
                #expect(kinds.filter { $0 == command.kind }.count == 1, "\(command.word)")
            }
        }
    }

    @Test("the same id for somebody else or for something else is refused", arguments: Engine.allCases)
    func takenID(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let (people, group) = try await ground(test)
            let id = CommandID.make()
            try await test.actions.setRole(id, .moderator, of: people[1].person, in: group, by: people[0])
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.setRole(id, .member, of: people[0].person, in: group, by: people[1])
            }
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.leave(id, group, successor: nil, by: people[0])
            }
            #expect(try await test.actions.group(group, by: people[0]).role == .moderator)
        }
    }

    @Test(
        "a member and a stranger are refused, nothing is changed, and nothing recorded as done",
        arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let (people, group) = try await ground(test)
            let stranger = try await test.people(1)[0]
            let before = try await test.kinds(group, by: people[0])
            for command in Self.commands where command.word != "groups.leave" {
                await #expect(throws: CommonFailure.notAllowed, "\(command.word)") {
                    try await command.send(test, group, .make(), people[1], people[2])
                }
            }
            for command in Self.commands {
                await #expect(throws: CommonFailure.notFound, "\(command.word)") {
                    try await command.send(test, group, .make(), stranger, people[2])
                }
            }
            #expect(try await test.kinds(group, by: people[0]) == before)
            // The edge records what was refused; nothing is recorded as done.
            #expect(try await test.audit(by: stranger).isEmpty)
            #expect(try await test.audit(by: people[1]).isEmpty)
            // A refused command is not used up.
            let counted: Int = try await test.database.read { transaction in
                try transaction.value("select count(*) from command where person_id = \(stranger.person)") ?? -1
            }
            #expect(counted == 0)
        }
    }

    @Test(
        "what is done is recorded under the room's name, with the group and never with a text",
        arguments: Engine.allCases)
    func audit(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            try await test.say("secret text", in: group, by: people[0])
            for command in Self.commands where command.word != "groups.leave" && command.word != "groups.withdraw" {
                try await command.send(test, group, .make(), people[0], people[1])
            }
            let made = try await test.actions.invite(.make(), to: group, InvitationOrder(), by: people[0])
            try await test.actions.revoke(.make(), made.id, of: group, by: people[0])
            let brought = ["groups.invite", "groups.invite"]
            #expect(
                try await test.audit(by: people[0]) == ["groups.create"] + brought
                    + [
                        "groups.post", "groups.role", "groups.remove", "groups.settings", "groups.invite",
                        "groups.revoke-invitation",
                    ])
            #expect(try await test.audit(by: people[2]) == ["groups.join"])
            let rows: [String] = try await test.database.read { transaction in
                try transaction.rows("select action, subject from audit_event").map { row in
                    let subject: String? = try row.get("subject")
                    return try row.get("action", as: String.self) + " " + (subject ?? "")
                }
            }
            #expect(rows.allSatisfy { $0.hasPrefix("groups.") })
            #expect(rows.allSatisfy { $0.hasSuffix(" ") || $0.hasSuffix(group.text) })
            #expect(!rows.joined().contains("secret"))
        }
    }

    @Test("opening a group twice with one id is one group", arguments: Engine.allCases)
    func createTwice(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let settings = try GroupSettings(
                name: "Skin", kind: .specialty, purpose: "", invitePolicy: .moderators, history: .all)
            let id = CommandID.make()
            let ids = try await withThrowingTaskGroup(of: CircleID.self) { tasks in
                for _ in 0..<4 {
                    tasks.addTask { try await test.actions.create(id, settings, by: people[0]) }
                }
                return try await tasks.reduce(into: Set<CircleID>()) { $0.insert($1) }
            }
            #expect(ids == [CircleID(of: id)])
            await #expect(throws: CommonFailure.notFound) {
                _ = try await test.actions.create(id, settings, by: people[1])
            }
            #expect(try await test.actions.list(by: people[0]).groups.count == 1)
            #expect(try await test.kinds(CircleID(of: id), by: people[0]) == [GroupEntry.created])
        }
    }

    @Test("a code used twice at once by one person brings one membership", arguments: Engine.allCases)
    func joinTwice(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group([people[0]])
            let code = try await test.code(for: group, by: people[0])
            try await withThrowingTaskGroup(of: CircleID.self) { tasks in
                // Another id each time: the phone forgot that it had sent the first one.
                for _ in 0..<4 { tasks.addTask { try await test.actions.join(.make(), with: code, by: people[1]) } }
                for try await joined in tasks { #expect(joined == group) }
            }
            #expect(try await test.kinds(group, by: people[0]) == [GroupEntry.created, GroupEntry.joined])
            #expect(try await test.actions.group(group, by: people[0]).circle.memberCount == 2)
        }
    }

    @Test("the limit of a group grows and shrinks, and never below its members", arguments: Engine.allCases)
    func limit(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(5)
            let group = try await test.group(Array(people.prefix(4)), limit: 4)
            let set: @Sendable (Int) async throws -> Void = { limit in
                try await test.actions.change(
                    .make(), group,
                    to: { known in
                        try GroupSettings(
                            name: known.circle.name, kind: known.rules.kind, purpose: known.rules.purpose,
                            invitePolicy: known.rules.invitePolicy, history: known.circle.history, limit: limit)
                    }, by: people[0])
            }
            await #expect(throws: GroupFailure.tooManyMembers(count: 4)) { try await set(3) }
            let code = try await test.code(for: group, by: people[0])
            await #expect(throws: GroupFailure.full(limit: 4)) {
                _ = try await test.actions.join(.make(), with: code, by: people[4])
            }
            try await set(5)
            #expect(try await test.actions.join(.make(), with: code, by: people[4]) == group)
            #expect(try await test.actions.group(group, by: people[4]).circle.limit == 5)
        }
    }
}
