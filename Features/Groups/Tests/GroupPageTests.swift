import Kernel
import Testing
import Threads

@testable import Circles
@testable import Groups
@testable import Web

@Suite("The pages of groups")
struct GroupPageTests {
    private let group = GroupSamples.group()
    private let hostile = GroupSamples.hostile

    private func view(_ language: Language, _ person: PersonID? = nil) -> View {
        GroupSamples.view(language, person.map { Actor(person: $0) })
    }

    private func members(
        _ group: Group, _ people: [PersonCard], tree: [InvitationTree.Node]? = nil, pending: [PersonCard] = []
    ) -> MembersJSON {
        var view = MembersJSON(
            group,
            members: people.map {
                MembersJSON.Item(
                    Membership(
                        person: $0, role: "member", joinedAt: GroupSamples.instant, invitedBy: nil, fromChange: 0))
            })
        view.tree = tree
        view.pending = pending.map {
            MembersJSON.Pending(
                PendingInvitation(
                    id: .make(), role: "member", issuedBy: $0, createdAt: GroupSamples.instant,
                    expiresAt: GroupSamples.instant, isEnded: false))
        }
        return view
    }

    private func door(_ name: String, purpose: String = "", inviter: PersonCard? = nil, signedIn: Bool) -> JoinJSON {
        JoinJSON(
            group: .make(), name: name, kind: .reading, purpose: purpose, inviter: inviter,
            expiresAt: GroupSamples.instant, signedIn: signedIn)
    }

    /// Every page of the room, with this text wherever a person may write one.
    private func all(_ text: String, _ language: Language) -> [String: Page] {
        let group = GroupSamples.group(name: text, purpose: text)
        let (info, person, view) = (GroupJSON(group), GroupSamples.card(text), view(language))
        let said = GroupSamples.entry(GroupEntry.message, "{}", author: person)
        let node = InvitationTree.Node(
            person: person, inviter: nil, at: GroupSamples.instant, depth: 0, isPresent: false, returns: 0)
        let made = NewInvitation(
            id: .make(), group: group.id, groupName: text, code: "abc", expiresAt: GroupSamples.instant)
        return [
            "list": GroupPages.list(GroupListJSON(groups: [GroupListJSON.Item(group, unread: 3)]), view),
            "settings": GroupPages.settings(info, view),
            "settings of a member": GroupPages.settings(GroupJSON(GroupSamples.group(.member, purpose: text)), view),
            "leave": GroupPages.leave(LeavingJSON(group: info, successors: [person]), view),
            "conversation": GroupPages.conversation(
                GroupSamples.conversation(group, [said], hasEarlier: true, observers: [person]), view),
            "entry": GroupPages.entry(group, said, view),
            "members": GroupPages.members(members(group, [person], tree: [node], pending: [person]), view),
            "member": GroupPages.member(MemberJSON(group: info, person: person, role: .observer), view),
            "invitation": GroupPages.invitation(
                made, InvitationPage(code: "abc", link: "https://h/join/abc", qr: nil, expires: made.expiresAt), view),
            "join": GroupPages.join(
                door(text, purpose: text, inviter: person, signedIn: true), code: "abc", view),
        ]
    }

    @Test("what people call themselves and their groups is shown, and never run", arguments: Language.allCases)
    func hostileNames(_ language: Language) {
        for (name, page) in all(hostile, language) {
            #expect(!page.body.text.contains("<script"), "\(name)")
            #expect(page.body.text.contains(GroupSamples.escaped), "\(name)")
        }
    }

    @Test("a page speaks one language, and calls nobody but the administrator one")
    func languages() {
        let (chinese, english) = (all("Skin", .zh), all("Skin", .en))
        for (name, page) in chinese {
            #expect(page.body.text != english[name]?.body.text, "\(name)")
            #expect(!page.body.text.contains("系统管理员"), "\(name)")
            // Titles of people stand in the reader's language too.
            let text = english[name]?.body.text ?? ""
            #expect(!text.contains("群") && !text.contains("医生") && !text.contains("邀请"), "\(name)")
        }
        #expect(chinese["members"]?.body.text.contains("群管理员") == true)
    }

