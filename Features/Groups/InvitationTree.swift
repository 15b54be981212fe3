import Circles
import Kernel

/// Who brought whom into a group, as a list in the order of a walk through the tree (A3).
enum InvitationTree {
    /// One person of the tree.
    ///
    /// Somebody who left stays in it.
    struct Node: Codable, Sendable, Equatable {
        let person: PersonCard
        let inviter: PersonID?
        let at: Instant
        /// 0 for the founder.
        let depth: Int
        let isPresent: Bool
        /// How often the person came back by another invitation.
        let returns: Int
    }

    /// Each person hangs below who invited them first: that inviter was there earlier, so the edges form no ring.
    ///
    /// - Parameter edges: in the order of joining.
    static func build(
        founder: PersonCard, at start: Instant, edges: [InvitationEdge], present: Set<PersonID>
    ) -> [Node] {
        var joined: [PersonID: Int] = [founder.id: 0]
        var children: [PersonID: [InvitationEdge]] = [:]
        for edge in edges {
            joined[edge.invited.id, default: 0] += 1
            if edge.invited.id == founder.id || joined[edge.invited.id] != 1 { continue }
            children[edge.inviter ?? founder.id, default: []].append(edge)
        }
        var nodes: [Node] = []
        var waiting = [(founder, PersonID?.none, start, 0)]
        while let (person, inviter, at, depth) = waiting.popLast() {
            let times = joined[person.id] ?? 0
            nodes.append(
                Node(
                    person: person, inviter: inviter, at: at, depth: depth, isPresent: present.contains(person.id),
                    returns: person.id == founder.id ? times : times - 1))
            for edge in (children[person.id] ?? []).reversed() {
                waiting.append((edge.invited, person.id, edge.at, depth + 1))
            }
        }
        return nodes
    }
}
