import Kernel

/// What the first page shows.
struct Home: Sendable {
    /// What waits for one reason.
    struct Section: Sendable {
        let room: String
        let kind: NeedKind
        let lines: [NeedLine]
        /// Whether more waits for this reason than the lines show.
        let hasMore: Bool

        /// The id of its region of the page.
        var id: String { "need-\(room)-\(kind.reason)" }
    }

    /// A circle with a page, and how many changes by others in it the actor has not read,
    /// as far as they are counted.
    struct Circle: Sendable, Encodable {
        let id: CircleID
        let name: String
        let path: String
        let unread: Int
    }

    let sections: [Section]
    let circles: [Circle]
    let vector: [CircleID: Int64]
    /// The moment that waiting times are counted to.
    let now: Instant
}

/// The first page for programs.
struct HomeJSON: Encodable, Sendable {
    struct Section: Encodable, Sendable {
        let room: String
        let reason: String
        let lines: [NeedLine]
        let hasMore: Bool
    }

    let needs: [Section]
    let circles: [Home.Circle]

    init(_ home: Home) {
        needs = home.sections.map {
            Section(room: $0.room, reason: $0.kind.reason, lines: $0.lines, hasMore: $0.hasMore)
        }
        circles = home.circles
    }
}
