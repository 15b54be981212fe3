import Circles
import Kernel
import Questions
import Storage
import Threads

/// What an asker mends in the own case after it was posted.
extension CaseActions {
    /// Takes the case back, for a reason that everybody may know: nobody sees it any more, and its content is erased.
    ///
    /// It says nothing of the patient's consent, which stays on record as it was given.
    func takeBack(
        _ id: ThreadID, _ reason: TakenBack.Reason, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        try await take("take-back", in: id, command: command, by: actor) { turn in
            try turn.requireAsker()
            guard try Threads.hiding(of: id, by: actor.person, in: turn.transaction) != .withdrawn else {
                throw CaseFailure.takenAway
            }
            let seq = try turn.append(CaseEntry.takenBack, TakenBack(reason: reason))
            try Threads.hide(id, .withdrawn, announcedBy: seq, in: turn.transaction)
            try turn.erase(before: seq)
            return seq
        }
    }

    /// Says that the case presses more than was thought; it never presses less.
    func raise(_ id: ThreadID, to urgency: Urgency, command: CommandID, by actor: Actor) async throws -> Int64 {
        try await take(CaseStep.raise.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireAsker()
            try turn.take(.raise)
            guard urgency > turn.found.urgency else { throw CaseFailure.notMoreUrgent }
            let due = min(turn.found.due, urgency.due(after: turn.now))
            try CaseStore.raise(id, to: urgency, due: due, in: turn.transaction)
            return try turn.append(CaseEntry.raised, RaisedUrgency(urgency: urgency))
        }
    }

    /// Corrects a part of the question by a new entry; what was posted stays to be read beside it.
    func correct(
        _ id: ThreadID, _ correction: CaseCorrection, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        let told = try await screened([correction.text], of: id, by: actor)[0]
        let correction = CaseCorrection(field: correction.field, text: told)
        return try await take(CaseStep.correct.rawValue, in: id, command: command, by: actor) { turn in
            try turn.requireAsker()
            try turn.take(.correct)
            if correction.field == "question" {
                try CaseStore.rename(id, correction.text, in: turn.transaction)
            }
            return try turn.append(CaseEntry.correction, correction, replaces: 1)
        }
    }
}
