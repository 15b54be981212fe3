import Circles
import Kernel
import Live
import Rooms
import Threads
import Web

extension GroupRoutes {
    func conversation(_ request: Request, _ id: CircleID) async throws -> Reply {
        let before = try SeqQuery.read(request.query("before"), field: "before")
        let found = try await actions.conversation(id, before: before, by: request.requireActor())
        return Reply(ConversationJSON(found)) { GroupPages.conversation(found, $0) }
    }

    func changes(_ request: Request, _ id: CircleID) async throws -> Reply {
        let after = try SeqQuery.read(request.query("after"), field: "after") ?? 0
        let (group, changes) = try await actions.changes(of: id, after: after, by: request.requireActor())
        let language = request.language
        let list = changes.map { change in
            ChangesJSON.Change(
                number: change.number, thread: change.entry.thread, seq: change.entry.seq,
                entryHTML: actions.house.kinds.render(change.entry, language).html)
        }
        let reached = list.count < GroupActions.syncLimit ? group.circle.lastChange : 0
        // Never the number that was given: one from before a restored backup may lie ahead of the group's own.
        let last = max(reached, list.last?.number ?? 0)
        return Reply(ChangesJSON(circle: id, changes: list, last: last)) { _ in
            Page(title: group.circle.name, body: "<div class=\"entries\">\(list.map { HTML.raw($0.entryHTML) })</div>")
        }
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
