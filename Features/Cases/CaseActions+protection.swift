import Circles
import Kernel
import Storage
import Threads

/// What guards the patient of a posted case: a report hides it at once (D11), a withdrawn consent for good (D8).
extension CaseActions {
    /// Says that the patient can be recognised; from this commit on only moderators and the asker see the case.
    ///
    /// The second report of a case that is hidden already is kept beside the first.
    func report(_ id: ThreadID, reason: String, command: CommandID, by actor: Actor) async throws -> Int64 {
        let clean = try PlainText.clean(reason, field: "reason", limit: 500, lines: true)
        try refuseIdentifiers(in: [clean])
        let ground = ground
        return try await ground.perform("case.report", by: actor, on: id.text) { transaction in
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            if let earlier = try Threads.sent(command, to: id, by: actor, in: transaction) { return earlier }
            guard found.asker.id != actor.person else { throw CaseFailure.ownCase }
            try CaseStore.insertReport(
                id, command: command, reason: clean, by: actor.person, at: ground.clock.now(), in: transaction)
            let seq = try Threads.append(
                NewEntry(id: command, kind: CaseEntry.reported, body: "{}"), to: id, by: actor, on: ground,
                in: transaction)
            if try Threads.hiding(of: id, by: actor.person, in: transaction) == .shown {
                try Threads.hide(id, .reported, announcedBy: seq, in: transaction)
            }
            return seq
        }
    }

    /// A moderator who did not ask shows the case again, or takes it away for good.
    func decide(_ id: ThreadID, _ decision: Decision, command: CommandID, by actor: Actor) async throws -> Int64 {
        let ground = ground
        return try await ground.perform("case.decide", by: actor, on: id.text) { transaction in
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            if let earlier = try Threads.sent(command, to: id, by: actor, in: transaction) { return earlier }
            guard try CaseStore.moderates(id, by: actor.person, in: transaction) else { throw CommonFailure.notAllowed }
            guard found.asker.id != actor.person else { throw CaseFailure.ownCase }
            guard try Threads.hiding(of: id, by: actor.person, in: transaction) == .reported else {
                throw CaseFailure.notReported
            }
            let kind = decision == .show ? CaseEntry.shownAgain : CaseEntry.hidden
            let seq = try Threads.append(
                NewEntry(id: command, kind: kind, body: "{}"), to: id, by: actor, on: ground, in: transaction)
            try CaseStore.decideReports(of: id, decision, by: actor.person, at: ground.clock.now(), in: transaction)
            try Threads.hide(id, decision == .show ? .shown : .withdrawn, announcedBy: seq, in: transaction)
            return seq
        }
    }

    /// The asker records that the patient takes the consent back, wholly or for one use.
    func withdrawConsent(
        _ id: ThreadID, _ withdrawal: Withdrawal, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        let ground = ground
        return try await ground.perform("case.withdraw-consent", by: actor, on: id.text) { transaction in
            let found = try CaseStore.require(id, by: actor.person, in: transaction)
            if let earlier = try Threads.sent(command, to: id, by: actor, in: transaction) { return earlier }
            guard found.asker.id == actor.person else { throw CommonFailure.notAllowed }
            let kind = withdrawal == .all ? CaseEntry.hidden : CaseEntry.consentNarrowed
            let seq = try Threads.append(
                NewEntry(id: command, kind: kind, body: "{}"), to: id, by: actor, on: ground, in: transaction)
            try CaseStore.withdraw(withdrawal, of: id, by: actor.person, at: ground.clock.now(), in: transaction)
            if withdrawal == .all { try Threads.hide(id, .withdrawn, announcedBy: seq, in: transaction) }
            return seq
        }
    }
}
