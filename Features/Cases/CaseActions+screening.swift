import Blobs
import Circles
import Deidentification
import Foundation
import Kernel
import Questions
import Rooms
import Storage
import Threads

/// What is said in a case is searched for what identifies, and for what was found when the case was posted (D7).
extension CaseActions {
    /// The texts as they are kept: with dates told by their distance from today.
    ///
    /// A date of which nobody but its author can tell the day stays as it is written.
    /// - Throws: `CaseFailure.identifiers` when one of them holds something that identifies, or what was taken out of the case.
    func screened(_ texts: [String], of id: ThreadID, by actor: Actor) async throws -> [String] {
        let words = try await found(in: id, by: actor)
        let anchor = DateAnchor(today: DateAnchor.day(at: ground.clock.now(), minutesEast: nil))
        let length = TextScreen.length(of: texts)
        let (kinds, told) = try await screen.search(for: actor.person, length: length) { finder -> ([Text], [String]) in
            var kinds: [TextCategory] = []
            for text in texts {
                let certain = finder.certainCategories(in: text).compactMap(TextCategory.init)
                for kind in certain + (words?.categories(in: text, with: finder) ?? []) where !kinds.contains(kind) {
                    kinds.append(kind)
                }
            }
            return (
                kinds.map(\.label),
                zip(texts, finder.findings(inCase: texts, dates: anchor)).map { text, found in
                    finder.apply(found.filter { $0.isDistance && $0.choices.isEmpty }, to: text)
                }
            )
        }
        guard kinds.isEmpty else { throw CaseFailure.identifiers(kinds) }
        return told
    }

    /// What was found when the case was posted; nil for a case from before that was kept, and for whoever may not open it.
    private func found(in id: ThreadID, by actor: Actor) async throws -> FoundWords? {
        let entry = try await ground.database.read { transaction in
            try Threads.readable(entry: 1, of: id, by: actor.person, in: transaction)
        }
        guard let entry, let sealed = CaseReadable.body(CaseEntry.Posted.self, of: entry)?.found else { return nil }
        do {
            return FoundWords(bytes: try sealer.open(Array(sealed), boundTo: PostedCase.context(id)))
        } catch {
            // Sealed with a key that is lost: an answer that somebody waits for does not wait for it.
            CaseReadable.tell("what was found in a case cannot be opened", kind: "found", id: id.text)
            return nil
        }
    }
}
