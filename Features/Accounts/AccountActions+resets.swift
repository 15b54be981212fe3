import Circles
import Kernel
import Storage

extension AccountActions {
    /// Makes a link with which somebody who forgot the password sets a new one, within a day and once.
    ///
    /// It holds for as long as the administrator is one, and does without no second step.
    ///
    /// - Throws: `ResetFailure.own`, `.linkShownOnce` when the same command is sent again.
    func issueReset(of person: PersonID, _ id: CommandID, by actor: Actor) async throws -> IssuedReset {
        let (ground, action) = (ground, "accounts.issue-reset")
        let token = SessionToken.make()
        return try await ground.perform(action, by: actor, on: person.text) { transaction in
            try Self.requireAdministrator(actor)
            let now = ground.clock.now()
            var issued: IssuedReset?
            _ = try Commands.once(id, action, by: actor, at: now, in: transaction) {
                if person == actor.person { throw ResetFailure.own }
                try AccountStore.hold(person, in: transaction)
                guard let stored = try AccountStore.password(of: person, in: transaction), stored.isActive else {
                    throw CommonFailure.notFound
                }
                let expires = now.adding(seconds: PasswordReset.hours * 3600)
                try AccountStore.insertReset(
                    token, of: person, by: actor.person, at: now, expires: expires, in: transaction)
                try AccountStore.notify(
                    person, .resetIssued, address: "", by: actor.person, at: now, in: transaction)
                issued = IssuedReset(person: person, name: stored.name, token: token, expiresAt: expires)
                return person
            }
            guard let issued else { throw ResetFailure.linkShownOnce }
            return issued
        }
    }

    /// What a link is for.
    ///
    /// - Throws: `ResetFailure.ended`.
    func reset(_ text: String) async throws -> PasswordReset {
        let now = ground.clock.now()
        guard let token = SessionToken(reading: text),
            let found = try await ground.database.read({ try AccountStore.reset(token, at: now, in: $0) })
        else { throw ResetFailure.ended }
        return found
    }

    /// Sets a new password with a link, and ends all sessions; nobody is signed in by it.
    ///
    /// - Throws: `ResetFailure.ended`, `CommonFailure.invalid` for the password.
    func useReset(_ text: String, password: String, _ visitor: Visitor) async throws {
        guard let token = SessionToken(reading: text) else { throw ResetFailure.ended }
        let found = try await reset(text)
        try PasswordRule.check(password, names: [found.login, found.name], field: "new")
        let hash = try await hasher.hash(password)
        let clock = ground.clock
        try await visit("accounts.use-reset", from: visitor.address, subject: found.person) { transaction in
            let now = clock.now()
            try AccountStore.hold(found.person, in: transaction)
            guard try AccountStore.reset(token, at: now, in: transaction) != nil,
                try AccountStore.useReset(token, in: transaction)
            else { throw ResetFailure.ended }
            try AccountStore.setPassword(hash, of: found.person, at: now, in: transaction)
            endStreams(of: try AccountStore.endAll(of: found.person, in: transaction), in: transaction)
            try AccountStore.notify(
                found.person, .passwordReset, address: visitor.address,
                device: DeviceName.coarse(visitor.userAgent), at: now, in: transaction)
        }
    }

    /// Ends all sessions of somebody, such as after a phone was lost.
    func endSessions(of person: PersonID, _ id: CommandID, by actor: Actor) async throws -> PersonID {
        try await administer("accounts.end-sessions", id, by: actor, on: person.text) { now, transaction in
            guard try AccountStore.account(of: person, in: transaction) != nil else { throw CommonFailure.notFound }
            endStreams(of: try AccountStore.endAll(of: person, in: transaction), in: transaction)
            try AccountStore.notify(person, .sessionsEnded, address: "", by: actor.person, at: now, in: transaction)
            return person
        }
    }
}
