import Circles
import Kernel
import Web

extension GroupRoutes {
    func cases(_ request: Request, _ id: CircleID) async throws -> Reply {
        try await unlessRemoved(request, id) { actor in
            let before = try SeqQuery.read(request.query("before"), field: "before")
            let found = try await actions.cases(of: id, before: before, by: actor)
            return Reply(GroupCasesJSON(found)) { GroupPages.cases(found, $0) }
        }
    }

    /// A page of the group; to somebody whom others have removed, one that says so.
    ///
    /// Whoever was never in it is told no more than that there is nothing.
    func unlessRemoved(
        _ request: Request, _ id: CircleID, _ page: (Actor) async throws -> Reply
    ) async throws -> Reply {
        let actor = try request.requireActor()
        do {
            return try await page(actor)
        } catch let failure as CommonFailure where failure.code == CommonFailure.notFound.code && !request.wantsJSON {
            guard try await actions.isRemoved(from: id, actor) else { throw failure }
            return Reply(DoneJSON(id: id.text), status: failure.status) { GroupPages.removed($0) }
        }
    }
}
