import Circles
import Kernel
import Storage
import Threads

/// One command about a case under way, in its transaction.
///
/// The thread is locked, the actor may open the case, and the command was not carried out before: what is read here is
/// what is decided on.
struct CaseTurn {
    let found: Case
    let command: CommandID
    let actor: Actor
    let now: Instant
    let ground: Ground
    let transaction: Transaction

    var id: ThreadID { found.id }
    var isAsker: Bool { found.asker.id == actor.person }

    /// Appends the entry that this command is.
    ///
    /// - Parameter replaces: the number of the entry that it corrects.
    func append(
        _ kind: String, _ body: some Encodable, replaces: Int64? = nil, files: [EntryFile] = []
    ) throws -> Int64 {
        if CaseEntry.said.contains(kind) { try Threads.pace(id, by: actor, on: ground, in: transaction) }
        let entry = NewEntry(
            id: command, kind: kind, body: try CaseEntry.json(body), replaces: replaces, files: files)
        return try Threads.append(entry, to: id, by: actor, on: ground, in: transaction)
    }

    /// Takes a step of the state machine, with the clocks that it sets.
    func take(_ step: CaseStep, _ change: CaseStore.Change = .none) throws {
        guard let next = found.state.after(step, hasAnswer: found.answerCount > 0) else {
            throw CaseFailure.refusedStep(step, in: found.state)
        }
        try CaseStore.move(id, from: found.state, to: next, change, in: transaction)
    }

    /// Takes away what was said in the case, its files and what the room keeps of it; a tombstone stays.
    func erase(before seq: Int64) throws {
        try Threads.erase(id, before: seq, on: ground, in: transaction)
        try CaseStore.erase(id, in: transaction)
    }

    func requireAsker() throws {
        guard isAsker else { throw CommonFailure.notAllowed }
    }

    /// A colleague who answers: not the asker, and nobody who only reads (B12).
    func requireColleague() throws {
        if isAsker { throw CommonFailure.notAllowed }
        guard try CaseStore.mayAnswer(id, by: actor.person, in: transaction) else { throw CaseFailure.observer }
    }
}

extension CaseActions {
    /// The one way in which anything is done with a posted case.
    ///
    /// The lock comes first, so that of two commands at the same moment the second one waits and then sees what the first
    /// one did. A command that was carried out before answers with its entry, whatever the case is like now: whoever
    /// reported a case, for one, does not see it any more.
    func take(
        _ verb: String, in id: ThreadID, command: CommandID, by actor: Actor,
        _ body: @escaping @Sendable (CaseTurn) throws -> Int64
    ) async throws -> Int64 {
        let ground = ground
        return try await ground.perform("cases.\(verb)", by: actor, on: id.text) { transaction in
            try Threads.lock(id, in: transaction)
            if let earlier = try Threads.sent(command, to: id, by: actor, in: transaction) { return earlier }
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            let now = ground.clock.now()
            let seq = try body(
                CaseTurn(
                    found: found, command: command, actor: actor, now: now, ground: ground, transaction: transaction))
            try CaseStore.renewNeeds(of: id, at: now, in: transaction)
            return seq
        }
    }
}
