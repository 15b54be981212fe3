import Blobs
import Circles
import Kernel
import Live
import Rooms
import Storage

/// What people do with accounts: each is one transaction with its rule, its effect and its audit record.
struct AccountActions: Sendable {
    let ground: Ground
    /// Where the open streams of sessions are, which end with them.
    let hub: Hub
    let hasher: PasswordHasher
    let sealer: Sealer
    /// Whose role has to sign in with a second step.
    let duty: SecondFactorDuty
    /// Where the link for the first administrator stands until it is used; nil when there is no operator to read it.
    let firstLink: FirstLink?

    /// - Parameter sealer: has the key with which names that nobody has are told from each other.
    init(
        ground: Ground, hub: Hub, sealer: Sealer, duty: SecondFactorDuty = .nobody,
        firstLink: FirstLink? = nil,
        hasher: PasswordHasher = PasswordHasher()
    ) {
        self.ground = ground
        self.hub = hub
        self.sealer = sealer
        self.duty = duty
        self.firstLink = firstLink
        self.hasher = hasher
    }

    /// A typed name by which guesses are counted, for who does not have the key it tells nothing.
    func digest(_ folded: String) -> [UInt8] { sealer.digest(folded, for: "accounts: guessed names") }

    /// Where a visitor comes from.
    struct Visitor: Sendable {
        let address: String
        let userAgent: String?
    }

    /// A new session with its secret, which this answer alone holds.
    struct SignedIn: Sendable {
        let person: PersonID
        let session: SessionID
        let token: SessionToken
        let expiresAt: Instant
    }

    /// Opens a session.
    ///
    /// A new one has a new secret, whatever the browser had before.
    func open(
        for person: PersonID, _ visitor: Visitor, at instant: Instant, in transaction: Transaction
    ) throws -> SignedIn {
        let token = SessionToken.make()
        let session = AccountSession(
            id: .make(at: instant), createdAt: instant, lastUsedAt: instant, address: visitor.address,
            device: DeviceName.coarse(visitor.userAgent))
        try AccountStore.removeStale(of: person, at: instant, in: transaction)
        try AccountStore.insert(session, token: token, of: person, in: transaction)
        endStreams(
            of: try AccountStore.endOldest(of: person, sparing: session.id, in: transaction), in: transaction)
        return SignedIn(
            person: person, session: session.id, token: token,
            expiresAt: instant.adding(days: AccountSession.longestDays))
    }

    /// Ends the open streams of sessions that this transaction ends, as soon as that is durable.
    func endStreams(of ended: [SessionID], in transaction: Transaction) {
        let hub = hub
        transaction.afterCommit { Task { for session in ended { await hub.end(session: session) } } }
    }

    /// Does what nobody is signed in for, in one transaction with its audit record; a refusal is recorded as well.
    func visit<Value: Sendable>(
        _ action: String, from address: String, subject: PersonID? = nil,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let ground = ground
        let outcome: Result<Value, any Error> = try await ground.database.write { transaction in
            var refused: (any Failure)?
            var value: Value?
            do {
                value = try transaction.savepoint { try body(transaction) }
            } catch let failure as any Failure where !(failure is StorageFailure) {
                refused = failure
            }
            try Audit.record(
                action, by: refused == nil ? subject.map { Actor(person: $0, address: address) } : nil,
                on: subject?.text, refused: refused?.code, at: ground.clock.now(), address: address,
                in: transaction)
            if let value { return .success(value) }
            return .failure(refused ?? CommonFailure.unavailable)
        }
        return try outcome.get()
    }
}
