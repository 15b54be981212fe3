/// What looking at a conversation says of how far it was read.
enum ReadMarking: Sendable {
    /// As far as the page shows, without a gap after what was read before.
    case shown
    /// Nothing: only a part of the page was asked for, or the page came for another reason.
    case nothing
    /// Up to this change of the group, which a page has had on its screen.
    case upTo(Int64)
}
