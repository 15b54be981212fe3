package import Kernel
package import Threads

/// What goes to a device for one entry: the same fragment that the page and the sync answer carry.
package struct Fragment: Sendable {
    /// The entry's HTML in one language, the same for every reader.
    package let html: String
    /// The regions of its thread's page that follow from the entry, such as `case-head`: elements with these ids.
    package let renews: Set<String>

    package init(html: String, renews: Set<String> = []) {
        self.html = html
        self.renews = renews
    }
}

/// Renders an entry by its room; composed at the start from what each room brings.
package typealias FragmentRenderer = @Sendable (Entry, Language) -> Fragment
