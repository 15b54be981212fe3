import Foundation
import Kernel
import Testing
import Threads

@testable import Circles
@testable import Groups
@testable import Web

/// Values as the room would read them, for tests that need no database.
enum GroupSamples {
    static let instant = Instant(milliseconds: 1_763_600_000_000)
    /// What somebody might call themselves who wants a page to run it.
    static let hostile = "<script>alert('x')</script>\"&"
    static let escaped = "&lt;script&gt;"

    static func card(_ name: String = "Person", tier: Int = 2) -> PersonCard {
        PersonCard(
            id: .make(), name: name, titleZh: "医生", titleEn: "physician", facilityName: "Clinic", facilityTier: tier,
            checked: true)
    }

    static func group(
        _ role: GroupRole = .moderator, name: String = "Skin disease", purpose: String = "Rashes",
        policy: InvitePolicy = .moderators, members: Int = 3, id: CircleID = .make()
    ) -> Group {
        group(named: role.rawValue, name, purpose, policy, members, id)
    }

    /// A group in which the reader has a role of any name.
    static func group(
        named role: String, _ name: String = "Skin disease", _ purpose: String = "Rashes",
        _ policy: InvitePolicy = .members, _ members: Int = 3, _ id: CircleID = .make()
    ) -> Group {
        Group(
            circle: CircleSummary(
                id: id, kind: GroupsRoom.circleKind, name: name, memberCount: members, minimum: Group.sizes.lowerBound,
                limit: 50, lastChange: 9, history: .all, role: role),
            rules: GroupRules(kind: .specialty, purpose: purpose, invitePolicy: policy))
    }

    static func entry(
        _ kind: String, _ body: String = "{}", author: PersonCard = card(), seq: Int64 = 2, replaces: Int64? = nil,
        files: [EntryFile] = [], isWithdrawn: Bool = false
    ) -> Entry {
        Entry(
            thread: .make(), seq: seq, id: .make(), room: GroupsRoom.name, author: author, kind: kind, body: body,
            replaces: replaces, createdAt: instant, files: files, isWithdrawn: isWithdrawn)
    }

    static func conversation(
        _ group: Group = group(), _ entries: [Entry] = [], hasEarlier: Bool = false, isNewest: Bool = true,
        observers: [PersonCard] = [], firstUnread: Int64? = nil
    ) -> Conversation {
        Conversation(
            group: group, entries: entries, hasEarlier: hasEarlier, isNewest: isNewest, observers: observers,
            vector: [group.id: 9], readMark: 0, firstUnread: firstUnread)
    }

    static func view(_ language: Language, _ actor: Actor? = nil) -> View {
        View(language: language, actor: actor, personName: nil, csrf: "token", path: "/", demo: false)
    }

    /// The JSON object that a program gets.
    static func object(_ value: some Encodable) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        return try #require(json as? [String: Any])
    }
}
