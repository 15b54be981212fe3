import Circles
import Kernel
import Questions
import Storage
import Threads

extension CaseActions {
    /// Withdraws what somebody has said: its author, or a member who may read what is hidden.
    ///
    /// Nobody is shown it again; that something was withdrawn stays, and so does that an answer was accepted. Withdrawing twice
    /// is withdrawing once.
    func retract(_ id: ThreadID, entry seq: Int64, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take("retract", in: id, command: command, by: actor) { turn in
            let entry = try Threads.readable(entry: seq, of: id, by: actor.person, in: turn.transaction)
            guard let entry, CaseEntry.said.contains(entry.kind) else { throw CommonFailure.notFound }
            let isOwn = entry.author.id == actor.person
            guard try isOwn || CaseStore.readsHidden(id, by: actor.person, in: turn.transaction) else {
                throw CommonFailure.notAllowed
            }
            guard !entry.isWithdrawn else {
                turn.transaction.isRepeat = true
                return seq
            }
            if CaseEntry.answers.contains(entry.kind) { try CaseStore.uncountAnswer(of: id, in: turn.transaction) }
            let withdrawal = try turn.withdraw(seq)
            if entry.kind == CaseEntry.correction { try turn.renameAfterCorrections() }
            return withdrawal
        }
    }
}

extension CaseTurn {
    /// The title is what the corrections that are left say, or what was posted.
    fileprivate func renameAfterCorrections() throws {
        let entries = try Threads.entries(of: id, by: actor.person, in: transaction)
        let corrected = entries.last { entry in
            entry.kind == CaseEntry.correction && !entry.isWithdrawn
                && CaseReadable.body(CaseCorrection.self, of: entry)?.field == "question"
        }
        let question =
            try corrected.flatMap { CaseReadable.body(CaseCorrection.self, of: $0)?.text }
            ?? Threads.readable(entry: 1, of: id, by: actor.person, in: transaction).flatMap {
                CaseReadable.body(CaseEntry.Posted.self, of: $0)?.question.question
            }
        if let question { try CaseStore.rename(id, question, in: transaction) }
    }

    /// Appends that an entry is withdrawn.
    fileprivate func withdraw(_ seq: Int64) throws -> Int64 {
        let entry = NewEntry(id: command, kind: Entry.withdrawal, body: "{}", replaces: seq)
        return try Threads.append(entry, to: id, by: actor, on: ground, in: transaction)
    }
}
