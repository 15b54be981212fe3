import Blobs
import Circles
import Kernel
import Storage

/// What somebody types who changes the own second step.
struct SecondFactorProof: Sendable {
    let password: String
    let code: String
}

/// How codes are compared: what is dear is done before the transaction, what decides in it.
extension AccountActions {
    /// What came of a password that somebody who is signed in has typed.
    struct ProvedPassword: Sendable {
        let isRight: Bool
        let keys: Reserved
    }

    /// What came of password and code.
    struct ProvedBoth: Sendable {
        let password: ProvedPassword
        let match: CodeMatch
        let keys: Reserved
    }

    /// What the actor's password is compared with.
    func ownPassword(of actor: Actor) async throws -> StoredPassword {
        let stored = try await ground.database.read { try AccountStore.password(of: actor.person, in: $0) }
        guard let stored else { throw CommonFailure.notFound }
        return stored
    }

    /// Compares the actor's password, as one attempt.
    func prove(
        _ password: String, against stored: StoredPassword? = nil, by actor: Actor
    ) async throws -> ProvedPassword {
        let known: StoredPassword = if let stored { stored } else { try await ownPassword(of: actor) }
        let keys = try await reserve(.person(actor.person), Network.of(actor.address), isLive: true)
        let isRight = try await counted(keys) { try await hasher.verify(password, against: known.hash) }
        return ProvedPassword(isRight: isRight, keys: keys)
    }

    /// Compares both; a wrong password leaves the code uncounted.
    func prove(_ proof: SecondFactorProof, by actor: Actor) async throws -> ProvedBoth {
        let password = try await prove(proof.password, by: actor)
        guard password.isRight else { return ProvedBoth(password: password, match: .none, keys: password.keys) }
        let (match, keys) = try await match(proof.code, of: actor.person, from: actor.address, isLive: true)
        return ProvedBoth(password: password, match: match, keys: keys)
    }

    /// Decides, and uses the code up.
    func require(
        _ proved: ProvedBoth, of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        guard proved.password.isRight else { throw AccountFailure.wrongPassword }
        guard try AccountStore.hasSecondFactor(person, in: transaction) else { throw SecondFactorFailure.isOff }
        guard try AccountStore.use(proved.match, of: person, at: instant, in: transaction) else {
            throw SecondFactorFailure.wrongCode
        }
    }

    func forgive(_ proved: ProvedBoth, in transaction: Transaction) throws {
        try forgive(proved.password.keys, in: transaction)
        try forgive(proved.keys, in: transaction)
    }

    /// What a typed code is, as one guess of this person's.
    func match(
        _ typed: String, of person: PersonID, from address: String, isLive: Bool = false
    ) async throws -> (CodeMatch, Reserved) {
        let keys = try await reserve(.code(person), Network.of(address), isLive: isLive)
        if let plain = RecoveryCode.plain(typed) { return (.recovery(digest: digest(recovery: plain)), keys) }
        let digits = typed.filter { !$0.isWhitespace && $0 != "-" }
        let stored = try await ground.database.read { try AccountStore.secondFactor(of: person, in: $0) }
        guard digits.utf8.count == TimeCode.digits, let stored, stored.isOn,
            let step = try open(stored.sealed, of: person).step(
                of: digits, at: ground.clock.now(), after: stored.lastStep)
        else { return (.none, keys) }
        return (.time(step: step, sealed: stored.sealed), keys)
    }

    // MARK: What is kept

    func makeRecoveryCodes() -> (codes: [String], digests: [[UInt8]]) {
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make() }
        return (codes, codes.compactMap(RecoveryCode.plain).map { digest(recovery: $0) })
    }

    private func digest(recovery plain: String) -> [UInt8] {
        sealer.digest(plain, for: "accounts: recovery codes")
    }

    /// With the person, so that nobody who writes to the database gives one person's secret to another.
    func seal(_ code: TimeCode, of person: PersonID) throws -> [UInt8] {
        try sealer.seal(person.bytes + code.secret)
    }

    func open(_ sealed: [UInt8], of person: PersonID) throws -> TimeCode {
        let bytes: [UInt8]
        do {
            bytes = try sealer.open(sealed)
        } catch {
            // The key of this installation is another one now: nobody's code can be compared until it is back.
            throw CommonFailure.unavailable
        }
        guard bytes.starts(with: person.bytes) else { throw CommonFailure.unavailable }
        return TimeCode(secret: Array(bytes.dropFirst(person.bytes.count)))
    }
}
