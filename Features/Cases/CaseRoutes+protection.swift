import Kernel
import Threads
import Web

/// The patient's guard: reports, decisions, withdrawn consent.
extension CaseRoutes {
    func report(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.report(
            id, reason: request.form.text("reason") ?? "", command: try request.command(),
            by: try request.requireActor())
        // The reporter does not see the case any more either.
        return Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: CasePaths.home())
    }

    func decide(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let decision = try CaseReading.code(request.form, "decision", of: Decision.self)
        let seq = try await actions.decide(
            id, decision, about: try CaseReading.reports(request.form), command: try request.command(),
            by: try request.requireActor())
        let entry = EntryJSON(thread: id, seq: seq)
        return Reply.done(entry, status: 201, see: decision == .show ? CasePaths.show(id) : CasePaths.home())
    }

    func withdrawConsent(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.withdrawConsent(
            id, try CaseReading.code(request.form, "scope", of: Withdrawal.self), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }
}
