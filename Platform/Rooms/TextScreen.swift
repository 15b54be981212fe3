package import Deidentification
import Foundation
package import Kernel
package import Work

/// Searches what people type for what may identify a person, beside the threads that answer requests.
///
/// A search takes longer the longer a text is, and whoever types chooses that: so each person has one at a time, and people take
/// turns.
package struct TextScreen: Sendable {
    private let finder: TextDeidentifier
    private let queue: WorkQueue

    package init(
        finder: TextDeidentifier = TextDeidentifier(), queue: WorkQueue = WorkQueue("text", TextScreen.bounds)
    ) {
        self.finder = finder
        self.queue = queue
    }

    /// Two at least, so that one long text holds up nobody else.
    package static let bounds = WorkBounds(
        running: max(2, ProcessInfo.processInfo.activeProcessorCount))

    /// The kinds of identifiers that texts hold with certainty, each once; none when there are none.
    ///
    /// - Parameter person: who typed them.
    /// - Throws: `WorkFailure` when too much of it waits already.
    package func identifiers(in texts: [String], for person: PersonID) async throws -> [Text] {
        try await search(for: person) { finder in
            var found: [String] = []
            for kind in texts.flatMap(finder.certainCategories) where !found.contains(kind) { found.append(kind) }
            return found.compactMap { TextCategory(rawValue: $0)?.label }
        }
    }

    /// Lets the body search with the finder, when it is this person's turn.
    ///
    /// - Throws: `WorkFailure` when too much of the person's waits already.
    package func search<Value: Sendable>(
        for person: PersonID, _ body: @Sendable (TextDeidentifier) throws -> Value
    ) async throws -> Value {
        try await queue.run(for: person, .interactive) { try body(finder) }
    }

    /// How many searches wait for their turn.
    package var waiting: Int { queue.waiting }
}
