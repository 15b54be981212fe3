import Foundation
import Kernel
import Testing
import Threads

@testable import Circles
@testable import Groups
@testable import Web

@Suite("The page of a group as a chat")
struct GroupChatPageTests {
    private let author = GroupSamples.card("甲")

    private func said(_ seq: Int64, by person: PersonCard? = nil, replaces: Int64? = nil) -> Entry {
        GroupSamples.entry(
            GroupEntry.message, "{\"text\":\"m\(seq)\"}", author: person ?? author, seq: seq, replaces: replaces)
    }

    private func page(
        _ entries: [Entry], unread: Int64? = nil, hasEarlier: Bool = false, role: GroupRole = .member, members: Int = 3,
        reader: PersonID? = nil,
        _ language: Language = .zh
    ) -> String {
        let group = GroupSamples.group(role, policy: .members, members: members)
        let view = GroupSamples.view(language, reader.map { Actor(person: $0) })
        return GroupPages.conversation(
            GroupSamples.conversation(group, entries, hasEarlier: hasEarlier, firstUnread: unread), view
        ).body.text
    }

    @Test("the mark stands once, before the first unread entry that is still there", arguments: Language.allCases)
    func mark(_ language: Language) throws {
        let withdrawal = GroupSamples.entry(Entry.withdrawal, author: author, seq: 6, replaces: 4)
        let text = page([said(3), said(4), said(5), withdrawal], unread: 4, language)
        let parts = text.components(separatedBy: "id=\"new\"")
        #expect(parts.count == 2 && parts[1].contains(GroupTexts.newBelow[language]))
        #expect(parts[0].contains("m3") && !parts[0].contains("m5") && parts[1].contains("m5"))
        #expect(!text.contains("m4"), "what was withdrawn is gone")
    }

    @Test("a page that the first unread entry lies before says so, and leads there", arguments: Language.allCases)
    func unreadAbove(_ language: Language) throws {
        let text = page([said(300), said(301)], unread: 4, hasEarlier: true, language)
        let parts = text.components(separatedBy: "id=\"new\"")
        #expect(parts.count == 2 && !parts[0].contains("m300") && parts[1].contains("m300"))
        #expect(parts[1].contains("?before=300#new") && parts[1].contains(GroupTexts.unreadAbove[language]))
        #expect(!text.contains(GroupTexts.newBelow[language]))
        #expect(page([said(300)], unread: 300, hasEarlier: true, language).contains(GroupTexts.newBelow[language]))
    }

    @Test("where everything was read, the address leads to the end of the conversation")
    func end() {
        for text in [page([said(3), said(4)]), page([said(3)], unread: 9)] {
            let parts = text.components(separatedBy: "id=\"new\"")
            #expect(parts.count == 2 && parts[0].contains("m3") && !text.contains("unread-mark"))
        }
    }

    @Test("own messages stand apart; what happened does not, whoever did it")
    func own() {
        let joined = GroupSamples.entry(GroupEntry.joined, author: author, seq: 2)
        let text = page([joined, said(3), said(4, by: GroupSamples.card("乙"))], reader: author.id)
        let parts = text.components(separatedBy: "<div class=\"own\">")
        #expect(parts.count == 2 && parts[1].hasPrefix("<article") && parts[1].contains("m3"))
        #expect(!page([said(3)]).contains("class=\"own\""))
        // The entry itself is the same for every reader.
        #expect(GroupFragments.html(said(3), .zh).text.contains("data-author=\"\(author.id)\""))
    }

    @Test("a day stands before its first entry, once")
    func days() {
        let text = page([said(3), said(4)])
        #expect(text.components(separatedBy: "class=\"day\"").count == 2)
        #expect(text.contains("<p class=\"day\">2025-11-20</p>"))
    }

    @Test("who cannot write is told why, and has no composer", arguments: Language.allCases)
    func closed(_ language: Language) {
        let forming = page([], members: 2, language)
        #expect(forming.contains(GroupTexts.forming(needed: 1)[language]) && forming.contains("/members#invite"))
        let observing = page([], role: .observer, language)
        #expect(observing.contains(GroupTexts.youObserve[language]) && !observing.contains("#invite"))
        for text in [forming, observing] {
            #expect(
                !text.contains("id=\"compose\"") && text.contains("id=\"group-writing\" class=\"closed\" data-refresh"))
        }
        let open = page([], language)
        #expect(open.contains("id=\"compose\"") && open.contains("<div id=\"group-writing\" data-refresh></div>"))
    }

    @Test("only a moderator's page shows what can be done about the messages of others")
    func actions() {
        #expect(page([said(3)], role: .moderator).contains("chat-head may-moderate"))
        #expect(!page([said(3)]).contains("may-moderate"))
        // What was withdrawn and what happened has nothing to be done about it.
        let gone = GroupSamples.entry(GroupEntry.message, isWithdrawn: true)
        for entry in [gone, GroupSamples.entry(GroupEntry.left)] {
            #expect(!GroupFragments.html(entry, .zh).text.contains("entry-menu"))
        }
        #expect(GroupFragments.html(said(3), .en).text.contains("aria-label=\"Actions on the message of 甲\""))
    }

    @Test("each part of a group says which one it is, and leads to the others", arguments: Language.allCases)
    func tabs(_ language: Language) {
        let group = GroupSamples.group()
        let view = GroupSamples.view(language)
        for tab in GroupTab.allCases {
            let text = GroupPages.tabs(GroupJSON(group), tab, view).text
            for other in GroupTab.allCases {
                let link = "href=\"\(other.path(GroupJSON(group)))\"\(other == tab ? " aria-current=\"page\"" : "")>"
                #expect(text.contains(link) && text.contains(other.name[language]))
            }
        }
    }

    @Test("a group without cases says what will be here, and who may write can ask", arguments: Language.allCases)
    func noCases(_ language: Language) {
        for role in [GroupRole.member, .observer] {
            let cases = GroupCases(
                group: GroupSamples.group(role), lines: [], earlier: nil, vector: [:], now: GroupSamples.instant)
            let text = GroupPages.cases(cases, GroupSamples.view(language)).body.text
            #expect(text.contains(GroupTexts.noCases[language]))
            #expect(text.contains("href=\"/ask\"") == (role == .member))
        }
    }

    @Test("who was removed is told so and what to do, and nothing of the group", arguments: Language.allCases)
    func removed(_ language: Language) {
        let text = GroupPages.removed(GroupSamples.view(language)).body.text
        #expect(text.contains(GroupTexts.youWereRemoved[language]) && text.contains(GroupTexts.whatNow[language]))
        #expect(text.contains("href=\"/groups\""))
    }
}
