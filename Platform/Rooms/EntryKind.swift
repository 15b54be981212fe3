package import Circles
package import Kernel
package import Storage
package import Threads
package import Web

/// One kind of entry of a room's threads, and everything that the house has to know about it.
///
/// An entry is the event: whatever a room does appends one.
package struct EntryKind: Sendable {
    /// The room's own word, as it stands in `entry.kind`.
    package let name: String
    /// How long entries of this kind are kept.
    package let retention: Retention
    /// Ids of the regions of a page of the thread that follow from an entry of this kind; never the whole page.
    package let renews: Set<String>
    /// Whether it says that its thread is hidden, so that devices drop what they show of it.
    package let hides: Bool
    /// A body of every version that has ever landed; a test decodes, shows and indexes each of them.
    package let samples: [String]
    /// What is found again by search; empty by decision, not by omission.
    package let words: @Sendable (Entry) -> [String]
    /// The HTML of an entry, the same for every reader, also of the first one of a thread.
    package let render: @Sendable (Entry, Language) -> HTML
    /// Writes what the room's tables keep of the entry, in the transaction that appends it.
    ///
    /// Another room opens a thread of this one by appending the entry with which it begins.
    package let project: (@Sendable (Appended, Ground, Transaction) throws -> Void)?

    package init(
        _ name: String, retention: Retention, renews: Set<String> = [], hides: Bool = false,
        samples: [String],
        words: @escaping @Sendable (Entry) -> [String], render: @escaping @Sendable (Entry, Language) -> HTML,
        project: (@Sendable (Appended, Ground, Transaction) throws -> Void)? = nil
    ) {
        self.name = name
        self.retention = retention
        self.renews = renews
        self.hides = hides
        self.samples = samples
        self.words = words
        self.render = render
        self.project = project
    }

    /// The same, with what its room's tables keep of it.
    package func projected(
        _ project: @escaping @Sendable (Appended, Ground, Transaction) throws -> Void
    ) -> EntryKind {
        EntryKind(
            name, retention: retention, renews: renews, hides: hides, samples: samples, words: words, render: render,
            project: project)
    }
}
