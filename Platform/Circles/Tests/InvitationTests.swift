import Circles
import Kernel
import Storage
import Testing

@Suite struct InvitationTests {
    @Test("a code lets one person in, also when many use it at once", arguments: Engine.allCases)
    func singleUse(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(12)
            let circle = try await test.circle(members: [people[0]])
            let code = try await issue(circle, by: people[0], test)
            let outcomes = await withTaskGroup(of: InvitationFailure?.self) { group in
                for person in people.dropFirst() {
                    group.addTask { await failure { try await redeem(code, by: person, test) } }
                }
                return await group.reduce(into: [InvitationFailure?]()) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.compactMap { $0 }.allSatisfy { $0 == .used })
        }
    }

    @Test("an unknown, expired or revoked code says so", arguments: Engine.allCases)
    func refusals(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(members: [people[0]])
            #expect(await failure { try await redeem("not-a-code", by: people[1], test) } == .unknown)
            let code = try await issue(circle, by: people[0], test)
            let late = test.now.adding(days: 8)
            #expect(await failure { try await redeem(code, by: people[1], at: late, test) } == .expired)
            try await test.database.write { (transaction) throws -> Void in
                let pending = try Invitations.pending(
                    of: circle, at: test.now, by: people[0].person, in: transaction)
                #expect(pending.count == 1)
                for invitation in pending {
                    #expect(try Invitations.revoke(invitation.id, of: circle, at: test.now, in: transaction))
                }
            }
            #expect(await failure { try await redeem(code, by: people[1], test) } == .expired)
        }
    }

    @Test("a code is read without case, dashes and look-alike letters", arguments: Engine.allCases)
    func readableCodes(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(2)
            let circle = try await test.circle(members: [people[0]])
            let code = try await issue(circle, by: people[0], test)
            let typed = code.uppercased().replacing("0", with: "O").replacing("1", with: "l")
            let dashed = typed.prefix(5) + "-" + typed.dropFirst(5).prefix(5) + " " + typed.dropFirst(10)
            #expect(await failure { try await redeem(String(dashed), by: people[1], test) } == nil)
        }
    }

    @Test("a code with which an account was made is that person's alone", arguments: Engine.allCases)
    func claimed(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(3)
            let circle = try await test.circle(members: [people[0]])
            let code = try await issue(circle, by: people[0], test)
            _ = try await test.database.write {
                try Invitations.claim(code, by: people[1].person, at: test.now, in: $0)
            }
            #expect(await failure { try await redeem(code, by: people[2], test) } == .used)
            #expect(await failure { try await redeem(code, by: people[1], test) } == nil)
            let redeemed = try await test.database.read { transaction in
                try people.map { try Invitations.redeemed(code, by: $0.person, in: transaction) }
            }
            #expect(redeemed == [nil, circle, nil])
        }
    }

    @Test("who invited whom stays known after both have left, to members only", arguments: Engine.allCases)
    func edges(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(4)
            let circle = try await test.circle(members: [people[0], people[3]])
            let code = try await issue(circle, by: people[0], test)
            try await redeem(code, by: people[1], test)
            try await test.database.write { transaction in
                try Circles.join(
                    circle, people[1].person, role: "member", invitedBy: people[0].person, at: test.now,
                    in: transaction)
                for person in people.prefix(2) { _ = try Circles.leave(circle, person.person, in: transaction) }
            }
            let (seen, hidden) = try await test.database.read { transaction in
                (
                    try Invitations.edges(of: circle, by: people[3].person, in: transaction),
                    try Invitations.edges(of: circle, by: people[2].person, in: transaction)
                )
            }
            #expect(seen.map(\.inviter) == [people[0].person])
            #expect(seen.map(\.invited.id) == [people[1].person])
            #expect(hidden.isEmpty)
        }
    }

    private func issue(_ circle: CircleID, by actor: Actor, _ test: CirclesGround) async throws -> String {
        try await test.database.write { transaction in
            try Invitations.issue(
                circle: circle, role: "member", by: actor.person, at: test.now, expires: test.now.adding(days: 7),
                in: transaction
            ).code
        }
    }

    private func redeem(
        _ code: String, by actor: Actor, at instant: Instant = CirclesGround.start, _ test: CirclesGround
    ) async throws {
        _ = try await test.database.write {
            try Invitations.redeem(code, by: actor.person, at: instant, in: $0)
        }
    }

    private func failure(_ body: () async throws -> Void) async -> InvitationFailure? {
        do {
            try await body()
            return nil
        } catch {
            return error as? InvitationFailure
        }
    }
}
