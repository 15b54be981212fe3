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
        // A text that no name can be is nobody's, and is not looked for.
        let folded = LoginName.fold(login)
        let network = Network.of(visitor.address)
        let isName = folded.utf8.count <= 200 && !folded.utf8.contains(0)
        let stored =
            isName ? try await ground.database.read { try AccountStore.password(of: folded, in: $0) } : nil
        let subject = stored.map { GuessKey.Subject.person($0.person) } ?? .nobody(digest(folded))
        let keys = try await reserve(subject, network, isLive: false)
        // Hashing holds a thread and 19 MiB; a text that no password can be is compared as if it were empty.
        let candidate = password.utf8.count <= 4096 ? password : ""
        let isRight = try await hasher.verify(candidate, against: stored?.hash)
        let renewed = isRight && Argon2.isWeak(stored?.hash ?? "") ? try await hasher.hash(password) : nil
        let clock = ground.clock
        return try await visit("accounts.sign-in", from: visitor.address, subject: stored?.person) { transaction in
            let now = clock.now()
            guard isRight, let stored else { throw AccountFailure.signInRefused }
            guard stored.isActive else {
                throw stored.waits ? AccountFailure.waitsForAdmission : AccountFailure.disabled
            }
            try forgive(keys, in: transaction)
            if let renewed {
                _ = try AccountStore.setPassword(
                    renewed, of: stored.person, replacing: stored.hash, at: now, in: transaction)
            }
            try note(visitor, of: stored.person, in: transaction)
            if let previous { try end(previous, in: transaction) }
            return try open(for: stored.person, visitor, at: now, in: transaction)
        }
    }

    /// What an attempt counts for.
    struct Reserved: Sendable {
        let account: GuessKey
        /// Nil where the place is one that this account has signed in from, or has a session at: what others at the same
        /// address do keeps nobody out there.
        let network: GuessKey?
    }

    /// Counts the attempt before it is made.
    ///
    /// A blocked one changes nothing and is not recorded: the failures that led to the block are, and whoever goes on
    /// knocking cannot fill the disk with it.
    ///
    /// - Parameter isLive: whether the one who tries has a session already, as when the password is changed.
    func reserve(_ subject: GuessKey.Subject, _ network: String, isLive: Bool) async throws -> Reserved {
        let clock = ground.clock
        return try await ground.database.write { transaction in
            let now = clock.now()
            let isKnown = try isLive || AccountStore.isKnownPlace(subject.text, network, at: now, in: transaction)
            let keys = Reserved(
                account: isKnown ? .accountAt(subject, network) : .account(subject),
                network: isKnown ? nil : .network(network))
            for key in [keys.account, keys.network].compactMap(\.self) {
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
        _ keys: Reserved, in transaction: Transaction
    ) throws {
        try AccountStore.forgetGuesses(keys.account, in: transaction)
        if let key = keys.network { try AccountStore.forgiveGuess(key, in: transaction) }
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
