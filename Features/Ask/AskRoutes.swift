import Circles
import Kernel
import Threads
import Web

/// The room's table of routes.
struct AskRoutes: Sendable {
    let actions: AskActions

    private static let formLimit: Int64 = 64 << 20

    var routes: [Route] {
        [
            Route(.get, AskPaths.new, body: .none, new),
            Route(.post, AskPaths.drafts, begin),
            Route(.get, AskPaths.draft, body: .none, edit),
            Route(.post, AskPaths.draft, rewrite),
            Route(.post, AskPaths.discard, discard),
            Route(.get, AskPaths.pictures, body: .none, pictures),
            Route(.post, AskPaths.pictures, body: .formWithFiles(limit: Self.formLimit), attach),
            Route(.post, AskPaths.mask, mask),
            Route(.post, AskPaths.uncover, uncover),
            Route(.post, AskPaths.remove, remove),
            Route(.get, AskPaths.check, body: .none, check),
            Route(.post, AskPaths.post, post),
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
        return Reply.done(["draft": id.text], status: 201, see: AskPaths.pictures(id))
    }

    private func edit(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await actions.read(id, by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        let groups = try await actions.circumstances(of: actor).groups
        let page = AskPage(.writing(draft), groups: groups)
        return Reply(DraftJSON(draft)) { page.page($0) }
    }

    private func rewrite(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let typed = try AskReading.draft(request.form)
        do {
            try await actions.rewrite(
                id, typed, seen: try AskReading.seen(request.form), command: try request.command(), by: actor)
        } catch let failure as AskFailure where !request.wantsJSON && [.changedMeanwhile, .ended].contains(failure) {
            return try await unsaved(typed, of: id, because: failure, by: actor)
        }
        return Reply.done(["draft": id.text], see: AskPaths.pictures(id))
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

    private func discard(_ request: Request, _ id: ThreadID) async throws -> Reply {
        try await actions.discard(id, command: try request.command(), by: try request.requireActor())
        return Reply.done(["draft": id.text], see: AskPaths.home())
    }

    static func posted(_ id: ThreadID) -> Reply { Reply.done(["case": id.text], see: AskPaths.posted(id)) }
}
