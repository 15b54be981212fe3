import Kernel
import Questions
import Web

/// The patient's guard: reports, decisions, withdrawn consent.
extension CaseRoutes {
    func report(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.report(
            id, reason: request.form.text("reason") ?? "", command: try CaseReading.command(request),
            by: try request.requireActor())
        // The reporter does not see the case any more either.
        return Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: "/")
    }

    func decide(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let decision = try CaseReading.code(request.form, "decision", of: Decision.self)
        let seq = try await actions.decide(
            id, decision, about: try CaseReading.reports(request.form),
            command: try CaseReading.command(request), by: try request.requireActor())
        let entry = EntryJSON(thread: id, seq: seq)
        return Reply.done(entry, status: 201, see: decision == .show ? "/cases/\(id)" : "/")
    }

    func withdrawConsent(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.withdrawConsent(
            id, try CaseReading.code(request.form, "scope", of: Withdrawal.self),
            command: try CaseReading.command(request), by: try request.requireActor())
        return Self.said(seq, in: id)
    }
}
