package import Kernel
package import Threads

/// What goes to a device for one entry: the same fragment that the page and the sync answer carry.
package struct Fragment: Sendable {
    /// The entry's HTML in one language, the same for every reader.
    package let html: String
    /// Whether more of the page than the list of entries follows from it (a case's state, the home page's list).
    package let refreshes: Bool

    package init(html: String, refreshes: Bool) {
        self.html = html
        self.refreshes = refreshes
    }
}

/// Renders an entry by its room; composed at the start from what each room brings.
package typealias FragmentRenderer = @Sendable (Entry, Language) -> Fragment
