import Deidentification
import Kernel
import Media
import Threads
import Web

/// The pictures of a draft, and what its author decides about them and about the text before it is posted.
///
/// The check page is one form. Whatever button of it is pressed, what is ticked on it comes along and is kept, and what is
/// wrong is said on the same page.
extension AskRoutes {
    func pictures(_ request: Request, _ id: ThreadID) async throws -> Reply {
        try await edit(request, id)
    }

    func attach(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        for upload in try AskReading.uploads(request.form) { try await actions.attach(id, upload: upload, by: actor) }
        try await actions.attach(
            id, paths: request.form.files("photo").map(\.path), command: try request.command(), by: actor)
        return try await changed(id, request, status: 201, see: AskPaths.draft(id))
    }

    func mask(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        try await onPage(request, id) { actor, command in
            switch try AskReading.maskOrder(request.form) {
            case .found(let finding):
                try await actions.maskFound(id, seq: seq, finding: finding, command: command, by: actor)
            case .exactly(let boxes):
                try await actions.mask(id, seq: seq, exactly: boxes, command: command, by: actor)
            case .more(let boxes):
                if !boxes.isEmpty { try await actions.mask(id, seq: seq, boxes: boxes, command: command, by: actor) }
            }
        }
    }

    func uncover(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        try await onPage(request, id) { actor, command in
            try await actions.uncover(
                id, seq: seq, box: try AskReading.box(request.form), command: command, by: actor)
        }
    }

    func remove(_ request: Request, _ id: ThreadID, _ seq: Int64) async throws -> Reply {
        try await onPage(request, id) { actor, command in
            try await actions.withdraw(id, seq: seq, command: command, by: actor)
        }
    }

    /// Does something to a picture, and keeps what else was ticked on the page from which it came.
    private func onPage(
        _ request: Request, _ id: ThreadID, _ body: (Actor, CommandID) async throws -> Void
    ) async throws -> Reply {
        let actor = try request.requireActor()
        // The form's `id` is the case's that it may become.
        let command = try request.form.id("command") ?? request.command()
        let choices = request.form.text("chosen") == nil ? nil : AskReading.choices(request.form)
        if let choices { try await actions.choose(id, choices, by: actor) }
        do {
            try await body(actor, command)
        } catch let failure as AskFailure where failure == .changedMeanwhile && !request.wantsJSON {
            return try await page(of: id, choices, problem: failure, by: actor)
        }
        return try await changed(id, request, see: AskPaths.check(id))
    }

    /// A program gets the draft as it is now; a browser goes to the page that reads it.
    private func changed(
        _ id: ThreadID, _ request: Request, status: Int = 200, see location: String
    ) async throws -> Reply {
        guard request.wantsJSON else { return Reply.done(["draft": id.text], status: status, see: location) }
        let draft = try await actions.read(id, by: try request.requireActor())
        return Reply.done(DraftJSON(draft), status: status, see: location)
    }

    // MARK: Checking

    /// What was removed, and what is ticked so far; pictures that are still being read stand on it as such.
    func check(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        if !request.wantsJSON { return try await page(of: id, nil, problem: nil, by: actor) }
        let draft = try await actions.read(id, by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        await actions.beginReading(draft.unread, of: draft.id, proposing: true, by: actor)
        let json = CheckJSON(draft, try await actions.check(draft, by: actor))
        return Reply(json) { _ in Page(title: AskTexts.stepCheck, body: HTML()) }
    }

    /// The check page.
    ///
    /// - Parameters:
    ///   - choices: what stands on the page that was sent; nil for what is kept with the draft.
    ///   - problem: what is wrong with it.
    private func page(
        of id: ThreadID, _ choices: DraftChoices?, problem: (any Failure)?, by actor: Actor
    ) async throws -> Reply {
        let draft = try await actions.read(id, by: actor)
        if let posted = draft.postedAs { return Self.posted(posted) }
        await actions.beginReading(draft.unread, of: draft.id, proposing: true, by: actor)
        let groups = try await actions.circumstances(of: actor).groups
        let check = try await actions.check(draft, by: actor)
        let page = CheckPage(
            draft: draft, check: check, groups: groups,
            choices: (choices ?? draft.choices).holding(for: draft), problem: problem, newCase: ThreadID.make())
        return Reply(CheckJSON(draft, check), status: problem?.status ?? 200) { page.page($0) }
    }

    /// Keeps what is ticked, while it is ticked.
    func choose(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let command = try request.form.id("command") ?? request.command()
        try await actions.choose(
            id, AskReading.choices(request.form), command: command, by: try request.requireActor())
        return Reply.done(DraftPlaceJSON(draft: id), see: AskPaths.check(id))
    }

    func post(_ request: Request, _ draft: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        do {
            let id = try await post(request.form, draft, by: actor)
            return Reply.done(["case": id.text], status: 201, see: AskPaths.posted(id))
        } catch let failure as any Failure where !request.wantsJSON {
            guard let problem = Self.saidOnThePage(failure) else { throw failure }
            let choices = AskReading.choices(request.form)
            // Of a draft that is not there nothing is said but that.
            try await actions.choose(draft, choices, by: actor)
            return try await page(of: draft, choices, problem: problem, by: actor)
        }
    }

    private func post(_ form: Form, _ draft: ThreadID, by actor: Actor) async throws -> ThreadID {
        let (open, sheet) = (try AskReading.open(form), try AskReading.sheet(form))
        // What looks hidden is hidden, whatever else is wrong with the form.
        if !open.isEmpty, try await actions.burnOpen(try await actions.read(draft, by: actor), open, by: actor) {
            throw AskFailure.masked
        }
        guard form.flag("confirmed") else { throw AskFailure.notConfirmed }
        return try await actions.post(
            draft, as: try form.id("id") ?? ThreadID.make(), review: try AskReading.review(form),
            consent: try AskReading.consent(form), seen: try AskReading.seen(form), sheet: sheet, by: actor)
    }

    /// What the author can mend where it stands; nil for a draft that has ended, and for what nobody can mend.
    private static func saidOnThePage(_ failure: any Failure) -> (any Failure)? {
        if failure as? AskFailure == .ended { return nil }
        // The draft is there when its page is: then it is one of the groups.
        if failure as? CommonFailure == .notFound { return AskFailure.groupGone }
        return [403, 409, 422, 429].contains(failure.status) ? failure : nil
    }
}
