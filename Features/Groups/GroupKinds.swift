import Circles
import Kernel
import Rooms
import Threads

/// Everything that can be said or done in a group's thread.
enum GroupKinds {
    static let all: [EntryKind] =
        [
            kind(GroupEntry.message, ["{\"text\":\"你好\"}"], renews: []),
            kind(Entry.withdrawal, ["{}"], renews: []),
        ]
        + [
            GroupEntry.created, GroupEntry.joined, GroupEntry.left, GroupEntry.removed, GroupEntry.roleChanged,
            GroupEntry.renamed, GroupEntry.settingsChanged,
        ].map { kind($0, ["{}"], renews: ["group-state"]) }

    private static func kind(_ name: String, _ samples: [String], renews: Set<String>) -> EntryKind {
        EntryKind(
            name, retention: .knowledge, renews: renews, samples: samples,
            words: { entry in GroupEntry.Body(reading: entry.body).text.map { [$0] } ?? [] },
            render: { GroupFragment.html($0, $1) })
    }
}
