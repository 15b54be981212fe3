import Circles
import Kernel
import Storage
import Testing

@Suite("A code works for as long as its issuer could make it again") struct AuthorityTests {
    /// A circle of a moderator, a member and somebody else, with what takes the right to invite away.
    private struct Scene: Sendable {
        let test: CirclesGround
        let circle: CircleID
        let people: [Actor]
        var issuer: PersonID { people[0].person }
        var stranger: PersonID { people[2].person }

        static func with(_ engine: Engine, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
            try await CirclesGround.with(engine) { test in
                let people = try await test.people(4)
                let circle = try await test.circle(members: [people[0], people[1]])
                try await test.database.write {
                    _ = try Circles.setRole("moderator", in: circle, of: people[0].person, $0)
                }
                try await body(Scene(test: test, circle: circle, people: people))
            }
        }

        func code(_ role: String = "member", by person: PersonID? = nil) async throws -> String {
            let person = person ?? issuer
            return try await test.database.write { transaction in
                try Invitations.issue(
                    circle: circle, role: role, by: person, at: test.now, expires: test.now.adding(days: 7),
                    in: transaction
                ).code
            }
        }

        func write(_ body: @escaping @Sendable (Transaction) throws -> Void) async throws {
            try await test.database.write(body)
        }

        /// How the code answers somebody; nil when it lets in.
        func refusal(_ code: String, _ person: PersonID?) async throws -> InvitationFailure? {
            try await test.database.read { transaction in
                do {
                    _ = try Invitations.usable(code, by: person, at: test.now, in: transaction)
                    return nil
                } catch let failure as InvitationFailure {
                    return failure
                }
            }
        }

        /// Whether each of the circle's unused codes is listed as ended.
        func ended() async throws -> [Bool] {
            try await test.database.read { transaction in
                try Invitations.pending(of: circle, at: test.now, by: people[1].person, in: transaction).map(\.isEnded)
            }
        }
    }

    /// What takes the right away, and what gives it back.
    private enum Loss: CaseIterable, CustomTestStringConvertible {
        case demoted, left, removed, disabled, policy

        var testDescription: String { "\(self)" }

        func take(_ scene: Scene) async throws {
            try await scene.write { transaction in
                switch self {
                case .demoted: _ = try Circles.setRole("observer", in: scene.circle, of: scene.issuer, transaction)
                case .left: _ = try Circles.leave(scene.circle, scene.issuer, in: transaction)
                case .removed: _ = try Circles.remove(scene.circle, scene.issuer, in: transaction)
                case .disabled: try People.setActive(false, scene.issuer, in: transaction)
                case .policy:
                    try Circles.require("may-rule", for: .mayInvite(as: "member"), in: scene.circle, transaction)
                    try Circles.require("may-rule", for: .mayInvite(as: "moderator"), in: scene.circle, transaction)
                }
            }
        }

        func giveBack(_ scene: Scene) async throws {
            try await scene.write { transaction in
                switch self {
                case .demoted: _ = try Circles.setRole("moderator", in: scene.circle, of: scene.issuer, transaction)
                case .left, .removed:
                    try Circles.join(
                        scene.circle, scene.issuer, role: "moderator", invitedBy: nil, at: scene.test.now,
                        in: transaction)
                case .disabled: try People.setActive(true, scene.issuer, in: transaction)
                case .policy:
                    try Circles.require(nil, for: .mayInvite(as: "member"), in: scene.circle, transaction)
                    try Circles.require(nil, for: .mayInvite(as: "moderator"), in: scene.circle, transaction)
                }
            }
        }
    }

    @Test(
        "who loses the right to invite loses the codes, for good; with the right back, new ones work",
        arguments: Engine.allCases, Loss.allCases)
    private func loss(_ engine: Engine, _ loss: Loss) async throws {
        try await Scene.with(engine) { scene in
            // Given codes of which one is claimed already
            let codes = [try await scene.code(), try await scene.code("moderator"), try await scene.code()]
            let claimer = scene.people[3].person
            try await scene.write { _ = try Invitations.claim(codes[2], by: claimer, at: scene.test.now, in: $0) }
            // When the issuer loses the right
            try await loss.take(scene)
            // Then none works, they are listed as ended, and none can be made
            for code in codes.prefix(2) {
                for person in [nil, scene.stranger] { #expect(try await scene.refusal(code, person) == .expired) }
            }
            #expect(try await scene.refusal(codes[2], claimer) == .expired)
            #expect(try await scene.ended() == [true, true, true])
            await #expect(throws: CommonFailure.notAllowed) { _ = try await scene.code() }
            await #expect(throws: InvitationFailure.expired) {
                try await scene.write {
                    _ = try Invitations.redeem(codes[0], by: scene.stranger, at: scene.test.now, in: $0)
                }
            }
            // When the right is given back
            try await loss.giveBack(scene)
            // Then what has ended stays ended
            for code in codes.prefix(2) { #expect(try await scene.refusal(code, scene.stranger) == .expired) }
            let new = try await scene.code("moderator")
            #expect(try await scene.refusal(new, scene.stranger) == nil)
        }
    }

    @Test("a role is given only by those who may give it, now", arguments: Engine.allCases)
    func roles(_ engine: Engine) async throws {
        try await Scene.with(engine) { scene in
            await #expect(throws: CommonFailure.notAllowed) {
                _ = try await scene.code("moderator", by: scene.people[1].person)
            }
            let (plain, high) = (try await scene.code(), try await scene.code("moderator"))
            try await scene.write { _ = try Circles.setRole("member", in: scene.circle, of: scene.issuer, $0) }
            #expect(try await scene.refusal(plain, scene.stranger) == nil)
            #expect(try await scene.refusal(high, scene.stranger) == .expired)
            #expect(try await scene.ended().filter { $0 }.count == 1)
        }
    }