    @Test("every form carries the session's token and an id for its command")
    func forms() {
        var pages = all("Skin", .en)
        pages["new"] = GroupPages.new(view(.en))
        for (name, page) in pages {
            let text = page.body.text
            let forms = text.split(separator: "<form").dropFirst()
            for form in forms where !form.contains("action=\"/join\"") {
                #expect(form.contains("name=\"_csrf\" value=\"token\""), "\(name)")
                #expect(form.contains("name=\"id\" value=\""), "\(name)")
            }
        }
    }

    @Test("without groups the list says what to do, in both languages", arguments: Language.allCases)
    func emptyList(_ language: Language) {
        let text = GroupPages.list(GroupListJSON(groups: []), view(language)).body.text
        #expect(text.contains("class=\"empty\"") && text.contains(GroupTexts.noGroups[language]))
        #expect(text.contains("href=\"/groups/new\"") && text.contains("action=\"/join\""))
        #expect(!text.contains("<ul"))
    }

    @Test("a line of the list shows what is unread and that a group is forming, and nothing where there is nothing")
    func list() {
        let forming = GroupListJSON.Item(GroupSamples.group(members: 1), unread: 3)
        let quiet = GroupListJSON.Item(group, unread: 0)
        let text = GroupPages.list(GroupListJSON(groups: [forming]), view(.en)).body.text
        #expect(text.contains("3 unread") && text.contains(">forming<") && text.contains("1 of 50 members"))
        let plain = GroupPages.list(GroupListJSON(groups: [quiet]), view(.en)).body.text
        #expect(!plain.contains("unread") && !plain.contains(">forming<"))
        #expect(plain.contains("href=\"/groups/\(group.id)#new\""))
    }

