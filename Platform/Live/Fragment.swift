package import Kernel
package import Threads

/// What goes to a device for one entry: the same fragment that the page and the sync answer carry.
package struct Fragment: Sendable {
    /// The entry's HTML in one language, the same for every reader.
    package let html: String
    /// The regions of its thread's page that follow from the entry, such as `case-head`: elements with these ids.
    package let renews: Set<String>
    /// Whether devices that show the thread drop it: the entry says that it is hidden.
    package let hides: Bool

    package init(html: String, renews: Set<String> = [], hides: Bool = false) {
        self.html = html
        self.renews = renews
        self.hides = hides
    }
}

/// Renders an entry by its room; composed at the start from what each room brings.
package typealias FragmentRenderer = @Sendable (Entry, Language) -> Fragment
