import Circles
import Kernel

/// Who brought whom into a group, as a list in the order of a walk through the tree (A3).
enum InvitationTree {
    /// One person of the tree.
    ///
    /// Somebody who left stays in it.
    struct Node: Encodable, Sendable, Equatable {
        let person: PersonCard
        let inviter: PersonID?
        let at: Instant
        /// 0 for the founder.
        let depth: Int
        let isPresent: Bool
        /// How often the person came back by another invitation.
        let returns: Int
    }

    /// Each person hangs below who invited them first.
    ///
    /// - Parameter edges: in the order of joining; where a clock made that order doubtful, an edge waits until its
    ///   inviter is in the tree, so that coming back by the invitation of one's own invited forms no ring.
    static func build(
        founder: PersonCard, at start: Instant, edges: [InvitationEdge], present: Set<PersonID>
    ) -> [Node] {
        let children = children(below: founder.id, edges)
        let joinings = Dictionary(grouping: edges, by: \.invited.id).mapValues(\.count)
        var nodes: [Node] = []
        var waiting = [(founder, PersonID?.none, start, 0)]
        while let (person, inviter, at, depth) = waiting.popLast() {
            let first = inviter == nil ? 0 : 1
            nodes.append(
                Node(
                    person: person, inviter: inviter, at: at, depth: depth, isPresent: present.contains(person.id),
                    returns: (joinings[person.id] ?? 0) - first))
            for edge in (children[person.id] ?? []).reversed() {
                waiting.append((edge.invited, person.id, edge.at, depth + 1))
            }
        }
        return nodes
    }

    private static func children(below founder: PersonID, _ edges: [InvitationEdge]) -> [PersonID: [InvitationEdge]] {
        var placed: Set<PersonID> = [founder]
        var children: [PersonID: [InvitationEdge]] = [:]
        var waiting = edges
        var count = 0
        repeat {
            count = waiting.count
            waiting = waiting.filter { edge in
                let inviter = edge.inviter ?? founder
                if placed.contains(edge.invited.id) { return false }
                if !placed.contains(inviter) { return true }
                placed.insert(edge.invited.id)
                children[inviter, default: []].append(edge)
                return false
            }
        } while waiting.count < count
        return children
    }
}
