package import Kernel

/// A place that the navigation leads to.
package struct Place: Sendable {
    package let path: String
    package let name: Text
    /// Places stand in this order; a phone shows the first five.
    package let rank: Int
    /// Whether this person is shown the place; what the person may do there is decided there.
    package let shows: @Sendable (Actor) -> Bool

    /// As many places as a thumb finds at the bottom of a phone.
    package static let phoneLimit = 5

    package init(
        _ path: String, _ name: Text, rank: Int, shows: @escaping @Sendable (Actor) -> Bool = { _ in true }
    ) {
        self.path = path
        self.name = name
        self.rank = rank
        self.shows = shows
    }
}
