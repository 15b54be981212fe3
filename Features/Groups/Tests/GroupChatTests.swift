import Circles
import Kernel
import Storage
import Testing
import Threads
import Web

@testable import Groups

@Suite("What a group's chat opens with")
struct GroupChatTests {
    @Test("the first unread entry is the first one by somebody else since the last look", arguments: Engine.allCases)
    func firstUnread(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            let quiet = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(quiet.firstUnread == nil)
            let own = try await test.say("own", in: group, by: people[1])
            let first = try await test.say("first", in: group, by: people[0])
            _ = try await test.say("second", in: group, by: people[2])
            let found = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(found.firstUnread == first && first > own)
            // Looking has read them, and an earlier page marks nothing.
            #expect(try await test.actions.conversation(group, before: nil, by: people[1]).firstUnread == nil)
            _ = try await test.say("third", in: group, by: people[0])
            #expect(try await test.actions.conversation(group, before: first, by: people[1]).firstUnread == nil)
            #expect(try await test.actions.conversation(group, before: nil, by: people[1]).firstUnread != nil)
        }
    }

    @Test("the page holds all that is unread, with what was said before it", arguments: Engine.allCases)
    func window(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            for number in 0..<40 { _ = try await test.say("\(number)", in: group, by: people[0]) }
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            let first = try await test.say("first", in: group, by: people[2])
            for number in 0..<(GroupActions.pageSize + 20) {
                _ = try await test.say("\(number)", in: group, by: people[2 * (number % 2)])
            }
            let found = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(found.firstUnread == first && found.hasEarlier)
            #expect(found.entries.first?.seq == first - Int64(GroupActions.context))
            // Once read, the page is as long as any.
            let again = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(again.entries.count == GroupActions.pageSize)
        }
    }

    @Test("somebody whom others removed is known as such until the way back was taken", arguments: Engine.allCases)
    func removal(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            #expect(try await !test.actions.isRemoved(from: group, people[2]))
            try await test.actions.remove(.make(), people[2].person, from: group, reason: "moved", by: people[0])
            #expect(try await test.actions.isRemoved(from: group, people[2]))
            // Who was never in it, and who is, was not removed.
            #expect(try await !test.actions.isRemoved(from: group, people[3]))
            #expect(try await !test.actions.isRemoved(from: group, people[1]))
            let invitation = try await test.actions.invite(.make(), to: group, InvitationOrder(), by: people[0])
            _ = try await test.actions.join(.make(), with: invitation.code, by: people[2])
            #expect(try await !test.actions.isRemoved(from: group, people[2]))
        }
    }

    @Test("the cases of a group are its members' alone", arguments: Engine.allCases)
    func cases(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(Array(people.prefix(3)))
            #expect(try await test.actions.cases(of: group, before: nil, by: people[1]).lines.isEmpty)
            await #expect(throws: CommonFailure.notFound) {
                try await test.actions.cases(of: group, before: nil, by: people[3])
            }
        }
    }
}
