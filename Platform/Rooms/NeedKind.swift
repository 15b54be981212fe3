package import Kernel
package import Needs
package import Storage
package import Web

/// One reason for which things wait for people, and how its line on the first page looks.
package struct NeedKind: Sendable {
    /// The room's own word, as it stands in `need.reason`.
    package let reason: String
    package let title: Text
    /// What the section says when nothing waits; nil when it is then left out.
    package let empty: Text?
    /// Sections stand in this order.
    package let rank: Int
    /// In which order its lines stand.
    package let order: NeedOrder
    /// The page with all of it, also what no line has room for; nil when there is none.
    package let all: String?
    /// The lines of all needs of this reason, in as few queries as one; a need without a line is not shown.
    package let lines: @Sendable ([Need], PersonID, Transaction) throws -> [NeedLine]

    package init(
        _ reason: String, title: Text, empty: Text? = nil, rank: Int, order: NeedOrder = .urgency, all: String? = nil,
        lines: @escaping @Sendable ([Need], PersonID, Transaction) throws -> [NeedLine]
    ) {
        self.reason = reason
        self.title = title
        self.empty = empty
        self.rank = rank
        self.order = order
        self.all = all
        self.lines = lines
    }
}

/// In which order what waits for one reason stands.
package enum NeedOrder: Sendable {
    /// The most urgent first, then what is due first.
    case urgency
    /// What has begun last first, for what somebody looks up more than works off.
    case newest
}

/// One thing that waits.
package struct NeedLine: Sendable, Encodable {
    /// What it is about.
    package let thread: ThreadID
    /// Where one does something about it.
    package let path: String
    package let title: String
    /// Beneath the title: who, where.
    package let detail: String
    /// Short words before the title with a class of the style sheet each, such as urgency and state.
    package let badges: [NeedBadge]
    package let since: Instant
    package let due: Instant?

    package init(
        thread: ThreadID, path: String, title: String, detail: String = "", badges: [NeedBadge] = [], since: Instant,
        due: Instant? = nil
    ) {
        self.thread = thread
        self.path = path
        self.title = title
        self.detail = detail
        self.badges = badges
        self.since = since
        self.due = due
    }
}

/// A short word with a class of the style sheet.
package struct NeedBadge: Sendable, Encodable {
    let code: String
    let text: Text

    private enum Key: String, CodingKey { case code }

    /// - Parameter code: such as `urgency-stat`.
    package init(_ code: String, _ text: Text) {
        self.code = code
        self.text = text
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(code, forKey: .code)
    }
}
