import Circles
import Deidentification
import Kernel
import Media
import Threads
import Web

/// The room's table of routes.
struct CaseRoutes: Sendable {
    let actions: CaseActions
    let drafts: DraftActions

    private static let formLimit: Int64 = 64 << 20

    var routes: [Route] {
        [
            Route(.get, "/", body: .none, home),
            Route(.get, "/cases", body: .none, list),
            Route(.get, "/cases/new", body: .none, new),
            Route(.post, "/cases/drafts", begin),
            Route(.get, "/cases/drafts/:draft", body: .none, edit),
            Route(.post, "/cases/drafts/:draft", rewrite),
            Route(.post, "/cases/drafts/:draft/discard", discard),
            Route(.get, "/cases/drafts/:draft/pictures", body: .none, pictures),
            Route(.post, "/cases/drafts/:draft/pictures", body: .formWithFiles(limit: Self.formLimit), attach),
            Route(.post, "/cases/drafts/:draft/pictures/:seq/mask", mask),
            Route(.post, "/cases/drafts/:draft/pictures/:seq/uncover", uncover),
            Route(.post, "/cases/drafts/:draft/pictures/:seq/remove", withdraw),
            Route(.get, "/cases/drafts/:draft/check", body: .none, check),
            Route(.post, "/cases/drafts/:draft/post", post),
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

    private func home(_ request: Request) async throws -> Reply {
        let home = try await actions.home(by: try request.requireActor())
        let unfinished = try await drafts.list(by: try request.requireActor())
        return Reply(HomeJSON(home, drafts: unfinished)) { HomePage(home: home, drafts: unfinished).page($0) }
    }

    private func list(_ request: Request) async throws -> Reply {
        let state = try request.query("state").flatMap { text -> CaseState? in
            if text.isEmpty { return nil }
            guard let state = CaseState(rawValue: text) else { throw CommonFailure.notFound }
            return state
        }
        let before = request.query("before").flatMap(Int64.init).map { Instant(milliseconds: $0) }
        let found = try await actions.list(state: state, before: before, by: try request.requireActor())
        return Reply(["cases": found.map(CaseJSON.init)]) { CaseListPage(cases: found, state: state).page($0) }
    }

    private func show(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let opened = try await actions.open(try request.id("case"), by: actor)
        let page = CasePage(
            found: opened.case, entries: opened.entries, mayAnswer: opened.mayAnswer,
            isAsker: opened.case.asker.id == actor.person, vector: opened.vector, protection: opened.protection)
        return Reply(CaseJSON(opened.case, entries: opened.entries, protection: opened.protection)) { page.page($0) }
    }

    // MARK: Asking

    private func new(_ request: Request) async throws -> Reply {
        let ask = try await actions.askPage(draft: nil, by: try request.requireActor())
        return Reply(["groups": ask.groups.map(GroupJSON.init)]) { ask.page($0) }
    }

    private func begin(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let id: ThreadID = try request.form.id("id") ?? ThreadID.make()
        try await drafts.begin(id, try CaseInput.draft(request.form), by: actor)
        return Reply.done(["draft": id.text], status: 201, see: "/cases/drafts/\(id)/pictures")
    }

    private func edit(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await drafts.read(try request.id("draft"), by: actor)
        if let posted = draft.postedAs { return Reply.done(["case": posted.text], see: "/cases/\(posted)") }
        let ask = try await actions.askPage(draft: draft, by: actor)
        return Reply(DraftJSON(draft)) { ask.page($0) }
    }

    private func rewrite(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("draft")
        try await drafts.rewrite(id, try CaseInput.draft(request.form), by: try request.requireActor())
        return Reply.done(["draft": id.text], see: "/cases/drafts/\(id)/pictures")
    }

    private func discard(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("draft")
        try await drafts.discard(id, by: try request.requireActor())
        return Reply.done(["draft": id.text], see: "/")
    }

    private func pictures(_ request: Request) async throws -> Reply {
        let draft = try await drafts.read(try request.id("draft"), by: try request.requireActor())
        return Reply(DraftJSON(draft)) { PicturesPage(draft: draft).page($0) }
    }

    private func attach(_ request: Request) async throws -> Reply {
        let (actor, id) = (try request.requireActor(), try request.id("draft", of: ThreadSubject.self))
        for text in request.form.all("upload") {
            guard let upload = UploadID(text) else { throw CommonFailure.notFound }
            try await drafts.attach(id, upload: upload, by: actor)
        }
        for file in request.form.files("photo") { try await drafts.attach(id, path: file.path, by: actor) }
        return Reply.done(
            DraftJSON(try await drafts.read(id, by: actor)), status: 201, see: "/cases/drafts/\(id)/pictures")
    }

    // MARK: Answering

    private func say(_ request: Request, _ step: CaseStep) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.say(
            id, step, text: request.form.text("text") ?? "", command: try CaseInput.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func note(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.note(
            id, text: request.form.text("text") ?? "", command: try CaseInput.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func assess(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.assess(
            id, try CaseInput.assessment(request.form), command: try CaseInput.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func accept(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        guard let answer = try request.form.int("answer") else {
            throw CommonFailure.invalid(
                field: "answer", reason: Text(zh: "请选择一个回答。", en: "Name the answer that is accepted."))
        }
        let seq = try await actions.accept(
            id, answer: Int64(answer), command: try CaseInput.command(request), by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    private func close(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("case")
        let seq = try await actions.close(
            id, try CaseInput.closeOut(request.form), command: try CaseInput.command(request),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    static func said(_ seq: Int64, in id: ThreadID) -> Reply {
        Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: "/cases/\(id)#e-\(seq)")
    }
}
