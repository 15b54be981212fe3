package import Kernel
package import Storage

/// What every room stands on: the data, the time, and whom to tell after a commit.
package struct Ground: Sendable {
    package let database: Database
    package let clock: WallClock
    /// Told the circles that a committed transaction changed.
    package let changed: @Sendable ([CircleID]) -> Void
    /// Told, after the commit, the hashes of files that nothing in that transaction refers to any more.
    package let released: @Sendable ([String]) -> Void
    /// What follows from an appended entry in its own transaction; nil where only the entries themselves matter.
    package let consequences: (any Consequences)?
    /// How much one person says in one thread within an hour.
    package let entriesPerHour: Int

    /// What a person hardly writes by hand: four a minute, for an hour.
    package static let usualEntriesPerHour = 240

    /// Where it is noted what was read and what was refused.
    package let book: AuditBook

    package init(
        database: Database, clock: WallClock = .system, consequences: (any Consequences)? = nil,
        book: AuditBook? = nil, entriesPerHour: Int = Ground.usualEntriesPerHour,
        changed: @escaping @Sendable ([CircleID]) -> Void = { _ in },
        released: @escaping @Sendable ([String]) -> Void = { _ in }
    ) {
        self.released = released
        self.book = book ?? AuditBook(database: database, clock: clock)
        self.database = database
        self.clock = clock
        self.consequences = consequences
        self.entriesPerHour = entriesPerHour
        self.changed = changed
    }

    /// Does one action in one transaction with its audit record.
    ///
    /// What throws leaves nothing: the transaction is undone, and the edge notes the refusal with its route and code. A
    /// command that was done before is recorded as repeated.
    ///
    /// - Parameters:
    ///   - action: `room.verb`, such as `case.accept`.
    ///   - subject: the identifier that the action is about; never a value of a patient.
    package func perform<Value: Sendable>(
        _ action: String, by actor: Actor, on subject: String? = nil,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let clock = clock
        return try await database.write { transaction in
            let value = try body(transaction)
            try Audit.record(
                action, by: actor, on: subject, refused: nil, at: clock.now(), repeated: transaction.isRepeat,
                in: transaction)
            return value
        }
    }

    /// Reads in one consistent state; that somebody has read a thing is noted once a day.
    ///
    /// - Parameters:
    ///   - action: `room.verb`, such as `case.read`.
    ///   - subject: the identifier of the thing; nil for a list or a page of one's own, which is not noted.
    package func look<Value: Sendable>(
        _ action: String, by actor: Actor, on subject: String? = nil,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let value = try await database.read(body)
        if let subject {
            book.note(
                AuditLine(
                    person: actor.person, capacity: actor.capacity, address: actor.address, action: action,
                    subject: subject))
        }
        return value
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
}
