import Circles
import Kernel
import Needs
import Rooms
import Threads
import Web

/// The entries of a draft's thread: its author's own, and gone with the draft's files.
///
/// They have no age of their own: a draft that somebody goes on with keeps its pictures, however old they are, and one
/// that nobody touches ends by itself, with its files.
enum AskKinds {
    static let begun = "begun"
    static let attachment = "attachment"

    static let all: [EntryKind] = [
        kind(begun).projected { entry, _, transaction in
            for circle in entry.circles {
                try Needs.put(
                    Need(
                        circle: circle, thread: entry.thread, room: AskRoom.name, reason: AskNeeds.draft,
                        since: entry.at),
                    in: transaction)
            }
        },
        kind(attachment), kind(Entry.withdrawal),
    ]

    /// What stands in a draft is shown by its pages; an entry tells another device of the author only that there is more.
    private static func kind(_ name: String) -> EntryKind {
        EntryKind(
            name, retention: .subject, samples: ["{}"], words: { _ in [] },
            render: { entry, _ in
                "<article class=\"entry\" id=\"e-\(entry.seq)\" data-entry=\"\(entry.thread):\(entry.seq)\" hidden></article>"
            })
    }
}
