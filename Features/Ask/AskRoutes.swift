import Circles
import Deidentification
import Kernel
import Media
import Questions
import Threads
import Web

/// The room's table of routes.
struct AskRoutes: Sendable {
    let actions: AskActions

    private static let formLimit: Int64 = 64 << 20

    var routes: [Route] {
        [
            Route(.get, "/ask", body: .none, new),
            Route(.post, "/ask/drafts", begin),
            Route(.get, "/ask/drafts/:draft", body: .none, edit),
            Route(.post, "/ask/drafts/:draft", rewrite),
            Route(.post, "/ask/drafts/:draft/discard", discard),
            Route(.get, "/ask/drafts/:draft/pictures", body: .none, pictures),
            Route(.post, "/ask/drafts/:draft/pictures", body: .formWithFiles(limit: Self.formLimit), attach),
            Route(.post, "/ask/drafts/:draft/pictures/:seq/mask", mask),
            Route(.post, "/ask/drafts/:draft/pictures/:seq/uncover", uncover),
            Route(.post, "/ask/drafts/:draft/pictures/:seq/remove", withdraw),
            Route(.get, "/ask/drafts/:draft/check", body: .none, check),
            Route(.post, "/ask/drafts/:draft/post", post),
        ]
    }

    private func new(_ request: Request) async throws -> Reply {
        let (groups, tier) = try await actions.circumstances(of: try request.requireActor())
        let page = AskPage(AskPage.Form.new(atTier: tier), groups: groups)
        return Reply(["groups": groups.map(GroupJSON.init)]) { page.page($0) }
    }

    private func begin(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let id: ThreadID = try request.form.id("id") ?? ThreadID.make()
        try await actions.begin(id, try AskReading.draft(request.form), by: actor)
        return Reply.done(["draft": id.text], status: 201, see: "/ask/drafts/\(id)/pictures")
    }

    private func edit(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await actions.read(try request.id("draft"), by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        let groups = try await actions.circumstances(of: actor).groups
        let page = AskPage(.writing(draft), groups: groups)
        return Reply(DraftJSON(draft)) { page.page($0) }
    }

    private func rewrite(_ request: Request) async throws -> Reply {
        let (actor, id) = (try request.requireActor(), try request.id("draft", of: ThreadSubject.self))
        let typed = try AskReading.draft(request.form)
        do {
            try await actions.rewrite(
                id, typed, seen: try AskReading.seen(request.form), command: try AskReading.command(request), by: actor)
        } catch let failure as AskFailure where !request.wantsJSON && [.changedMeanwhile, .ended].contains(failure) {
            return try await unsaved(typed, of: id, because: failure, by: actor)
        }
        return Reply.done(["draft": id.text], see: "/ask/drafts/\(id)/pictures")
    }

    /// The form again with everything that was typed: beside it the text of elsewhere, or as the form of a new question
    /// when the draft has ended.
    private func unsaved(
        _ typed: DraftContent, of id: ThreadID, because failure: AskFailure, by actor: Actor
    ) async throws -> Reply {
        let groups = try await actions.circumstances(of: actor).groups
        var form = AskPage.Form.unsaved(typed)
        if failure == .changedMeanwhile { form = .conflict(typed, with: try await actions.read(id, by: actor)) }
        let page = AskPage(form, groups: groups)
        return Reply(["draft": id.text], status: failure.status) { page.page($0) }
    }

    private func discard(_ request: Request) async throws -> Reply {
        let id: ThreadID = try request.id("draft")
        try await actions.discard(
            id, command: try AskReading.command(request), by: try request.requireActor())
        return Reply.done(["draft": id.text], see: "/")
    }

    static func posted(_ id: ThreadID) -> Reply { Reply.done(["case": id.text], see: "/cases/\(id)") }
}
