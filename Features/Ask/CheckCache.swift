import Deidentification
import Kernel

/// What was found in the texts of drafts, searched once for each version of a text.
///
/// The page, the same as JSON and the posting ask for it one after the other. It stays in memory only, for the drafts that
/// were looked at last; whoever asks while it is being searched waits for the same search.
actor CheckCache {
    private struct Known {
        let version: Int64
        let day: CivilDay
        let search: Task<TextCheck, any Error>
    }

    private var known: [ThreadID: Known] = [:]
    /// The draft that was asked for last comes last.
    private var order: [ThreadID] = []
    private let limit: Int

    /// - Parameter limit: drafts whose check is kept.
    init(limit: Int = 64) { self.limit = limit }

    /// The check of this version: the one that is kept, or what the search finds.
    ///
    /// - Parameters:
    ///   - version: of the text, not of the pictures beside it.
    ///   - day: from which distances are counted: tomorrow they are others.
    func check(
        of draft: ThreadID, version: Int64, on day: CivilDay, _ search: @escaping @Sendable () async throws -> TextCheck
    ) async throws -> TextCheck {
        let task: Task<TextCheck, any Error>
        if let found = known[draft], found.version == version, found.day == day {
            task = found.search
        } else {
            task = Task { try await search() }
            known[draft] = Known(version: version, day: day, search: task)
        }
        order.removeAll { $0 == draft }
        order.append(draft)
        while order.count > limit { known[order.removeFirst()] = nil }
        do {
            return try await task.value
        } catch {
            // It was refused: whoever asks next tries again.
            if known[draft]?.search == task { forget(draft) }
            throw error
        }
    }

    /// Lets a draft go that has ended.
    func forget(_ draft: ThreadID) {
        known[draft] = nil
        order.removeAll { $0 == draft }
    }

    var count: Int { known.count }
}
