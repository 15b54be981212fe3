import Circles
import Kernel
import Rooms
import Web

extension AccountTrial {
    /// What somebody does with the own second step, and an administrator with another one's.
    func secondFactor(_ facility: Facility) async throws -> [TrialCommand] {
        let (none, pending) = (try await person(at: facility), try await person(at: facility))
        let secret = try await begin(pending)
        let (entering, renewing) = (try await protected(facility), try await protected(facility))
        let (leaving, lost) = (try await protected(facility), try await protected(facility))
        let now = TimeCode.step(at: world.house.ground.clock.now())
        return [
            TrialCommand(
                .post, AccountPaths.signInCode, as: .asker,
                form: [("proof", try await proof(of: entering)), ("code", entering.codes[0])]
            ).endingItsSession(),
            TrialCommand(
                .post, AccountPaths.secondFactorSecret, as: .asker, form: [Self.id(), ("current", Self.password)]
            ).sent(with: try await token(of: none)),
            TrialCommand(
                .post, AccountPaths.secondFactor, as: .asker, form: [Self.id(), ("code", secret.code(step: now))]
            ).sent(with: try await token(of: pending)),
            TrialCommand(
                .post, AccountPaths.recoveryCodes, as: .asker,
                form: [Self.id(), ("current", Self.password), ("code", renewing.codes[0])]
            ).sent(with: try await token(of: renewing.person)),
            TrialCommand(
                .post, AccountPaths.secondFactorRemoval, as: .asker,
                form: [Self.id(), ("current", Self.password), ("code", leaving.codes[0])]
            ).sent(with: try await token(of: leaving.person)),
            TrialCommand(
                .post, AccountPaths.secondFactorTaking, lost.person, as: .administrator,
                form: [Self.id(), ("confirmed", "1")]),
        ]
    }

    /// What an administrator does for somebody who forgot the password, and what that person does with it.
    func help(_ facility: Facility) async throws -> [TrialCommand] {
        let (forgetful, other) = (try await person(at: facility), try await person(at: facility))
        let link = try await room.actions.issueReset(
            of: forgetful, .make(), by: world.actor(.administrator)
        ).token.text
        return [
            TrialCommand(.get, AccountPaths.reset, link, as: .asker).forAnybody(),
            TrialCommand(
                .post, AccountPaths.reset, link, as: .asker, form: [("new", "sixty quiet harbours")]
            ).forAnybody(),
            TrialCommand(.post, AccountPaths.resetIssue, other, as: .administrator, form: [Self.id()]),
            TrialCommand(
                .post, AccountPaths.endSessions, other, as: .administrator, form: [Self.id(), ("confirmed", "1")]),
        ]
    }

    /// Somebody who signs in with a second step.
    private struct Protected {
        let person: PersonID
        let login: String
        let codes: [String]
    }

    private func protected(_ facility: Facility) async throws -> Protected {
        let login = Self.login()
        let person = try await person(at: facility, login: login)
        let secret = try await begin(person)
        let codes = try await room.actions.confirmSecondFactor(
            code: secret.code(step: TimeCode.step(at: world.house.ground.clock.now())), keeping: nil, .make(),
            by: Actor(person: person))
        return Protected(person: person, login: login, codes: codes)
    }

    private func begin(_ person: PersonID) async throws -> TimeCode {
        try await room.actions.beginSecondFactor(password: Self.password, .make(), by: Actor(person: person))
    }

    /// That the password was right.
    private func proof(of somebody: Protected) async throws -> String {
        do {
            let visitor = AccountActions.Visitor(address: "trial", userAgent: nil)
            _ = try await room.actions.signIn(login: somebody.login, password: Self.password, visitor)
        } catch SecondFactorFailure.needed(let proof?) {
            return proof
        }
        throw SecondFactorFailure.isOff
    }
}
