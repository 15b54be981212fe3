import Circles
import Kernel
import Rooms
import Threads
import Web

extension GroupRoutes {
    func conversation(_ request: Request, _ id: CircleID) async throws -> Reply {
        let before = try SeqQuery.read(request.query("before"), field: "before")
        let found = try await actions.conversation(id, before: before, by: request.requireActor())
        return Reply(ConversationJSON(found)) { GroupPages.conversation(found, $0) }
    }

    /// A page gets its message back with what is to be changed; nothing typed is lost.
    func post(_ request: Request, _ id: CircleID) async throws -> Reply {
        let actor = try request.requireActor()
        let draft = try MessageDraft(reading: request.form)
        do {
            let seq = try await actions.post(draft, to: id, by: actor)
            return Reply.done(
                PlaceJSON(thread: Group.thread(of: id), seq: seq), status: 201, see: GroupPaths.entry(seq, of: id))
        } catch let failure as any Failure where !request.wantsJSON && failure.code != CommonFailure.notFound.code {
            return try await unsent(draft, to: id, because: failure, by: actor)
        }
    }

    private func unsent(
        _ draft: MessageDraft, to id: CircleID, because failure: any Failure, by actor: Actor
    ) async throws -> Reply {
        let found = try await actions.conversation(id, before: nil, by: actor)
        let composer = Composer(returning: draft, because: failure)
        return Reply(ConversationJSON(found), status: failure.status) {
            GroupPages.conversation(found, $0, composer)
        }
    }

    func message(_ request: Request, _ id: CircleID, _ seq: Int64) async throws -> Reply {
        let (group, entry) = try await actions.entry(seq, of: id, by: request.requireActor())
        return Reply(EntryJSON(entry)) { GroupPages.entry(group, entry, $0) }
    }

    func withdraw(_ request: Request, _ id: CircleID, _ seq: Int64) async throws -> Reply {
        try await actions.withdraw(request.command(), seq, in: id, by: request.requireActor())
        return Reply.done(PlaceJSON(thread: Group.thread(of: id), seq: seq), see: GroupPaths.entry(seq, of: id))
    }
}
