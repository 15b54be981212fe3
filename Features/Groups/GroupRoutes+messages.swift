import Circles
import Kernel
import Rooms
import Threads
import Web

extension GroupRoutes {
    func conversation(_ request: Request, _ id: CircleID) async throws -> Reply {
        try await unlessRemoved(request, id) { actor in
            let before = try SeqQuery.read(request.query("before"), field: "before")
            let found = try await actions.conversation(id, before: before, marking: try marking(request), by: actor)
            return Reply(ConversationJSON(found)) { GroupPages.conversation(found, $0) }
        }
    }

    /// A page says what it has shown; asking for a part of it anew says nothing.
    private func marking(_ request: Request) throws -> ReadMarking {
        if let read = try SeqQuery.read(request.query("read"), field: "read") { return .upTo(read) }
        return request.query("part") == nil ? .shown : .nothing
    }

    /// A page gets its message back with what is to be changed; nothing typed is lost.
    func post(_ request: Request, _ id: CircleID) async throws -> Reply {
        let actor = try request.requireActor()
        var draft = try MessageDraft(reading: request.form)
        let own = draft.uploads
        do {
            draft = try await actions.quarantined(draft, to: id, by: actor)
            let seq = try await actions.post(draft, to: id, by: actor)
            return Reply.done(
                PlaceJSON(thread: Group.thread(of: id), seq: seq), status: 201, see: GroupPaths.entry(seq, of: id))
        } catch let failure as any Failure where !request.wantsJSON && failure.code != CommonFailure.notFound.code {
            return try await unsent(draft, to: id, because: failure, by: actor)
        } catch {
            // A program is not given its files back; those that it had uploaded stay its own.
            await actions.intake.finish(draft.uploads.filter { !own.contains($0) }, by: actor)
            throw error
        }
    }

    private func unsent(
        _ draft: MessageDraft, to id: CircleID, because failure: any Failure, by actor: Actor
    ) async throws -> Reply {
        let found = try await actions.conversation(id, before: nil, marking: .nothing, by: actor)
        var composer = Composer(returning: draft, because: failure)
        if case GroupFailure.pictures(let pictures) = failure {
            for picture in pictures { composer.doubtful.append(try await actions.show(picture)) }
        }
        let shown = composer
        return Reply(ConversationJSON(found), status: failure.status) {
            GroupPages.conversation(found, $0, shown)
        }
    }

    func message(_ request: Request, _ id: CircleID, _ seq: Int64) async throws -> Reply {
        let (group, entry) = try await actions.entry(seq, of: id, by: request.requireActor())
        return Reply(EntryJSON(entry)) { GroupPages.entry(group, entry, $0) }
    }

    func picture(_ request: Request, _ id: CircleID, _ upload: UploadID) async throws -> Reply {
        let picture = try await actions.picture(upload, for: id, by: request.requireActor())
        let group = GroupJSON(try await actions.group(id, by: request.requireActor()))
        return Reply(picture) { GroupPages.picture(group, picture, $0) }
    }

    func withdraw(_ request: Request, _ id: CircleID, _ seq: Int64) async throws -> Reply {
        try await actions.withdraw(request.command(), seq, in: id, by: request.requireActor())
        return Reply.done(PlaceJSON(thread: Group.thread(of: id), seq: seq), see: GroupPaths.entry(seq, of: id))
    }
}
