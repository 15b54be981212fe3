import Circles
import Kernel
import Storage

extension AccountActions {
    /// Opens a session for who knows the password.
    ///
    /// An unknown name, a wrong password and an account without one differ neither in the answer nor in its time.
    ///
    /// - Throws: `AccountFailure.signInRefused`, `.disabled`, `CommonFailure.tooManyRequests`.
    func signIn(
        login: String, password: String, replacing previous: SessionID? = nil, _ visitor: Visitor
    ) async throws -> SignedIn {
        let folded = String(LoginName.fold(login).prefix(200))
        let network = Network.of(visitor.address)
        let keys = try await reserve(folded, network)
        let stored = try await ground.database.read { try AccountStore.password(of: folded, in: $0) }
        // Hashing holds a thread and 19 MiB; a text that no password can be is compared as if it were empty.
        let candidate = password.utf8.count <= 4096 ? password : ""
        let isRight = try await hasher.verify(candidate, against: stored?.hash)
        let renewed = isRight && Argon2.isWeak(stored?.hash ?? "") ? try await hasher.hash(password) : nil
        let clock = ground.clock
        return try await visit("accounts.sign-in", from: visitor.address, subject: stored?.person) { transaction in
            let now = clock.now()
            guard isRight, let stored else { throw AccountFailure.signInRefused }
            guard stored.isActive else { throw AccountFailure.disabled }
            try forgive(keys, folded, network, at: now, in: transaction)
            if let renewed {
                _ = try AccountStore.setPassword(
                    renewed, of: stored.person, replacing: stored.hash, at: now, in: transaction)
            }
            if let previous { try end(previous, in: transaction) }
            return try open(for: stored.person, visitor, at: now, in: transaction)
        }
    }

    /// What an attempt counts for.
    struct Reserved: Sendable {
        let account: GuessKey
        let network: GuessKey
    }

    /// Counts the attempt before it is made.
    ///
    /// A blocked one changes nothing and is not recorded: the failures that led to the block are, and whoever goes on
    /// knocking cannot fill the disk with it.
    func reserve(_ folded: String, _ network: String) async throws -> Reserved {
        let clock = ground.clock
        return try await ground.database.write { transaction in
            let now = clock.now()
            let isKnown = try AccountStore.isKnownPlace(GuessKey.digest(folded), network, in: transaction)
            let keys = Reserved(
                account: isKnown ? .accountAt(folded, network) : .account(folded), network: .network(network))
            for key in [keys.account, keys.network] {
                if let seconds = try AccountStore.countGuess(key, at: now, in: transaction) {
                    throw CommonFailure.tooManyRequests(retryAfterSeconds: Int(seconds))
                }
            }
            try AccountStore.removeOldGuesses(at: now, in: transaction)
            return keys
        }
    }

    /// The attempt was right: it did not count, and the account's failures are forgotten.
    func forgive(
        _ keys: Reserved, _ folded: String, _ network: String, at instant: Instant, in transaction: Transaction
    ) throws {
        try AccountStore.forgetGuesses(keys.account, in: transaction)
        try AccountStore.forgiveGuess(keys.network, in: transaction)
        try AccountStore.rememberPlace(GuessKey.digest(folded), network, at: instant, in: transaction)
    }

    /// Ends the session that the same browser had before.
    private func end(_ previous: SessionID, in transaction: Transaction) throws {
        guard try AccountStore.end(previous, in: transaction) else { return }
        endStreams(of: [previous], in: transaction)
    }

    /// Opens a session for anybody without a password: for the demonstration alone.
    ///
    /// - Throws: `CommonFailure.notFound` when there is no such active person.
    func signInWithoutPassword(_ person: PersonID, _ visitor: Visitor) async throws -> SignedIn {
        let clock = ground.clock
        return try await visit("accounts.become", from: visitor.address, subject: person) { transaction in
            let account = try AccountStore.account(of: person, in: transaction)
            guard account?.isActive == true else { throw CommonFailure.notFound }
            return try open(for: person, visitor, at: clock.now(), in: transaction)
        }
    }

    /// Whose session a token is; nil when it is unknown, idle for too long, too old, or its person is switched off.
    ///
    /// It is read each time, so that nothing outlives its ending.
    func session(token: String, address: String) async throws -> LiveSession? {
        guard let token = SessionToken(reading: token) else { return nil }
        let now = ground.clock.now()
        let found = try await ground.database.read { try AccountStore.session(of: token, at: now, in: $0) }
        guard let found else { return nil }
        if now.seconds(since: found.session.lastUsedAt) >= AccountSession.touchSeconds {
            do {
                try await ground.database.write {
                    try AccountStore.touch(found.session.id, address: address, at: now, in: $0)
                }
            } catch is StorageFailure {
                // Reading goes on when nothing can be written; the session only ages as if it had not been used.
            }
        }
        return found
    }

    /// Those of the sessions that are live and whose people are active.
    func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> {
        let now = ground.clock.now()
        return try await ground.database.read { try AccountStore.standing(among: sessions, at: now, in: $0) }
    }
}
