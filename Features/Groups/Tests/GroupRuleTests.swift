import Kernel
import Rooms
import Testing

@testable import Circles
@testable import Groups

@Suite("What holds for every group")
struct GroupRuleTests {
    private func settings(name: String = "Any", purpose: String = "", limit: Int = 500) throws -> GroupSettings {
        try GroupSettings(
            name: name, kind: .reading, purpose: purpose, invitePolicy: .members, history: .all, limit: limit)
    }

    @Test("a group may be as small as three and as large as five hundred", arguments: [3, 4, 499, 500])
    func sizes(_ limit: Int) throws {
        #expect(try settings(limit: limit).limit == limit)
    }

    @Test("no other size is taken, and the field is named", arguments: [2, 501, 0, -1, Int.max])
    func badSizes(_ limit: Int) {
        #expect(throws: CommonFailure.invalid(field: "limit", reason: GroupTexts.limitRange)) {
            try settings(limit: limit)
        }
    }

    @Test("the sizes stand in one place: the kind of circle, the texts and the limits say the same")
    func oneSize() {
        #expect(GroupsRoom.kind.limits == Group.sizes)
        for text in [GroupTexts.limit, GroupTexts.limitRange] {
            for language in Language.allCases {
                #expect(text[language].contains("3") && text[language].contains("500"))
            }
        }
        #expect(GroupTexts.forming(needed: 1).zh.contains("至少 3 人"))
    }

    @Test("a name is one line of at most sixty characters; a purpose has lines and may be empty")
    func texts() throws {
        let cleaned = try settings(name: " Skin\nand hair \u{202E}", purpose: "one\r\ntwo")
        #expect(cleaned.name == "Skin and hair")
        #expect(cleaned.rules.purpose == "one\ntwo")
        #expect(try settings(name: String(repeating: "长", count: 60)).name.count == 60)
        for (name, purpose, field) in [
            ("", "", "name"), (" \u{200F}", "", "name"), (String(repeating: "长", count: 61), "", "name"),
            ("Any", String(repeating: "长", count: 501), "purpose"),
        ] {
            #expect { try settings(name: name, purpose: purpose) } throws: { error in
                (error as? CommonFailure)?.field == field
            }
        }
    }

    @Test("so many members are missing until the third is in", arguments: [(0, 3), (1, 2), (2, 1), (3, 0), (400, 0)])
    func needed(_ members: Int, _ needed: Int) {
        #expect(GroupSamples.group(members: members).needed == needed)
    }

    @Test("a role allows what stands here, and the database learns the same words")
    func roles() {
        let allowed: [GroupRole: Set<Capability>] = [
            .member: ["may-post", "may-answer", "may-invite-member"],
            .librarian: ["may-post", "may-answer", "may-invite-member"],
            .coordinator: ["may-post", "may-answer", "may-route", "may-invite-member"],
            .moderator: [
                "may-post", "may-answer", "may-moderate", "may-read-hidden", "may-invite-member",
                "may-invite-moderator",
                "may-invite-coordinator", "may-invite-librarian", "may-invite-observer",
            ],
            .observer: [],
        ]
        for role in GroupRole.allCases {
            #expect(role.allows == allowed[role])
            #expect(role.mayPost == (role != .observer))
            #expect(role.mayModerate == (role == .moderator))
            #expect(GroupsRoom.kind.roles.contains(CircleRole(role.rawValue, allows: role.allows)))
        }
        #expect(GroupsRoom.kind.roles.count == GroupRole.allCases.count)
    }

    @Test("moderators always invite, others by the policy, observers never", arguments: GroupRole.allCases)
    func inviting(_ role: GroupRole) {
        #expect(role.mayInvite(.moderators) == (role == .moderator))
        #expect(role.mayInvite(.members) == (role != .observer))
    }

    @Test("a role that this program does not know reads and does no more")
    func unknownRole() {
        let group = GroupSamples.group(named: "archivist")
        #expect(group.role == .observer)
        #expect(!GroupJSON(group).mayPost && !GroupJSON(group).mayInvite && !GroupJSON(group).mayModerate)
    }

    @Test("nobody posts in a group that is forming, whatever the role")
    func formingGroup() {
        #expect(!GroupJSON(GroupSamples.group(.moderator, members: 2)).mayPost)
        #expect(GroupJSON(GroupSamples.group(.moderator, members: 3)).mayPost)
    }

    @Test("an invitation is for a member and a week unless something else is asked for")
    func order() {
        #expect(InvitationOrder() == InvitationOrder(role: .member, days: 7))
        #expect(InvitationOrder.days == 1...30)
    }

    @Test("each failure has a code of its own, a status of the client's, and words of both languages")
    func failures() {
        let all: [GroupFailure] = [
            .forming(needed: 1), .full(limit: 3), .tooManyMembers(count: 9), .alreadyMember, .observer, .invitingClosed,
            .identifiers([Text(zh: "电话", en: "telephone")]), .tooManyFiles(limit: 9), .codeShownOnce,
            .successorNeeded, .lastModerator,
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        for failure in all {
            #expect((400..<500).contains(failure.status), "\(failure.code)")
            #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty)
            // The administrator of the installation is somebody else.
            #expect(!failure.message.zh.contains("系统管理员"), "\(failure.code)")
        }
        #expect(all.filter { $0.status == 403 } == [.observer, .invitingClosed])
        #expect(GroupFailure.tooManyMembers(count: 9).field == "limit")
        #expect(GroupFailure.successorNeeded.field == "successor")
    }
}
