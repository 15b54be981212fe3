import Circles
import Kernel
import Storage
import Threads

/// What one delivery to a circle needs: the changes, who may see each, and who is still a member.
struct Batch: Sendable {
    let changes: [CircleChange]
    let audience: [Int64: Set<PersonID>]
    let members: Set<PersonID>
    /// The circle's newest number when this was read.
    let last: Int64
    let isComplete: Bool

    static func read(
        _ circle: CircleID, after start: Int64?, online: Set<PersonID>, limit: Int, in transaction: Transaction
    ) throws -> Batch {
        let last: Int64 = try transaction.value("select last_change from circle where id = \(circle)") ?? 0
        let after = start ?? max(0, last - 1)
        // Everybody reads the public circle, and nobody is in it.
        let isPublic = circle == Circles.everybody
        let rows = try transaction.rows("select person_id from circle_member where circle_id = \(circle)")
        let members =
            isPublic ? online : Set(try rows.map { try $0.get("person_id") as PersonID }).intersection(online)
        guard last > after, !members.isEmpty else {
            return Batch(changes: [], audience: [:], members: members, last: last, isComplete: true)
        }
        let upTo = min(last, after + Int64(limit))
        var audience = try Sync.audience(of: circle, after: after, upTo: upTo, in: transaction)
        if isPublic {
            let visible = try Sync.publicNumbers(after: after, upTo: upTo, in: transaction)
            audience = Dictionary(uniqueKeysWithValues: visible.map { ($0, online) })
        }
        let changes = try Sync.changes(of: circle, after: after, upTo: upTo, in: transaction)
        return Batch(
            changes: changes, audience: audience, members: members, last: last, isComplete: upTo == last)
    }
}
