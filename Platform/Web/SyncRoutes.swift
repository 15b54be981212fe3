package import Circles
import Kernel
package import Live
import Storage
import Threads

/// "Everything after n" of any circle that the person reads, for a device that keeps what it has.
package struct SyncRoutes: Sendable {
    private let ground: Ground
    private let render: FragmentRenderer
    /// Changes in one answer.
    private static let limit = 200

    package init(ground: Ground, render: @escaping FragmentRenderer) {
        self.ground = ground
        self.render = render
    }

    /// What is answered.
    package var routes: [Route] {
        [Route(.get, "/circles/:circle/changes", access: .everyone, body: .none, changes)]
    }

    private struct Changes: Encodable, Sendable {
        let circle: CircleID
        let changes: [Change]
        /// The number to ask after next.
        let last: Int64
    }

    private struct Change: Encodable, Sendable {
        let number: Int64
        let thread: ThreadID
        let seq: Int64
        let html: String
        let renews: [String]
        let hides: Bool
    }

    private func changes(_ request: Request) async throws -> Reply {
        let circle: CircleID = try request.id("circle")
        // The public circle is everybody's, also without an account.
        if circle != Circles.everybody { _ = try request.requireActor() }
        let after = try Self.number(request.query("after") ?? "0")
        let (last, found) = try await read(circle, after: after, by: request.actor)
        let list = found.map { change in
            let fragment = render(change.entry, request.language)
            return Change(
                number: change.number, thread: change.entry.thread, seq: change.entry.seq, html: fragment.html,
                renews: fragment.renews.sorted(), hides: fragment.hides)
        }
        // Never the number that was given: one from before a restored backup may lie ahead of the circle's own.
        let reached = list.count < Self.limit ? last : list.last?.number ?? last
        let answer = Changes(circle: circle, changes: list, last: reached)
        return Reply(answer) { _ in
            Page(
                title: Text(zh: "同步", en: "Changes"),
                body: "<div class=\"entries\">\(list.map { HTML.raw($0.html) })</div>")
        }
    }

    private func read(
        _ circle: CircleID, after number: Int64, by actor: Actor?
    ) async throws -> (last: Int64, changes: [CircleChange]) {
        let body = { @Sendable (transaction: Transaction) throws -> (Int64, [CircleChange]) in
            guard let last = try Sync.last(of: circle, by: actor?.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            let changes = try Sync.changes(
                of: circle, after: number, by: actor?.person, limit: Self.limit, in: transaction)
            return (last, changes)
        }
        // The public circle refuses nobody, so that there is no refusal of a visitor to record.
        guard let actor else { return try await ground.database.read(body) }
        return try await ground.look("platform.sync", by: actor, on: circle.text, body)
    }

    private static func number(_ text: String) throws(CommonFailure) -> Int64 {
        guard let number = Int64(text), number >= 0 else {
            throw .invalid(field: "after", reason: Text(zh: "请填写不小于 0 的整数。", en: "Write a whole number from 0."))
        }
        return number
    }
}
