import Circles
import Kernel
import Storage
import Testing
import Threads
import Web

@testable import Groups

@Suite struct GroupMessageTests {
    @Test("a message sent twice, also at once, stands once", arguments: Engine.allCases)
    func doubleSend(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let id = CommandID.make()
            let seqs = try await withThrowingTaskGroup(of: Int64.self) { tasks in
                for _ in 0..<8 {
                    tasks.addTask { try await test.say("once", in: group, by: people[1], id: id) }
                }
                return try await tasks.reduce(into: Set<Int64>()) { $0.insert($1) }
            }
            #expect(seqs.count == 1)
            #expect(try await test.messages(group, by: people[2]) == ["once"])
        }
    }

    @Test(
        "a message sent again finds its picture taken by the first sending, and answers that",
        arguments: Engine.allCases)
    func sentAgainWithPicture(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let (id, upload) = (CommandID.make(), try await test.upload(by: people[1]))
            let first = try await test.say("once", in: group, by: people[1], id: id, uploads: [upload])
            // The group is too small by now: what was taken stays taken.
            try await test.actions.leave(.make(), group, successor: nil, by: people[2])
            #expect(try await test.say("once", in: group, by: people[1], id: id, uploads: [upload]) == first)
            await #expect(throws: GroupFailure.forming(needed: 1)) {
                try await test.say("another", in: group, by: people[1])
            }
            // Somebody else's sending of the same id is another command.
            await #expect(throws: CommonFailure.notFound) {
                try await test.say("once", in: group, by: people[0], id: id)
            }
        }
    }

    @Test("attachments are numbered in the order given, each with its renditions", arguments: Engine.allCases)
    func attachments(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let uploads = [try await test.upload(by: people[0]), try await test.upload(by: people[0])]
            let seq = try await test.say("", in: group, by: people[0], uploads: uploads)
            let (_, entry) = try await test.actions.entry(seq, of: group, by: people[1])
            let list = AttachmentJSON.list(of: entry)
            #expect(list.map(\.position) == [0, 1])
            #expect(list.map { $0.renditions.map(\.name) } == [["full", "thumb", "view"], ["full", "thumb", "view"]])
            #expect(list[1].renditions[1].url == "/files/\(group)/\(seq)/1/thumb")
            await #expect(throws: GroupFailure.tooManyFiles(limit: 9)) {
                try await test.say("", in: group, by: people[0], uploads: (0..<10).map { _ in UploadID.make() })
            }
        }
    }

    @Test("text that identifies somebody comes back, unless its author has looked at it", arguments: Engine.allCases)
    func identifiers(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let text = "身份证号11010519491231002X"
            await #expect(throws: GroupFailure.identifiers([Text(zh: "证件号", en: "identity number")])) {
                try await test.say(text, in: group, by: people[0])
            }
            try await test.say(text, in: group, by: people[0], isConfirmed: true)
            #expect(try await test.messages(group, by: people[1]) == [text])
        }
    }

    @Test(
        "an empty or a very long message is refused",
        arguments: ["", " \u{202E}\n", String(repeating: "长", count: 4001)])
    func badText(_ text: String) async throws {
        try await GroupsGround.with(.sqlite) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            await #expect(throws: CommonFailure.self) { try await test.say(text, in: group, by: people[0]) }
            #expect(try await test.messages(group, by: people[0]).isEmpty)
        }
    }

    @Test("the author or a moderator withdraws a message; others do not", arguments: Engine.allCases)
    func withdrawal(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(4)
            let group = try await test.group(people)
            let first = try await test.say("first", in: group, by: people[1])
            let second = try await test.say("second", in: group, by: people[1])
            await #expect(throws: CommonFailure.notAllowed) {
                try await test.actions.withdraw(.make(), first, in: group, by: people[2])
            }
            try await test.actions.withdraw(.make(), first, in: group, by: people[1])
            try await test.actions.withdraw(.make(), second, in: group, by: people[0])
            try await test.actions.withdraw(.make(), second, in: group, by: people[0])
            #expect(try await test.messages(group, by: people[3]).isEmpty)
            let changes = try await test.database.read {
                try Sync.changes(of: group, after: 0, by: people[3].person, in: $0)
            }
            let html = changes.map { GroupFragments.html($0.entry, .en).text }.joined()
            #expect(!html.contains("first") && !html.contains("second"))
            #expect(html.contains("data-replaces=\"\(group):\(first)\""))
            #expect(changes.filter { $0.entry.kind == Entry.withdrawal }.count == 2)
        }
    }

    @Test("a new member sees the history that the policy allows", arguments: Engine.allCases, HistoryPolicy.allCases)
    func history(_ engine: Engine, _ policy: HistoryPolicy) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(5)
            let group = try await test.group(Array(people.prefix(3)), history: policy)
            try await test.say("before", in: group, by: people[0])
            try await test.bring(people[3], into: group, by: people[0])
            try await test.say("after", in: group, by: people[0])
            let seen = try await test.messages(group, by: people[3])
            #expect(seen == (policy == .all ? ["before", "after"] : ["after"]))
            #expect(try await test.kinds(group, by: people[3]).suffix(2) == ["joined", "message"])
            // A change of the policy holds for those who come afterwards.
            try await test.actions.change(
                .make(), group,
                to: { known in
                    try GroupSettings(
                        name: known.circle.name, kind: known.rules.kind, purpose: known.rules.purpose,
                        invitePolicy: known.rules.invitePolicy, history: policy == .all ? .fromJoining : .all,
                        limit: known.circle.limit)
                }, by: people[0])
            #expect(try await test.messages(group, by: people[3]) == seen)
            try await test.bring(people[4], into: group, by: people[0])
            #expect(try await test.messages(group, by: people[4]) == (policy == .all ? [] : ["before", "after"]))
        }
    }

    @Test("looking at the newest page marks the group as read", arguments: Engine.allCases)
    func unread(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(try await test.actions.list(by: people[1]).groups.map(\.unread) == [0])
            for number in 1...3 { try await test.say("\(number)", in: group, by: people[0]) }
            #expect(try await test.actions.list(by: people[1]).groups.map(\.unread) == [3])
            _ = try await test.actions.conversation(group, before: 2, by: people[1])
            #expect(try await test.actions.list(by: people[1]).groups.map(\.unread) == [3])
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(try await test.actions.list(by: people[1]).groups.map(\.unread) == [0])
        }
    }

    @Test("the page holds the last hundred and leads to the earlier ones", arguments: Engine.allCases)
    func pages(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            for number in 1...105 { try await test.say("\(number)", in: group, by: people[0]) }
            // What is unread is all on the first page that is opened.
            _ = try await test.actions.conversation(group, before: nil, by: people[1])
            let newest = try await test.actions.conversation(group, before: nil, by: people[1])
            #expect(newest.entries.count == 100)
            let view = ConversationJSON(newest)
            #expect(view.earlier == newest.entries.first?.seq)
            let earlier = try await test.actions.conversation(group, before: view.earlier, by: people[1])
            #expect(earlier.entries.count == 8)
            #expect(ConversationJSON(earlier).earlier == nil)
        }
    }

    @Test("settings are the moderators' to change, and a new name is told", arguments: Engine.allCases)
    func settings(_ engine: Engine) async throws {
        try await GroupsGround.with(engine) { test in
            let people = try await test.people(2)
            let group = try await test.group(people)
            let change: @Sendable (Actor) async throws -> Void = { actor in
                try await test.actions.change(
                    .make(), group,
                    to: { known in
                        try GroupSettings(
                            name: "Skin and hair", kind: .reading, purpose: known.rules.purpose, invitePolicy: .members,
                            history: .all, limit: known.circle.limit)
                    }, by: actor)
            }
            await #expect(throws: CommonFailure.notAllowed) { try await change(people[1]) }
            try await change(people[0])
            let seen = try await test.actions.group(group, by: people[1])
            #expect(seen.circle.name == "Skin and hair")
            #expect(seen.rules.kind == .reading)
            #expect(seen.rules.invitePolicy == .members)
            #expect(try await test.kinds(group, by: people[1]).last == GroupEntry.renamed)
        }
    }

    @Test("a fragment escapes what was written and keeps its lines, in both languages", arguments: Language.allCases)
    func fragment(_ language: Language) async throws {
        try await GroupsGround.with(.sqlite) { test in
            let people = try await test.people(3)
            let group = try await test.group(people)
            let seq = try await test.say(
                "<b>1</b>\n2 & 3", in: group, by: people[0], uploads: [test.upload(by: people[0])])
            let (_, entry) = try await test.actions.entry(seq, of: group, by: people[1])
            let fragment = GroupFragments.html(entry, language)
            #expect(fragment.text.contains("&lt;b&gt;1&lt;/b&gt;<br>2 &amp; 3"))
            #expect(fragment.text.contains("data-entry=\"\(group):\(seq)\" id=\"e-\(seq)\""))
            #expect(fragment.text.contains("src=\"/files/\(group)/\(seq)/0/thumb\""))
            #expect(fragment.text.contains(language == .zh ? "一级" : "tier 1"))
        }
    }
}