    @Test("a conversation without a message says what will be here; with one it does not", arguments: Language.allCases)
    func emptyConversation(_ language: Language) {
        let created = GroupSamples.entry(GroupEntry.created, "{\"name\":\"Skin\"}")
        let empty = GroupPages.conversation(GroupSamples.conversation(group, [created]), view(language)).body.text
        #expect(empty.contains("id=\"group-empty\" data-refresh") && empty.contains(GroupTexts.noMessages[language]))
        let said = [created, GroupSamples.entry(GroupEntry.message, "{\"text\":\"a\"}")]
        let full = GroupPages.conversation(GroupSamples.conversation(group, said), view(language)).body.text
        #expect(
            !full.contains("group-empty")
                && full.contains("id=\"group-state\" class=\"chat-head may-moderate\" data-refresh"))
        #expect(full.contains("class=\"entries chat\" data-thread=\"\(group.id)\""))
    }

    @Test("only the end of a conversation listens and takes what is written")
    func pages() {
        let entries = [GroupSamples.entry(GroupEntry.message, "{\"text\":\"a\"}", seq: 41)]
        let newest = GroupPages.conversation(
            GroupSamples.conversation(group, entries, hasEarlier: true), view(.en)
        ).body.text
        #expect(newest.contains("data-live=\"/events?after=\(group.id):9\"") && newest.contains("id=\"compose\""))
        #expect(newest.contains("href=\"/groups/\(group.id)?before=41#new\""))
        let earlier = GroupPages.conversation(
            GroupSamples.conversation(group, entries, isNewest: false), view(.en)
        ).body.text
        #expect(!earlier.contains("data-live") && !earlier.contains("id=\"compose\""))
        #expect(earlier.contains(GroupTexts.newest.en) && !earlier.contains("?before="))
    }

    @Test("observers are named to everybody, and are told that they read", arguments: Language.allCases)
    func observers(_ language: Language) {
        let people = [GroupSamples.card("甲"), GroupSamples.card("乙")]
        let text = GroupPages.conversation(
            GroupSamples.conversation(GroupSamples.group(.observer), observers: people), view(language)
        ).body.text
        #expect(text.contains(language == .zh ? "甲、乙" : "甲, 乙"))
        #expect(text.contains(GroupTexts.youObserve[language]) && !text.contains("<textarea"))
        #expect(!text.contains("#invite"))
    }

    @Test("a message that comes back has all that was typed, what is wrong, and how to send it all the same")
    func returned() {
        let upload = UploadID.make()
        let draft = MessageDraft(
            id: .make(), text: "<b>ID</b>", uploads: [upload], files: ["/tmp/x"], isConfirmed: false)
        let failure = GroupFailure.identifiers([Text(zh: "证件号", en: "identity number")])
        let composer = Composer(returning: draft, because: failure)
        let text = GroupPages.conversation(GroupSamples.conversation(group), view(.en), composer).body.text
        #expect(text.contains(">&lt;b&gt;ID&lt;/b&gt;</textarea>") && text.contains("identity number"))
        #expect(text.contains("role=\"alert\"") && text.contains("name=\"confirmed\""))
        #expect(text.contains("name=\"upload\" value=\"\(upload)\"") && text.contains(GroupTexts.chooseAgain.en))
        #expect(!text.contains("/tmp/x"))
        // Another failure is not one that its author may overrule.
        let full = Composer(returning: draft, because: GroupFailure.tooManyFiles(limit: 9))
        #expect(!full.offersConfirmation && full.failure == GroupFailure.tooManyFiles(limit: 9).message)
        let plain = GroupPages.conversation(GroupSamples.conversation(group), view(.en)).body.text
        #expect(!plain.contains("role=\"alert\"") && !plain.contains("name=\"confirmed\""))
    }

    @Test("the author and a moderator are offered to withdraw a message, once; others are not")
    func withdrawal() {
        let author = GroupSamples.card()
        let said = GroupSamples.entry(GroupEntry.message, "{\"text\":\"a\"}", author: author)
        let gone = GroupSamples.entry(GroupEntry.message, author: author, isWithdrawn: true)
        let joined = GroupSamples.entry(GroupEntry.joined, author: author)
        func offers(_ entry: Entry, _ role: GroupRole, _ person: PersonID) -> Bool {
            GroupPages.entry(GroupSamples.group(role), entry, view(.en, person)).body.text.contains("/withdrawal\"")
        }
        #expect(offers(said, .member, author.id) && offers(said, .moderator, .make()))
        #expect(!offers(said, .member, .make()) && !offers(gone, .moderator, author.id))
        #expect(!offers(joined, .moderator, author.id))
    }

    @Test("what a role may not do is not offered")
    func offers() {
        let other = GroupSamples.card()
        for role in GroupRole.allCases {
            let group = GroupSamples.group(role)
            let isModerator = role == .moderator
            let list = GroupPages.members(members(group, [other]), view(.en)).body.text
            #expect(list.contains("id=\"invite\"") == isModerator, "\(role)")
            #expect(list.contains("/members/\(other.id)\"") == isModerator, "\(role)")
            let settings = GroupPages.settings(GroupJSON(group), view(.en)).body.text
            #expect(settings.contains("<form") == isModerator, "\(role)")
            let page = GroupPages.member(MemberJSON(group: GroupJSON(group), person: other, role: .member), view(.en))
            #expect(page.body.text.contains("/role\"") == isModerator, "\(role)")
            #expect(page.body.text.contains("/removal\"") == isModerator, "\(role)")
        }
        // A member who may invite brings in members only, and nobody removes themselves.
        let open = GroupPages.members(members(GroupSamples.group(.member, policy: .members), [other]), view(.en))
        #expect(open.body.text.contains("id=\"invite\"") && !open.body.text.contains("name=\"role\""))
        let own = MemberJSON(group: GroupJSON(group), person: other, role: .moderator)
        #expect(!GroupPages.member(own, view(.en, other.id)).body.text.contains("/removal\""))
    }

    @Test("a group that is forming says how many are missing wherever somebody could be brought")
    func forming() {
        let group = GroupSamples.group(members: 1)
        let wanted = GroupTexts.forming(needed: 2).en
        #expect(GroupPages.members(members(group, []), view(.en)).body.text.contains(wanted))
        #expect(GroupPages.conversation(GroupSamples.conversation(group), view(.en)).body.text.contains(wanted))
        #expect(GroupPages.new(view(.en)).body.text.contains(wanted))
    }

    @Test("a long chain of invitations does not run out of a narrow screen")
    func deepTree() {
        let nodes = [3, 6, 400].map { depth in
            InvitationTree.Node(
                person: GroupSamples.card("p\(depth)"), inviter: .make(), at: GroupSamples.instant, depth: depth,
                isPresent: depth != 6, returns: 0)
        }
        let text = GroupPages.members(members(group, [], tree: nodes), view(.en)).body.text
        #expect(text.contains("data-depth=\"400\">\(String(repeating: "└ ", count: 6))p400"))
        #expect(text.split(separator: "has left").count == 2)
    }

    @Test("who leaves as the only moderator chooses who takes over; others just leave")
    func leaving() {
        let next = GroupSamples.card("Next")
        let last = GroupPages.leave(LeavingJSON(group: GroupJSON(group), successors: [next]), view(.zh)).body.text
        #expect(last.contains("<option value=\"\(next.id)\">") && last.contains("由谁接任群管理员"))
        let other = GroupPages.leave(LeavingJSON(group: GroupJSON(group), successors: []), view(.zh)).body.text
        #expect(!other.contains("<select") && other.contains("action=\"/groups/\(group.id)/leave\""))
    }

    @Test("at the door a visitor is led to sign in or up with the code, and somebody signed in joins")
    func doors() {
        let visitor = GroupPages.join(door("Skin", signedIn: false), code: "a1b2", view(.en)).body.text
        #expect(visitor.contains("/sign-in?next=%2Fjoin%2Fa1b2") && visitor.contains("/sign-up/a1b2"))
        #expect(!visitor.contains("<form"))
        let person = GroupPages.join(door("Skin", signedIn: true), code: "a1b2", view(.en)).body.text
        #expect(person.contains("action=\"/join/a1b2\"") && !person.contains("/sign-in"))
    }

    @Test("the page of a new invitation has its code, its link and, when the machine draws one, its picture")
    func invitation() {
        let made = NewInvitation(
            id: .make(), group: group.id, groupName: "Skin", code: "a1b2", expiresAt: GroupSamples.instant)
        for qr in [nil, "<svg></svg>"] {
            let page = GroupPages.invitation(
                made,
                InvitationPage(code: "a1b2", link: "https://h.example/join/a1b2", qr: qr, expires: made.expiresAt),
                view(.en)
            ).body.text
            #expect(page.contains("<code class=\"code\">a1b2</code>") && page.contains("https://h.example/join/a1b2"))
            #expect(page.contains("<svg></svg>") == (qr != nil))
            #expect(page.contains("href=\"/groups/\(group.id)\""))
        }
    }

    @Test("paths are printed from one table")
    func paths() {
        let (circle, person) = (CircleID.make(), PersonID.make())
        #expect(GroupPaths.role(circle, person) == "/groups/\(circle)/members/\(person)/role")
        #expect(GroupPaths.entry(7, of: circle) == "/groups/\(circle)#e-7")
        #expect(GroupPaths.join("a/b?c") == "/join/a%2Fb%3Fc")
        let entry = GroupSamples.entry(GroupEntry.message)
        #expect(GroupPaths.fileURL(of: entry, 1, "view") == "/files/\(entry.thread)/2/1/view")
    }
}
