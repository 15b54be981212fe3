import Circles
import Kernel
import Storage

extension AccountActions {
    /// Opens a session for who knows the password and, where the account has a second step, its code.
    ///
    /// An unknown name, a wrong password and an account without one differ neither in the answer nor in its time.
    ///
    /// - Parameter code: of the authenticator, or a recovery code; nil or empty when none was typed yet.
    /// - Throws: `AccountFailure.signInRefused`, `.disabled`, `SecondFactorFailure.needed`, `.refused`,
    ///   `CommonFailure.tooManyRequests`.
    func signIn(
        login: String, password: String, code: String? = nil, replacing previous: SessionID? = nil, _ visitor: Visitor
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
        let isRight = try await counted(keys) {
            try await hasher.verify(candidate, against: stored?.hash, keys.isKnown ? .known : .stranger)
        }
        let renewed = isRight && Argon2.isWeak(stored?.hash ?? "") ? try await hasher.hash(password) : nil
        let right = isRight ? stored.map { RightPassword(stored: $0, renewed: renewed, keys: keys) } : nil
        var second: (match: CodeMatch, keys: Reserved)?
        if let right, right.stored.isActive, right.stored.hasSecondFactor {
            guard let code, !code.isEmpty else {
                throw SecondFactorFailure.needed(proof: try await prove(right, visitor).text)
            }
            second = try await match(code, of: right.stored.person, from: visitor.address)
        }
        return try await enter(right, subject: stored?.person, second: second, replacing: previous, visitor)
    }

    /// A password that was right.
    private struct RightPassword: Sendable {
        let stored: StoredPassword
        /// The hash as it is made today; nil when the stored one is.
        let renewed: String?
        let keys: Reserved
    }

    /// The transaction of one step: decides, and opens the session.
    private func enter(
        _ right: RightPassword?, subject: PersonID?, second: (match: CodeMatch, keys: Reserved)?,
        replacing previous: SessionID?, _ visitor: Visitor
    ) async throws -> SignedIn {
        let clock = ground.clock
        return try await visit("accounts.sign-in", from: visitor.address, subject: subject) { transaction in
            let now = clock.now()
            guard let right else { throw AccountFailure.signInRefused }
            let person = right.stored.person
            try accept(right, at: now, in: transaction)
            // Switched on in this moment: then the password alone is not enough.
            if try AccountStore.hasSecondFactor(person, in: transaction) {
                guard let second else { throw SecondFactorFailure.needed(proof: nil) }
                try use(second.match, of: person, visitor, at: now, in: transaction)
                try forgive(second.keys, in: transaction)
            }
            return try arrive(person, replacing: previous, visitor, at: now, in: transaction)
        }
    }

    private func accept(_ right: RightPassword, at instant: Instant, in transaction: Transaction) throws {
        guard try AccountStore.account(of: right.stored.person, in: transaction)?.isActive == true else {
            throw right.stored.waits ? AccountFailure.waitsForAdmission : AccountFailure.disabled
        }
        try forgive(right.keys, in: transaction)
        if let renewed = right.renewed {
            _ = try AccountStore.setPassword(
                renewed, of: right.stored.person, replacing: right.stored.hash, at: instant, in: transaction)
        }
    }

    /// The first of two steps: the password was right, which the token proves for a few minutes.
    private func prove(_ right: RightPassword, _ visitor: Visitor) async throws -> SessionToken {
        let (clock, token, person) = (ground.clock, SessionToken.make(), right.stored.person)
        try await visit("accounts.sign-in-password", from: visitor.address, subject: person) { transaction in
            let now = clock.now()
            try accept(right, at: now, in: transaction)
            try AccountStore.insertProof(token, of: person, at: now, in: transaction)
        }
        return token
    }

    /// The second of two steps: opens a session for whose password was right a moment ago, and whose code is.
    ///
    /// - Throws: `SecondFactorFailure.proofEnded`, `.refused`, `AccountFailure.disabled`, `CommonFailure.tooManyRequests`.
    func signIn(
        proof: String, code: String, replacing previous: SessionID? = nil, _ visitor: Visitor
    ) async throws -> SignedIn {
        let clock = ground.clock
        guard let token = SessionToken(reading: proof),
            let person = try await ground.database.read({
                try AccountStore.person(provedBy: token, at: clock.now(), in: $0)
            })
        else { throw SecondFactorFailure.proofEnded }
        let (match, keys) = try await match(code, of: person, from: visitor.address)
        do {
            return try await visit("accounts.sign-in", from: visitor.address, subject: person) { transaction in
                let now = clock.now()
                guard try AccountStore.useProof(token, at: now, in: transaction) else {
                    throw SecondFactorFailure.proofEnded
                }
                guard try AccountStore.account(of: person, in: transaction)?.isActive == true else {
                    throw AccountFailure.disabled
                }
                try use(match, of: person, visitor, at: now, in: transaction)
                try forgive(keys, in: transaction)
                return try arrive(person, replacing: previous, visitor, at: now, in: transaction)
            }
        } catch SecondFactorFailure.proofEnded {
            // Used in this moment, by the same form sent twice: no guess at a code was made.
            try await takeBack(keys)
            throw SecondFactorFailure.proofEnded
        }
    }

    private func use(
        _ match: CodeMatch, of person: PersonID, _ visitor: Visitor, at instant: Instant, in transaction: Transaction
    ) throws {
        guard try AccountStore.use(match, of: person, at: instant, in: transaction) else {
            throw SecondFactorFailure.refused
        }
        guard case .recovery = match else { return }
        try AccountStore.notify(
            person, .recoveryCodeUsed, address: visitor.address, device: DeviceName.coarse(visitor.userAgent),
            at: instant, in: transaction)
    }

    /// Everything was right: the place is known from now on, and a session opens.
    private func arrive(
        _ person: PersonID, replacing previous: SessionID?, _ visitor: Visitor, at instant: Instant,
        in transaction: Transaction
    ) throws -> SignedIn {
        try note(visitor, of: person, in: transaction)
        if let previous { try end(previous, in: transaction) }
        return try open(for: person, visitor, at: instant, in: transaction)
    }

    /// What an attempt counts for.
    struct Reserved: Sendable {
        let account: GuessKey
        /// Nil where the place is one that this account has signed in from, or has a session at: what others at the same
        /// address do keeps nobody out there.
        let network: GuessKey?

        /// Whether the place is known: then it goes before strangers.
        var isKnown: Bool { network == nil }
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
            let isKnown = try isLive || AccountStore.isKnownPlace(subject.owner, network, at: now, in: transaction)
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

    /// Makes a counted attempt; one for which there was no place did not count.
    func counted<Value: Sendable>(_ keys: Reserved, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch SignInFailure.busy {
            try await takeBack(keys)
            throw SignInFailure.busy
        }
    }

    /// The attempt was not made: it did not count.
    func takeBack(_ keys: Reserved) async throws {
        try await ground.database.write { transaction in
            try AccountStore.takeBackGuess(keys.account, in: transaction)
            if let key = keys.network { try AccountStore.forgiveGuess(key, in: transaction) }
        }
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
