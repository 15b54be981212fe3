import Circles
import Deidentification
import Kernel
import Media
import Questions
import Threads
import Web

/// The room's table of routes.
struct CaseRoutes: Sendable {
    let actions: CaseActions
    /// What somebody has begun to ask, for the first page.

    var routes: [Route] {
        [
            Route(.get, "/cases", body: .none, list),
            Route(.get, "/cases/:case", body: .none, show),
            Route(.post, "/cases/:case/answers") { try await say($0, .answer) },
            Route(.post, "/cases/:case/requests") { try await say($0, .askInformation) },
            Route(.post, "/cases/:case/notes", note),
            Route(.post, "/cases/:case/assessments", assess),
            Route(.post, "/cases/:case/accept", accept),
            Route(.post, "/cases/:case/close", close),
            Route(.post, "/cases/:case/reports", report),
            Route(.post, "/cases/:case/decision", decide),
            Route(.post, "/cases/:case/consent/withdrawal", withdrawConsent),
        ]
    }

    // MARK: Reading

    private func list(_ request: Request) async throws -> Reply {
        let state = try CaseReading.state(request.query("state"))
        let page = try await actions.list(
            state: state, before: try CaseReading.cursor(request.query("before")), by: try request.requireActor())
        return Reply(CaseListJSON(page)) { CaseListPage(page: page, state: state).page($0) }
    }

    private func show(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let opened = try await actions.open(
            try request.id("case"), before: request.query("before").flatMap(Int64.init), by: actor)
        return Reply(CaseJSON(opened)) {
            CasePage(opened: opened, isAsker: opened.case.asker.id == actor.person).page($0)
        }
    }

    // MARK: Answering

    private func say(_ request: Request, _ step: CaseStep) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.say(
            id, step, text: request.form.text("text") ?? "", command: try CaseReading.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func note(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.note(
            id, text: request.form.text("text") ?? "", command: try CaseReading.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func assess(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.assess(
            id, try CaseReading.assessment(request.form), command: try CaseReading.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func accept(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.accept(
            id, answer: try CaseReading.answer(request.form), command: try CaseReading.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func close(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.close(
            id, try CaseReading.closeOut(request.form), command: try CaseReading.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    static func said(_ seq: Int64, in id: ThreadID) -> Reply {
        Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: "/cases/\(id)#e-\(seq)")
    }
}
