import Foundation
import Kernel
import Rooms
import Testing
import Threads

@testable import Groups
@testable import Web

@Suite("What can be said and done in a group")
struct GroupKindTests {
    private static let said = "第一行\n<b>第二行</b>"

    private func html(_ entry: Entry, _ language: Language = .en) -> String {
        GroupFragments.html(entry, language).text
    }

    @Test("a body is written as it is read, with only the members that its kind needs")
    func roundTrip() throws {
        let bodies: [GroupEntry.Body] = [
            GroupEntry.Body(text: Self.said), GroupEntry.Body(name: "Skin / hair"), GroupEntry.Body(),
            GroupEntry.Body(person: .make(), personName: "甲", role: .librarian),
            GroupEntry.Body(person: .make(), personName: "甲", reason: "moved away"),
        ]
        for body in bodies { #expect(GroupEntry.Body(reading: try body.json()) == body) }
        #expect(try GroupEntry.Body().json() == "{}")
        #expect(try GroupEntry.Body(text: "a/b").json() == "{\"text\":\"a/b\"}")
        let full = GroupEntry.Body(text: "t", name: "n")
        #expect(try full.json() == "{\"name\":\"n\",\"text\":\"t\"}")
    }

    @Test(
        "a body that no version wrote, or a member that this one cannot read, hides nothing else",
        arguments: ["", "[]", "null", "{\"text\":7}", "{\"role\":\"king\"}", "{\"person\":\"nobody\"}"])
    func tolerant(_ stored: String) {
        #expect(GroupEntry.Body(reading: stored) == GroupEntry.Body())
    }

    @Test("a newer program's members are passed over, and those that are known stay")
    func newer() {
        let body = GroupEntry.Body(reading: "{\"text\":\"a\",\"mentions\":[1],\"role\":{\"x\":1},\"reason\":\"b\"}")
        #expect(body == GroupEntry.Body(text: "a", reason: "b"))
    }

    @Test(
        "every kind has a fragment of one element that names its entry, in both languages", arguments: Language.allCases
    )
    func fragments(_ language: Language) {
        for kind in GroupKinds.all {
            for sample in kind.samples {
                let entry = GroupSamples.entry(kind.name, sample, replaces: kind.name == Entry.withdrawal ? 1 : nil)
                let html = html(entry, language)
                #expect(html.hasPrefix("<article class=\"entry") && html.hasSuffix("</article>"), "\(kind.name)")
                #expect(html.contains("data-entry=\"\(entry.thread):2\" id=\"e-2\""), "\(kind.name)")
                #expect(!html.contains("<b>"), "\(kind.name)")
            }
        }
    }

    @Test("each kind says another thing, and both languages say it")
    func words() {
        var lines: [Language: Set<String>] = [:]
        for kind in GroupKinds.all {
            for language in Language.allCases {
                let html = html(GroupSamples.entry(kind.name, kind.samples[0]), language)
                    .replacing(/data-entry="[^"]*"|href="[^"]*"/, with: "")
                lines[language, default: []].insert(html)
            }
        }
        for language in Language.allCases { #expect(lines[language]?.count == GroupKinds.all.count) }
        #expect(lines[.zh]?.isDisjoint(with: lines[.en] ?? []) == true)
    }

    @Test("names, reasons and texts are shown as they were written, and never run", arguments: Language.allCases)
    func hostile(_ language: Language) throws {
        let evil = GroupSamples.hostile
        let body = try GroupEntry.Body(
            text: evil, person: .make(), personName: evil, role: .member, reason: evil, name: evil
        ).json()
        for kind in GroupKinds.all {
            let html = html(GroupSamples.entry(kind.name, body, author: GroupSamples.card(evil)), language)
            #expect(!html.contains("<script"), "\(kind.name)")
            #expect(html.contains(GroupSamples.escaped), "\(kind.name)")
        }
    }

    @Test("a withdrawn message says only that, and its fragment has no text and no file", arguments: Language.allCases)
    func withdrawn(_ language: Language) {
        let entry = GroupSamples.entry(GroupEntry.message, "{}", isWithdrawn: true)
        #expect(html(entry, language).contains(GroupTexts.withdrawn[language]))
        #expect(!html(entry, language).contains("<img"))
        let withdrawal = html(GroupSamples.entry(Entry.withdrawal, seq: 3, replaces: 2), language)
        #expect(withdrawal.contains("data-replaces=") && withdrawal.contains(":2\""))
    }

    @Test("a kind that this program does not know is there, and says that something changed")
    func unknown() {
        let html = html(GroupSamples.entry("poll", "{\"text\":\"a\"}", author: GroupSamples.card("甲")))
        #expect(html.contains("甲 changed something") && html.contains("data-entry="))
    }

    @Test("a picture is shown small and opens large; a file without a small one has a link and its type")
    func attachments() {
        func file(_ position: Int, _ rendition: String, _ type: String) -> EntryFile {
            EntryFile(position: position, rendition: rendition, hash: "h", type: type, bytes: 1)
        }
        let entry = GroupSamples.entry(
            GroupEntry.message, "{}", author: GroupSamples.card(GroupSamples.hostile),
            files: [
                file(0, "thumb", "image/webp"), file(0, "view", "image/webp"), file(1, "thumb", "image/webp"),
                file(2, "full", "application/pdf"),
            ])
        let html = html(entry)
        let place = "/files/\(entry.thread)/2"
        #expect(html.contains("href=\"\(place)/0/view\"><img src=\"\(place)/0/thumb\""))
        #expect(html.contains("href=\"\(place)/1/thumb\"><img src=\"\(place)/1/thumb\""))
        #expect(html.contains("<a href=\"\(place)/2/full\">File 3 application/pdf</a>"))
        #expect(!html.contains("<script"))
    }

    @Test("search finds what was said and how the group was called, and nobody's name or reason")
    func search() throws {
        let body = try GroupEntry.Body(text: "rash", personName: "甲", reason: "moved", name: "Skin").json()
        for kind in GroupKinds.all {
            let words = kind.words(GroupSamples.entry(kind.name, body))
            switch kind.name {
            case GroupEntry.message: #expect(words == ["rash"])
            case GroupEntry.created, GroupEntry.renamed: #expect(words == ["Skin"])
            default: #expect(words.isEmpty, "\(kind.name)")
            }
        }
    }

    @Test("what changes who is in the group renews its head; a message renews no more than the empty place")
    func renewal() {
        for kind in GroupKinds.all {
            switch kind.name {
            case GroupEntry.message: #expect(kind.renews == [GroupKinds.empty])
            case Entry.withdrawal: #expect(kind.renews.isEmpty)
            default: #expect(kind.renews == [GroupKinds.state, GroupKinds.writing], "\(kind.name)")
            }
        }
    }

    @Test("what nobody was told of is not said: no inviter, no reason, no known role")
    func partial() {
        #expect(GroupTexts.joined("甲", inviter: nil).en == "甲 joined")
        #expect(GroupTexts.joined("甲", inviter: "乙").zh == "乙 邀请 甲 入群")
        #expect(GroupTexts.removed("甲", "乙", reason: nil).en == "甲 removed 乙")
        #expect(GroupTexts.removed("甲", "乙", reason: "调离").zh.contains("调离"))
        #expect(GroupTexts.roleChanged("甲", "乙", to: nil).en == "甲 gave 乙 another role")
        #expect(GroupTexts.roleChanged("甲", "乙", to: .moderator).zh == "甲 将 乙 设为群管理员")
    }
}
