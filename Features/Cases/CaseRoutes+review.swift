import Circles
import Deidentification
import Kernel
import Threads
import Web

/// What the author decides about the pictures and the text of a draft before it is posted.
extension CaseRoutes {
    func mask(_ request: Request) async throws -> Reply {
        let (actor, id) = (try request.requireActor(), try request.id("draft", of: ThreadSubject.self))
        let seq = try CaseInput.seq(request)
        if let finding = request.form.text("finding") {
            guard finding == "all" || Int(finding) != nil else {
                throw CommonFailure.invalid(
                    field: "finding", reason: Text(zh: "没有这一项。", en: "There is no such finding."))
            }
            try await drafts.maskFound(id, seq: seq, finding: Int(finding), by: actor)
        } else {
            let boxes = try CaseInput.masks(request.form)
            if !boxes.isEmpty { try await drafts.mask(id, seq: seq, boxes: boxes, by: actor) }
        }
        return Reply.done(DraftJSON(try await drafts.read(id, by: actor)), see: "/cases/drafts/\(id)/check")
    }

    func uncover(_ request: Request) async throws -> Reply {
        let (actor, id) = (try request.requireActor(), try request.id("draft", of: ThreadSubject.self))
        guard let box = try request.form.int("box") else {
            throw CommonFailure.invalid(field: "box", reason: Text(zh: "请指明方框。", en: "Name the box."))
        }
        try await drafts.uncover(id, seq: try CaseInput.seq(request), box: box, by: actor)
        return Reply.done(DraftJSON(try await drafts.read(id, by: actor)), see: "/cases/drafts/\(id)/check")
    }

    func withdraw(_ request: Request) async throws -> Reply {
        let (actor, id) = (try request.requireActor(), try request.id("draft", of: ThreadSubject.self))
        try await drafts.withdraw(id, seq: try CaseInput.seq(request), by: actor)
        return Reply.done(DraftJSON(try await drafts.read(id, by: actor)), see: "/cases/drafts/\(id)/pictures")
    }

    /// What was removed; while pictures are still being read, the page says so and comes again by itself.
    func check(_ request: Request) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try await drafts.read(try request.id("draft"), by: actor)
        if let posted = draft.postedAs { return Reply.done(["case": posted.text], see: "/cases/\(posted)") }
        let fields = drafts.findings(in: draft)
        let (preview, report) = drafts.cleaned(draft, TextReview())
        let mayBeSmallCell = drafts.isSmallCell(draft, keeping: nil)
        let json = CheckJSON(draft, report, fields, preview, mayBeSmallCell: mayBeSmallCell)
        if try await drafts.beginReading(draft.id, proposing: true, by: actor) != nil {
            return Reply(json) { ReadingPage(draft: draft).page($0) }.header("Refresh", "2")
        }
        let page = CheckPage(
            draft: draft, fields: fields, preview: preview, mayBeSmallCell: mayBeSmallCell, newCase: ThreadID.make())
        return Reply(json) { page.page($0) }
    }

    func post(_ request: Request) async throws -> Reply {
        guard request.form.flag("confirmed") else { throw CaseFailure.notConfirmed }
        let seen = try request.form.int("seen").map { Instant(milliseconds: Int64($0)) }
        let review = try CaseInput.review(request.form)
        let consent = try CaseInput.consent(request.form)
        let id = try await drafts.post(
            try request.id("draft"), as: try request.form.id("id") ?? ThreadID.make(), review: review,
            consent: consent, seen: seen, by: try request.requireActor())
        return Reply.done(["case": id.text], status: 201, see: "/cases/\(id)")
    }
}
