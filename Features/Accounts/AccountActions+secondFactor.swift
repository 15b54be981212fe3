import Circles
import Kernel
import Rooms
import Storage

extension AccountActions {
    /// The own second step of signing in.
    func secondFactor(by actor: Actor) async throws -> SecondFactor {
        let found = try await ground.look("accounts.read-second-factor", by: actor) { transaction in
            guard let account = try AccountStore.account(of: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            return (
                account.login, try AccountStore.secondFactor(of: actor.person, in: transaction),
                try AccountStore.recoveryCodesLeft(of: actor.person, in: transaction)
            )
        }
        let isOn = found.1?.isOn == true
        let pending = try isOn ? nil : found.1.map { try open($0.sealed, of: actor.person) }
        return SecondFactor(
            login: found.0, isOn: isOn, isNeeded: duty.holds(forAdministrator: actor.isAdministrator),
            codesLeft: found.2, pending: pending)
    }

    /// Makes a secret for who knows the password; it is on when its first code is right.
    ///
    /// - Throws: `AccountFailure.wrongPassword`, `SecondFactorFailure.isOn`, `CommonFailure.tooManyRequests`.
    func beginSecondFactor(password: String, _ id: CommandID, by actor: Actor) async throws -> TimeCode {
        let (ground, action) = (ground, "accounts.begin-second-factor")
        let proved = try await prove(password, by: actor)
        let sealed = try seal(.make(), of: actor.person)
        let stored = try await ground.perform(action, by: actor) { transaction in
            guard proved.isRight else { throw AccountFailure.wrongPassword }
            try forgive(proved.keys, in: transaction)
            let now = ground.clock.now()
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                let isPut = try AccountStore.prepareSecondFactor(
                    sealed, of: actor.person, at: now, in: transaction)
                guard isPut else { throw SecondFactorFailure.isOn }
                return true
            }
            return try AccountStore.secondFactor(of: actor.person, in: transaction)?.sealed
        }
        guard let stored else { throw SecondFactorFailure.isOff }
        return try open(stored, of: actor.person)
    }

    /// Switches the second step on with the first code, and ends all other sessions.
    ///
    /// - Returns: the recovery codes, which this answer alone shows.
    /// - Throws: `SecondFactorFailure`.
    func confirmSecondFactor(
        code: String, keeping session: SessionID?, _ id: CommandID, by actor: Actor
    ) async throws -> [String] {
        let (ground, action) = (ground, "accounts.set-second-factor")
        let stored = try await ground.database.read { try AccountStore.secondFactor(of: actor.person, in: $0) }
        let digits = code.filter(\.isNumber)
        let step = try stored.flatMap {
            try open($0.sealed, of: actor.person).step(of: digits, at: ground.clock.now(), after: $0.lastStep)
        }
        let made = makeRecoveryCodes()
        return try await ground.perform(action, by: actor) { transaction in
            let now = ground.clock.now()
            var shown: [String]?
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                try AccountStore.hold(actor.person, in: transaction)
                guard let present = try AccountStore.secondFactor(of: actor.person, in: transaction) else {
                    throw SecondFactorFailure.isOff
                }
                if present.isOn { throw SecondFactorFailure.isOn }
                guard let step, let stored,
                    try AccountStore.confirmSecondFactor(
                        stored.sealed, step: step, of: actor.person, at: now, in: transaction)
                else { throw SecondFactorFailure.wrongCode }
                try AccountStore.putRecoveryCodes(made.digests, of: actor.person, in: transaction)
                try changed(.secondFactorSet, keeping: session, at: now, by: actor, in: transaction)
                shown = made.codes
                return true
            }
            guard let shown else { throw SecondFactorFailure.codesShownOnce }
            return shown
        }
    }

    /// Switches the second step off, for who has both, and ends all other sessions.
    ///
    /// - Throws: `AccountFailure.wrongPassword`, `SecondFactorFailure`, `CommonFailure.tooManyRequests`.
    func removeSecondFactor(
        _ proof: SecondFactorProof, keeping session: SessionID?, _ id: CommandID, by actor: Actor
    ) async throws {
        let (ground, action) = (ground, "accounts.remove-second-factor")
        let proved = try await prove(proof, by: actor)
        try await ground.perform(action, by: actor) { transaction in
            let now = ground.clock.now()
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                try require(proved, of: actor.person, at: now, in: transaction)
                guard try AccountStore.removeSecondFactor(of: actor.person, in: transaction) else {
                    throw SecondFactorFailure.isOff
                }
                try changed(.secondFactorRemoved, keeping: session, at: now, by: actor, in: transaction)
                return true
            }
            try forgive(proved, in: transaction)
        }
    }

    /// Makes new recovery codes, for who has password and code; the earlier ones end.
    ///
    /// - Returns: the codes, which this answer alone shows.
    func renewRecoveryCodes(_ proof: SecondFactorProof, _ id: CommandID, by actor: Actor) async throws -> [String] {
        let (ground, action) = (ground, "accounts.renew-recovery-codes")
        let proved = try await prove(proof, by: actor)
        let made = makeRecoveryCodes()
        let shown: [String]? = try await ground.perform(action, by: actor) { transaction in
            let now = ground.clock.now()
            var shown: [String]?
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                try require(proved, of: actor.person, at: now, in: transaction)
                try AccountStore.putRecoveryCodes(made.digests, of: actor.person, in: transaction)
                try AccountStore.notify(
                    actor.person, .recoveryCodesMade, address: actor.address, at: now, in: transaction)
                shown = made.codes
                return true
            }
            try forgive(proved, in: transaction)
            return shown
        }
        guard let shown else { throw SecondFactorFailure.codesShownOnce }
        return shown
    }

    /// Takes the second step away from somebody who lost phone and codes, and ends all the person's sessions.
    ///
    /// - Throws: `CommonFailure.notAllowed` for the own one, which asks for password and code.
    func takeSecondFactor(of person: PersonID, _ id: CommandID, by actor: Actor) async throws -> PersonID {
        try await administer("accounts.take-second-factor", id, by: actor, on: person.text) { now, transaction in
            guard person != actor.person else { throw CommonFailure.notAllowed }
            guard try AccountStore.account(of: person, in: transaction) != nil else { throw CommonFailure.notFound }
            try AccountStore.hold(person, in: transaction)
            guard try AccountStore.removeSecondFactor(of: person, in: transaction) else {
                throw SecondFactorFailure.isOff
            }
            endStreams(of: try AccountStore.endAll(of: person, in: transaction), in: transaction)
            try AccountStore.notify(
                person, .secondFactorTaken, address: "", by: actor.person, at: now, in: transaction)
            return person
        }
    }

    /// What follows from another second step: nobody stays who came in before, but the one who is here.
    private func changed(
        _ kind: AccountNotice.Kind, keeping session: SessionID?, at instant: Instant, by actor: Actor,
        in transaction: Transaction
    ) throws {
        let ended = try AccountStore.endAll(of: actor.person, except: session, in: transaction)
        endStreams(of: ended, in: transaction)
        try AccountStore.notify(actor.person, kind, address: actor.address, at: instant, in: transaction)
    }
}
