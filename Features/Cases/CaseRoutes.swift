import Circles
import Kernel
import Threads
import Web

/// The room's table of routes.
struct CaseRoutes: Sendable {
    let actions: CaseActions

    /// Bytes of an addition with its pictures.
    private static let noteLimit: Int64 = 64 << 20

    var routes: [Route] {
        [
            Route(.get, CasePaths.list, body: .none, list),
            Route(.get, CasePaths.show, body: .none, show),
            Route(.post, CasePaths.answers) { try await say($0, $1, .answer) },
            Route(.post, CasePaths.requests) { try await say($0, $1, .askInformation) },
            Route(.post, CasePaths.notes, body: .formWithFiles(limit: Self.noteLimit), note),
            Route(.post, CasePaths.assessments, assess),
            Route(.post, CasePaths.accept, accept),
            Route(.post, CasePaths.close, close),
            Route(.post, CasePaths.take, takeOn),
            Route(.post, CasePaths.release, release),
            Route(.post, CasePaths.urgency, raise),
            Route(.post, CasePaths.corrections, correct),
            Route(.post, CasePaths.takeBack, takeBack),
            Route(.post, CasePaths.retraction, retract),
            Route(.post, CasePaths.reports, report),
            Route(.post, CasePaths.decision, decide),
            Route(.post, CasePaths.withdrawal, withdrawConsent),
        ]
    }

    // MARK: Reading

    private func list(_ request: Request) async throws -> Reply {
        let filter = try CaseReading.filter(state: request.query("state"), mine: request.query("mine"))
        let page = try await actions.list(
            filter, after: try CaseReading.cursor(request.query("before")), by: try request.requireActor())
        return Reply(CaseListJSON(page)) { CaseListPage(page: page, filter: filter).page($0) }
    }

    private func show(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let opened = try await actions.open(id, before: request.query("before").flatMap(Int64.init), by: actor)
        return Reply(CaseJSON(opened)) {
            CasePage(opened: opened, isAsker: opened.case.asker.id == actor.person).page($0)
        }
    }

    // MARK: Answering

    private func say(_ request: Request, _ id: ThreadID, _ step: CaseStep) async throws -> Reply {
        let seq = try await actions.say(
            id, step, text: request.form.text("text") ?? "", command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func assess(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.assess(
            id, try CaseReading.assessment(request.form), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func accept(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.accept(
            id, answer: try CaseReading.answer(request.form), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func close(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.close(
            id, try CaseReading.closeOut(request.form), on: try CaseReading.outcomeDate(request.form),
            command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func retract(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        let entry = try await actions.retract(
            id, entry: seq, command: try request.command(), by: try request.requireActor())
        return Self.said(entry, in: id)
    }

    private func takeOn(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.takeOn(id, command: try request.command(), by: try request.requireActor())
        return Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: CasePaths.show(id) + "#taking")
    }

    private func release(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.release(id, command: try request.command(), by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    static func said(_ seq: Int64, in id: ThreadID) -> Reply {
        Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: CasePaths.entry(seq, of: id))
    }
}
