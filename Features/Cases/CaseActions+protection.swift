import Circles
import Kernel
import Questions
import Storage
import Threads

/// What guards the patient of a posted case: a report hides it at once (D11), a withdrawn consent for good (D8).
extension CaseActions {
    /// Says that the patient can be recognised; from this commit on only those who decide and the asker see the case.
    ///
    /// The second report of a case that is hidden already is kept beside the first. Who has reported it before, and was
    /// told no, hides it no more: the report goes to those who decide, and the case stays until they have.
    func report(_ id: ThreadID, reason: String, command: CommandID, by actor: Actor) async throws -> Int64 {
        let clean = try PlainText.clean(reason, field: "reason", limit: 500, lines: true)
        _ = try await screened([clean], of: id, by: actor)
        return try await take("report", in: id, command: command, by: actor) { turn in
            if turn.isAsker { throw CaseFailure.ownCase }
            let own = try CaseStore.reports(by: actor.person, on: id, in: turn.transaction)
            if own.open >= Self.openReports { throw CommonFailure.tooManyRequests(retryAfterSeconds: 3600) }
            let hiding = try Threads.hiding(of: id, by: actor.person, in: turn.transaction)
            let decider = try turn.decider()
            if let decider { try turn.name(decider) }
            try CaseStore.insertReport(
                id, command: command, reason: clean, by: actor.person, decider: decider, at: turn.now,
                in: turn.transaction)
            let isAgain = hiding == .shown && own.wasRefused
            let seq = try turn.append(
                isAgain ? CaseEntry.reportedAgain : CaseEntry.reported, CaseEntry.Reported(decider: decider))
            if hiding == .shown && !isAgain {
                try Threads.hide(id, .reported, announcedBy: seq, in: turn.transaction)
            }
            return seq
        }
    }

    /// Reports of one person that may wait for a decision at the same time, over all cases.
    static let openReports = 20

    /// Somebody who neither asked nor reported shows the case again, or takes it away for good.
    ///
    /// - Parameter seen: the reports that the decision is about; empty for those that are open.
    func decide(
        _ id: ThreadID, _ decision: Decision, about seen: Set<CommandID> = [], command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        try await take("decide", in: id, command: command, by: actor) { turn in
            let transaction = turn.transaction
            let reports = try CaseStore.openReports(of: id, by: actor.person, in: transaction)
            try turn.requireDecider(about: reports)
            let hiding = try Threads.hiding(of: id, by: actor.person, in: transaction)
            guard hiding == .reported || (hiding == .shown && !reports.isEmpty) else {
                throw CaseFailure.notReported
            }
            // A report that came meanwhile has to be read first.
            if !seen.isEmpty && seen != Set(reports.map(\.id)) { throw CaseFailure.caseChanged }
            let seq = try turn.append(
                decision == .show ? CaseEntry.shownAgain : CaseEntry.hidden, CaseEntry.Empty())
            try CaseStore.decideReports(of: id, decision, by: actor.person, at: turn.now, in: transaction)
            for decider in Set(reports.compactMap(\.decider?.id)) {
                try Threads.unshare(id, from: Circles.personal(decider), announcedBy: seq, in: transaction)
            }
            try Threads.hide(id, decision == .show ? .shown : .withdrawn, announcedBy: seq, in: transaction)
            return seq
        }
    }

    /// The asker records that the patient takes the consent back, wholly or for one use; for an asker who has left, is
    /// removed or switched off, a member does who may read what is hidden.
    func withdrawConsent(
        _ id: ThreadID, _ withdrawal: Withdrawal, command: CommandID, by actor: Actor
    ) async throws -> Int64 {
        try await take("withdraw-consent", in: id, command: command, by: actor) { turn in
            guard try CaseStore.mayWithdraw(turn.found, by: actor.person, in: turn.transaction) else {
                throw CommonFailure.notAllowed
            }
            let seq = try turn.append(
                withdrawal == .all ? CaseEntry.hidden : CaseEntry.consentNarrowed, CaseEntry.Empty())
            try CaseStore.withdraw(withdrawal, of: id, by: actor.person, at: turn.now, in: turn.transaction)
            if withdrawal == .all {
                try Threads.hide(id, .withdrawn, announcedBy: seq, in: turn.transaction)
                try turn.erase(before: seq)
            }
            return seq
        }
    }

    /// How long a case that was taken away stays for its asker, who may want to ask again without what gave the patient away.
    static let removedDays: Int64 = 30

    /// Erases the cases that were taken away for good long enough ago.
    func eraseRemoved() async throws {
        let ground = ground
        let limit = ground.clock.now().adding(days: -Self.removedDays)
        let batch = 50
        while try await ground.database.write({ transaction in
            let found = try Threads.hiddenForGood(
                room: CasesRoom.name, before: limit, limit: batch, in: transaction)
            for (thread, seq) in found {
                try Threads.lock(thread, in: transaction)
                try Threads.erase(thread, before: seq, on: ground, in: transaction)
                try CaseStore.erase(thread, in: transaction)
            }
            return found.count
        }) == batch {}
    }
}

extension CaseTurn {
    /// Whom a report by the actor has to name, as `CaseDeciders` says; nil while somebody decides anyhow.
    fileprivate func decider() throws -> PersonID? {
        let reports = try CaseStore.openReports(of: id, by: actor.person, in: transaction)
        let barred = CaseDeciders.barred(asker: found.asker.id, reports: reports).union([actor.person])
        func first(_ capability: Capability) throws -> PersonID? {
            try Capabilities.people(capability, on: id, except: barred, limit: 1, in: transaction).first
        }
        guard try first(.mayReadHidden) == nil else { return nil }
        if let named = reports.compactMap(\.decider?.id).first(where: { !barred.contains($0) }) { return named }
        for capability in CaseDeciders.named {
            if let found = try first(capability) { return found }
        }
        return nil
    }

    /// Lets somebody read the case while it is hidden.
    fileprivate func name(_ decider: PersonID) throws {
        let own = Circles.personal(decider)
        try Circles.lock(try Threads.circles(of: id, in: transaction) + [own], in: transaction)
        try Threads.share(id, with: [own], in: transaction)
    }

    fileprivate func requireDecider(about reports: [CaseReport]) throws {
        let readsHidden = try CaseStore.readsHidden(id, by: actor.person, in: transaction)
        let isNamed = reports.contains { $0.decider?.id == actor.person }
        guard try readsHidden || (isNamed && CaseStore.isPresent(actor.person, on: id, in: transaction)) else {
            throw CommonFailure.notAllowed
        }
        if isAsker { throw CaseFailure.ownCase }
        if reports.contains(where: { $0.reporter?.id == actor.person }) { throw CaseFailure.ownReport }
    }
}
