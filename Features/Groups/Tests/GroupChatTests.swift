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

    @Test("what is marked as read has no gap after what was read before", arguments: Engine.allCases)
    func gap(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            let first = try await test.say("first", in: group, by: people[2])
            for number in 0..<(GroupActions.unreadSize + 40) {
                _ = try await test.say("\(number)", in: group, by: people[2 * (number % 2)])
            }
            // The newest page begins after the first unread entry: looking at it twice finds that one still.
            for _ in 0..<2 {
                let newest = try await test.actions.conversation(group, before: nil, by: people[1])
                #expect(newest.hasUnreadAbove && newest.firstUnread == first)
            }
            let newest = try await test.actions.conversation(group, before: nil, by: people[1])
            let from = try #require(newest.entries.first?.seq)
            // The page before it has the first one, and is read to its end.
            let earlier = try await test.actions.conversation(group, before: from, by: people[1])
            #expect(!earlier.hasUnreadAbove && earlier.firstUnread == first)
            let rest = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(rest.firstUnread == from && !rest.hasUnreadAbove)
            let end = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(end.firstUnread == nil && end.readMark == end.group.circle.lastChange)
        }
    }

    @Test("a page says how far it was read, and never more than there is nor back", arguments: Engine.allCases)
    func marking(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let start = try await test.actions.conversation(group, before: nil, by: people[1]).group.circle.lastChange
            for text in ["a", "b", "c"] { _ = try await test.say(text, in: group, by: people[0]) }
            func mark(_ marking: ReadMarking) async throws -> Int64 {
                _ = try await test.actions.conversation(group, before: nil, marking: marking, by: people[1])
                return try await test.actions.conversation(group, before: nil, marking: .nothing, by: people[1])
                    .readMark
            }
            #expect(try await mark(.nothing) == start)
            #expect(try await mark(.upTo(start + 1)) == start + 1)
            #expect(try await mark(.upTo(0)) == start + 1)
            #expect(try await mark(.upTo(.max)) == start + 3)
            _ = try await test.say("d", in: group, by: people[0])
            #expect(try await mark(.shown) == start + 4)
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
