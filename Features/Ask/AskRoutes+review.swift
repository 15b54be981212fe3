import Deidentification
import Kernel
import Media
import Threads
import Web

/// The pictures of a draft, and what its author decides about them and about the text before it is posted.
extension AskRoutes {
    func pictures(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let draft = try await actions.read(id, by: try request.requireActor())
        if let posted = draft.postedAs { return Self.posted(posted) }
        return Reply(DraftJSON(draft)) { PicturesPage(draft: draft).page($0) }
    }

    func attach(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        for upload in try AskReading.uploads(request.form) { try await actions.attach(id, upload: upload, by: actor) }
        try await actions.attach(
            id, paths: request.form.files("photo").map(\.path), command: try request.command(), by: actor)
        return try await changed(id, request, status: 201, see: AskPaths.pictures(id))
    }

    func mask(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        let (actor, command) = (try request.requireActor(), try request.command())
        if let finding = request.form.text("finding") {
            try await actions.maskFound(
                id, seq: seq, finding: try AskReading.finding(finding), command: command, by: actor)
        } else {
            let boxes = try AskReading.masks(request.form)
            if !boxes.isEmpty { try await actions.mask(id, seq: seq, boxes: boxes, command: command, by: actor) }
        }
        return try await changed(id, request, see: AskPaths.check(id))
    }

    func uncover(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        try await actions.uncover(
            id, seq: seq, box: try AskReading.box(request.form), command: try request.command(),
            by: try request.requireActor())
        return try await changed(id, request, see: AskPaths.check(id))
    }

    func remove(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        try await actions.withdraw(id, seq: seq, command: try request.command(), by: try request.requireActor())
        return try await changed(id, request, see: AskPaths.pictures(id))
    }

    /// A program gets the draft as it is now; a browser goes to the page that reads it.
    private func changed(
        _ id: ThreadID, _ request: Request, status: Int = 200, see location: String
    ) async throws -> Reply {
        guard request.wantsJSON else { return Reply.done(["draft": id.text], status: status, see: location) }
        let draft = try await actions.read(id, by: try request.requireActor())
        return Reply.done(DraftJSON(draft), status: status, see: location)
    }

    /// What was removed; while pictures are still being read, the page says so and comes again by itself.
    func check(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await actions.read(id, by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        let unread = draft.unread
        await actions.beginReading(unread, of: draft.id, proposing: true, by: actor)
        if !unread.isEmpty && !request.wantsJSON {
            return Reply(DraftJSON(draft)) { ReadingPage(draft: draft).page($0) }.header("Refresh", "2")
        }
        let check = try await actions.check(draft, by: actor)
        let json = CheckJSON(draft, check)
        let page = CheckPage(
            draft: draft, parts: check.parts, preview: json.preview, mayBeSmallCell: json.mayBeSmallCell,
            newCase: ThreadID.make())
        return Reply(json) { page.page($0) }
    }

    func post(_ request: Request, _ draft: ThreadID) async throws -> Reply {
        guard request.form.flag("confirmed") else { throw AskFailure.notConfirmed }
        let review = try AskReading.review(request.form)
        let consent = try AskReading.consent(request.form)
        let id = try await actions.post(
            draft, as: try request.form.id("id") ?? ThreadID.make(), review: review, consent: consent,
            seen: try AskReading.seen(request.form), by: try request.requireActor())
        return Reply.done(["case": id.text], status: 201, see: AskPaths.posted(id))
    }
}
