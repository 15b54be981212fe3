package import Kernel
package import Storage

/// What every room stands on: the data, the time, and whom to tell after a commit.
package struct Ground: Sendable {
    package let database: Database
    package let clock: WallClock
    /// Told the circles that a committed transaction changed.
    package let changed: @Sendable ([CircleID]) -> Void
    /// What follows from an appended entry in its own transaction; nil where only the entries themselves matter.
    package let consequences: (any Consequences)?

    package init(
        database: Database, clock: WallClock = .system, consequences: (any Consequences)? = nil,
        changed: @escaping @Sendable ([CircleID]) -> Void = { _ in }
    ) {
        self.database = database
        self.clock = clock
        self.consequences = consequences
        self.changed = changed
    }

    /// Does one action in one transaction with its audit record, and refuses it with one too.
    ///
    /// The body runs in a savepoint: when it throws a `Failure`, its effects are undone, the refusal is recorded with the
    /// failure's code, and the failure is thrown on. A command that was done before is recorded as repeated. Failures of the engine itself are left to the engine to retry.
    ///
    /// - Parameters:
    ///   - action: `room.verb`, such as `case.accept`.
    ///   - subject: the identifier that the action is about; never a value of a patient.
    package func perform<Value: Sendable>(
        _ action: String, by actor: Actor, on subject: String? = nil,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let clock = clock
        let outcome: Result<Value, any Error> = try await database.write { transaction in
            do {
                let value = try transaction.savepoint { try body(transaction) }
                try Audit.record(
                    action, by: actor, on: subject, refused: nil, at: clock.now(), repeated: transaction.isRepeat,
                    in: transaction)
                return .success(value)
            } catch let failure as any Failure where !Self.isEngineTrouble(failure) {
                try Audit.record(
                    action, by: actor, on: subject, refused: failure.code, at: clock.now(), in: transaction)
                return .failure(failure)
            }
        }
        return try outcome.get()
    }

    /// Reads; a refusal is recorded, a success is not (what is read for the first time is a change, and recorded as such).
    package func look<Value: Sendable>(
        _ action: String, by actor: Actor, on subject: String? = nil,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.read(body)
        } catch let failure as any Failure where !Self.isEngineTrouble(failure) {
            let clock = clock
            try await database.write { transaction in
                try Audit.record(
                    action, by: actor, on: subject, refused: failure.code, at: clock.now(), in: transaction)
            }
            throw failure
        }
    }

    /// Does what reading leaves behind, such as a mark of how far one has read; nil when the disk is full.
    ///
    /// Reading goes on when nothing can be written: the mark is set the next time.
    package func alongside<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value? {
        do {
            return try await body()
        } catch StorageFailure.diskFull {
            return nil
        }
    }

    private static func isEngineTrouble(_ failure: any Failure) -> Bool {
        guard let storage = failure as? StorageFailure else { return false }
        switch storage {
        case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation: return false
        default: return true
        }
    }
}
