import Circles
import Jobs
import Kernel
import Storage
import Threads

/// "I take this": colleagues see who is answering, so that two do not answer the same.
extension CaseActions {
    /// The name of the job that ends what nothing came of.
    static let takeEnds = "take-ends"

    /// Says that the actor is answering; again, that it takes longer.
    func takeOn(_ id: ThreadID, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take("take", in: id, command: command, by: actor) { turn in
            try turn.requireColleague()
            guard turn.found.mayBeTaken else { throw CaseFailure.refusedStep(.answer, in: turn.found.state) }
            if let other = turn.found.take, other.by != actor.person, other.until > turn.now {
                throw CaseFailure.taken(by: other.name)
            }
            let until = turn.now.adding(seconds: CaseTake.minutes * 60)
            try CaseStore.take(id, by: actor.person, until: until, in: turn.transaction)
            try turn.endTake(at: until)
            return try turn.append(CaseEntry.taken, TakeEntry(until: until))
        }
    }

    /// Gives the case back; who has not taken it changes nothing.
    func release(_ id: ThreadID, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take("release", in: id, command: command, by: actor) { turn in
            try turn.requireColleague()
            guard turn.found.take?.by == actor.person else { throw CaseFailure.notTaken }
            try CaseStore.release(id, in: turn.transaction)
            return try turn.append(CaseEntry.taken, TakeEntry())
        }
    }

    /// Ends a take whose time is over, in the name of whoever had it; nothing when it was renewed or has ended.
    func endTake(of id: ThreadID) async throws {
        let ground = ground
        try await ground.database.write { transaction in
            try Threads.lock(id, in: transaction)
            let now = ground.clock.now()
            guard let person = try CaseStore.overdueTake(of: id, at: now, in: transaction) else { return }
            try CaseStore.release(id, in: transaction)
            let actor = Actor(person: person)
            // Whoever cannot read the case any more says nothing in it either.
            guard let found = try CaseStore.readable(id, by: person, in: transaction), found.mayBeTaken else { return }
            let entry = NewEntry(
                id: .make(at: now), kind: CaseEntry.taken, body: try CaseEntry.json(TakeEntry(isOver: true)))
            try Threads.append(entry, to: id, by: actor, on: ground, in: transaction)
        }
    }
}

extension Case {
    /// Whether an answer is what is missing.
    var mayBeTaken: Bool { [.open, .needsInformation, .answered].contains(state) }
}

extension CaseTurn {
    fileprivate func endTake(at until: Instant) throws {
        let name = CaseActions.takeEnds
        let job = NewJob(room: CasesRoom.name, name: name, key: id.text, due: until)
        try Jobs.queue([job], at: now, in: transaction)
        // One that waits for an earlier take waits for this one.
        try Jobs.reschedule(room: CasesRoom.name, name: name, key: id.text, due: until, in: transaction)
    }
}
