import Circles
import Kernel
import Rooms
import Storage
import Threads

extension GroupActions {
    /// Entries on one page, and on the newest one when so many are unread.
    static let pageSize = 100
    static let unreadSize = 300
    /// Entries before the first unread one, so that its reader finds back into the talk.
    static let context = 10

    /// A page of the conversation.
    ///
    /// The newest page holds all that was unread, as far as `unreadSize`. What is marked as read has no gap: a page that
    /// the first unread entry lies before marks nothing.
    ///
    /// - Parameters:
    ///   - before: only entries with a smaller `seq`; nil for the newest.
    ///   - marking: what is marked as read by it.
    func conversation(
        _ id: CircleID, before: Int64?, marking: ReadMarking = .shown, by actor: Actor
    ) async throws -> Conversation {
        let (found, read) = try await ground.look("groups.read", by: actor, on: id.text) {
            transaction -> (Conversation, Int64) in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            // Before the entries: what comes between the two is then sent twice instead of never.
            let vector = try Circles.vector(of: actor.person, in: transaction)
            let readMark = try Circles.readMark(in: id, of: actor.person, transaction)
            var firstUnread: Int64?
            if readMark < group.circle.lastChange {
                firstUnread = try Sync.firstUnread(
                    of: Group.thread(of: id), in: id, after: readMark, by: actor.person, in: transaction)
            }
            if let before, let first = firstUnread, first >= before { firstUnread = nil }
            let page = try page(of: id, before: before, from: firstUnread, by: actor, in: transaction)
            let found = Conversation(
                group: group, entries: page.entries, hasEarlier: page.hasEarlier, isNewest: before == nil,
                observers: try Circles.members(
                    of: id, without: .mayPost, limit: 20, by: actor.person, in: transaction
                ).map(\.person),
                vector: vector, readMark: readMark, firstUnread: firstUnread)
            return (found, try lastRead(found, marking, by: actor, in: transaction))
        }
        if read > found.readMark {
            _ = try await ground.alongside {
                try await ground.database.write { transaction in
                    try Circles.markRead(id, by: actor.person, upTo: read, in: transaction)
                }
            }
        }
        return found
    }

    /// The last change of the group that the reader has read by this.
    private func lastRead(
        _ found: Conversation, _ marking: ReadMarking, by actor: Actor, in transaction: Transaction
    ) throws -> Int64 {
        let last = found.group.circle.lastChange
        switch marking {
        case .nothing: return found.readMark
        case .upTo(let number): return min(number, last)
        case .shown: break
        }
        guard !found.hasUnreadAbove else { return found.readMark }
        if found.isNewest { return last }
        guard found.firstUnread != nil, let end = found.entries.last?.seq else { return found.readMark }
        // An earlier page, on which the first unread entry stands: as far as that page goes.
        let id = found.group.id
        let changes = try Sync.changes(of: id, after: found.readMark, by: actor.person, in: transaction)
        let shown = changes.prefix { $0.entry.thread != Group.thread(of: id) || $0.entry.seq <= end }
        return shown.last?.number ?? found.readMark
    }

    /// The last entries before a number; with what is unread more of them, so that the first unread one is there.
    private func page(
        of id: CircleID, before: Int64?, from unread: Int64?, by actor: Actor, in transaction: Transaction
    ) throws -> (entries: [Entry], hasEarlier: Bool) {
        func read(_ size: Int) throws -> (entries: [Entry], hasEarlier: Bool) {
            let entries = try Threads.entries(
                of: Group.thread(of: id), by: actor.person, before: before, limit: size + 1, in: transaction)
            return (Array(entries.suffix(size)), entries.count > size)
        }
        let usual = try read(Self.pageSize)
        guard before == nil, let unread, usual.hasEarlier, let last = usual.entries.last else { return usual }
        // Numbers of a thread have no gaps.
        let size = Int(clamping: last.seq - unread) + 1 + Self.context
        return size > Self.pageSize ? try read(min(size, Self.unreadSize)) : usual
    }

    /// What was asked in the group, the newest first.
    ///
    /// - Parameter before: only what came to the group before this change; nil for the newest.
    func cases(of id: CircleID, before: Int64?, by actor: Actor) async throws -> GroupCases {
        let kinds = house.kinds
        let now = ground.clock.now()
        return try await ground.look("groups.cases", by: actor, on: id.text) { transaction in
            let group = try GroupStore.require(id, by: actor.person, in: transaction)
            let vector = try Circles.vector(of: actor.person, in: transaction)
            let threads = try Threads.shared(
                with: id, before: before, limit: Self.casesOnPage + 1, by: actor.person, in: transaction)
            let shown = Array(threads.prefix(Self.casesOnPage))
            return GroupCases(
                group: group, lines: try kinds.rows(of: shown, by: actor.person, in: transaction),
                earlier: threads.count > shown.count ? shown.last?.number : nil, vector: vector, now: now)
        }
    }

    private static let casesOnPage = 50

    /// Whether somebody else has ended the reader's membership of the group.
    func isRemoved(from id: CircleID, _ actor: Actor) async throws -> Bool {
        try await ground.look("groups.read", by: actor, on: id.text) { transaction in
            try Circles.hasRemoved(actor.person, from: id, in: transaction)
        }
    }
}
