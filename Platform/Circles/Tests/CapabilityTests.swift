import Kernel
import Storage
import TestSupport
import Testing

@testable import Circles

@Suite("What roles allow")
struct CapabilityTests {
    private static let mayAnswer: Capability = "may-answer"

    private func kind(_ roles: [String: Set<Capability>], limits: ClosedRange<Int> = 3...500) -> CircleKind {
        CircleKind("group", limits: limits, roles: roles.map { CircleRole($0.key, allows: $0.value) })
    }

    private func version(_ circle: CircleID, _ test: CirclesGround) async throws -> Int {
        try await test.count("select members_version from circle where id = \(circle)")
    }

    private func may(_ word: Capability, _ person: PersonID, in circle: CircleID, _ test: CirclesGround) async throws
        -> Bool
    {
        try await test.database.read { try Capabilities.has(word, in: circle, person, $0) }
    }

    @Test("a role allows what its kind says now, and no more what it said once", arguments: Engine.allCases)
    func replaced(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(3)
            let circle = try await test.circle(members: people)
            #expect(try await !may(Self.mayAnswer, people[0].person, in: circle, test))
            let wider = kind(["member": [Self.mayAnswer], "moderator": []])
            try await test.database.write { try Capabilities.install([wider], in: $0) }
            #expect(try await may(Self.mayAnswer, people[0].person, in: circle, test))
            #expect(try await test.database.read { try Capabilities.count(Self.mayAnswer, in: circle, $0) } == 3)
            try await test.database.write { try Capabilities.install([CirclesGround.kind], in: $0) }
            #expect(try await !may(Self.mayAnswer, people[0].person, in: circle, test))
            #expect(try await test.database.read { try Capabilities.count(Self.mayAnswer, in: circle, $0) } == 0)
        }
    }

    @Test("what is known of members is read again only when their roles changed", arguments: Engine.allCases)
    func versions(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let circle = try await test.circle(members: try await test.people(1))
            let before = try await version(circle, test)
            try await test.database.write { try Capabilities.install([CirclesGround.kind], in: $0) }
            #expect(try await version(circle, test) == before, "a start that changes nothing costs nobody anything")
            try await test.database.write { [kind = kind(["member": [Self.mayAnswer]])] in
                try Capabilities.install([kind], in: $0)
            }
            #expect(try await version(circle, test) == before + 1)
        }
    }

    @Test("a role of one person is not that of another, nor of those outside", arguments: Engine.allCases)
    func ownRole(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(3)
            let circle = try await test.circle(members: Array(people.prefix(2)))
            try await test.database.write { transaction in
                try transaction.run(
                    """
                    update circle_member set role = 'moderator'
                    where circle_id = \(circle) and person_id = \(people[0].person)
                    """)
            }
            let held = try await people.asyncFilter { try await may(.mayReadHidden, $0.person, in: circle, test) }
            #expect(held == [people[0]])
            #expect(try await test.database.read { try Capabilities.count(.mayReadHidden, in: circle, $0) } == 1)
        }
    }

    @Test("a kind of circles keeps the limits that were said last", arguments: Engine.allCases)
    func limits(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let narrow = kind(["member": []], limits: 2...4)
            try await test.database.write { try Capabilities.install([narrow], in: $0) }
            #expect(
                try await test.count(
                    "select count(*) from circle_kind where kind = 'group' and smallest = 2 and largest = 4") == 1)
        }
    }

    @Test("words are compared and printed as they are")
    func words() {
        #expect(
            ["may-b", "may-a"].map(Capability.init(stringLiteral:)).sorted().map(\.description) == ["may-a", "may-b"])
        #expect(CircleKind.personal.limits == 1...1 && CircleKind.personal.roles.allSatisfy { $0.allows.isEmpty })
    }
}

extension [Actor] {
    fileprivate func asyncFilter(_ isIncluded: (Actor) async throws -> Bool) async throws -> [Actor] {
        var kept: [Actor] = []
        for actor in self where try await isIncluded(actor) { kept.append(actor) }
        return kept
    }
}
