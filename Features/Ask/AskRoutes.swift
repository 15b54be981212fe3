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
            Route(.post, AskPaths.drafts, body: .formWithFiles(limit: Self.formLimit), begin),
            Route(.get, AskPaths.draft, body: .none, edit),
            Route(.post, AskPaths.draft, body: .formWithFiles(limit: Self.formLimit), rewrite),
            Route(.get, AskPaths.discard, body: .none, discarded),
            Route(.post, AskPaths.discard, discard),
            Route(.post, AskPaths.restore, restore),
            Route(.get, AskPaths.pictures, body: .none, pictures),
            Route(.post, AskPaths.pictures, body: .formWithFiles(limit: Self.formLimit), attach),
            Route(.post, AskPaths.mask, mask),
            Route(.post, AskPaths.uncover, uncover),
            Route(.post, AskPaths.remove, remove),
            Route(.get, AskPaths.check, body: .none, check),
            Route(.post, AskPaths.choices, choose),
            Route(.post, AskPaths.post, post),
        ]
    }

    // MARK: Writing

    private func new(_ request: Request) async throws -> Reply {
        let (groups, tier) = try await actions.circumstances(of: try request.requireActor())
        let page = AskPage(AskPage.Form.new(atTier: tier), groups: groups)
        return Reply(["groups": groups.map(GroupJSON.init)]) { page.page($0) }
    }

    private func begin(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let id: ThreadID = try request.form.id("id") ?? ThreadID.make()
        try await actions.begin(id, try AskReading.draft(request.form), by: actor)
        return try await withFiles(of: request, to: id, command: CommandID(of: id), by: actor) {
            Reply.done(DraftPlaceJSON(draft: id, version: 1), status: 201, see: AskPaths.check(id))
        }
    }

    func edit(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await actions.read(id, by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        if request.wantsJSON { return Reply(DraftJSON(draft)) { _ in Page(title: AskTexts.newCase, body: HTML()) } }
        let page = AskPage(.writing(draft), groups: try await actions.circumstances(of: actor).groups)
        return Reply(DraftJSON(draft)) { page.page($0) }
    }

    private func rewrite(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let typed = try AskReading.draft(request.form)
        let command = try request.command()
        var version: Int64 = 0
        do {
            version = try await actions.rewrite(
                id, typed, seen: try AskReading.seen(request.form), command: command, by: actor)
        } catch let failure as AskFailure where !request.wantsJSON && [.changedMeanwhile, .ended].contains(failure) {
            return try await unsaved(typed, of: id, because: failure, by: actor)
        }
        return try await withFiles(of: request, to: id, command: command, by: actor) {
            Reply.done(DraftPlaceJSON(draft: id, version: version), see: AskPaths.check(id))
        }
    }

    /// Adds the photos that come with the text, from a page without scripts; what is wrong with one is said beside the text.
    private func withFiles(
        of request: Request, to id: ThreadID, command: CommandID, by actor: Actor, _ done: () -> Reply
    ) async throws -> Reply {
        // A field without a file is sent as an empty one.
        let files = request.form.files("photo").filter { $0.bytes > 0 }
        if files.isEmpty { return done() }
        do {
            try await actions.attach(id, paths: files.map(\.path), command: command, by: actor)
        } catch let failure as any Failure where !request.wantsJSON {
            var form = AskPage.Form.writing(try await actions.read(id, by: actor))
            form.notice = failure.message
            let page = AskPage(form, groups: try await actions.circumstances(of: actor).groups)
            return Reply(DraftPlaceJSON(draft: id), status: failure.status) { page.page($0) }
        }
        return done()
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

    // MARK: Throwing away

    private func discard(_ request: Request, _ id: ThreadID) async throws -> Reply {
        try await actions.discard(id, command: try request.command(), by: try request.requireActor())
        return Reply.done(DraftPlaceJSON(draft: id), see: AskPaths.discard(id))
    }

    /// Says that a draft was thrown away, and how it comes back.
    private func discarded(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let until = try await actions.removed(id, by: try request.requireActor())
        return Reply(RemovedDraftJSON(draft: id, until: until)) { DiscardedPage(draft: id, until: until).page($0) }
    }

    private func restore(_ request: Request, _ id: ThreadID) async throws -> Reply {
        try await actions.restore(id, command: try request.command(), by: try request.requireActor())
        return Reply.done(DraftPlaceJSON(draft: id), see: AskPaths.check(id))
    }

    static func posted(_ id: ThreadID) -> Reply { Reply.done(["case": id.text], see: AskPaths.posted(id)) }
}
