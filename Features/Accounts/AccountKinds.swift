import Circles
import Kernel
import Needs
import Rooms
import Threads
import Web

/// The entries of the threads in which accounts wait for an administrator.
enum AccountKinds {
    static let waits = "waits"
    static let admitted = "admitted"
    static let refused = "refused"

    /// Why such a thread waits for somebody.
    static let admission = "admission"

    static let all = [waits, admitted, refused].map { name in
        // The pages of the administration show what they say; a device learns only that there is more.
        EntryKind(
            name, retention: .subject, samples: ["{}"], words: { _ in [] },
            render: { entry, _ in
                "<article class=\"entry\" id=\"e-\(entry.seq)\" data-entry=\"\(entry.thread):\(entry.seq)\" hidden></article>"
            })
    }

    /// Whom an administrator has to admit, as lines of the first page.
    static let need = NeedKind(admission, title: AccountTexts.waiting, rank: 5) { needs, _, transaction in
        let people = try AccountStore.waiting(in: needs.map(\.thread), transaction)
        let cards = try People.cards(of: people.values, in: transaction)
        return needs.compactMap { need in
            guard let person = people[need.thread], let card = cards[person] else { return nil }
            return NeedLine(
                thread: need.thread, path: AccountPaths.record(person), title: card.name, since: need.since)
        }
    }
}
