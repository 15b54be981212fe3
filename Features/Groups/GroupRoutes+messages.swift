import Circles
import Kernel
import Live
import Threads
import Web

extension GroupRoutes {
    private struct Posted: Encodable, Sendable {
        let thread: String
        let seq: Int64
    }

    func conversation(_ request: Request) async throws -> Reply {
        let before = try request.query("before").map { try number($0, field: "before") }
        let found = try await actions.conversation(request.id("group"), before: before, by: request.requireActor())
        return Reply(ConversationView(found)) { GroupPages.conversation(found, $0) }
    }

    func changes(_ request: Request) async throws -> Reply {
        let id: CircleID = try request.id("group")
        let after = try request.query("after").map { try number($0, field: "after") } ?? 0
        let (group, changes) = try await actions.changes(of: id, after: after, by: request.requireActor())
        let language = request.language
        let list = changes.map { change in
            ChangesView.Change(
                number: change.number, thread: change.entry.thread, seq: change.entry.seq,
                entryHTML: actions.tools.render(change.entry, language).html)
        }
        let reached = list.count < GroupActions.syncLimit ? group.circle.lastChange : 0
        // Never the number that was given: one from before a restored backup may lie ahead of the group's own.
        let last = max(reached, list.last?.number ?? 0)
        return Reply(ChangesView(circle: id, changes: list, last: last)) { view in
            Page(title: group.circle.name, body: "<div class=\"entries\">\(list.map { HTML.raw($0.entryHTML) })</div>")
        }
    }

    /// A page gets its message back with what is to be changed; nothing typed is lost.
    func post(_ request: Request) async throws -> Reply {
        let id: CircleID = try request.id("group")
        let actor = try request.requireActor()
        let uploads = try request.uploads()
        // Uploads alone carry an id already: the first one's.
        let own = uploads.first.flatMap { CommandID($0.text) }
        let draft = MessageDraft(
            id: try request.form.id("id") ?? own ?? request.commandID(), text: request.form.text("text") ?? "",
            uploads: uploads, files: request.form.files("photo").filter { $0.bytes > 0 }.map(\.path),
            isConfirmed: request.form.flag("confirmed"))
        do {
            let seq = try await actions.post(draft, to: id, by: actor)
            return Reply.done(Posted(thread: id.text, seq: seq), status: 201, see: "/groups/\(id)#e-\(seq)")
        } catch let failure as any Failure where !request.wantsJSON && failure.code != CommonFailure.notFound.code {
            return try await unsent(draft, to: id, because: failure, by: actor)
        }
    }

    private func unsent(
        _ draft: MessageDraft, to id: CircleID, because failure: any Failure, by actor: Actor
    ) async throws -> Reply {
        let found = try await actions.conversation(id, before: nil, by: actor)
        var composer = Composer(
            text: draft.text, uploads: draft.uploads, hadFiles: !draft.files.isEmpty, failure: failure.message)
        if case GroupFailure.identifiers = failure { composer.offersConfirmation = true }
        let filled = composer
        return Reply(ConversationView(found), status: failure.status) {
            GroupPages.conversation(found, $0, filled)
        }
    }

    func message(_ request: Request) async throws -> Reply {
        let (group, entry) = try await actions.entry(
            request.seq(), of: request.id("group"), by: request.requireActor())
        return Reply(EntryView(entry)) { GroupPages.entry(group, entry, $0) }
    }

    func withdraw(_ request: Request) async throws -> Reply {
        let id: CircleID = try request.id("group")
        let seq = try request.seq()
        try await actions.withdraw(request.commandID(), seq, in: id, by: request.requireActor())
        return Reply.done(Posted(thread: id.text, seq: seq), see: "/groups/\(id)#e-\(seq)")
    }

    private func number(_ text: String, field: String) throws(CommonFailure) -> Int64 {
        guard let number = Int64(text), number >= 0 else {
            throw .invalid(field: field, reason: Text(zh: "请填写不小于 0 的整数。", en: "Write a whole number from 0."))
        }
        return number
    }
}

extension Request {
    /// The number of an entry in the path.
    fileprivate func seq() throws(CommonFailure) -> Int64 {
        guard let text = parameter("seq"), let seq = Int64(text) else { throw .notFound }
        return seq
    }

    /// The uploads that a message brings, each once.
    fileprivate func uploads() throws(CommonFailure) -> [UploadID] {
        var uploads: [UploadID] = []
        for text in form.all("upload") where !text.isEmpty {
            guard let upload = UploadID(text) else {
                throw .invalid(field: "upload", reason: Text(zh: "编号无效。", en: "This is not a valid identifier."))
            }
            if !uploads.contains(upload) { uploads.append(upload) }
        }
        return uploads
    }
}
