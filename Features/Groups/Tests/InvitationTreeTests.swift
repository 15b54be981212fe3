import Kernel
import Testing

@testable import Circles
@testable import Groups

@Suite("Who brought whom")
struct InvitationTreeTests {
    private let founder = GroupSamples.card("founder")

    private func edge(_ inviter: PersonCard?, _ invited: PersonCard, _ second: Int64 = 0) -> InvitationEdge {
        InvitationEdge(
            inviter: inviter?.id, invited: invited, at: GroupSamples.instant.adding(seconds: second))
    }

    private func build(_ edges: [InvitationEdge], present: Set<PersonID>? = nil) -> [InvitationTree.Node] {
        let everybody = Set(edges.map(\.invited.id) + [founder.id])
        return InvitationTree.build(
            founder: founder, at: GroupSamples.instant, edges: edges, present: present ?? everybody)
    }

    @Test("a group in which nobody was brought is its founder")
    func alone() {
        let nodes = build([])
        #expect(nodes.map(\.person) == [founder])
        #expect(nodes[0].depth == 0 && nodes[0].inviter == nil && nodes[0].isPresent && nodes[0].returns == 0)
    }

    @Test("the walk goes down first, and children stand in the order of their joining")
    func order() {
        let (a, b, c, d) = (
            GroupSamples.card("a"), GroupSamples.card("b"), GroupSamples.card("c"), GroupSamples.card("d")
        )
        let nodes = build([edge(founder, a), edge(founder, b, 1), edge(a, c, 2), edge(c, d, 3)])
        #expect(nodes.map(\.person.name) == ["founder", "a", "c", "d", "b"])
        #expect(nodes.map(\.depth) == [0, 1, 2, 3, 1])
        #expect(nodes.map(\.inviter) == [nil, founder.id, a.id, c.id, founder.id])
        #expect(nodes[3].at == GroupSamples.instant.adding(seconds: 3))
    }

    @Test("whoever left stays in the tree and is marked so")
    func left() {
        let (a, b) = (GroupSamples.card("a"), GroupSamples.card("b"))
        let nodes = build([edge(founder, a), edge(a, b)], present: [founder.id, b.id])
        #expect(nodes.map(\.isPresent) == [true, false, true])
    }

    @Test("coming back hangs nobody in twice, and is counted")
    func returns() {
        let (a, b) = (GroupSamples.card("a"), GroupSamples.card("b"))
        let nodes = build([edge(founder, a), edge(founder, b), edge(b, a, 5), edge(b, a, 6)])
        #expect(nodes.map(\.person.name) == ["founder", "a", "b"])
        #expect(nodes.map(\.returns) == [0, 2, 0])
        #expect(nodes[1].inviter == founder.id)
    }

    @Test("the founder who comes back stays the root, also when those that were brought bring the founder")
    func founderReturns() {
        let a = GroupSamples.card("a")
        let nodes = build([edge(founder, a), edge(a, founder, 5)])
        #expect(nodes.map(\.person.name) == ["founder", "a"])
        #expect(nodes.map(\.returns) == [1, 0])
    }

    @Test("two who brought each other form no ring that hides them or never ends")
    func ring() {
        let (a, b) = (GroupSamples.card("a"), GroupSamples.card("b"))
        // The clock of the second machine was late: the edge that explains the others comes last.
        let nodes = build([edge(a, b), edge(b, a, 1), edge(founder, a, 2)])
        #expect(nodes.map(\.person.name) == ["founder", "a", "b"])
        #expect(nodes.map(\.returns) == [0, 1, 0])
    }

    @Test("somebody without a known inviter hangs below the founder")
    func noInviter() {
        let nodes = build([edge(nil, GroupSamples.card("a"))])
        #expect(nodes.map(\.depth) == [0, 1] && nodes[1].inviter == founder.id)
    }

    @Test("a chain as long as the largest group is walked without a call for each")
    func chain() {
        let people = (0..<Group.sizes.upperBound).map { GroupSamples.card("\($0)") }
        let edges = zip([founder] + people, people).map { edge($0, $1) }
        let nodes = build(Array(edges.reversed()))
        #expect(nodes.count == people.count + 1 && nodes.last?.depth == people.count)
    }
}
