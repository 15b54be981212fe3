import Circles
import Kernel
import Rooms
import Threads

/// Everything that can be said or done in a group's thread.
enum GroupKinds {
    /// The head of the page: name, size, what is missing, who observes.
    static let state = "group-state"
    /// What stands in the place of a conversation without messages; not on a page that has some.
    static let empty = "group-empty"
    /// Beside the composer: why nothing can be written now, and what to do about it.
    static let writing = "group-writing"

    static let all: [EntryKind] = [
        EntryKind(
            GroupEntry.message, retention: .knowledge, renews: [empty],
            samples: [#"{"text":"第一行\n<b>第二行</b>"}"#, #"{"text":"你好","mentions":["x"]}"#, "{}"],
            words: { entry in [GroupEntry.Body(reading: entry.body).text].compactMap { $0 } },
            render: { GroupFragments.message($0, $1) }),
        EntryKind(
            Entry.withdrawal, retention: .knowledge, samples: ["{}"], words: { _ in [] },
            render: { GroupFragments.event($0, GroupTexts.withdrew($0.author.name), $1) }),
        event(
            GroupEntry.created, [#"{"name":"皮肤科会诊群"}"#, "{}"],
            words: { [$0.name].compactMap { $0 } }
        ) { GroupTexts.created($0, name: $1.name ?? "") },
        event(
            GroupEntry.joined,
            [#"{"person":"\#(samplePerson)","personName":"示例·田禾"}"#, #"{"personName":"示例·田禾"}"#, "{}"]
        ) { GroupTexts.joined($0, inviter: $1.personName) },
        event(GroupEntry.left, ["{}"]) { name, _ in GroupTexts.left(name) },
        event(
            GroupEntry.removed,
            [#"{"person":"\#(samplePerson)","personName":"示例·田禾","reason":"调离"}"#, #"{"personName":"示例·田禾"}"#]
        ) { GroupTexts.removed($0, $1.personName ?? "", reason: $1.reason) },
        event(
            GroupEntry.roleChanged,
            [
                #"{"person":"\#(samplePerson)","personName":"示例·田禾","role":"librarian"}"#,
                #"{"personName":"示例·田禾","role":"archivist"}"#,
            ]
        ) { GroupTexts.roleChanged($0, $1.personName ?? "", to: $1.role) },
        event(
            GroupEntry.renamed, [#"{"name":"皮肤与毛发"}"#, "{}"],
            words: { [$0.name].compactMap { $0 } }
        ) { GroupTexts.renamed($0, to: $1.name ?? "") },
        event(GroupEntry.settingsChanged, ["{}"]) { name, _ in GroupTexts.settingsChanged(name) },
    ]

    /// Only an example; nobody has it.
    private static let samplePerson = "019a0000-0000-7000-8000-000000000001"

    /// One that says in one line what happened, and changes the head of the page.
    private static func event(
        _ name: String, _ samples: [String],
        words: @escaping @Sendable (GroupEntry.Body) -> [String] = { _ in [] },
        _ line: @escaping @Sendable (_ author: String, GroupEntry.Body) -> Text
    ) -> EntryKind {
        EntryKind(
            name, retention: .knowledge, renews: [state, writing], samples: samples,
            words: { words(GroupEntry.Body(reading: $0.body)) },
            render: { entry, language in
                let text = line(entry.author.name, GroupEntry.Body(reading: entry.body))
                return GroupFragments.event(entry, text, language)
            })
    }

    /// The HTML of an entry as a page carries it; a kind of a newer program says only that there is something.
    static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
