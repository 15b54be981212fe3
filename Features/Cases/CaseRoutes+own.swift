import Kernel
import Questions
import Threads
import Web

/// What an asker mends in the own case.
extension CaseRoutes {
    func raise(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.raise(
            id, to: try CaseReading.code(request.form, "urgency", of: Urgency.self), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    func correct(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.correct(
            id, try CaseReading.correction(request.form), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    func takeBack(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.takeBack(
            id, try CaseReading.code(request.form, "reason", of: TakenBack.Reason.self),
            command: try request.command(), by: try request.requireActor())
        return Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: CasePaths.home())
    }
}
