import Foundation
import Kernel
import Testing
import Threads

@testable import Circles
@testable import Groups

@Suite("What programs get of groups")
struct GroupShowingTests {
    private static let group: Set<String> = [
        "id", "name", "kind", "purpose", "invitePolicy", "history", "memberCount", "limit", "needed", "lastChange",
        "role", "mayPost", "mayInvite", "mayModerate",
    ]

    private func keys(_ value: some Encodable) throws -> Set<String> { Set(try GroupSamples.object(value).keys) }

    @Test("a group has these members and no other")
    func group() throws {
        let json = try GroupSamples.object(GroupJSON(GroupSamples.group(.coordinator, policy: .members)))
        #expect(Set(json.keys) == Self.group)
        #expect(json["kind"] as? String == "specialty" && json["role"] as? String == "coordinator")
        #expect(json["invitePolicy"] as? String == "members" && json["history"] as? String == "all")
        #expect(json["mayPost"] as? Bool == true && json["mayInvite"] as? Bool == true)
        #expect(json["mayModerate"] as? Bool == false && json["needed"] as? Int == 0)
    }

    @Test("a list has lines of a group and what is unread in it")
    func list() throws {
        let item = GroupListJSON.Item(GroupSamples.group(), unread: 4)
        let json = try GroupSamples.object(GroupListJSON(groups: [item]))
        #expect(Set(json.keys) == ["groups"])
        let first = try #require((json["groups"] as? [[String: Any]])?.first)
        #expect(Set(first.keys) == ["group", "unread"] && first["unread"] as? Int == 4)
        #expect(try keys(GroupListJSON(groups: [])) == ["groups"])
    }

    @Test("a conversation says where the entries before begin, only when there are some")
    func conversation() throws {
        let entries = [GroupSamples.entry(GroupEntry.message, "{\"text\":\"a\"}", seq: 7)]
        let all = ConversationJSON(GroupSamples.conversation(GroupSamples.group(), entries))
        #expect(try keys(all) == ["group", "entries", "observers"])
        let rest = ConversationJSON(GroupSamples.conversation(GroupSamples.group(), entries, hasEarlier: true))
        #expect(try GroupSamples.object(rest)["earlier"] as? Int == 7)
    }

    @Test("an entry has its body and its files, and no hash or place of them on the disk")
    func entry() throws {
        let files = [("view", 0), ("thumb", 0), ("view", 2)].map { name, position in
            EntryFile(position: position, rendition: name, hash: "secret-hash", type: "image/webp", bytes: 7)
        }
        let entry = GroupSamples.entry(GroupEntry.message, "{\"text\":\"a\"}", files: files)
        let json = try GroupSamples.object(EntryJSON(entry))
        let always: Set<String> = [
            "thread", "seq", "id", "kind", "author", "createdAt", "isWithdrawn", "body", "attachments",
        ]
        #expect(Set(json.keys) == always)
        #expect((json["body"] as? [String: Any])?.keys.sorted() == ["text"])
        let attachments = try #require(json["attachments"] as? [[String: Any]])
        #expect(attachments.map { $0["position"] as? Int } == [0, 2])
        let renditions = try #require(attachments[0]["renditions"] as? [[String: Any]])
        #expect(renditions.allSatisfy { Set($0.keys) == ["name", "type", "bytes", "url"] })
        #expect(renditions[0]["url"] as? String == "/files/\(entry.thread)/2/0/view")
        #expect(!"\(json)".contains("secret-hash"))
        let withdrawal = GroupSamples.entry(Entry.withdrawal, replaces: 1)
        #expect(try keys(EntryJSON(withdrawal)) == always.union(["replaces"]))
    }

    @Test("who brought in whom is there for moderators alone")
    func members() throws {
        let member = Membership(
            person: GroupSamples.card(), role: "member", joinedAt: GroupSamples.instant, invitedBy: nil, fromChange: 0)
        var view = MembersJSON(GroupSamples.group(), members: [MembersJSON.Item(member)])
        #expect(try keys(view) == ["group", "members", "pending"])
        view.tree = []
        #expect(try keys(view) == ["group", "members", "pending", "tree"])
        #expect(try keys(MembersJSON.Item(member)) == ["person", "role", "joinedAt"])
        let pending = PendingInvitation(
            id: .make(), role: "observer", issuedBy: GroupSamples.card(), createdAt: GroupSamples.instant,
            expiresAt: GroupSamples.instant, isEnded: false)
        #expect(try keys(MembersJSON.Pending(pending)) == ["id", "role", "issuedBy", "expiresAt", "isEnded"])
        #expect(
            try keys(MemberJSON(group: view.group, person: member.person, role: .member))
                == ["group", "person", "role"])
    }

    @Test("a node of the tree has no inviter when it is the founder's")
    func tree() throws {
        let node = InvitationTree.Node(
            person: GroupSamples.card(), inviter: nil, at: GroupSamples.instant, depth: 0, isPresent: true, returns: 0)
        #expect(try keys(node) == ["person", "at", "depth", "isPresent", "returns"])
    }

    @Test("the code of an invitation stands in the answer that made it and in no other")
    func invitations() throws {
        let made = NewInvitation(
            id: .make(), group: .make(), groupName: "Skin", code: "abc", expiresAt: GroupSamples.instant)
        #expect(try keys(InvitationMadeJSON(invitation: made, link: "/join/abc")) == ["invitation", "link"])
        #expect(try keys(made) == ["id", "group", "groupName", "code", "expiresAt"])
        let door = JoinJSON(
            group: .make(), name: "Skin", kind: .reading, purpose: "", inviter: GroupSamples.card(),
            expiresAt: GroupSamples.instant, signedIn: false)
        #expect(
            try keys(door) == ["group", "name", "kind", "purpose", "inviter", "expiresAt", "signedIn"])
        #expect(try keys(JoinedJSON(group: .make())) == ["group"])
        #expect(try keys(RevokedJSON(invitation: .make())) == ["invitation"])
        #expect(try keys(CodeJSON(code: "abc")) == ["code"])
    }

    @Test("what was done says about what")
    func done() throws {
        #expect(try keys(DoneJSON(id: "x")) == ["id"])
        #expect(try keys(PlaceJSON(thread: .make(), seq: 1)) == ["thread", "seq"])
        #expect(try keys(MemberPlaceJSON(group: .make(), person: .make())) == ["group", "person"])
        let leaving = LeavingJSON(group: GroupJSON(GroupSamples.group()), successors: [])
        #expect(try keys(leaving) == ["group", "successors"])
    }
}
