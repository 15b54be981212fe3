import Circles
import Needs
import Questions
import Rooms
import Threads
import Web

/// What waits for the author of a draft.
enum AskNeeds {
    /// A question that was begun and not posted.
    static let draft = "draft"

    static func kind(_ actions: AskActions) -> NeedKind {
        NeedKind(draft, title: AskTexts.drafts, rank: 40) { needs, person, transaction in
            let drafts = try AskStore.list(by: person, in: transaction)
            return needs.compactMap { need in
                drafts.first { $0.draft.id == need.thread }.map { found in
                    // A text that cannot be opened any more still has a line, so that its author can end it.
                    let content = try? actions.content(of: found.draft)
                    let title = String((content?.question.question ?? "").prefix(60))
                    let percent = content.map { Completeness(of: $0.question, pictures: found.pictures).percent } ?? 0
                    return NeedLine(
                        thread: need.thread, path: AskPaths.draft(need.thread),
                        title: title.isEmpty ? "…" : title, detail: "\(percent) %", since: need.since)
                }
            }
        }
    }
}
