package import Deidentification
import Foundation
package import Kernel
package import Work

/// Searches what people type for what may identify a person, beside the threads that answer requests.
///
/// A search takes longer the longer a text is, and whoever types chooses that: so each person has one at a time, people share
/// what there is by the lengths of their texts, and a message of a few lines waits for no long one.
package struct TextScreen: Sendable {
    private let finder: TextDeidentifier
    private let queue: WorkQueue

    package init(
        finder: TextDeidentifier = TextDeidentifier(), queue: WorkQueue = WorkQueue("text", TextScreen.bounds)
    ) {
        self.finder = finder
        self.queue = queue
    }

    /// Two at least, so that one long text holds up nobody else; costs are code points.
    package static let bounds = WorkBounds(
        running: max(2, ProcessInfo.processInfo.activeProcessorCount), long: 1000)

    /// The kinds of identifiers that texts hold with certainty, each once; none when there are none.
    ///
    /// - Parameter person: who typed them.
    /// - Throws: `WorkFailure` when too much of it waits already.
    package func identifiers(in texts: [String], for person: PersonID) async throws -> [Text] {
        try await search(for: person, length: Self.length(of: texts)) { finder in
            var found: [String] = []
            for kind in texts.flatMap(finder.certainCategories) where !found.contains(kind) { found.append(kind) }
            return found.compactMap { TextCategory(rawValue: $0)?.label }
        }
    }

    /// Lets the body search with the finder, when it is this person's turn.
    ///
    /// - Parameter length: of all the texts that it searches, in code points (`length(of:)`).
    /// - Throws: `WorkFailure` when too much of the person's waits already.
    package func search<Value: Sendable>(
        for person: PersonID, length: Int, _ body: @Sendable (TextDeidentifier) throws -> Value
    ) async throws -> Value {
        try await queue.run(for: person, .interactive, cost: max(1, length)) { try body(finder) }
    }

    /// How long texts are together, in code points.
    package static func length(of texts: [String]) -> Int { texts.reduce(0) { $0 + $1.unicodeScalars.count } }

    /// How many searches wait for their turn.
    package var waiting: Int { queue.waiting }
}