    @Test("somebody who was removed comes back with a code from after that alone", arguments: Engine.allCases)
    func removal(_ engine: Engine) async throws {
        try await Scene.with(engine) { scene in
            let (member, stranger) = (scene.people[1].person, scene.stranger)
            let before = try await scene.code()
            let claimed = try await scene.code()
            try await scene.write { _ = try Invitations.claim(claimed, by: member, at: scene.test.now, in: $0) }
            let isOut = try await scene.test.database.write { try Circles.remove(scene.circle, member, in: $0) }
            #expect(isOut)
            // The clock stands still: what is before and after is not a matter of time.
            #expect(try await scene.refusal(before, member) == .expired)
            #expect(try await scene.refusal(claimed, member) == .expired)
            #expect(try await scene.refusal(before, stranger) == nil)
            let after = try await scene.code()
            try await scene.write { transaction in
                _ = try Invitations.redeem(after, by: member, at: scene.test.now, in: transaction)
                try Circles.join(
                    scene.circle, member, role: "member", invitedBy: nil, at: scene.test.now, in: transaction)
                _ = try Circles.leave(scene.circle, member, in: transaction)
            }
            // Leaving changes nothing of it.
            #expect(try await scene.refusal(before, member) == .expired)
            let last = try await scene.code()
            #expect(try await scene.refusal(last, member) == nil)
        }
    }

    @Test("who leaves may come back with a code from before", arguments: Engine.allCases)
    func leaving(_ engine: Engine) async throws {
        try await Scene.with(engine) { scene in
            let member = scene.people[1].person
            let before = try await scene.code()
            try await scene.write { _ = try Circles.leave(scene.circle, member, in: $0) }
            #expect(try await scene.refusal(before, member) == nil)
        }
    }

    @Test("the network's codes are an active administrator's; the first of all is nobody's", arguments: Engine.allCases)
    func network(_ engine: Engine) async throws {
        try await Scene.with(engine) { scene in
            let issue: @Sendable (PersonID?, Bool) async throws -> String = { person, isAdministrator in
                try await scene.test.database.write { transaction in
                    try Invitations.issue(
                        circle: nil, role: "x", administrator: isAdministrator, by: person, at: scene.test.now,
                        expires: scene.test.now.adding(days: 1), in: transaction
                    ).code
                }
            }
            let first = try await issue(nil, true)
            #expect(try await scene.refusal(first, nil) == nil)
            for isAdministrator in [false, true] {
                await #expect(throws: CommonFailure.notAllowed) { _ = try await issue(scene.issuer, isAdministrator) }
            }
            try await scene.write { try Authority.grant(.mayAdminister, to: scene.issuer, in: $0) }
            #expect(try await scene.refusal(first, nil) == .expired)
            await #expect(throws: CommonFailure.notAllowed) { _ = try await issue(nil, true) }
            let codes = [try await issue(scene.issuer, false), try await issue(scene.issuer, true)]
            for code in codes { #expect(try await scene.refusal(code, nil) == nil) }
            for isActive in [false, true] {
                try await scene.write { try People.setActive(isActive, scene.issuer, in: $0) }
                for code in codes + [first] { #expect(try await scene.refusal(code, nil) == .expired) }
            }
        }
    }

    @Test("a rule that the program has changed ends at the start what it does not allow", arguments: Engine.allCases)
    func rules(_ engine: Engine) async throws {
        try await Scene.with(engine) { scene in
            let code = try await scene.code()
            let strict = CircleKind("group", limits: 3...500, roles: [CircleRole("moderator", allows: [])])
            for kind in [strict, CirclesGround.kind] {
                try await scene.write { try Capabilities.install([kind], in: $0) }
                #expect(try await scene.refusal(code, scene.stranger) == .expired)
            }
        }
    }
}
