import Circles
import Kernel
import Storage

/// What a person sees of the own account.
struct OwnAccount: Sendable, Encodable {
    struct Session: Sendable, Encodable {
        let id: SessionID
        let device: String
        let address: String
        let signedInAt: Instant
        let lastUsedAt: Instant
        let isCurrent: Bool
    }

    let person: PersonRecord
    let language: Language?
    let sessions: [Session]
}

extension AccountActions {
    /// The own account with its sessions.
    func own(by actor: Actor, session current: SessionID?) async throws -> OwnAccount {
        let now = ground.clock.now()
        return try await ground.look("account.read", by: actor) { transaction in
            guard let record = try AccountStore.readable(actor.person, by: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            let sessions = try AccountStore.sessions(of: actor.person, at: now, in: transaction)
            return OwnAccount(
                person: record, language: try AccountStore.account(of: actor.person, in: transaction)?.language,
                sessions: sessions.map { session in
                    OwnAccount.Session(
                        id: session.id, device: session.device, address: session.address,
                        signedInAt: session.createdAt, lastUsedAt: session.lastUsedAt,
                        isCurrent: session.id == current)
                })
        }
    }

    /// The record of a person with whom the actor shares a circle, without the licence's number.
    func person(_ id: PersonID, by actor: Actor) async throws -> PersonRecord {
        try await ground.look("person.read", by: actor, on: id.text) { transaction in
            guard let record = try AccountStore.readable(id, by: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            return record
        }
    }

    func setLanguage(_ language: Language, by actor: Actor) async throws {
        try await ground.perform("account.language", by: actor) { transaction in
            try AccountStore.setLanguage(language, of: actor.person, in: transaction)
        }
    }

    /// Ends the session of the request.
    func signOut(_ session: SessionID, by actor: Actor) async throws {
        try await ground.perform("account.sign-out", by: actor, on: session.text) { transaction in
            // Ended already, by another device: signed out is what was wanted.
            _ = try AccountStore.end(session, of: actor.person, in: transaction)
            announce([session], in: transaction)
        }
    }

    /// Ends one of the actor's sessions.
    func end(_ session: SessionID, by actor: Actor) async throws {
        try await ground.perform("account.end-session", by: actor, on: session.text) { transaction in
            guard try AccountStore.end(session, of: actor.person, in: transaction) else {
                throw CommonFailure.notFound
            }
            announce([session], in: transaction)
        }
    }

    /// Sets another password, for who knows the present one, and ends all other sessions.
    ///
    /// - Throws: `AccountFailure.wrongPassword`, `CommonFailure.invalid`, `.tooManyRequests`.
    func changePassword(
        from current: String, to wanted: String, keeping session: SessionID, by actor: Actor
    ) async throws {
        let (ground, network) = (ground, Network.of(actor.address))
        let known = try await ground.database.read { transaction in
            (
                try AccountStore.password(of: actor.person, in: transaction),
                try AccountStore.account(of: actor.person, in: transaction)
            )
        }
        guard let stored = known.0, let account = known.1 else { throw CommonFailure.notFound }
        try PasswordRule.check(wanted, names: [account.login, stored.name], field: "new")
        let folded = LoginName.fold(account.login)
        let keys = try await reserve(folded, network)
        let isRight = try await hasher.verify(current, against: stored.hash)
        let hash = isRight ? try await hasher.hash(wanted) : ""
        try await ground.perform("account.password", by: actor) { transaction in
            let now = ground.clock.now()
            guard isRight else { throw AccountFailure.wrongPassword }
            try forgive(keys, folded, network, at: now, in: transaction)
            let changed = try AccountStore.setPassword(
                hash, of: actor.person, replacing: stored.hash, at: now, in: transaction)
            guard changed else { throw AccountFailure.wrongPassword }
            let ended = try AccountStore.endAll(of: actor.person, except: session, in: transaction)
            announce(ended, in: transaction)
        }
    }
}
